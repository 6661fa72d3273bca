-- +goose Up

-- What a search reads of a case: its words in one width and one case of letters, with nobody named in `words`, and what
-- names the party in `party_words`. The summaries are as people read them; the open one is empty where it is the same.
CREATE TABLE case_texts (
    case_id CHAR(36) NOT NULL,
    words MEDIUMTEXT NOT NULL,
    party_words MEDIUMTEXT NOT NULL,
    summary MEDIUMTEXT NOT NULL,
    open_summary MEDIUMTEXT NOT NULL,
    PRIMARY KEY (case_id),
    FOREIGN KEY (case_id) REFERENCES cases (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
