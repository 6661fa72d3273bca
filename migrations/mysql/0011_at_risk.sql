-- A clock that has warned of the day it has now: what can still be kept in time.
-- +goose Up
ALTER TABLE clocks ADD COLUMN at_risk BOOLEAN NOT NULL DEFAULT FALSE;
