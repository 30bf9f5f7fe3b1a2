// SPDX-License-Identifier: GPL-3.0-or-later
// A rulebook (标准指标库): a set of services and norms, each norm with its clause and how well it is verified.
#pragma once

#include "core/base/error.h"
#include "core/norms/bands.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace yike::norms {

struct Name {
    std::string zh, en; ///< UTF-8
    [[nodiscard]] const std::string &in(bool chinese) const { return chinese ? zh : en; }
    bool operator==(const Name &) const = default;
};

/// Eight hues at most on the map (look.md); the symbol tells the kind.
enum class ServiceGroup : std::uint8_t { ElderCare, ChildCare, Food, Shopping, Health, Sport, Culture, Everyday };
/// 基本保障类 / 品质提升类 (商务), or neither (公共服务设施 outside the commerce lists).
enum class CommerceClass : std::uint8_t { None, Basic, Quality };
/// 必备性 / 补充性 / 提升性 (GB/T 37915-2019), or not named there.
enum class Necessity : std::uint8_t { None, Required, Supplementary, Upgrading };
/// 基础保障型 / 品质提升型 / 特色引导型 (TD/T 1062-2021), or not named there.
enum class PlanningClass : std::uint8_t { None, Basic, Quality, Feature };
/// 圈圈相融 (2025 notice): 养老托育、购物服务、体育健身、社区文化、健康医疗. A service may lie in several, or in none.
enum class MergedCircle : std::uint8_t { ElderAndChildCare, Shopping, Sport, Culture, Health };
inline constexpr std::size_t kMergedCircleCount = 5;
/// Bit i stands for MergedCircle i.
using MergedCircles = std::uint8_t;
[[nodiscard]] constexpr MergedCircles bit(MergedCircle circle)
{
    return static_cast<MergedCircles>(1U << static_cast<unsigned>(circle));
}
/// How far a figure was checked: read in the document / quoted by others / nobody has read it (待核).
enum class Verification : std::uint8_t { Read, SecondHand, Unverified };

/// A kind of service an outlet offers (类别).
struct Service {
    std::string code; ///< stable, lower case with dashes: "day-care-for-the-old"
    Name name;
    ServiceGroup group = ServiceGroup::Everyday;
    CommerceClass commerce = CommerceClass::None;
    Necessity necessity = Necessity::None;
    PlanningClass planning = PlanningClass::None;
    MergedCircles circles = 0;
    std::string vocabularySource; ///< where the four attributes above come from and how well checked; UTF-8
    std::string partOf; ///< code of a wider kind it is counted under too (口袋公园 is a 公园); empty = none
    bool commercial = true; ///< 商业网点 (counts for 连锁化率) or 公共服务设施
    bool countsAsOutlet = true; ///< false: works per household or building (适老化改造): projects, no outlets
    std::string symbol; ///< name of the map symbol
    std::string countUnit =
        "places"; ///< code: "places" (处), "pieces" (个), "parking-spaces", "lockers", "households" …
    std::string capacityUnit; ///< code: "beds", "day-places", "nursery-places", "school-places", "meals", "" = none
    std::vector<std::string> slogans; ///< "一店一早" …
    std::vector<std::string> synonyms; ///< words of ledgers, AMap type strings; any match names the service
    std::vector<std::string> osmTags; ///< "shop=convenience"; all of "a=b&c=d" must hold
    BandSet users = kEverybody; ///< who uses it, where no norm says otherwise
    bool basicKind = false; ///< belongs to the list 业态配齐 is judged by in this pack
    bool operator==(const Service &) const = default;
};

enum class LimitUnit : std::uint8_t { Metres, Minutes };
enum class Measure : std::uint8_t { Coverage, Capacity, Area, Count };
/// What capacity, area or a count is divided by (the `per` group).
enum class PerUnit : std::uint8_t { ThousandPeople, HundredHouseholds, Community, Circle, Subdistrict };
/// The level a norm speaks of: 15/10/5-minute circle and 街坊 (GB 50180, TD/T 1062), the circle of commerce, or none.
enum class Tier : std::uint8_t { None, Minutes15, Minutes10, Minutes5, Block, CommerceCircle };
/// ▲ 应配建 / △ 宜配建 / nobody has read which.
enum class Requirement : std::uint8_t { Unknown, Required, Advised };

