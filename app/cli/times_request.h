// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of `yike-cli times` ask for.
#pragma once

#include "core/base/units.h"
#include "core/import/import.h"
#include "core/norms/walker.h"

#include <QCommandLineParser>

#include <expected>
#include <map>
#include <string>

namespace yike::cli {

struct TimesRequest {
    std::string osm;               ///< else the positional project
    std::string from, to, nearest; ///< tables; empty: those of the project
    bool toNearest = false;        ///< the nearest of each category, not every pair
    norms::WalkerKind walker = norms::WalkerKind::Metres;
    base::Cost limit = 0;
    bool snapToNodes = false, paths = false, reachedOnly = false;
    std::string out; ///< empty: stdout
    std::map<std::string, std::string> columns;
    importing::CoordinateSystem coordinates = importing::CoordinateSystem::Wgs84;
};

void addTimesOptions(QCommandLineParser &parser);
/// The request, or the sentence that says what is wrong with the words.
[[nodiscard]] std::expected<TimesRequest, QString> timesRequest(const QCommandLineParser &parser);

} // namespace yike::cli
