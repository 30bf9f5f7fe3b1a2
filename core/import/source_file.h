// SPDX-License-Identifier: GPL-3.0-or-later
// The file the user named: is it there, does it hold anything, what is its fingerprint.
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <string>

namespace yike::importing {

/// FileNotFound, FileEmpty, or FileUnreadable for a folder or a file one may not read.
/// folderAllowed: formats that are folders (FileGDB).
[[nodiscard]] base::Result<void> checkSource(const std::string &path, bool folderAllowed = false);
/// The name without folders.
[[nodiscard]] std::string fileName(const std::string &path);
/// Fingerprint of the bytes; empty for a folder.
[[nodiscard]] base::Result<std::string> fingerprint(const std::string &path);
/// The first bytes, fewer where the file ends.
[[nodiscard]] std::string firstBytes(const std::string &path, std::size_t count);
/// All bytes; FileUnreadable where there are more than `most`.
[[nodiscard]] base::Result<std::string> allBytes(const std::string &path, std::size_t most);

} // namespace yike::importing
