-- +goose Up

-- Messages about people go out like those about cases, and open pages hear of them.
ALTER TABLE deliveries ADD COLUMN staff_notice VARCHAR(64);
ALTER TABLE deliveries ADD FOREIGN KEY (staff_notice) REFERENCES staff_notices (id);
CREATE UNIQUE INDEX deliveries_staff_once ON deliveries (staff_notice, channel, target);
CREATE INDEX staff_notices_by_time ON staff_notices (created_at, id);
