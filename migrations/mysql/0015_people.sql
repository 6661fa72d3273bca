-- +goose Up

-- What of an absent person's work a substitute takes over: lists separated by commas, empty for all.
ALTER TABLE substitutions ADD COLUMN roles VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE substitutions ADD COLUMN units VARCHAR(2000) NOT NULL DEFAULT '';
ALTER TABLE substitutions ADD COLUMN cases VARCHAR(4000) NOT NULL DEFAULT '';
ALTER TABLE substitutions ADD COLUMN work VARCHAR(10) NOT NULL DEFAULT '';

-- Messages about people and not about cases: a certificate runs out. Once for each warning and recipient.
CREATE TABLE staff_notices (
    id VARCHAR(64) NOT NULL,
    person VARCHAR(64) NOT NULL,
    subject VARCHAR(160) NOT NULL,
    step VARCHAR(64) NOT NULL,
    recipient VARCHAR(64) NOT NULL,
    role VARCHAR(64) NOT NULL,
    text VARCHAR(1000) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    read_at DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT staff_notices_once UNIQUE (person, subject, step, recipient),
    FOREIGN KEY (person) REFERENCES accounts (id),
    FOREIGN KEY (recipient) REFERENCES accounts (id),
    KEY staff_notices_by_recipient (recipient, created_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
