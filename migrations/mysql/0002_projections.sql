-- +goose Up

-- The statutory clocks of a case, rewritten with every act that moves them.
CREATE TABLE clocks (
    case_id CHAR(36) NOT NULL,
    clock VARCHAR(64) NOT NULL,
    rule VARCHAR(40) NOT NULL,
    title VARCHAR(300) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    state VARCHAR(40) NOT NULL,
    trigger_on CHAR(10) CHECK (trigger_on LIKE '____-__-__'),
    due_on CHAR(10) CHECK (due_on LIKE '____-__-__'),
    due_at DATETIME(6),
    provisional BOOLEAN NOT NULL,
    late BOOLEAN NOT NULL,
    overdue BOOLEAN NOT NULL,
    next_step VARCHAR(64) NOT NULL,
    next_at DATETIME(6),
    body MEDIUMTEXT NOT NULL,
    PRIMARY KEY (case_id, clock),
    FOREIGN KEY (case_id) REFERENCES cases (id),
    KEY clocks_by_due (state, due_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What a case waits for, and from whom: a person, or a role in a unit.
CREATE TABLE tasks (
    case_id CHAR(36) NOT NULL,
    act VARCHAR(64) NOT NULL,
    title VARCHAR(300) NOT NULL,
    assignee_kind VARCHAR(10) NOT NULL,
    person VARCHAR(64) NOT NULL,
    role VARCHAR(64) NOT NULL,
    unit VARCHAR(64) NOT NULL,
    due_at DATETIME(6),
    clock VARCHAR(64) NOT NULL,
    since DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (case_id, act, assignee_kind, person, role, unit),
    CHECK (assignee_kind IN ('person', 'role')),
    FOREIGN KEY (case_id) REFERENCES cases (id),
    KEY tasks_by_person (person, due_at),
    KEY tasks_by_role (role, unit, due_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Who has a duty in a case, and who was recused from it: the scope of sight.
CREATE TABLE case_people (
    case_id CHAR(36) NOT NULL,
    person VARCHAR(64) NOT NULL,
    duty VARCHAR(64) NOT NULL,
    recused BOOLEAN NOT NULL,
    PRIMARY KEY (case_id, person, duty),
    FOREIGN KEY (case_id) REFERENCES cases (id),
    KEY case_people_by_person (person, case_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Messages to officers, at most one for each recipient and struck step.
CREATE TABLE notices (
    id VARCHAR(64) NOT NULL,
    case_id CHAR(36) NOT NULL,
    clock VARCHAR(64) NOT NULL,
    step VARCHAR(64) NOT NULL,
    recipient VARCHAR(64) NOT NULL,
    role VARCHAR(64) NOT NULL,
    text VARCHAR(1000) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    read_at DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT notices_once UNIQUE (case_id, clock, step, recipient),
    FOREIGN KEY (case_id) REFERENCES cases (id),
    KEY notices_by_recipient (recipient, created_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
