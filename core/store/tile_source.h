// SPDX-License-Identifier: GPL-3.0-or-later
// Map tiles that lie on the disk: an MBTiles file (MBTiles 1.3) or a folder z/x/y.png; read only, never from a network.
#pragma once

#include "core/base/error.h"

#include <memory>
#include <optional>
#include <string>

namespace yike::store {

/// Web-Mercator squares (EPSG:3857), 2^zoom a side, counted from the north-west corner.
struct TileId {
    int zoom = 0;
    int x = 0, y = 0;
};

/// Safe to share between threads.
class TileSource {
public:
    /// FileUnreadable with the path where there is nothing that can be read as tiles of pictures (vector tiles are none).
    [[nodiscard]] static base::Result<std::shared_ptr<const TileSource>> open(const std::string &path);
    virtual ~TileSource() = default;

    [[nodiscard]] int lowestZoom() const { return m_lowest; }
    [[nodiscard]] int highestZoom() const { return m_highest; }
    /// What has to be written on the map, may be empty; without tags.
    [[nodiscard]] const std::string &attribution() const { return m_attribution; }
    /// The picture's file (PNG, JPEG, WebP); nothing where there is no such tile.
    [[nodiscard]] virtual std::optional<std::string> tile(const TileId &id) const = 0;

protected:
    int m_lowest = 0, m_highest = 0;
    std::string m_attribution;
};

} // namespace yike::store
