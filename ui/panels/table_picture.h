// SPDX-License-Identifier: GPL-3.0-or-later
// A table as a picture: head, rows and rules as the report has them, its columns as wide as their texts.
#pragma once

#include "ui/panels/picture.h"

#include <QAbstractItemModel>

#include <optional>

namespace yike::panels {

/// The rows in the model's order, at most `most` of them (a picture is read, not scrolled; how many are left out is told).
[[nodiscard]] std::optional<Picture> tablePicture(const QAbstractItemModel &model, const QString &title,
                                                  const QString &source, int most = 60);

} // namespace yike::panels
