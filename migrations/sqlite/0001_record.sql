-- +goose Up

-- The head of each case: what lists, locks and the sweeper need, projected from its events.
CREATE TABLE cases (
    id CHAR(36) NOT NULL CHECK (length(id) <= 36),
    number VARCHAR(100) CHECK (length(number) <= 100),
    procedure_name VARCHAR(40) NOT NULL CHECK (length(procedure_name) <= 40),
    unit VARCHAR(64) NOT NULL CHECK (length(unit) <= 64),
    power VARCHAR(64) NOT NULL CHECK (length(power) <= 64),
    title VARCHAR(500) NOT NULL CHECK (length(title) <= 500),
    party_name VARCHAR(300) NOT NULL CHECK (length(party_name) <= 300),
    party_kind VARCHAR(40) NOT NULL CHECK (length(party_kind) <= 40),
    main_state VARCHAR(40) NOT NULL CHECK (length(main_state) <= 40),
    states TEXT NOT NULL,
    level VARCHAR(40) NOT NULL CHECK (length(level) <= 40),
    sequence BIGINT NOT NULL,
    engine_sequence BIGINT NOT NULL,
    lagging BOOLEAN GENERATED ALWAYS AS (engine_sequence < sequence) STORED,
    hash CHAR(64) NOT NULL CHECK (length(hash) <= 64),
    opened_at DATETIME NOT NULL CHECK (opened_at > 0),
    updated_at DATETIME NOT NULL CHECK (updated_at > 0),
    ended BOOLEAN NOT NULL,
    next_alarm_at DATETIME CHECK (next_alarm_at > 0),
    calendar_edition VARCHAR(64) NOT NULL CHECK (length(calendar_edition) <= 64),
    decided_at DATETIME CHECK (decided_at > 0),
    closed_at DATETIME CHECK (closed_at > 0),
    PRIMARY KEY (id),
    CONSTRAINT cases_number UNIQUE (number)
);
CREATE INDEX cases_by_update ON cases (updated_at, id);
CREATE INDEX cases_by_unit ON cases (unit, updated_at, id);
CREATE INDEX cases_by_state ON cases (main_state, updated_at, id);
CREATE INDEX cases_lagging ON cases (lagging);
CREATE INDEX cases_by_alarm ON cases (ended, next_alarm_at);

-- The record itself: hash-chained, append-only. The body is the very bytes that were hashed.
CREATE TABLE events (
    case_id CHAR(36) NOT NULL CHECK (length(case_id) <= 36),
    sequence BIGINT NOT NULL,
    kind VARCHAR(64) NOT NULL CHECK (length(kind) <= 64),
    act VARCHAR(64) NOT NULL CHECK (length(act) <= 64),
    actor VARCHAR(64) NOT NULL CHECK (length(actor) <= 64),
    happened_at DATETIME NOT NULL CHECK (happened_at > 0),
    recorded_at DATETIME NOT NULL CHECK (recorded_at > 0),
    body BLOB NOT NULL,
    prev_hash CHAR(64) NOT NULL CHECK (length(prev_hash) <= 64),
    hash CHAR(64) NOT NULL CHECK (length(hash) <= 64),
    PRIMARY KEY (case_id, sequence),
    FOREIGN KEY (case_id) REFERENCES cases (id)
);

-- The answer to each acknowledged request, for ever. Keys compare byte by byte.
CREATE TABLE receipts (
    account VARCHAR(64) NOT NULL CHECK (length(account) <= 64),
    request_key VARCHAR(255) NOT NULL CHECK (length(request_key) <= 255),
    digest CHAR(64) NOT NULL CHECK (length(digest) <= 64),
    case_id CHAR(36) NOT NULL CHECK (length(case_id) <= 36),
    sequence BIGINT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (account, request_key),
    FOREIGN KEY (case_id) REFERENCES cases (id)
);

-- Proof that a step of a clock was struck, and by which event: once each.
CREATE TABLE strikes (
    case_id CHAR(36) NOT NULL CHECK (length(case_id) <= 36),
    clock VARCHAR(64) NOT NULL CHECK (length(clock) <= 64),
    step VARCHAR(64) NOT NULL CHECK (length(step) <= 64),
    sequence BIGINT NOT NULL,
    PRIMARY KEY (case_id, clock, step),
    FOREIGN KEY (case_id) REFERENCES cases (id)
) WITHOUT ROWID;

-- Rendered documents. A paper is never changed; voiding one is a row of its own.
CREATE TABLE papers (
    id VARCHAR(64) NOT NULL CHECK (length(id) <= 64),
    case_id CHAR(36) NOT NULL CHECK (length(case_id) <= 36),
    sequence BIGINT NOT NULL,
    slot VARCHAR(64) NOT NULL CHECK (length(slot) <= 64),
    title VARCHAR(300) NOT NULL CHECK (length(title) <= 300),
    number VARCHAR(100) CHECK (length(number) <= 100),
    text BLOB NOT NULL,
    sha256 CHAR(64) NOT NULL CHECK (length(sha256) <= 64),
    created_at DATETIME NOT NULL CHECK (created_at > 0),
    PRIMARY KEY (id),
    CONSTRAINT papers_number UNIQUE (number),
    FOREIGN KEY (case_id) REFERENCES cases (id)
);
CREATE INDEX papers_by_case ON papers (case_id, sequence);

-- Papers that no longer count. Their numbers stay taken and visible.
CREATE TABLE voided_papers (
    paper VARCHAR(64) NOT NULL CHECK (length(paper) <= 64),
    case_id CHAR(36) NOT NULL CHECK (length(case_id) <= 36),
    sequence BIGINT NOT NULL,
    reason VARCHAR(500) NOT NULL CHECK (length(reason) <= 500),
    voided_at DATETIME NOT NULL CHECK (voided_at > 0),
    PRIMARY KEY (paper),
    FOREIGN KEY (paper) REFERENCES papers (id),
    FOREIGN KEY (case_id) REFERENCES cases (id)
) WITHOUT ROWID;

-- Locked, gap-free sequences of document numbers: the next one to hand out.
CREATE TABLE numbers (
    series VARCHAR(64) NOT NULL CHECK (length(series) <= 64),
    year BIGINT NOT NULL,
    next BIGINT NOT NULL,
    PRIMARY KEY (series, year)
) WITHOUT ROWID;
