// SPDX-License-Identifier: GPL-3.0-or-later
// The lock file beside a project: who has it open for writing.
#include "core/store/lock_file.h"

#include <QString>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <pwd.h>
#include <sstream>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace yike::store {
namespace {

std::string lockPath(const std::string &projectPath) { return projectPath + ".lock"; }

/// What a lock file says: user, host and process, a line each.
struct Holder {
    std::string user, host;
    pid_t process = 0;
    [[nodiscard]] bool known() const { return !user.empty() && !host.empty(); }
    [[nodiscard]] std::string shown() const { return known() ? user + "@" + host : std::string("?"); }
};

Holder readHolder(int file)
{
    std::array<char, 1024> text{};
    const ssize_t size = ::pread(file, text.data(), text.size(), 0);
    std::istringstream lines(std::string(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0));
    Holder holder;
    std::getline(lines, holder.user);
    std::getline(lines, holder.host);
    lines >> holder.process;
    return holder;
}

bool writeHolder(int file)
{
    const std::string text = userName() + "\n" + hostName() + "\n" + std::to_string(::getpid()) + "\n";
    return ::ftruncate(file, 0) == 0 &&
           ::pwrite(file, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

/// The name still stands for this open file (its former holder may just have removed it).
bool stillNamed(const std::string &path, int file)
{
    struct stat named{}, held{};
    return ::stat(path.c_str(), &named) == 0 && ::fstat(file, &held) == 0 && named.st_ino == held.st_ino &&
           named.st_dev == held.st_dev;
}

/// Whether the lock file belongs to somebody else who lives. The kernel forgets the lock of a dead process; a name from
/// another computer has to be believed, and so has a number where the file system knows no locks.
bool isHeld(int file, int operation, const Holder &holder)
{
    if (holder.known() && holder.host != hostName())
        return true;
    if (::flock(file, operation | LOCK_NB) == 0)
        return false;
    if (errno == EWOULDBLOCK)
        return true;
    return holder.process > 0 && (::kill(holder.process, 0) == 0 || errno != ESRCH);
}

} // namespace

LockFile::Attempt LockFile::take(const std::string &projectPath)
{
    const std::string path = lockPath(projectPath);
    for (int attempt = 0; attempt < 10; ++attempt) {
        const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (file < 0)
            return {nullptr, writerOf(projectPath)};
        const Holder holder = readHolder(file);
        if (isHeld(file, LOCK_EX, holder)) {
            ::close(file);
            return {nullptr, holder.shown()};
        }
        if (!stillNamed(path, file)) {
            ::close(file);
            continue;
        }
        if (!writeHolder(file)) {
            ::unlink(path.c_str());
            ::close(file);
            return {nullptr, {}};
        }
        return {std::unique_ptr<LockFile>(new LockFile(path, file)), {}};
    }
    return {nullptr, Holder{}.shown()};
}

LockFile::~LockFile()
{
    // Removed while it is held, so that nobody holds a nameless file; on another disk under that name it is not ours.
    if (stillNamed(m_path, m_file))
        ::unlink(m_path.c_str());
    ::close(m_file);
}

std::string LockFile::writerOf(const std::string &projectPath)
{
    const int file = ::open(lockPath(projectPath).c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    const Holder holder = readHolder(file);
    const bool held = isHeld(file, LOCK_SH, holder);
    ::close(file);
    return held ? holder.shown() : std::string();
}

std::string userName()
{
    std::vector<char> buffer(16'384);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
        return found->pw_name;
    return std::to_string(::getuid());
}

std::string hostName() { return QSysInfo::machineHostName().toStdString(); }

} // namespace yike::store
