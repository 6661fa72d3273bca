-- +goose Up

-- Who may sign in. The version guards against lost updates.
CREATE TABLE accounts (
    id VARCHAR(64) NOT NULL CHECK (length(id) <= 64),
    login VARCHAR(100) NOT NULL CHECK (length(login) <= 100),
    subject VARCHAR(255) CHECK (length(subject) <= 255),
    name VARCHAR(100) NOT NULL CHECK (length(name) <= 100),
    password_hash VARCHAR(255) NOT NULL CHECK (length(password_hash) <= 255),
    disabled BOOLEAN NOT NULL,
    failed_attempts BIGINT NOT NULL,
    locked_until DATETIME CHECK (locked_until > 0),
    must_change BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME NOT NULL CHECK (created_at > 0),
    PRIMARY KEY (id),
    CONSTRAINT accounts_login UNIQUE (login),
    CONSTRAINT accounts_subject UNIQUE (subject)
);

-- The bureau's organisation.
CREATE TABLE units (
    id VARCHAR(64) NOT NULL CHECK (length(id) <= 64),
    name VARCHAR(100) NOT NULL CHECK (length(name) <= 100),
    parent VARCHAR(64) CHECK (length(parent) <= 64),
    kind VARCHAR(40) NOT NULL CHECK (length(kind) <= 40),
    PRIMARY KEY (id),
    FOREIGN KEY (parent) REFERENCES units (id)
);

-- Who holds which role in which unit, and from when until when (civil dates, both inclusive).
CREATE TABLE assignments (
    id VARCHAR(64) NOT NULL CHECK (length(id) <= 64),
    account VARCHAR(64) NOT NULL CHECK (length(account) <= 64),
    role VARCHAR(64) NOT NULL CHECK (length(role) <= 64),
    unit VARCHAR(64) NOT NULL CHECK (length(unit) <= 64),
    valid_from CHAR(10) NOT NULL CHECK (valid_from LIKE '____-__-__'),
    valid_until CHAR(10) CHECK (valid_until LIKE '____-__-__'),
    given_by VARCHAR(64) NOT NULL CHECK (length(given_by) <= 64),
    given_at DATETIME NOT NULL CHECK (given_at > 0),
    PRIMARY KEY (id),
    FOREIGN KEY (account) REFERENCES accounts (id),
    FOREIGN KEY (unit) REFERENCES units (id)
);
CREATE INDEX assignments_by_account ON assignments (account);

-- Enforcement certificates and legal qualifications.
CREATE TABLE certificates (
    account VARCHAR(64) NOT NULL CHECK (length(account) <= 64),
    kind VARCHAR(40) NOT NULL CHECK (length(kind) <= 40),
    number VARCHAR(100) NOT NULL CHECK (length(number) <= 100),
    area VARCHAR(200) NOT NULL CHECK (length(area) <= 200),
    valid_from CHAR(10) NOT NULL CHECK (valid_from LIKE '____-__-__'),
    valid_until CHAR(10) CHECK (valid_until LIKE '____-__-__'),
    first_review_on CHAR(10) CHECK (first_review_on LIKE '____-__-__'),
    PRIMARY KEY (account, kind, number),
    FOREIGN KEY (account) REFERENCES accounts (id)
) WITHOUT ROWID;

-- Who stands in for whom, and inherits every conflict of theirs (civil dates, both inclusive).
CREATE TABLE substitutions (
    id VARCHAR(64) NOT NULL CHECK (length(id) <= 64),
    absent VARCHAR(64) NOT NULL CHECK (length(absent) <= 64),
    substitute VARCHAR(64) NOT NULL CHECK (length(substitute) <= 64),
    starts_on CHAR(10) NOT NULL CHECK (starts_on LIKE '____-__-__'),
    ends_on CHAR(10) NOT NULL CHECK (ends_on LIKE '____-__-__'),
    PRIMARY KEY (id),
    FOREIGN KEY (absent) REFERENCES accounts (id),
    FOREIGN KEY (substitute) REFERENCES accounts (id)
);

-- Signed-in browsers. Only the token's SHA-256 is kept, so a stolen copy opens nothing.
CREATE TABLE sessions (
    token_hash CHAR(64) NOT NULL CHECK (length(token_hash) <= 64),
    account VARCHAR(64) NOT NULL CHECK (length(account) <= 64),
    data BLOB NOT NULL,
    expires_at DATETIME NOT NULL CHECK (expires_at > 0),
    PRIMARY KEY (token_hash)
);
CREATE INDEX sessions_by_account ON sessions (account);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
