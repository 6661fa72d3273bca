-- +goose Up

-- What of an absent person's work a substitute takes over: lists separated by commas, empty for all.
ALTER TABLE substitutions ADD COLUMN roles VARCHAR(500) NOT NULL DEFAULT '' CHECK (length(roles) <= 500);
ALTER TABLE substitutions ADD COLUMN units VARCHAR(2000) NOT NULL DEFAULT '' CHECK (length(units) <= 2000);
ALTER TABLE substitutions ADD COLUMN cases VARCHAR(4000) NOT NULL DEFAULT '' CHECK (length(cases) <= 4000);
ALTER TABLE substitutions ADD COLUMN work VARCHAR(10) NOT NULL DEFAULT '' CHECK (length(work) <= 10);

-- Messages about people and not about cases: a certificate runs out. Once for each warning and recipient.
CREATE TABLE staff_notices (
    id VARCHAR(64) NOT NULL CHECK (length(id) <= 64),
    person VARCHAR(64) NOT NULL CHECK (length(person) <= 64),
    subject VARCHAR(160) NOT NULL CHECK (length(subject) <= 160),
    step VARCHAR(64) NOT NULL CHECK (length(step) <= 64),
    recipient VARCHAR(64) NOT NULL CHECK (length(recipient) <= 64),
    role VARCHAR(64) NOT NULL CHECK (length(role) <= 64),
    text VARCHAR(1000) NOT NULL CHECK (length(text) <= 1000),
    created_at DATETIME NOT NULL CHECK (created_at > 0),
    read_at DATETIME CHECK (read_at > 0),
    PRIMARY KEY (id),
    CONSTRAINT staff_notices_once UNIQUE (person, subject, step, recipient),
    FOREIGN KEY (person) REFERENCES accounts (id),
    FOREIGN KEY (recipient) REFERENCES accounts (id)
);
CREATE INDEX staff_notices_by_recipient ON staff_notices (recipient, created_at, id);
