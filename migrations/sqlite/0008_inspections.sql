-- +goose Up

-- Against whose yearly cap an inspection counts, and in which year.
ALTER TABLE cases ADD COLUMN inspected VARCHAR(200) CHECK (length(inspected) <= 200);
ALTER TABLE cases ADD COLUMN inspected_year BIGINT;
CREATE INDEX cases_by_inspected ON cases (inspected, inspected_year);