/// 新建 / 已建成 areas, or both.
enum class AppliesTo : std::uint8_t { Everywhere, NewAreas, BuiltAreas };

/// Residents a norm holds for: least ≤ people < most.
struct PeopleRange {
    std::int64_t least = 0, most = 0;
    [[nodiscard]] bool overlaps(const PeopleRange &other) const { return least < other.most && other.least < most; }
    bool operator==(const PeopleRange &) const = default;
};

/// What the document says where a project has put its own figure.
struct Overridden {
    std::optional<std::int32_t> limit;
    std::optional<double> amount;
    std::optional<std::int32_t> share;
    std::int32_t minimumSize = 0;
    std::string reason, by; ///< UTF-8; the reason is never empty
    bool operator==(const Overridden &) const = default;
};

/// One clause of one document (标准值). The two groups are told apart: `per` divides, `users` are served.
struct Norm {
    std::string id; ///< "gb50180-c02-day-care-radius"
    std::string pack; ///< id of the pack it comes from
    std::string service; ///< service code
    Tier tier = Tier::None;
    Requirement requirement = Requirement::Unknown;
    AppliesTo applies = AppliesTo::Everywhere;
    Measure measure = Measure::Coverage;
    // Coverage: within `limit` of `unit`.
    LimitUnit unit = LimitUnit::Metres;
    std::optional<std::int32_t> limit; ///< metres or minutes; empty = a cell nobody has read: no figure is computed
    bool straight = false; ///< the document's 服务半径 is judged as the crow flies (a switch per norm)
    BandSet users = kEverybody; ///< `for`: whose coverage counts
    std::optional<std::int32_t> share; ///< per mille of the users the document asks for; mostly it asks for none
    // Capacity, Area, Count: at least `amount` per `perCount` × `per`.
    std::optional<double> amount; ///< empty = a cell nobody has read
    PerUnit per = PerUnit::ThousandPeople;
    BandSet perBands = kEverybody; ///< which people `per` counts (beds: 60+; nursery places: everybody)
    std::int32_t minimumSize = 0; ///< m²; an outlet below it is "there but below size", a third state; 0 = none
    std::optional<PeopleRange> population; ///< residents of the area it is meant for
    // Where it stands.
    Name document; ///< "GB 50180-2018 城市居住区规划设计标准"
    std::string number, clause, edition, date; ///< number "GB 50180-2018", clause "表C.0.2"
    Verification verification = Verification::Unverified;
    std::string remark; ///< how it was verified, in the words of norms-verified.md; UTF-8
    std::optional<Overridden> overridden; ///< the project has changed a figure: what stood here, and why

    /// Whether there is a figure to compute with; else every answer is "no data".
    [[nodiscard]] bool hasFigure() const
    {
        return measure == Measure::Coverage ? limit.has_value() : amount.has_value();
    }
    bool operator==(const Norm &) const = default;
};

/// A target is another thing than a norm: somebody set it.
struct Target {
    std::string norm; ///< norm id
    std::int32_t perMille = 0; ///< share of the group to be covered
    Name setBy; ///< 国标/地方/本项目目标 and who
    bool operator==(const Target &) const = default;
};

/// Packs put together (core/norms/compose.h): what figures are computed by.
struct Rulebook {
    std::string id; ///< "yike-starter", or "project" where a project has chosen otherwise
    std::string version; ///< "2026.1"
    Name name;
    std::vector<Service> services;
    std::vector<Norm> norms;
    std::vector<Target> targets;
    std::vector<std::string> sources; ///< documents consulted

    [[nodiscard]] const Service *service(std::string_view code) const; ///< nullptr if unknown
    [[nodiscard]] int serviceIndex(std::string_view code) const; ///< −1 if unknown
    [[nodiscard]] const Norm *norm(std::string_view id) const;
    /// The first coverage norm of a service that has a limit: what the screen shows at first; nullptr if it has none.
    [[nodiscard]] const Norm *coverageNorm(std::string_view serviceCode) const;
    [[nodiscard]] const Target *target(std::string_view normId) const;
};

/// What starterChoice() (core/norms/rulebook_choice.h) makes: the rulebook of a new project.
[[nodiscard]] const Rulebook &starterRulebook();
/// A word of a ledger, a type string ("科教文化服务;学校;幼儿园") or a service's code or name → service code; empty if none fits.
[[nodiscard]] std::string matchService(const Rulebook &book, std::string_view words);

} // namespace yike::norms
