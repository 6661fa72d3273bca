-- +goose Up

-- Who may sign in. The version guards against lost updates.
CREATE TABLE accounts (
    id VARCHAR(64) NOT NULL,
    login VARCHAR(100) NOT NULL,
    subject VARCHAR(255),
    name VARCHAR(100) NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    disabled BOOLEAN NOT NULL,
    failed_attempts BIGINT NOT NULL,
    locked_until DATETIME(6),
    must_change BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT accounts_login UNIQUE (login),
    CONSTRAINT accounts_subject UNIQUE (subject)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The bureau's organisation.
CREATE TABLE units (
    id VARCHAR(64) NOT NULL,
    name VARCHAR(100) NOT NULL,
    parent VARCHAR(64),
    kind VARCHAR(40) NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (parent) REFERENCES units (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Who holds which role in which unit, and from when until when (civil dates, both inclusive).
CREATE TABLE assignments (
    id VARCHAR(64) NOT NULL,
    account VARCHAR(64) NOT NULL,
    role VARCHAR(64) NOT NULL,
    unit VARCHAR(64) NOT NULL,
    valid_from CHAR(10) NOT NULL CHECK (valid_from LIKE '____-__-__'),
    valid_until CHAR(10) CHECK (valid_until LIKE '____-__-__'),
    given_by VARCHAR(64) NOT NULL,
    given_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (account) REFERENCES accounts (id),
    FOREIGN KEY (unit) REFERENCES units (id),
    KEY assignments_by_account (account)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Enforcement certificates and legal qualifications.
CREATE TABLE certificates (
    account VARCHAR(64) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    number VARCHAR(100) NOT NULL,
    area VARCHAR(200) NOT NULL,
    valid_from CHAR(10) NOT NULL CHECK (valid_from LIKE '____-__-__'),
    valid_until CHAR(10) CHECK (valid_until LIKE '____-__-__'),
    first_review_on CHAR(10) CHECK (first_review_on LIKE '____-__-__'),
    PRIMARY KEY (account, kind, number),
    FOREIGN KEY (account) REFERENCES accounts (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Who stands in for whom, and inherits every conflict of theirs (civil dates, both inclusive).
CREATE TABLE substitutions (
    id VARCHAR(64) NOT NULL,
    absent VARCHAR(64) NOT NULL,
    substitute VARCHAR(64) NOT NULL,
    starts_on CHAR(10) NOT NULL CHECK (starts_on LIKE '____-__-__'),
    ends_on CHAR(10) NOT NULL CHECK (ends_on LIKE '____-__-__'),
    PRIMARY KEY (id),
    FOREIGN KEY (absent) REFERENCES accounts (id),
    FOREIGN KEY (substitute) REFERENCES accounts (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Signed-in browsers. Only the token's SHA-256 is kept, so a stolen copy opens nothing.
CREATE TABLE sessions (
    token_hash CHAR(64) NOT NULL,
    account VARCHAR(64) NOT NULL,
    data MEDIUMBLOB NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    PRIMARY KEY (token_hash),
    KEY sessions_by_account (account),
    KEY sessions_by_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
