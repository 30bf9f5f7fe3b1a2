// SPDX-License-Identifier: GPL-3.0-or-later
// Files on disk: written beside and renamed, synced with their folder, and what a failure means.
#include "core/store/files.h"

#include "core/store/connection.h"

#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>
#include <utility>

namespace yike::store {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::fail;
using base::Result;

fs::path folderOf(const std::string &path)
{
    const fs::path folder = fs::path(path).parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

/// ".name.gpkg.new-" before the number of the process, a dash and a count.
std::string unfinishedPrefix(const std::string &path) { return "." + fs::path(path).filename().string() + ".new-"; }

bool isAlive(std::string_view pidText)
{
    pid_t pid = 0;
    const auto [end, error] = std::from_chars(pidText.data(), pidText.data() + pidText.size(), pid);
    const bool ours = error == std::errc() && end != pidText.data() + pidText.size() && *end == '-' && pid > 0;
    return !ours || kill(pid, 0) == 0 || errno != ESRCH;
}

/// Unfinished files of processes that are gone.
void clearLeftovers(const std::string &path)
{
    std::error_code error;
    const std::string prefix = unfinishedPrefix(path);
    for (const fs::directory_entry &entry : fs::directory_iterator(folderOf(path), error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(prefix) && !isAlive(std::string_view(name).substr(prefix.size())))
            fs::remove(entry.path(), error);
    }
}

Result<void> sync(const fs::path &path, int flags)
{
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0)
        return fail(ErrorCode::WriteFailed, path.string(), std::strerror(errno));
    const int error = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    // Some file systems cannot sync a folder and say so.
    if (error == 0 || error == EINVAL || error == ENOTSUP)
        return {};
    if (error == ENOSPC || error == EDQUOT)
        return fail(ErrorCode::DiskFull, path.string());
    return fail(ErrorCode::WriteFailed, path.string(), std::strerror(error));
}

/// A journal left by a crash belongs to the old file: rolled back into it now, it cannot spoil the new one.
void settleJournal(const std::string &path)
{
    std::error_code error;
    for (const char *suffix : {"-journal", "-wal"}) {
        if (!fs::exists(path + suffix, error))
            continue;
        if (auto old = Connection::open(path, Access::Write))
            (*old)->run(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        fs::remove(path + suffix, error);
    }
    fs::remove(path + "-shm", error);
}

} // namespace

Result<FileBeside> FileBeside::make(const std::string &path, bool overwrite)
{
    std::error_code error;
    const fs::path folder = folderOf(path);
    if (!fs::is_directory(folder, error) || ::access(folder.c_str(), W_OK | X_OK) != 0)
        return fail(ErrorCode::FolderNotWritable, folder.string());
    if (fs::is_directory(path, error))
        return fail(ErrorCode::WriteFailed, path, std::strerror(EISDIR));
    if (!overwrite && fs::exists(fs::symlink_status(path, error)))
        return fail(ErrorCode::ProjectExists, path);
    clearLeftovers(path);
    FileBeside made;
    made.m_path = path;
    made.m_overwrite = overwrite;
    static std::atomic<int> counter = 0;
    made.m_name =
        (folder / (unfinishedPrefix(path) + std::to_string(::getpid()) + "-" + std::to_string(++counter))).string();
    // Tried at once: as root, or on a read-only file system, access() alone does not tell.
    const int file = ::open(made.m_name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0) {
        const int why = errno;
        made.m_name.clear();
        if (why == ENOSPC || why == EDQUOT)
            return fail(ErrorCode::DiskFull, path);
        if (why == EACCES || why == EPERM || why == EROFS)
            return fail(ErrorCode::FolderNotWritable, folder.string());
        return fail(ErrorCode::WriteFailed, path, std::strerror(why));
    }
    ::close(file);
    return made;
}

FileBeside::FileBeside(FileBeside &&other) noexcept
    : m_path(std::move(other.m_path)),
      m_name(std::exchange(other.m_name, {})),
      m_overwrite(other.m_overwrite)
{}

FileBeside::~FileBeside()
{
    if (!m_name.empty())
        ::unlink(m_name.c_str());
}

Result<void> FileBeside::putInPlace()
{
    if (auto synced = sync(m_name, O_RDWR); !synced)
        return synced;
    std::error_code error;
    if (!m_overwrite && fs::exists(fs::symlink_status(m_path, error)))
        return fail(ErrorCode::ProjectExists, m_path);
    settleJournal(m_path);
    if (::rename(m_name.c_str(), m_path.c_str()) != 0)
        return fail(ErrorCode::WriteFailed, m_path, std::strerror(errno));
    m_name.clear();
    return sync(folderOf(m_path), O_RDONLY | O_DIRECTORY);
}

bool sameFile(const std::string &one, const std::string &other)
{
    std::error_code error;
    return fs::equivalent(one, other, error);
}

std::string absolute(const std::string &path)
{
    std::error_code error;
    const fs::path full = fs::weakly_canonical(fs::absolute(path, error), error);
    return error ? path : full.string();
}

} // namespace yike::store
