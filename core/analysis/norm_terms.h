// SPDX-License-Identifier: GPL-3.0-or-later
// What a norm asks for in the integers figures are made of: groups, catchments, walkers, required amounts.
#pragma once

#include "core/analysis/assessment.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace yike::analysis {

/// The walkers computed for every service; wheelchair and pram on demand only.
inline constexpr std::array<norms::WalkerKind, 6> kWalkers{norms::WalkerKind::Metres, norms::WalkerKind::Adult,
                                                           norms::WalkerKind::Age60,  norms::WalkerKind::Age70,
                                                           norms::WalkerKind::Age80,  norms::WalkerKind::Child};

/// 60 minutes, or 5 km for the walker that counts metres.
[[nodiscard]] base::Cost farthest(norms::WalkerKind walker);

/// The groups a coverage norm is told for: its users first, then those of 60+, 80+, under 3 and 3 to 5 that are a part of them.
[[nodiscard]] std::vector<norms::BandSet> groupsOf(const norms::Norm &norm);

/// Who uses a service: the users of its coverage norm, else of its capacity norm, else the service's own.
[[nodiscard]] norms::BandSet usersOf(const norms::Rulebook &book, const norms::Service &service);

/// A school whose pupils are assigned by school district (planner.md §3.6): primary and middle schools.
[[nodiscard]] bool assignedByDistrict(const norms::Service &service);

/// How far people go for a service's capacity, in metres of the metres walker: its coverage norm's limit, 1,000 m (the
/// 15-minute tier) where no norm gives one. Nothing for a service without a capacity, and for those
/// assignedByDistrict(): neither nearest nor adequacy says anything about them.
[[nodiscard]] std::optional<std::int32_t> catchmentOf(const norms::Rulebook &book, const norms::Service &service);

/// What `count` (people or households in thousandths, or a number of areas × 1,000) requires at `amount` per `unit` of it;
/// thousandths, rounded to the nearest.
[[nodiscard]] std::int64_t requiredFor(double amount, std::int64_t count, std::int64_t unit);

/// The unit a deficit of the norm is told in.
[[nodiscard]] DeficitUnit deficitUnit(const norms::Norm &norm, const norms::Service &service);

} // namespace yike::analysis
