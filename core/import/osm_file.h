// SPDX-License-Identifier: GPL-3.0-or-later
// An OpenStreetMap file: its format found by content, its passes read by libosmium, every failure told with a reason.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <osmium/io/file.hpp>
#include <osmium/memory/buffer.hpp>
#include <osmium/osm/entity_bits.hpp>

#include <functional>
#include <string>

namespace yike::importing {

class OsmFile {
public:
    /// PBF or XML, also packed with gzip or bzip2; a wrong extension does not matter.
    [[nodiscard]] static base::Result<OsmFile> open(const std::string &path);

    /// One pass: visit gets every block of the wanted kinds. done runs from `from` to `to`.
    /// What visit throws is a failure of reading too.
    using Visit = std::function<void(osmium::memory::Buffer &)>;
    [[nodiscard]] base::Result<void> read(osmium::osm_entity_bits::type wanted, const base::Progress &progress,
                                          double from, double to, const Visit &visit) const;
    /// The date of the data, ISO; empty where the file does not tell.
    [[nodiscard]] std::string date() const;

private:
    OsmFile(std::string path, osmium::io::File file) : m_path(std::move(path)), m_file(std::move(file)) {}

    std::string m_path;
    osmium::io::File m_file;
};

} // namespace yike::importing
