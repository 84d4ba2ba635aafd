-- Step 2: prompts, and the ideas people gave to them.

CREATE TABLE prompt (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    step INTEGER NOT NULL,
    text TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX prompt_session ON prompt (session);

CREATE TABLE idea (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    prompt INTEGER REFERENCES prompt DEFERRABLE INITIALLY DEFERRED,
    participant INTEGER REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    stakeholder_group INTEGER REFERENCES stakeholder_group DEFERRABLE INITIALLY DEFERRED,
    table_number INTEGER,
    kind TEXT NOT NULL,
    feeling INTEGER,                     -- -2 to 2
    text TEXT NOT NULL,
    language TEXT,                       -- BCP 47 where it differs from the project's
    wording TEXT NOT NULL,               -- verbatim, paraphrase
    journey_stage TEXT NOT NULL,
    agree_count INTEGER NOT NULL,        -- others in the room who said "same here"
    captured_at INTEGER,
    captured_by TEXT NOT NULL,           -- a seat, never a name
    identifying INTEGER NOT NULL,        -- 1: the words point to a person
    unclear INTEGER NOT NULL,
    parked INTEGER NOT NULL,
    withheld INTEGER NOT NULL,           -- 1: never leaves the program
    redacted_text TEXT,                  -- safe wording; wins over text in every output
    second_hand INTEGER NOT NULL,
    channel TEXT NOT NULL,
    moderation TEXT NOT NULL,            -- accepted, rejected, waiting
    agrees INTEGER,                      -- votes where people voted on ideas; else NULL
    disagrees INTEGER,
    passes INTEGER,
    theme INTEGER REFERENCES theme DEFERRABLE INITIALLY DEFERRED,
    theme_rank REAL
) STRICT;
CREATE INDEX idea_session ON idea (session);
CREATE INDEX idea_prompt ON idea (prompt);
CREATE INDEX idea_participant ON idea (participant);
CREATE INDEX idea_stakeholder_group ON idea (stakeholder_group);
CREATE INDEX idea_theme ON idea (theme);
