// SPDX-License-Identifier: GPL-3.0-or-later
// --coordinates, --shift and --control-points: the coordinate system a command was told.
#pragma once

#include "core/geo/control_points.h"

#include <QCommandLineParser>
#include <QString>

#include <expected>
#include <optional>
#include <vector>

namespace yike::cli {

/// What --coordinates takes, for a message.
[[nodiscard]] QString systemWords();
void addSystemOptions(QCommandLineParser &parser, const QString &ofWhat);

struct SystemWish {
    geo::CoordinateSystem system;
    bool guess = false;
    std::vector<geo::ControlPoint> points; ///< with the fit, where there are any
    std::optional<geo::ControlFit> fit;
};
/// The sentence that says what is wrong. The parameters live in memory alone.
[[nodiscard]] std::expected<SystemWish, QString> systemWish(const QCommandLineParser &parser);
/// Accuracy, and the residuals of control points.
void printSystem(const SystemWish &wish);

} // namespace yike::cli
