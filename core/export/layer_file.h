// SPDX-License-Identifier: GPL-3.0-or-later
// One layer in a new file through GDAL: format by extension, fields, features, and what went wrong.
#pragma once

#include "core/export/staging.h"

#include <gdal_priv.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <memory>
#include <string>

namespace yike::exporting {

/// nullptr for an extension that is none of ours.
[[nodiscard]] const char *driverOf(const std::string &path);

class LayerFile {
public:
    [[nodiscard]] static base::Result<LayerFile> create(const std::string &path, const char *layer,
                                                        OGRwkbGeometryType type);
    /// Without a layer yet.
    [[nodiscard]] static base::Result<LayerFile> create(const std::string &path);
    /// One more layer, which fields and features then go into; system: nullptr for none. False if it could not be made.
    [[nodiscard]] bool addLayer(const char *layer, OGRwkbGeometryType type, const OGRSpatialReference *system);

    /// Widths and precisions matter to Shapefile alone.
    [[nodiscard]] bool addField(const char *name, OGRFieldType type, int width, int precision = 0,
                                const char *title = nullptr);
    [[nodiscard]] OGRLayer &layer() { return *m_layer; }
    /// False if it could not be written; the reason is kept.
    [[nodiscard]] bool add(OGRFeature &feature);
    /// Closes the file and puts it in place, unless something failed before.
    [[nodiscard]] base::Result<void> finish();
    [[nodiscard]] std::unexpected<base::Error> failure();

private:
    explicit LayerFile(std::string path, Staging staging) : m_path(std::move(path)), m_staging(std::move(staging)) {}

    std::string m_path;
    Staging m_staging;
    GDALDatasetUniquePtr m_dataset;
    OGRLayer *m_layer = nullptr;
};

} // namespace yike::exporting
