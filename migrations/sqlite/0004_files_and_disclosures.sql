-- +goose Up

-- Stored bytes, once for each content.
CREATE TABLE blobs (
    sha256 CHAR(64) NOT NULL CHECK (length(sha256) <= 64),
    size BIGINT NOT NULL,
    stored_at DATETIME NOT NULL CHECK (stored_at > 0),
    PRIMARY KEY (sha256)
) WITHOUT ROWID;

-- What was uploaded to which case.
CREATE TABLE files (
    case_id CHAR(36) NOT NULL CHECK (length(case_id) <= 36),
    sha256 CHAR(64) NOT NULL CHECK (length(sha256) <= 64),
    name VARCHAR(300) NOT NULL CHECK (length(name) <= 300),
    mime VARCHAR(127) NOT NULL CHECK (length(mime) <= 127),
    size BIGINT NOT NULL,
    uploaded_by VARCHAR(64) NOT NULL CHECK (length(uploaded_by) <= 64),
    uploaded_at DATETIME NOT NULL CHECK (uploaded_at > 0),
    PRIMARY KEY (case_id, sha256),
    FOREIGN KEY (case_id) REFERENCES cases (id),
    FOREIGN KEY (sha256) REFERENCES blobs (sha256)
) WITHOUT ROWID;

-- What the public sees of a decision, already masked.
CREATE TABLE disclosures (
    id VARCHAR(64) NOT NULL CHECK (length(id) <= 64),
    case_id CHAR(36) NOT NULL CHECK (length(case_id) <= 36),
    decision VARCHAR(64) NOT NULL CHECK (length(decision) <= 64),
    sequence BIGINT NOT NULL,
    number VARCHAR(100) NOT NULL CHECK (length(number) <= 100),
    title VARCHAR(500) NOT NULL CHECK (length(title) <= 500),
    party_name VARCHAR(300) NOT NULL CHECK (length(party_name) <= 300),
    category VARCHAR(64) NOT NULL CHECK (length(category) <= 64),
    unit VARCHAR(64) NOT NULL CHECK (length(unit) <= 64),
    decided_on CHAR(10) CHECK (decided_on LIKE '____-__-__'),
    facts TEXT NOT NULL,
    basis TEXT NOT NULL,
    outcome TEXT NOT NULL,
    text BLOB NOT NULL,
    sha256 CHAR(64) NOT NULL CHECK (length(sha256) <= 64),
    state VARCHAR(10) NOT NULL CHECK (length(state) <= 10),
    first_published_at DATETIME NOT NULL CHECK (first_published_at > 0),
    published_at DATETIME NOT NULL CHECK (published_at > 0),
    withdrawn_at DATETIME CHECK (withdrawn_at > 0),
    withdrawal_reason VARCHAR(1000) NOT NULL CHECK (length(withdrawal_reason) <= 1000),
    PRIMARY KEY (id),
    CONSTRAINT disclosures_decision UNIQUE (case_id, decision),
    CHECK (state IN ('published', 'withdrawn')),
    FOREIGN KEY (case_id) REFERENCES cases (id)
);
CREATE INDEX disclosures_by_date ON disclosures (first_published_at, id);
CREATE INDEX disclosures_by_category ON disclosures (category, first_published_at, id);
