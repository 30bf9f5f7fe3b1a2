// SPDX-License-Identifier: GPL-3.0-or-later
// Finishing files beside their place.
#include "core/export/staging.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>
#include <vector>

namespace yike::exporting {

namespace {

using base::ErrorCode;
namespace fs = std::filesystem;

/// Onto the disk before it takes the place of another.
bool synced(const fs::path &file)
{
    const int handle = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
}

} // namespace

base::Result<Staging> Staging::beside(const std::string &path)
{
    Staging made;
    std::error_code error;
    made.m_target = fs::absolute(path, error);
    const fs::path folder = made.m_target.parent_path();
    if (error || made.m_target.filename().empty() || fs::is_directory(made.m_target, error))
        return base::fail(ErrorCode::FolderNotWritable, path);
    std::string pattern = (folder / ".yike-export-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        return errno == ENOSPC ? base::fail(ErrorCode::DiskFull, path)
                               : base::fail(ErrorCode::FolderNotWritable, folder.string());
    made.m_folder = pattern;
    return made;
}

Staging::Staging(Staging &&other) noexcept
    : m_target(std::move(other.m_target)),
      m_folder(std::exchange(other.m_folder, {}))
{}

Staging::~Staging()
{
    std::error_code ignored;
    if (!m_folder.empty())
        fs::remove_all(m_folder, ignored);
}

base::Error Staging::ofTarget(base::Error error) const
{
    if (!m_folder.empty() && !error.args.empty() && error.args.front().starts_with(m_folder.string()))
        error.args.front() = m_target.string();
    return error;
}

base::Result<void> Staging::putInPlace()
{
    std::error_code error;
    std::vector<fs::path> files;
    for (const auto &entry : fs::directory_iterator(m_folder, error))
        files.push_back(entry.path());
    const fs::path main = m_folder / m_target.filename();
    std::ranges::sort(files, {}, [&](const fs::path &file) { return std::pair(file == main, file); });
    if (error || files.empty() || files.back() != main)
        return base::fail(ErrorCode::WriteFailed, m_target.string(), "nothing was written");
    for (const fs::path &file : files)
        if (!synced(file))
            return base::fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::WriteFailed, m_target.string(),
                              file.filename().string());
    for (const fs::path &file : files) {
        fs::rename(file, m_target.parent_path() / file.filename(), error);
        if (error)
            return base::fail(ErrorCode::WriteFailed, m_target.string(), error.message());
    }
    return {};
}

} // namespace yike::exporting
