// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as text: people whole, shares with one decimal, minutes and metres with their unit.
#pragma once

#include "core/base/units.h"
#include "core/geo/point.h"
#include "core/norms/walker.h"

#include <QString>

namespace yike::text {

inline const QString kNoFigure = QStringLiteral("–");

/// What is below zero has the reader's minus (U+2212): tables and files that take figures from these texts know it.

/// Thousandths of a person, rounded to whole people: "12,345". In the public edition fewer than ten are "<10".
[[nodiscard]] QString formatPeople(base::People people);
/// For headlines: "20.0 万人" in Chinese, "200,000 people" in English.
[[nodiscard]] QString formatPeopleLong(base::People people);
/// Thousandths of a unit with at most `decimals`.
[[nodiscard]] QString formatThousandths(std::int64_t thousandths, int decimals = 0);
[[nodiscard]] QString formatCount(std::int64_t count);
/// "62.3 %"; a dash where the whole is nothing.
[[nodiscard]] QString formatShare(std::int64_t part, std::int64_t whole, int decimals = 1);
[[nodiscard]] QString formatPerMille(std::int64_t perMille);
[[nodiscard]] QString formatNumber(double value, int decimals);
/// Whole minutes, rounded up: somebody who needs 15.2 minutes is not there in 15. A dash for kUnreached.
[[nodiscard]] QString formatMinutes(base::Cost milliseconds);
/// Metres below 1 km to the next 10, else kilometres with one decimal. A dash for kUnreached.
[[nodiscard]] QString formatMetres(base::Cost millimetres);
/// Minutes, or metres for the walker that counts metres.
[[nodiscard]] QString formatCost(norms::WalkerKind walker, base::Cost cost);
/// "121.47370° E, 31.23040° N"; a dash in the public edition
[[nodiscard]] QString formatPlace(geo::LonLat place);
/// An ISO time in UTC as local date and time; the text itself if it is none.
[[nodiscard]] QString formatTime(std::string_view iso);
[[nodiscard]] QString formatDate(std::string_view iso);

} // namespace yike::text
