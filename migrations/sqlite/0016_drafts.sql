-- +goose Up

-- Forms that somebody has begun to fill in: one for each person, case (or procedure, for what opens one) and act.
-- The revision is new with each saving, so that two windows do not write over each other unseen.
CREATE TABLE drafts (
    account VARCHAR(64) NOT NULL CHECK (length(account) <= 64),
    subject VARCHAR(64) NOT NULL CHECK (length(subject) <= 64),
    act VARCHAR(64) NOT NULL CHECK (length(act) <= 64),
    revision CHAR(36) NOT NULL CHECK (length(revision) <= 36),
    case_version BIGINT NOT NULL,
    body BLOB NOT NULL,
    saved_at DATETIME NOT NULL CHECK (saved_at > 0),
    PRIMARY KEY (account, subject, act),
    FOREIGN KEY (account) REFERENCES accounts (id)
) WITHOUT ROWID;
CREATE INDEX drafts_by_time ON drafts (saved_at);
