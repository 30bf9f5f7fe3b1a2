// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at files with the standard library; libraries get them only when they are there and hold something.
#include "core/import/source_file.h"

#include "core/base/sha256.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <limits>

namespace yike::importing {

using base::ErrorCode;
using base::fail;
using base::Result;

Result<void> checkSource(const std::string &path, bool folderAllowed)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return fail(ErrorCode::FileNotFound, path);
    if (std::filesystem::is_directory(status)) {
        if (folderAllowed)
            return {};
        return fail(ErrorCode::FileUnreadable, path, "a folder");
    }
    if (!std::filesystem::is_regular_file(status))
        return fail(ErrorCode::FileUnreadable, path, "not a plain file");
    if (std::filesystem::file_size(path, error) == 0 && !error)
        return fail(ErrorCode::FileEmpty, path);
    if (!std::ifstream(path, std::ios::binary))
        return fail(ErrorCode::FileUnreadable, path, "no permission to read it");
    return {};
}

std::string fileName(const std::string &path)
{
    const std::filesystem::path named(path);
    const std::filesystem::path file = named.has_filename() ? named.filename() : named.parent_path().filename();
    return file.string();
}

Result<std::string> fingerprint(const std::string &path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return std::string();
    std::ifstream file(path, std::ios::binary);
    base::Sha256 hash;
    std::array<char, 65536> piece{};
    while (file) {
        file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        hash.add({piece.data(), static_cast<std::size_t>(file.gcount())});
    }
    if (!file.eof())
        return fail(ErrorCode::FileUnreadable, path, "reading stopped half-way");
    return hash.hex();
}

std::string firstBytes(const std::string &path, std::size_t count)
{
    std::ifstream file(path, std::ios::binary);
    std::string bytes(count, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    return bytes;
}

Result<std::string> allBytes(const std::string &path, std::size_t most)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (error)
        return fail(ErrorCode::FileUnreadable, path, error.message());
    if (size > most)
        return fail(ErrorCode::FileUnreadable, path, "larger than " + std::to_string(most / 1'000'000) + " MB");
    std::string bytes = firstBytes(path, static_cast<std::size_t>(size));
    if (bytes.size() != size)
        return fail(ErrorCode::FileUnreadable, path, "reading stopped half-way");
    return bytes;
}

} // namespace yike::importing
