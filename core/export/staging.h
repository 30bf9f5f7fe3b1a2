// SPDX-License-Identifier: GPL-3.0-or-later
// A folder beside the file to be written: it, and the files that belong to it, are finished there and then put in place.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>

namespace yike::exporting {

class Staging {
public:
    /// Fails with FolderNotWritable.
    [[nodiscard]] static base::Result<Staging> beside(const std::string &path);
    ~Staging();
    Staging(Staging &&other) noexcept;
    Staging &operator=(Staging &&) = delete;

    /// Where to write: the same file name in the folder beside.
    [[nodiscard]] std::string file() const { return (m_folder / m_target.filename()).string(); }
    /// As the user has to read it: of the file in the folder beside, the error names the place it was meant for.
    [[nodiscard]] base::Error ofTarget(base::Error error) const;
    /// Renames everything that was written over what is there, the file itself last.
    [[nodiscard]] base::Result<void> putInPlace();

private:
    Staging() = default;
    std::filesystem::path m_target, m_folder; ///< m_folder empty: moved away
};

} // namespace yike::exporting
