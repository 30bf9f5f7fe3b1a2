// SPDX-License-Identifier: GPL-3.0-or-later
// The lock file beside a project: who has it open for writing.
#pragma once

#include <memory>
#include <string>

namespace yike::store {

/// Held while a project is open for writing; goes with the process, however it ends.
class LockFile {
public:
    ~LockFile();
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;

    struct Attempt {
        std::unique_ptr<LockFile> lock; ///< empty: somebody else has it, or no lock can be written here
        std::string writer;             ///< "user@host" of the other; empty: no lock could be written
    };
    /// A lock of a process that is gone (on this computer) is taken over.
    [[nodiscard]] static Attempt take(const std::string &projectPath);
    /// "user@host" of the live writer; empty if there is none.
    [[nodiscard]] static std::string writerOf(const std::string &projectPath);

private:
    LockFile(std::string path, int file) : m_path(std::move(path)), m_file(file) {}
    std::string m_path;
    int m_file;
};

[[nodiscard]] std::string userName();
[[nodiscard]] std::string hostName();

} // namespace yike::store
