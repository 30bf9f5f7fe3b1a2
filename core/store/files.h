// SPDX-License-Identifier: GPL-3.0-or-later
// Files on disk: written beside and renamed, synced with their folder, and what a failure means.
#pragma once

#include "core/base/error.h"

#include <string>

namespace yike::store {

/// A name beside `path` for a file that is not finished; removed again unless it was put in place.
class FileBeside {
public:
    /// Checks that the folder is there and can be written; clears what a killed run has left.
    [[nodiscard]] static base::Result<FileBeside> make(const std::string &path, bool overwrite);
    ~FileBeside();
    FileBeside(FileBeside &&other) noexcept;
    FileBeside &operator=(FileBeside &&) = delete;

    [[nodiscard]] const std::string &name() const { return m_name; }
    /// Syncs the finished file, renames it to `path` and syncs the folder. It must be closed.
    [[nodiscard]] base::Result<void> putInPlace();

private:
    FileBeside() = default;
    std::string m_path, m_name;
    bool m_overwrite = false;
};

/// Whether both names are one and the same existing file.
[[nodiscard]] bool sameFile(const std::string &one, const std::string &other);
/// The absolute name, links in folders resolved.
[[nodiscard]] std::string absolute(const std::string &path);

} // namespace yike::store
