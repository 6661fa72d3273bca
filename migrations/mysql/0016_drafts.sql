-- +goose Up

-- Forms that somebody has begun to fill in: one for each person, case (or procedure, for what opens one) and act.
-- The revision is new with each saving, so that two windows do not write over each other unseen.
CREATE TABLE drafts (
    account VARCHAR(64) NOT NULL,
    subject VARCHAR(64) NOT NULL,
    act VARCHAR(64) NOT NULL,
    revision CHAR(36) NOT NULL,
    case_version BIGINT NOT NULL,
    body MEDIUMBLOB NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    PRIMARY KEY (account, subject, act),
    FOREIGN KEY (account) REFERENCES accounts (id),
    KEY drafts_by_time (saved_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
