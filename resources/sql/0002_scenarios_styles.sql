-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2: scenarios that stand on others and can be locked; styles for QGIS. (The notes of what other programs change,
-- yike_outside_LAYER, are made by core/store/outside_watch.cpp; the styles by core/store/layer_styles.cpp.)

ALTER TABLE yike_scenario ADD COLUMN base INTEGER;
ALTER TABLE yike_scenario ADD COLUMN locked BOOLEAN;

CREATE TABLE layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    f_table_catalog TEXT(256),
    f_table_schema TEXT(256),
    f_table_name TEXT(256),
    f_geometry_column TEXT(256),
    styleName TEXT(30),
    styleQML TEXT,
    styleSLD TEXT,
    useAsDefault BOOLEAN,
    description TEXT,
    owner TEXT(30),
    ui TEXT(30),
    update_time DATETIME
);
