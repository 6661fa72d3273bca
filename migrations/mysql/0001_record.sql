-- +goose Up

-- The head of each case: what lists, locks and the sweeper need, projected from its events.
CREATE TABLE cases (
    id CHAR(36) NOT NULL,
    number VARCHAR(100),
    procedure_name VARCHAR(40) NOT NULL,
    unit VARCHAR(64) NOT NULL,
    power VARCHAR(64) NOT NULL,
    title VARCHAR(500) NOT NULL,
    party_name VARCHAR(300) NOT NULL,
    party_kind VARCHAR(40) NOT NULL,
    main_state VARCHAR(40) NOT NULL,
    states TEXT NOT NULL,
    level VARCHAR(40) NOT NULL,
    sequence BIGINT NOT NULL,
    engine_sequence BIGINT NOT NULL,
    lagging BOOLEAN GENERATED ALWAYS AS (engine_sequence < sequence) STORED,
    hash CHAR(64) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    ended BOOLEAN NOT NULL,
    next_alarm_at DATETIME(6),
    calendar_edition VARCHAR(64) NOT NULL,
    decided_at DATETIME(6),
    closed_at DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT cases_number UNIQUE (number),
    KEY cases_by_update (updated_at, id),
    KEY cases_by_unit (unit, updated_at, id),
    KEY cases_by_state (main_state, updated_at, id),
    KEY cases_lagging (lagging),
    KEY cases_by_alarm (ended, next_alarm_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The record itself: hash-chained, append-only. The body is the very bytes that were hashed.
CREATE TABLE events (
    case_id CHAR(36) NOT NULL,
    sequence BIGINT NOT NULL,
    kind VARCHAR(64) NOT NULL,
    act VARCHAR(64) NOT NULL,
    actor VARCHAR(64) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    body MEDIUMBLOB NOT NULL,
    prev_hash CHAR(64) NOT NULL,
    hash CHAR(64) NOT NULL,
    PRIMARY KEY (case_id, sequence),
    FOREIGN KEY (case_id) REFERENCES cases (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The answer to each acknowledged request, for ever. Keys compare byte by byte.
CREATE TABLE receipts (
    account VARCHAR(64) NOT NULL,
    request_key VARBINARY(1020) NOT NULL,
    digest CHAR(64) NOT NULL,
    case_id CHAR(36) NOT NULL,
    sequence BIGINT NOT NULL,
    body MEDIUMBLOB NOT NULL,
    PRIMARY KEY (account, request_key),
    FOREIGN KEY (case_id) REFERENCES cases (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Proof that a step of a clock was struck, and by which event: once each.
CREATE TABLE strikes (
    case_id CHAR(36) NOT NULL,
    clock VARCHAR(64) NOT NULL,
    step VARCHAR(64) NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (case_id, clock, step),
    FOREIGN KEY (case_id) REFERENCES cases (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Rendered documents. A paper is never changed; voiding one is a row of its own.
CREATE TABLE papers (
    id VARCHAR(64) NOT NULL,
    case_id CHAR(36) NOT NULL,
    sequence BIGINT NOT NULL,
    slot VARCHAR(64) NOT NULL,
    title VARCHAR(300) NOT NULL,
    number VARCHAR(100),
    text MEDIUMBLOB NOT NULL,
    sha256 CHAR(64) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT papers_number UNIQUE (number),
    FOREIGN KEY (case_id) REFERENCES cases (id),
    KEY papers_by_case (case_id, sequence)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Papers that no longer count. Their numbers stay taken and visible.
CREATE TABLE voided_papers (
    paper VARCHAR(64) NOT NULL,
    case_id CHAR(36) NOT NULL,
    sequence BIGINT NOT NULL,
    reason VARCHAR(500) NOT NULL,
    voided_at DATETIME(6) NOT NULL,
    PRIMARY KEY (paper),
    FOREIGN KEY (paper) REFERENCES papers (id),
    FOREIGN KEY (case_id) REFERENCES cases (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Locked, gap-free sequences of document numbers: the next one to hand out.
CREATE TABLE numbers (
    series VARCHAR(64) NOT NULL,
    year BIGINT NOT NULL,
    next BIGINT NOT NULL,
    PRIMARY KEY (series, year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
