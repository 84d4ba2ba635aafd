-- Step 1: the project, the people concerned, the session and its agenda.

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    service TEXT NOT NULL,
    place TEXT NOT NULL,
    country TEXT NOT NULL,               -- ISO 3166-1 alpha-2
    commissioner TEXT NOT NULL,
    decision_maker TEXT NOT NULL,        -- a role, never a name
    decision_date TEXT,
    reply_due TEXT,
    review_date TEXT,
    decision_question TEXT NOT NULL,
    brief TEXT NOT NULL,
    prior_decisions TEXT NOT NULL,
    motives TEXT NOT NULL,               -- JSON array, most important first
    participation_level TEXT NOT NULL,
    promise TEXT NOT NULL,
    citizen_roles TEXT NOT NULL,         -- JSON array
    co_production_form TEXT NOT NULL,
    perspective TEXT NOT NULL,
    lawful_basis TEXT NOT NULL,
    agreement_form_version TEXT NOT NULL,
    erase_personal_on TEXT,
    anonymous_record TEXT NOT NULL,      -- what becomes of the record without the personal layer
    threshold INTEGER NOT NULL,          -- smallest protected count that may be printed
    complementary INTEGER NOT NULL,      -- 1: hide a second cell where a total would give the first away
    gather_closed_at INTEGER,
    status TEXT NOT NULL,
    note TEXT NOT NULL,
    licence TEXT NOT NULL,
    language TEXT NOT NULL,              -- BCP 47
    currency TEXT NOT NULL               -- ISO 4217
) STRICT;

CREATE TABLE scope_item (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    openness TEXT NOT NULL,              -- open, fixed
    item TEXT NOT NULL,
    reason TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX scope_item_project ON scope_item (project);

CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,             -- 1 Involve, 2 Gather, 3 Synthesise, 4 Develop
    name TEXT NOT NULL,
    component TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_at INTEGER,
    closed_at INTEGER,
    note TEXT
) STRICT;
CREATE INDEX step_project ON step (project);

CREATE TABLE step_override (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    by_role TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX step_override_project ON step_override (project);

CREATE TABLE broad_group (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX broad_group_project ON broad_group (project);

CREATE TABLE stakeholder_group (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    target_user INTEGER NOT NULL,        -- 1: the decision falls on these people
    target_count INTEGER NOT NULL,
    broad_group INTEGER REFERENCES broad_group DEFERRABLE INITIALLY DEFERRED,
    disclosure TEXT NOT NULL,            -- open, protected
    rank REAL NOT NULL
) STRICT;
CREATE INDEX stakeholder_group_project ON stakeholder_group (project);
CREATE INDEX stakeholder_group_broad_group ON stakeholder_group (broad_group);

CREATE TABLE missing_voice (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    plan TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX missing_voice_project ON missing_voice (project);

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    date TEXT,
    start TEXT,
    end TEXT,
    time_zone TEXT NOT NULL,             -- IANA name
    mode TEXT NOT NULL,
    venue TEXT NOT NULL,
    tables INTEGER NOT NULL,
    seats INTEGER NOT NULL,
    invited INTEGER NOT NULL,
    access_provided TEXT NOT NULL,       -- JSON array
    context_note TEXT NOT NULL
) STRICT;
CREATE INDEX session_project ON session (project);

CREATE TABLE team_member (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    count INTEGER NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX team_member_session ON team_member (session);

CREATE TABLE method (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    step INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    group_size TEXT NOT NULL,
    materials TEXT NOT NULL,
    instructions TEXT NOT NULL,
    outputs TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;

CREATE TABLE method_round (
    id INTEGER PRIMARY KEY,
    method INTEGER NOT NULL REFERENCES method DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX method_round_method ON method_round (method);

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    step INTEGER,
    planned_start TEXT,
    planned_minutes INTEGER NOT NULL,
    locked_start INTEGER NOT NULL,       -- 1: other items move, this one does not
    method INTEGER REFERENCES method DEFERRABLE INITIALLY DEFERRED,
    prompt INTEGER REFERENCES prompt DEFERRABLE INITIALLY DEFERRED,
    lead TEXT NOT NULL,
    kind TEXT NOT NULL,
    actual_start TEXT,
    actual_minutes INTEGER,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX agenda_item_session ON agenda_item (session);
CREATE INDEX agenda_item_method ON agenda_item (method);
CREATE INDEX agenda_item_prompt ON agenda_item (prompt);

CREATE TABLE participant (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    name TEXT,                           -- personal layer
    contact TEXT,                        -- personal layer
    access_needs TEXT,                   -- personal layer
    stakeholder_group INTEGER REFERENCES stakeholder_group DEFERRABLE INITIALLY DEFERRED,
    capacity TEXT NOT NULL,
    supporter_of INTEGER REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    note TEXT,                           -- personal layer
    rank REAL NOT NULL
) STRICT;
CREATE INDEX participant_project ON participant (project);
CREATE INDEX participant_stakeholder_group ON participant (stakeholder_group);
CREATE INDEX participant_supporter_of ON participant (supporter_of);

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    participant INTEGER NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    arrived_at TEXT,                     -- local time of the session
    left_at TEXT,
    table_number INTEGER
) STRICT;
CREATE INDEX attendance_session ON attendance (session);
CREATE INDEX attendance_participant ON attendance (participant);

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY,
    participant INTEGER NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    purpose TEXT NOT NULL,
    state TEXT NOT NULL,
    at INTEGER,
    how TEXT,
    form_version TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_participant ON agreement (participant);
