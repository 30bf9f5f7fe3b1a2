// SPDX-License-Identifier: GPL-3.0-or-later
// Where projects without a name of their own are kept, so that nothing is ever lost.
#pragma once

#include <QString>
#include <QStringList>

namespace yike::document {

/// The folder of projects that were never saved under a name.
[[nodiscard]] QString recoveryFolder();
/// A new file name in that folder; the folder is made if need be.
[[nodiscard]] QString newUnnamedPath();
[[nodiscard]] bool isUnnamed(const QString &path);
/// Projects left there by earlier sessions, newest first.
[[nodiscard]] QStringList unnamedProjects();
/// The kept copy of the demonstration district of that size, made once.
[[nodiscard]] QString demoPath(std::int64_t residents);
[[nodiscard]] bool isDemo(const QString &path);
/// Removes a project file of the recovery folder; any other file stays.
void discardUnnamed(const QString &path);

} // namespace yike::document
