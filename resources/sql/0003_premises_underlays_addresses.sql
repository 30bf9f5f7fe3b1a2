-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3: premises, standard addresses, image underlays and the pictures a project keeps.

CREATE TABLE premises (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom POINT,
    source_key TEXT,
    name TEXT,
    address TEXT,
    match_level TEXT,
    tenure TEXT,
    owner TEXT,
    area_m2 INTEGER,
    storey TEXT,
    fire TEXT,
    available_from TEXT,
    land_use TEXT,
    community INTEGER,
    remark TEXT
);

CREATE TABLE addresses (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom POINT,
    address TEXT
);

CREATE TABLE yike_underlay (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT,
    picture TEXT,
    width INTEGER,
    height INTEGER,
    points TEXT,
    opacity INTEGER,
    shown BOOLEAN
);

CREATE TABLE yike_picture (
    sha256 TEXT PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL
);
