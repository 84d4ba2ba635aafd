-- Step 3: themes, and the insights that rest on ideas.

CREATE TABLE theme (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    parent INTEGER REFERENCES theme DEFERRABLE INITIALLY DEFERRED,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX theme_project ON theme (project);
CREATE INDEX theme_parent ON theme (parent);

CREATE TABLE insight (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    statement TEXT NOT NULL,
    so_what TEXT NOT NULL,
    status TEXT NOT NULL,
    affects_others TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX insight_project ON insight (project);

CREATE TABLE insight_theme (
    id INTEGER PRIMARY KEY,
    insight INTEGER NOT NULL REFERENCES insight DEFERRABLE INITIALLY DEFERRED,
    theme INTEGER NOT NULL REFERENCES theme DEFERRABLE INITIALLY DEFERRED,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX insight_theme_insight ON insight_theme (insight);
CREATE INDEX insight_theme_theme ON insight_theme (theme);

CREATE TABLE insight_idea (
    id INTEGER PRIMARY KEY,
    insight INTEGER NOT NULL REFERENCES insight DEFERRABLE INITIALLY DEFERRED,
    idea INTEGER NOT NULL REFERENCES idea DEFERRABLE INITIALLY DEFERRED,
    relation TEXT NOT NULL,              -- cites, challenged_by
    rank REAL NOT NULL
) STRICT;
CREATE INDEX insight_idea_insight ON insight_idea (insight);
CREATE INDEX insight_idea_idea ON insight_idea (idea);
