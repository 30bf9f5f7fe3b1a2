// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a file somebody named: is it there, is it a database, is it ours, can we read it.
#pragma once

#include "core/store/connection.h"

#include <memory>
#include <string>

namespace yike::store {

/// A project file that has been looked at; nothing is loaded yet.
struct Opened {
    std::unique_ptr<Connection> connection;
    int schema = 0;
    bool newer = false;  ///< of a newer version, but readable
    bool older =
        false;  ///< of an earlier version: to be migrated before it is written; read only, it is in memory already
    bool inWal = false;  ///< another program left it in WAL and it cannot be set back now
};

/// FileNotFound, FileEmpty, FileUnreadable, FileTruncated, NotADatabase, NotAProject, ProjectTooNew, ProjectDamaged.
[[nodiscard]] base::Result<Opened> openProject(const std::string &path, Access access);

} // namespace yike::store
