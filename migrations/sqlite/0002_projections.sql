-- +goose Up

-- The statutory clocks of a case, rewritten with every act that moves them.
CREATE TABLE clocks (
    case_id CHAR(36) NOT NULL CHECK (length(case_id) <= 36),
    clock VARCHAR(64) NOT NULL CHECK (length(clock) <= 64),
    rule VARCHAR(40) NOT NULL CHECK (length(rule) <= 40),
    title VARCHAR(300) NOT NULL CHECK (length(title) <= 300),
    kind VARCHAR(40) NOT NULL CHECK (length(kind) <= 40),
    state VARCHAR(40) NOT NULL CHECK (length(state) <= 40),
    trigger_on CHAR(10) CHECK (trigger_on LIKE '____-__-__'),
    due_on CHAR(10) CHECK (due_on LIKE '____-__-__'),
    due_at DATETIME CHECK (due_at > 0),
    provisional BOOLEAN NOT NULL,
    late BOOLEAN NOT NULL,
    overdue BOOLEAN NOT NULL,
    next_step VARCHAR(64) NOT NULL CHECK (length(next_step) <= 64),
    next_at DATETIME CHECK (next_at > 0),
    body TEXT NOT NULL,
    PRIMARY KEY (case_id, clock),
    FOREIGN KEY (case_id) REFERENCES cases (id)
) WITHOUT ROWID;
CREATE INDEX clocks_by_due ON clocks (state, due_at);

-- What a case waits for, and from whom: a person, or a role in a unit.
CREATE TABLE tasks (
    case_id CHAR(36) NOT NULL CHECK (length(case_id) <= 36),
    act VARCHAR(64) NOT NULL CHECK (length(act) <= 64),
    title VARCHAR(300) NOT NULL CHECK (length(title) <= 300),
    assignee_kind VARCHAR(10) NOT NULL CHECK (length(assignee_kind) <= 10),
    person VARCHAR(64) NOT NULL CHECK (length(person) <= 64),
    role VARCHAR(64) NOT NULL CHECK (length(role) <= 64),
    unit VARCHAR(64) NOT NULL CHECK (length(unit) <= 64),
    due_at DATETIME CHECK (due_at > 0),
    clock VARCHAR(64) NOT NULL CHECK (length(clock) <= 64),
    since DATETIME NOT NULL CHECK (since > 0),
    version BIGINT NOT NULL,
    PRIMARY KEY (case_id, act, assignee_kind, person, role, unit),
    CHECK (assignee_kind IN ('person', 'role')),
    FOREIGN KEY (case_id) REFERENCES cases (id)
) WITHOUT ROWID;
CREATE INDEX tasks_by_person ON tasks (person, due_at);
CREATE INDEX tasks_by_role ON tasks (role, unit, due_at);

-- Who has a duty in a case, and who was recused from it: the scope of sight.
CREATE TABLE case_people (
    case_id CHAR(36) NOT NULL CHECK (length(case_id) <= 36),
    person VARCHAR(64) NOT NULL CHECK (length(person) <= 64),
    duty VARCHAR(64) NOT NULL CHECK (length(duty) <= 64),
    recused BOOLEAN NOT NULL,
    PRIMARY KEY (case_id, person, duty),
    FOREIGN KEY (case_id) REFERENCES cases (id)
) WITHOUT ROWID;
CREATE INDEX case_people_by_person ON case_people (person, case_id);

-- Messages to officers, at most one for each recipient and struck step.
CREATE TABLE notices (
    id VARCHAR(64) NOT NULL CHECK (length(id) <= 64),
    case_id CHAR(36) NOT NULL CHECK (length(case_id) <= 36),
    clock VARCHAR(64) NOT NULL CHECK (length(clock) <= 64),
    step VARCHAR(64) NOT NULL CHECK (length(step) <= 64),
    recipient VARCHAR(64) NOT NULL CHECK (length(recipient) <= 64),
    role VARCHAR(64) NOT NULL CHECK (length(role) <= 64),
    text VARCHAR(1000) NOT NULL CHECK (length(text) <= 1000),
    created_at DATETIME NOT NULL CHECK (created_at > 0),
    read_at DATETIME CHECK (read_at > 0),
    PRIMARY KEY (id),
    CONSTRAINT notices_once UNIQUE (case_id, clock, step, recipient),
    FOREIGN KEY (case_id) REFERENCES cases (id)
);
CREATE INDEX notices_by_recipient ON notices (recipient, created_at, id);
