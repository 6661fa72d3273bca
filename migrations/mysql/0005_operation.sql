-- +goose Up

-- Who tried what, and whether it was allowed. No personal data in detail.
CREATE TABLE audit (
    id BIGINT NOT NULL AUTO_INCREMENT,
    at DATETIME(6) NOT NULL,
    account VARCHAR(64) NOT NULL,
    role VARCHAR(64) NOT NULL,
    action VARCHAR(100) NOT NULL,
    case_id CHAR(36),
    outcome VARCHAR(10) NOT NULL,
    code VARCHAR(40) NOT NULL,
    gate VARCHAR(10) NOT NULL,
    address VARCHAR(64) NOT NULL,
    detail VARCHAR(1000) NOT NULL,
    PRIMARY KEY (id),
    CHECK (outcome IN ('allowed', 'refused', 'failed')),
    KEY audit_by_account (account, id),
    KEY audit_by_case (case_id, id),
    KEY audit_by_time (at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Every edition of every rule catalogue that was ever loaded.
CREATE TABLE catalogue_editions (
    kind VARCHAR(64) NOT NULL,
    edition VARCHAR(64) NOT NULL,
    effective_from CHAR(10) NOT NULL CHECK (effective_from LIKE '____-__-__'),
    body MEDIUMBLOB NOT NULL,
    sha256 CHAR(64) NOT NULL,
    loaded_by VARCHAR(64) NOT NULL,
    loaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (kind, edition)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Values that outlive a restart, such as the demo clock's offset.
CREATE TABLE settings (
    name VARCHAR(64) NOT NULL,
    value VARCHAR(1000) NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Counters that rise with every change of people or catalogues, so that readers know when to load anew.
CREATE TABLE revisions (
    name VARCHAR(64) NOT NULL,
    value BIGINT NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
