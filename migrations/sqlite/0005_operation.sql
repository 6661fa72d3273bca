-- +goose Up

-- Who tried what, and whether it was allowed. No personal data in detail.
CREATE TABLE audit (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at DATETIME NOT NULL CHECK (at > 0),
    account VARCHAR(64) NOT NULL CHECK (length(account) <= 64),
    role VARCHAR(64) NOT NULL CHECK (length(role) <= 64),
    action VARCHAR(100) NOT NULL CHECK (length(action) <= 100),
    case_id CHAR(36) CHECK (length(case_id) <= 36),
    outcome VARCHAR(10) NOT NULL CHECK (length(outcome) <= 10),
    code VARCHAR(40) NOT NULL CHECK (length(code) <= 40),
    gate VARCHAR(10) NOT NULL CHECK (length(gate) <= 10),
    address VARCHAR(64) NOT NULL CHECK (length(address) <= 64),
    detail VARCHAR(1000) NOT NULL CHECK (length(detail) <= 1000),
    CHECK (outcome IN ('allowed', 'refused', 'failed'))
);
CREATE INDEX audit_by_account ON audit (account, id);
CREATE INDEX audit_by_case ON audit (case_id, id);
CREATE INDEX audit_by_time ON audit (at);

-- Every edition of every rule catalogue that was ever loaded.
CREATE TABLE catalogue_editions (
    kind VARCHAR(64) NOT NULL CHECK (length(kind) <= 64),
    edition VARCHAR(64) NOT NULL CHECK (length(edition) <= 64),
    effective_from CHAR(10) NOT NULL CHECK (effective_from LIKE '____-__-__'),
    body BLOB NOT NULL,
    sha256 CHAR(64) NOT NULL CHECK (length(sha256) <= 64),
    loaded_by VARCHAR(64) NOT NULL CHECK (length(loaded_by) <= 64),
    loaded_at DATETIME NOT NULL CHECK (loaded_at > 0),
    PRIMARY KEY (kind, edition)
);

-- Values that outlive a restart, such as the demo clock's offset.
CREATE TABLE settings (
    name VARCHAR(64) NOT NULL CHECK (length(name) <= 64),
    value VARCHAR(1000) NOT NULL CHECK (length(value) <= 1000),
    PRIMARY KEY (name)
) WITHOUT ROWID;

-- Counters that rise with every change of people or catalogues, so that readers know when to load anew.
CREATE TABLE revisions (
    name VARCHAR(64) NOT NULL CHECK (length(name) <= 64),
    value BIGINT NOT NULL,
    PRIMARY KEY (name)
) WITHOUT ROWID;
