// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the forgetful disk under SQLite (a VFS over the usual one) and under this program's fsync() and rename().
#include "tests/core/store/forgetful_disk.h"

#include <sqlite3.h>

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <new>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace yike::test {
namespace {

using Disk = ForgetfulDisk;

sqlite3_vfs *usual() { return static_cast<sqlite3_vfs *>(sqlite3_vfs_find("unix")); }

/// An open file; that of the usual VFS lies behind it in the same memory.
struct File {
    sqlite3_file head;
    Disk::InodePtr *inode; ///< null: not watched
    bool syncsFolder;      ///< a new journal: its first sync makes its name last
    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File &of(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }

int ioError(int code) { return Disk::get().isFull() && !Disk::get().isCut() ? SQLITE_FULL : code; }

int closeFile(sqlite3_file *file)
{
    File &self = of(file);
    const int code = self.real()->pMethods->xClose(self.real());
    delete self.inode;
    self.inode = nullptr;
    return code;
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    return of(file).real()->pMethods->xRead(of(file).real(), to, size, offset);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    File &self = of(file);
    int written = size;
    if (self.inode != nullptr) {
        if (Disk::get().isCut())
            return SQLITE_IOERR_WRITE;
        const bool whole = Disk::get().mayGoOn();
        written = whole || Disk::get().isCut() ? size : size / 2;
        (*self.inode)->pending.push_back({offset, QByteArray(static_cast<const char *>(from), written), false});
        if (!whole && Disk::get().isCut())
            return SQLITE_IOERR_WRITE;
    }
    const int code = self.real()->pMethods->xWrite(self.real(), from, written, offset);
    return written < size ? ioError(SQLITE_IOERR_WRITE) : code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    File &self = of(file);
    if (self.inode != nullptr) {
        if (Disk::get().isCut())
            return SQLITE_IOERR_TRUNCATE;
        const bool may = Disk::get().mayGoOn();
        if (may || Disk::get().isCut())
            (*self.inode)->pending.push_back({size, {}, true});
        if (!may)
            return ioError(SQLITE_IOERR_TRUNCATE);
    }
    return self.real()->pMethods->xTruncate(self.real(), size);
}

int syncFile(sqlite3_file *file, int)
{
    File &self = of(file);
    if (self.inode == nullptr)
        return SQLITE_OK;
    if (Disk::get().isCut() || !Disk::get().mayGoOn())
        return ioError(SQLITE_IOERR_FSYNC);
    Disk::get().sync(**self.inode);
    if (self.syncsFolder) {
        if (!Disk::get().mayGoOn())
            return ioError(SQLITE_IOERR_DIR_FSYNC);
        Disk::get().syncFolder();
        self.syncsFolder = false;
    }
    return SQLITE_OK;
}

int sizeOf(sqlite3_file *file, sqlite3_int64 *size)
{
    return of(file).real()->pMethods->xFileSize(of(file).real(), size);
}
int lockFile(sqlite3_file *file, int level) { return of(file).real()->pMethods->xLock(of(file).real(), level); }
int unlockFile(sqlite3_file *file, int level) { return of(file).real()->pMethods->xUnlock(of(file).real(), level); }
int checkLock(sqlite3_file *file, int *held)
{
    return of(file).real()->pMethods->xCheckReservedLock(of(file).real(), held);
}
int control(sqlite3_file *file, int what, void *argument)
{
    return of(file).real()->pMethods->xFileControl(of(file).real(), what, argument);
}
int sectorSize(sqlite3_file *file) { return of(file).real()->pMethods->xSectorSize(of(file).real()); }
int characteristics(sqlite3_file *file) { return of(file).real()->pMethods->xDeviceCharacteristics(of(file).real()); }

// Version 1: no shared memory, no mapping.
const sqlite3_io_methods kMethods{1,        closeFile,  readFile,  writeFile, truncateFile, syncFile,        sizeOf,
                                  lockFile, unlockFile, checkLock, control,   sectorSize,   characteristics, nullptr,
                                  nullptr,  nullptr,    nullptr,   nullptr,   nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File &self = *new (file) File{};
    const bool watched = name != nullptr && Disk::get().watches(name);
    if (watched && Disk::get().isCut())
        return SQLITE_CANTOPEN;
    const bool isNew = watched && ::access(name, F_OK) != 0;
    const int code = usual()->xOpen(usual(), name, self.real(), flags, outFlags);
    if (self.real()->pMethods != nullptr)
        self.head.pMethods = &kMethods;
    if (code != SQLITE_OK || !watched)
        return code;
    self.inode = new Disk::InodePtr(Disk::get().fileAt(name));
    self.syncsFolder = isNew && (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (!Disk::get().watches(name))
        return usual()->xDelete(usual(), name, syncFolder);
    if (Disk::get().isCut())
        return SQLITE_IOERR_DELETE;
    if (!Disk::get().mayGoOn()) {
        if (Disk::get().isCut())
            Disk::get().forget(name);
        return SQLITE_IOERR_DELETE;
    }
    const int code = usual()->xDelete(usual(), name, 0);
    if (code != SQLITE_OK)
        return code;
    Disk::get().forget(name);
    if (syncFolder == 0)
        return SQLITE_OK;
    if (!Disk::get().mayGoOn())
        return SQLITE_IOERR_DIR_FSYNC;
    Disk::get().syncFolder();
    return SQLITE_OK;
}

/// The default of this program, before anything opens a database.
const bool kRegistered = [] {
    static sqlite3_vfs vfs;
    sqlite3_initialize();
    vfs = *usual();
    vfs.szOsFile += static_cast<int>(sizeof(File));
    vfs.zName = "forgetful";
    vfs.pNext = nullptr;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    return sqlite3_vfs_register(&vfs, 1) == SQLITE_OK;
}();

std::string nameOf(int file)
{
    std::string name(PATH_MAX, '\0');
    const ssize_t size = ::readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), name.data(), name.size());
    name.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return name;
}

int failed()
{
    errno = Disk::get().isFull() && !Disk::get().isCut() ? ENOSPC : EIO;
    return -1;
}

} // namespace
} // namespace yike::test

using yike::test::ForgetfulDisk;

// In place of the C library's: the store is linked into this program.
extern "C" int fsync(int file)
{
    ForgetfulDisk &disk = ForgetfulDisk::get();
    const std::string name = yike::test::nameOf(file);
    struct stat what{};
    const bool folder = ::fstat(file, &what) == 0 && S_ISDIR(what.st_mode);
    if (!disk.watches(folder ? name + "/." : name))
        return static_cast<int>(::syscall(SYS_fsync, file));
    if (disk.isCut() || !disk.mayGoOn())
        return yike::test::failed();
    if (folder)
        disk.syncFolder();
    else
        disk.sync(*disk.fileAt(name));
    return 0;
}

extern "C" int rename(const char *from, const char *to)
{
    ForgetfulDisk &disk = ForgetfulDisk::get();
    if (disk.watches(to)) {
        if (disk.isCut())
            return yike::test::failed();
        const bool may = disk.mayGoOn();
        if (may || disk.isCut())
            disk.rename(from, to);
        if (!may)
            return yike::test::failed();
    }
    return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
