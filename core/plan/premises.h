// SPDX-License-Identifier: GPL-3.0-or-later
// Premises (闲置用房): rooms that stand empty or can be had. They decide where something can be built; they count in no figure.
#pragma once

#include "core/geo/point.h"
#include "core/plan/ids.h"
#include "core/plan/outlet.h"

#include <cstdint>
#include <string>

namespace yike::plan {

/// 产权/来源: 未知/国有/集体/学校/厂房/配套移交/民有.
enum class PremisesTenure : std::uint8_t { Unknown, State, Collective, School, Factory, HandedOver, Private };
/// 消防: 未知/已验收/需改造/不具备.
enum class FireSafety : std::uint8_t { Unknown, Passed, NeedsWork, Impossible };

/// One line of an office's 闲置用房台账.
struct Premises {
    PremisesId id;
    std::string key; ///< the ledger's own number
    std::string name;
    std::string address;
    geo::LonLat place;
    MatchLevel match = MatchLevel::Exact; ///< NotPlaced: rests in the tray
    PremisesTenure tenure = PremisesTenure::Unknown;
    std::string owner;
    std::int32_t area = 0; ///< building area m²; 0 = unknown
    std::string storey; ///< as in the ledger: "1–2层", "负一层"
    FireSafety fire = FireSafety::Unknown;
    std::string availableFrom; ///< ISO date or year; empty = unknown
    std::string landUse; ///< 用地性质 as in the ledger
    AreaId community; ///< the community it stands in, 0 = none
    std::string remark;
    bool operator==(const Premises &) const = default;
};

} // namespace yike::plan
