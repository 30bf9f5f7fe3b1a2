-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1: the tables every GeoPackage has, and those of a Yike project (docs/project-file.md describes each).
-- Layers with a spatial index get it from core/store/spatial_index.cpp after they are filled.

CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL,
    definition TEXT NOT NULL,
    description TEXT
);

INSERT INTO gpkg_spatial_ref_sys VALUES
    ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
    ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
    ('WGS 84 geodetic', 4326, 'EPSG', 4326,
     'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]',
     'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid'),
    ('China Geodetic Coordinate System 2000', 4490, 'EPSG', 4490,
     'GEOGCS["China Geodetic Coordinate System 2000",DATUM["China_2000",SPHEROID["CGCS2000",6378137,298.257222101,AUTHORITY["EPSG","1024"]],AUTHORITY["EPSG","1043"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4490"]]',
     'CGCS2000 longitude/latitude in decimal degrees');

CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY,
    data_type TEXT NOT NULL,
    identifier TEXT UNIQUE,
    description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    min_x DOUBLE,
    min_y DOUBLE,
    max_x DOUBLE,
    max_y DOUBLE,
    srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
);

CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL,
    z TINYINT NOT NULL,
    m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
    CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents (table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
);

CREATE TABLE gpkg_extensions (
    table_name TEXT,
    column_name TEXT,
    extension_name TEXT NOT NULL,
    definition TEXT NOT NULL,
    scope TEXT NOT NULL,
    CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name)
);

-- People and places ------------------------------------------------------------------------------------------------

CREATE TABLE residences (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom POINT,
    source_key TEXT,
    name TEXT,
    p_0_2 DOUBLE,
    p_3_5 DOUBLE,
    p_6_11 DOUBLE,
    p_12_14 DOUBLE,
    p_15_59 DOUBLE,
    p_60_64 DOUBLE,
    p_65_69 DOUBLE,
    p_70_79 DOUBLE,
    p_80 DOUBLE,
    households DOUBLE,
    estimated BOOLEAN,
    estate INTEGER,
    community INTEGER,
    building INTEGER
);

CREATE TABLE outlets (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom POINT,
    source_key TEXT,
    name TEXT,
    service TEXT,
    address TEXT,
    match_level TEXT,
    status TEXT,
    open_to TEXT,
    estate INTEGER,
    community INTEGER,
    area_m2 INTEGER,
    chain TEXT,
    hours TEXT,
    staff INTEGER,
    checked TEXT,
    credit_code TEXT,
    remark TEXT
);

CREATE TABLE outlet_services (
    fid INTEGER PRIMARY KEY NOT NULL,
    outlet INTEGER NOT NULL,
    position INTEGER NOT NULL,
    service TEXT,
    capacity DOUBLE,
    area_m2 INTEGER,
    used INTEGER,
    pool INTEGER,
    share_permille INTEGER,
    from_minute INTEGER,
    to_minute INTEGER,
    room INTEGER,
    nursing_beds INTEGER
);
CREATE INDEX outlet_services_outlet ON outlet_services (outlet, position);

CREATE TABLE areas (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom MULTIPOLYGON,
    kind TEXT,
    name TEXT,
    code TEXT,
    parent INTEGER,
    members TEXT,
    batch TEXT,
    status TEXT,
    operator TEXT,
    type TEXT,
    origin TEXT,
    schools TEXT
);

CREATE TABLE estates (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom POLYGON,
    name TEXT,
    walled BOOLEAN
);

CREATE TABLE gates (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom POINT,
    estate INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT,
    is_open BOOLEAN,
    use TEXT,
    access TEXT,
    hours TEXT
);
CREATE INDEX gates_estate ON gates (estate, position);

-- The walking network and the base map -----------------------------------------------------------------------------

CREATE TABLE streets (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom LINESTRING,
    from_node INTEGER,
    to_node INTEGER,
    length_mm INTEGER,
    class TEXT,
    access TEXT,
    estate INTEGER,
    crossing TEXT,
    grade_permille INTEGER,
    climb_mm INTEGER,
    descent_mm INTEGER,
    delay_ms INTEGER,
    level INTEGER,
    oneway BOOLEAN,
    bridge BOOLEAN,
    tunnel BOOLEAN,
    way INTEGER,
    name TEXT
);

CREATE TABLE barriers (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom LINESTRING,
    kind TEXT
);

CREATE TABLE buildings (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom POLYGON,
    storeys INTEGER,
    use TEXT,
    year INTEGER,
    name TEXT
);

CREATE TABLE map_lines (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom LINESTRING,
    kind TEXT,
    name TEXT
);

CREATE TABLE map_grounds (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom MULTIPOLYGON,
    kind TEXT,
    name TEXT
);

CREATE TABLE map_labels (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom POINT,
    kind TEXT,
    name TEXT
);

-- Yike's own: in no list of layers ---------------------------------------------------------------------------------

CREATE TABLE yike_meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
);

CREATE TABLE yike_source (
    position INTEGER PRIMARY KEY NOT NULL,
    role TEXT,
    name TEXT,
    date TEXT,
    definition TEXT,
    licence TEXT,
    sha256 TEXT,
    rows INTEGER,
    used INTEGER
);

CREATE TABLE yike_issue (
    position INTEGER PRIMARY KEY NOT NULL,
    code TEXT,
    severity TEXT,
    args TEXT,
    source TEXT,
    row INTEGER,
    object INTEGER,
    lon DOUBLE,
    lat DOUBLE
);

CREATE TABLE yike_scenario (
    id INTEGER PRIMARY KEY NOT NULL,
    name_zh TEXT,
    name_en TEXT,
    note_zh TEXT,
    note_en TEXT,
    closed_streets TEXT,
    estates TEXT
);

CREATE TABLE yike_scenario_outlet (
    scenario INTEGER NOT NULL,
    outlet INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    CONSTRAINT pk_scenario_outlet PRIMARY KEY (scenario, outlet)
);

CREATE TABLE yike_scenario_street (
    scenario INTEGER NOT NULL,
    position INTEGER NOT NULL,
    street TEXT NOT NULL,
    CONSTRAINT pk_scenario_street PRIMARY KEY (scenario, position)
);

CREATE TABLE yike_action (
    id INTEGER PRIMARY KEY NOT NULL,
    time TEXT NOT NULL,
    user TEXT,
    host TEXT,
    code TEXT NOT NULL,
    scenario INTEGER NOT NULL,
    undo_of INTEGER,
    changes INTEGER NOT NULL,
    object_name TEXT
);

CREATE TABLE yike_change (
    id INTEGER PRIMARY KEY NOT NULL,
    action INTEGER NOT NULL,
    kind TEXT NOT NULL,
    object INTEGER NOT NULL,
    before TEXT,
    after TEXT
);
CREATE INDEX yike_change_action ON yike_change (action);
CREATE INDEX yike_change_object ON yike_change (kind, object);

CREATE TABLE yike_batch (
    action INTEGER PRIMARY KEY NOT NULL,
    added TEXT NOT NULL,
    replaced BLOB NOT NULL,
    replaced_bytes INTEGER NOT NULL
);

CREATE TABLE yike_result (
    id INTEGER PRIMARY KEY NOT NULL,
    time TEXT NOT NULL,
    revision INTEGER NOT NULL,
    scenario INTEGER NOT NULL,
    rulebook TEXT NOT NULL,
    rulebook_version TEXT NOT NULL,
    parameters TEXT NOT NULL
);
