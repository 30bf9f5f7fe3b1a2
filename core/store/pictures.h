// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures a project keeps, each once, under its SHA-256.
#pragma once

#include "core/store/connection.h"

#include <QByteArray>

#include <string>

namespace yike::store {

/// A scan of a sheet at 600 dpi is well below.
inline constexpr qsizetype kLargestPicture = 256 << 20;

/// Lays the file of a picture into the project, in a transaction of its own; the SHA-256, in hexadecimal digits. One that is
/// there already is not written again. OutOfRange ("picture") beyond kLargestPicture.
[[nodiscard]] base::Result<std::string> putPicture(Connection &connection, const QByteArray &bytes);
/// The file as it was put; FileUnreadable where the project has none of that name or it is damaged.
[[nodiscard]] base::Result<QByteArray> pictureOf(Connection &connection, const std::string &sha256);
/// Pictures that no underlay and no photo, now or in the history, speaks of.
void dropUnusedPictures(Connection &connection);

} // namespace yike::store
