-- Version 2: a live workshop. How the day runs, how people are recorded, what is still on paper.

ALTER TABLE agenda_item ADD COLUMN extra_minutes INTEGER NOT NULL DEFAULT 0; -- given while it ran
ALTER TABLE agenda_item ADD COLUMN keeps_length INTEGER NOT NULL DEFAULT 0;  -- 1: never made shorter
ALTER TABLE agenda_item ADD COLUMN alongside INTEGER NOT NULL DEFAULT 0;     -- 1: beside the item before
ALTER TABLE attendance ADD COLUMN walked_in INTEGER NOT NULL DEFAULT 0;      -- 1: nobody expected them

CREATE TABLE absence (                   -- of somebody who went and came back
    id INTEGER PRIMARY KEY,
    attendance INTEGER NOT NULL REFERENCES attendance DEFERRABLE INITIALLY DEFERRED,
    left_at TEXT NOT NULL,               -- local time of the session
    came_back_at TEXT NOT NULL
) STRICT;
CREATE INDEX absence_attendance ON absence (attendance);

CREATE TABLE ground_rules (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    attribution TEXT,                    -- named, group_only, nothing; NULL: not agreed yet
    lead_role TEXT NOT NULL,             -- who is told of a risk of harm; a role, never a name
    lead_phone TEXT NOT NULL
) STRICT;
CREATE INDEX ground_rules_session ON ground_rules (session);

CREATE TABLE round_time (                -- when a round of an agenda item really began
    id INTEGER PRIMARY KEY,
    agenda_item INTEGER NOT NULL REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,             -- from 1; an item without rounds is one
    begun_at INTEGER NOT NULL,
    extra_minutes INTEGER NOT NULL       -- given while it ran, and part of those of the item
) STRICT;
CREATE INDEX round_time_agenda_item ON round_time (agenda_item);

CREATE TABLE untyped_notes (             -- notes on paper that nobody has typed yet
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    table_number INTEGER NOT NULL,
    notes INTEGER NOT NULL
) STRICT;
CREATE INDEX untyped_notes_session ON untyped_notes (session);

CREATE TABLE idea_origin (               -- an idea that stands for another, which is kept
    id INTEGER PRIMARY KEY,
    idea INTEGER NOT NULL REFERENCES idea DEFERRABLE INITIALLY DEFERRED,
    origin INTEGER NOT NULL REFERENCES idea DEFERRABLE INITIALLY DEFERRED,
    way TEXT NOT NULL                    -- said_again: counted with it; part_of: it is a part
) STRICT;
CREATE INDEX idea_origin_idea ON idea_origin (idea);
CREATE INDEX idea_origin_origin ON idea_origin (origin);

CREATE TABLE theme_origin (              -- a theme that went into another, or was split
    id INTEGER PRIMARY KEY,
    theme INTEGER NOT NULL REFERENCES theme DEFERRABLE INITIALLY DEFERRED, -- stands
    way TEXT NOT NULL,                   -- merged: it is gone; split: `theme` was a part of it
    origin INTEGER REFERENCES theme DEFERRABLE INITIALLY DEFERRED, -- where it stands still
    number INTEGER NOT NULL,             -- of its letter then
    title TEXT NOT NULL                  -- as it was called then
) STRICT;
CREATE INDEX theme_origin_theme ON theme_origin (theme);
CREATE INDEX theme_origin_origin ON theme_origin (origin);

CREATE TABLE theme_origin_idea (         -- an idea that came that way
    id INTEGER PRIMARY KEY,
    theme_origin INTEGER NOT NULL REFERENCES theme_origin DEFERRABLE INITIALLY DEFERRED,
    idea INTEGER NOT NULL REFERENCES idea DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX theme_origin_idea_theme_origin ON theme_origin_idea (theme_origin);
CREATE INDEX theme_origin_idea_idea ON theme_origin_idea (idea);

CREATE TABLE ignored_theme (             -- a theme that was suggested, and is not wanted for now
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    theme INTEGER REFERENCES theme DEFERRABLE INITIALLY DEFERRED -- that it would have added to
) STRICT;
CREATE INDEX ignored_theme_project ON ignored_theme (project);
CREATE INDEX ignored_theme_theme ON ignored_theme (theme);

CREATE TABLE ignored_theme_idea (
    id INTEGER PRIMARY KEY,
    ignored_theme INTEGER NOT NULL REFERENCES ignored_theme DEFERRABLE INITIALLY DEFERRED,
    idea INTEGER NOT NULL REFERENCES idea DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX ignored_theme_idea_ignored_theme ON ignored_theme_idea (ignored_theme);
CREATE INDEX ignored_theme_idea_idea ON ignored_theme_idea (idea);

CREATE TABLE different_ideas (           -- two ideas in nearly the same words that are not the same
    id INTEGER PRIMARY KEY,
    idea INTEGER NOT NULL REFERENCES idea DEFERRABLE INITIALLY DEFERRED,
    other INTEGER NOT NULL REFERENCES idea DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX different_ideas_idea ON different_ideas (idea);
CREATE INDEX different_ideas_other ON different_ideas (other);

CREATE TABLE looked_at (                 -- an idea that bears on nothing, and was looked at all the same
    id INTEGER PRIMARY KEY,
    idea INTEGER NOT NULL REFERENCES idea DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX looked_at_idea ON looked_at (idea);

CREATE TABLE said_words (                -- an idea as it was said, where its words were changed since
    id INTEGER PRIMARY KEY,              -- that of the idea
    text TEXT NOT NULL,
    wording TEXT NOT NULL                -- verbatim, paraphrase
) STRICT;

CREATE TABLE merged_idea (               -- an idea as it last came from a scribe's file
    id INTEGER PRIMARY KEY,              -- that of the idea, which may be gone since
    digest TEXT NOT NULL                 -- SHA-256 of what the scribe's file said
) STRICT;

CREATE TABLE ballot_slip (               -- a slip of a ballot that nobody has seen the result of
    id INTEGER PRIMARY KEY,              -- yet; revealed, only the counts stay (ballot_mark)
    ballot INTEGER NOT NULL REFERENCES ballot DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX ballot_slip_ballot ON ballot_slip (ballot);

CREATE TABLE slip_mark (                 -- one mark on a slip
    id INTEGER PRIMARY KEY,
    slip INTEGER NOT NULL REFERENCES ballot_slip DEFERRABLE INITIALLY DEFERRED,
    solution INTEGER NOT NULL REFERENCES solution DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX slip_mark_slip ON slip_mark (slip);
CREATE INDEX slip_mark_solution ON slip_mark (solution);

CREATE TABLE report_version (            -- a version of the report that left the house
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,             -- from 1
    is_final INTEGER NOT NULL,
    made TEXT,
    threshold INTEGER NOT NULL,
    printed TEXT NOT NULL                -- JSON: which counts it printed and hid, digests; no words
) STRICT;
CREATE INDEX report_version_project ON report_version (project);
