-- +goose Up

-- Calendars that people read their deadlines with: one address for each person, of whose secret the digest alone is kept.
CREATE TABLE calendar_feeds (
    account VARCHAR(64) NOT NULL CHECK (length(account) <= 64),
    token_hash CHAR(64) NOT NULL CHECK (length(token_hash) <= 64),
    created_at DATETIME NOT NULL CHECK (created_at > 0),
    PRIMARY KEY (account),
    CONSTRAINT calendar_feeds_token UNIQUE (token_hash),
    FOREIGN KEY (account) REFERENCES accounts (id)
);
