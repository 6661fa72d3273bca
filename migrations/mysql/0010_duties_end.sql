-- Counsel sees a case until a day: a duty may end by itself.
-- +goose Up
ALTER TABLE case_people ADD COLUMN until VARCHAR(10) NULL;
