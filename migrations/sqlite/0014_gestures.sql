-- +goose Up

-- What is expected of whom (kind), in whose hands a task is (holding, holder,
-- held_at), and what somebody was asked by whom. One act may be several tasks:
-- of each of counsel (owner), and of a delegate or a signer beside the holder.
CREATE TABLE tasks_new (
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
    kind VARCHAR(10) NOT NULL DEFAULT 'do' CHECK (length(kind) <= 10),
    owner VARCHAR(64) NOT NULL DEFAULT '' CHECK (length(owner) <= 64),
    holding VARCHAR(20) NOT NULL DEFAULT 'open' CHECK (length(holding) <= 20),
    holder VARCHAR(64) NOT NULL DEFAULT '' CHECK (length(holder) <= 64),
    held_at DATETIME CHECK (held_at > 0),
    giver VARCHAR(64) NOT NULL DEFAULT '' CHECK (length(giver) <= 64),
    ask VARCHAR(2000) NOT NULL DEFAULT '' CHECK (length(ask) <= 2000),
    asked_at DATETIME CHECK (asked_at > 0),
    PRIMARY KEY (case_id, act, kind, assignee_kind, person, role, unit, version),
    CHECK (assignee_kind IN ('person', 'role')),
    FOREIGN KEY (case_id) REFERENCES cases (id)
) WITHOUT ROWID;
INSERT INTO tasks_new (case_id, act, title, assignee_kind, person, role, unit, due_at, clock, since, version)
SELECT case_id, act, title, assignee_kind, person, role, unit, due_at, clock, since, version FROM tasks;
DROP TABLE tasks;
ALTER TABLE tasks_new RENAME TO tasks;
CREATE INDEX tasks_by_person ON tasks (person, due_at);
CREATE INDEX tasks_by_role ON tasks (role, unit, due_at);
