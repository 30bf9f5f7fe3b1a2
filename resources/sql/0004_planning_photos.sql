-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4: stage, cost, lead, contact and premises of a planned outlet; photos of outlets.

ALTER TABLE outlets ADD COLUMN stage INTEGER;
ALTER TABLE outlets ADD COLUMN cost_wan DOUBLE;
ALTER TABLE outlets ADD COLUMN lead TEXT;
ALTER TABLE outlets ADD COLUMN contact TEXT;
ALTER TABLE outlets ADD COLUMN premises INTEGER;

CREATE TABLE photos (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom POINT,
    outlet INTEGER,
    picture TEXT,
    taken TEXT,
    caption TEXT
);
