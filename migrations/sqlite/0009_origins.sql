-- +goose Up

-- Where a case comes from that began with an entry of another one.
ALTER TABLE cases ADD COLUMN origin_case CHAR(36) CHECK (length(origin_case) <= 36);
ALTER TABLE cases ADD COLUMN origin_kind VARCHAR(40) NOT NULL DEFAULT '' CHECK (length(origin_kind) <= 40);
CREATE INDEX cases_by_origin ON cases (origin_case, opened_at, id);
