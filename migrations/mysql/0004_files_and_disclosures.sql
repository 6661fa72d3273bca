-- +goose Up

-- Stored bytes, once for each content.
CREATE TABLE blobs (
    sha256 CHAR(64) NOT NULL,
    size BIGINT NOT NULL,
    stored_at DATETIME(6) NOT NULL,
    PRIMARY KEY (sha256)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What was uploaded to which case.
CREATE TABLE files (
    case_id CHAR(36) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    name VARCHAR(300) NOT NULL,
    mime VARCHAR(127) NOT NULL,
    size BIGINT NOT NULL,
    uploaded_by VARCHAR(64) NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (case_id, sha256),
    FOREIGN KEY (case_id) REFERENCES cases (id),
    FOREIGN KEY (sha256) REFERENCES blobs (sha256)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What the public sees of a decision, already masked.
CREATE TABLE disclosures (
    id VARCHAR(64) NOT NULL,
    case_id CHAR(36) NOT NULL,
    decision VARCHAR(64) NOT NULL,
    sequence BIGINT NOT NULL,
    number VARCHAR(100) NOT NULL,
    title VARCHAR(500) NOT NULL,
    party_name VARCHAR(300) NOT NULL,
    category VARCHAR(64) NOT NULL,
    unit VARCHAR(64) NOT NULL,
    decided_on CHAR(10) CHECK (decided_on LIKE '____-__-__'),
    facts TEXT NOT NULL,
    basis TEXT NOT NULL,
    outcome TEXT NOT NULL,
    text MEDIUMBLOB NOT NULL,
    sha256 CHAR(64) NOT NULL,
    state VARCHAR(10) NOT NULL,
    first_published_at DATETIME(6) NOT NULL,
    published_at DATETIME(6) NOT NULL,
    withdrawn_at DATETIME(6),
    withdrawal_reason VARCHAR(1000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT disclosures_decision UNIQUE (case_id, decision),
    CHECK (state IN ('published', 'withdrawn')),
    FOREIGN KEY (case_id) REFERENCES cases (id),
    KEY disclosures_by_date (first_published_at, id),
    KEY disclosures_by_category (category, first_published_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
