-- What the file keeps about itself: history, groups of actions, and the search index.

CREATE TABLE action_group (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    finished INTEGER NOT NULL            -- 0 while a long import runs; taken back if found so later
) STRICT;

CREATE TABLE history (
    seq INTEGER PRIMARY KEY,             -- never reused: rows are only ever added
    label TEXT NOT NULL,                 -- what a facilitator would call it; no words of participants
    at INTEGER NOT NULL,
    seat TEXT NOT NULL,                  -- who acted: this laptop, a phone, another file
    kind TEXT NOT NULL,                  -- do, undo, redo, floor
    reverses INTEGER REFERENCES history, -- taken back once at most
    action_group INTEGER REFERENCES action_group,
    schema INTEGER NOT NULL,             -- version of the tables the changeset speaks of
    changeset BLOB NOT NULL
) STRICT;
-- Partial, so that an ordinary action does not pay for them.
CREATE UNIQUE INDEX history_reverses ON history (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX history_action_group ON history (action_group) WHERE action_group IS NOT NULL;
CREATE INDEX history_seat ON history (seat);
CREATE INDEX history_floor ON history (seq) WHERE kind = 'floor';

CREATE VIRTUAL TABLE idea_search USING fts5 (
    text, content = 'idea', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
