// SPDX-License-Identifier: GPL-3.0-or-later
// What `yike-cli isochrone` is asked for, read from its words.
#pragma once

#include "core/base/units.h"
#include "core/geo/point.h"
#include "core/norms/walker.h"

#include <QCommandLineParser>
#include <QString>

#include <expected>
#include <optional>
#include <vector>

namespace yike::cli {

struct IsochroneWords {
    QString outlet, service, at;      ///< one of them
    std::optional<geo::LonLat> place; ///< of `at`
    norms::WalkerKind walker = norms::WalkerKind::Adult;
    std::vector<base::Cost> limits;
    bool streets = false;
    QString output;
};

/// Or the sentence that says what is wrong with them.
[[nodiscard]] std::expected<IsochroneWords, QString> isochroneWords(const QCommandLineParser &parser);
/// "metres, adult, …"
[[nodiscard]] QString walkerCodes();

} // namespace yike::cli
