-- After the four steps: replies, what it took, how people rated it, the checks, other cases.

CREATE TABLE reply (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    you_said TEXT NOT NULL,
    answer TEXT NOT NULL,
    we_did_or_will TEXT NOT NULL,        -- with the reason, which every reply has
    owner_role TEXT NOT NULL,
    responded_on TEXT,
    evidence TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX reply_project ON reply (project);

CREATE TABLE reply_insight (
    id INTEGER PRIMARY KEY,
    reply INTEGER NOT NULL REFERENCES reply DEFERRABLE INITIALLY DEFERRED,
    insight INTEGER NOT NULL REFERENCES insight DEFERRABLE INITIALLY DEFERRED,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX reply_insight_reply ON reply_insight (reply);
CREATE INDEX reply_insight_insight ON reply_insight (insight);

CREATE TABLE reply_solution (
    id INTEGER PRIMARY KEY,
    reply INTEGER NOT NULL REFERENCES reply DEFERRABLE INITIALLY DEFERRED,
    solution INTEGER NOT NULL REFERENCES solution DEFERRABLE INITIALLY DEFERRED,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX reply_solution_reply ON reply_solution (reply);
CREATE INDEX reply_solution_solution ON reply_solution (solution);

CREATE TABLE ledger_entry (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    party TEXT NOT NULL,
    activity TEXT NOT NULL,
    persons INTEGER NOT NULL,
    minutes_each INTEGER NOT NULL,       -- quarters of an hour
    rate_pence INTEGER NOT NULL,         -- for one person for one hour
    paid INTEGER NOT NULL,
    expenses_pence INTEGER NOT NULL,
    note TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX ledger_entry_project ON ledger_entry (project);

CREATE TABLE evaluation (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    forms_returned INTEGER NOT NULL,
    forms_offered INTEGER NOT NULL,
    best TEXT NOT NULL,
    change TEXT NOT NULL
) STRICT;
CREATE INDEX evaluation_session ON evaluation (session);

CREATE TABLE evaluation_item (           -- counts only: no answer leads to a person
    id INTEGER PRIMARY KEY,
    evaluation INTEGER NOT NULL REFERENCES evaluation DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    statement TEXT NOT NULL,
    scale TEXT NOT NULL,
    asked TEXT NOT NULL,                 -- at the close, on arrival
    answered_1 INTEGER NOT NULL,
    answered_2 INTEGER NOT NULL,
    answered_3 INTEGER NOT NULL,
    answered_4 INTEGER NOT NULL,
    answered_5 INTEGER NOT NULL,
    no_answer INTEGER NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX evaluation_item_evaluation ON evaluation_item (evaluation);

CREATE TABLE monitoring (                -- equality monitoring: anonymous slips, counted
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    collected TEXT NOT NULL,
    forms_returned INTEGER NOT NULL
) STRICT;
CREATE INDEX monitoring_session ON monitoring (session);

CREATE TABLE monitoring_question (
    id INTEGER PRIMARY KEY,
    monitoring INTEGER NOT NULL REFERENCES monitoring DEFERRABLE INITIALLY DEFERRED,
    characteristic TEXT NOT NULL,
    question TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX monitoring_question_monitoring ON monitoring_question (monitoring);

CREATE TABLE monitoring_tally (
    id INTEGER PRIMARY KEY,
    monitoring_question INTEGER NOT NULL
        REFERENCES monitoring_question DEFERRABLE INITIALLY DEFERRED,
    category TEXT NOT NULL,
    count INTEGER NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX monitoring_tally_question ON monitoring_tally (monitoring_question);

CREATE TABLE attendance_reason (         -- cards "why I came", counted
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    count INTEGER NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX attendance_reason_session ON attendance_reason (session);

CREATE TABLE project_check (             -- dark side checks and the Gunning principles
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    item TEXT NOT NULL,
    result TEXT NOT NULL,
    evidence TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX project_check_project ON project_check (project);

CREATE TABLE matrix_item (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    axis TEXT NOT NULL,                  -- citizen_engagement, state_support
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    points INTEGER NOT NULL,             -- 0 no, 1 partly, 2 fully
    rank REAL NOT NULL
) STRICT;
CREATE INDEX matrix_item_project ON matrix_item (project);

CREATE TABLE withdrawal (                -- that something was erased, never what
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    withdrawn_on TEXT,
    scope TEXT NOT NULL,
    action TEXT NOT NULL,
    ideas_removed INTEGER NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX withdrawal_project ON withdrawal (project);

CREATE TABLE incident (                  -- a time and a role; there is no room for a story
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    at TEXT,
    kind TEXT NOT NULL,
    handled_by_role TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX incident_session ON incident (session);

CREATE TABLE debrief (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    learned_about_doing_this TEXT NOT NULL,
    learned_from_people TEXT NOT NULL,
    worked TEXT NOT NULL,                -- JSON array
    did_not_work TEXT NOT NULL,          -- JSON array
    listening INTEGER,                   -- skills, 1 to 5
    neutrality INTEGER,
    pace INTEGER,
    inclusion INTEGER,
    handing_over INTEGER,
    recording INTEGER
) STRICT;
CREATE INDEX debrief_session ON debrief (session);

CREATE TABLE case_record (               -- projects of others, to compare with
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    country TEXT NOT NULL,
    year INTEGER NOT NULL,
    service_area TEXT NOT NULL,
    citizen_role TEXT NOT NULL,          -- JSON array
    structure TEXT NOT NULL,
    participants_present INTEGER NOT NULL,
    stakeholder_groups INTEGER NOT NULL,
    citizen_minutes INTEGER NOT NULL,
    cost_pence INTEGER NOT NULL,
    engagement INTEGER NOT NULL,
    state_support INTEGER NOT NULL,
    ideas INTEGER NOT NULL,
    insights INTEGER NOT NULL,
    solutions INTEGER NOT NULL,
    solutions_accepted INTEGER NOT NULL,
    solutions_answered INTEGER NOT NULL,
    evaluation_mean REAL,
    influence_mean REAL,
    lesson TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
