-- Step 4: questions, solutions, the ballot and the actions.

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX question_project ON question (project);

CREATE TABLE question_insight (
    id INTEGER PRIMARY KEY,
    question INTEGER NOT NULL REFERENCES question DEFERRABLE INITIALLY DEFERRED,
    insight INTEGER NOT NULL REFERENCES insight DEFERRABLE INITIALLY DEFERRED,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX question_insight_question ON question_insight (question);
CREATE INDEX question_insight_insight ON question_insight (insight);

CREATE TABLE solution (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    state TEXT NOT NULL,
    impact INTEGER,                      -- 1 to 5, by those who use the service
    effort INTEGER,                      -- 1 to 5, by those who deliver it
    cost_band TEXT NOT NULL,
    citizen_role TEXT NOT NULL,
    who_benefits TEXT NOT NULL,
    who_carries_work TEXT NOT NULL,
    equality_note TEXT NOT NULL,
    shortlist_reason TEXT,
    replaces_paid TEXT NOT NULL,
    citizens_bring TEXT NOT NULL,
    organisation_brings TEXT NOT NULL,
    outcome_measure TEXT NOT NULL,
    output_measure TEXT NOT NULL,
    quality_owner_role TEXT,
    could_get_worse TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX solution_project ON solution (project);

CREATE TABLE solution_question (
    id INTEGER PRIMARY KEY,
    solution INTEGER NOT NULL REFERENCES solution DEFERRABLE INITIALLY DEFERRED,
    question INTEGER NOT NULL REFERENCES question DEFERRABLE INITIALLY DEFERRED,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX solution_question_solution ON solution_question (solution);
CREATE INDEX solution_question_question ON solution_question (question);

CREATE TABLE solution_insight (
    id INTEGER PRIMARY KEY,
    solution INTEGER NOT NULL REFERENCES solution DEFERRABLE INITIALLY DEFERRED,
    insight INTEGER NOT NULL REFERENCES insight DEFERRABLE INITIALLY DEFERRED,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX solution_insight_solution ON solution_insight (solution);
CREATE INDEX solution_insight_insight ON solution_insight (insight);

CREATE TABLE solution_idea (
    id INTEGER PRIMARY KEY,
    solution INTEGER NOT NULL REFERENCES solution DEFERRABLE INITIALLY DEFERRED,
    idea INTEGER NOT NULL REFERENCES idea DEFERRABLE INITIALLY DEFERRED,
    relation TEXT NOT NULL,              -- built_from, concern
    rank REAL NOT NULL
) STRICT;
CREATE INDEX solution_idea_solution ON solution_idea (solution);
CREATE INDEX solution_idea_idea ON solution_idea (idea);

CREATE TABLE solution_constraint (
    id INTEGER PRIMARY KEY,
    solution INTEGER NOT NULL REFERENCES solution DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX solution_constraint_solution ON solution_constraint (solution);

CREATE TABLE ballot (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
    method TEXT NOT NULL,
    marks_per_ballot INTEGER NOT NULL,
    max_marks_per_option INTEGER NOT NULL,
    option_order TEXT NOT NULL,
    eligible INTEGER NOT NULL,
    ballots_cast INTEGER NOT NULL,
    note TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX ballot_session ON ballot (session);

CREATE TABLE ballot_abstention (         -- groups that did not vote, by design
    id INTEGER PRIMARY KEY,
    ballot INTEGER NOT NULL REFERENCES ballot DEFERRABLE INITIALLY DEFERRED,
    stakeholder_group INTEGER NOT NULL REFERENCES stakeholder_group DEFERRABLE INITIALLY DEFERRED,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX ballot_abstention_ballot ON ballot_abstention (ballot);
CREATE INDEX ballot_abstention_stakeholder_group ON ballot_abstention (stakeholder_group);

CREATE TABLE ballot_mark (               -- counts only: no mark leads to a person
    id INTEGER PRIMARY KEY,
    ballot INTEGER NOT NULL REFERENCES ballot DEFERRABLE INITIALLY DEFERRED,
    solution INTEGER NOT NULL REFERENCES solution DEFERRABLE INITIALLY DEFERRED,
    broad_group INTEGER REFERENCES broad_group DEFERRABLE INITIALLY DEFERRED,
    marks INTEGER NOT NULL
) STRICT;
CREATE INDEX ballot_mark_ballot ON ballot_mark (ballot);
CREATE INDEX ballot_mark_solution ON ballot_mark (solution);
CREATE INDEX ballot_mark_broad_group ON ballot_mark (broad_group);

CREATE TABLE offer (                     -- what people said they could bring
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    idea INTEGER REFERENCES idea DEFERRABLE INITIALLY DEFERRED,
    offer TEXT NOT NULL,
    kind TEXT NOT NULL,
    needs_in_return TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX offer_project ON offer (project);
CREATE INDEX offer_idea ON offer (idea);

CREATE TABLE open_question (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    owner_role TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX open_question_project ON open_question (project);

CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    solution INTEGER REFERENCES solution DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    owner_role TEXT NOT NULL,
    due TEXT,
    status TEXT NOT NULL,
    dropped_reason TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX action_project ON action (project);
CREATE INDEX action_solution ON action (solution);
