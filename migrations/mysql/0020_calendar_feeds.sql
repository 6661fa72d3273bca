-- +goose Up

-- Calendars that people read their deadlines with: one address for each person, of whose secret the digest alone is kept.
CREATE TABLE calendar_feeds (
    account VARCHAR(64) NOT NULL,
    token_hash CHAR(64) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (account),
    CONSTRAINT calendar_feeds_token UNIQUE (token_hash),
    FOREIGN KEY (account) REFERENCES accounts (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
