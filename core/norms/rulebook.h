// SPDX-License-Identifier: GPL-3.0-or-later
// A rulebook (标准指标库): a versioned pack of services and norms, each norm with its clause and how well it is verified.
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
/// How far a figure was checked: read in the document / quoted by others / nobody has read it (待核).
enum class Verification : std::uint8_t { Read, SecondHand, Unverified };

/// A kind of service an outlet offers (类别).
struct Service {
    std::string code; ///< stable, lower case with dashes: "day-care-for-the-old"
    Name name;
    ServiceGroup group = ServiceGroup::Everyday;
    CommerceClass commerce = CommerceClass::None;
    bool commercial = true; ///< 商业网点 (counts for 连锁化率) or 公共服务设施
    std::string symbol; ///< name of the map symbol
    std::string capacityUnit; ///< code: "beds", "day-beds", "nursery-places", "school-places", "meals", "" = none
    std::vector<std::string> slogans; ///< "一店一早" …
    std::vector<std::string> synonyms; ///< words of ledgers, AMap type strings; any match names the service
    std::vector<std::string> osmTags; ///< "shop=convenience"; all of "a=b&c=d" must hold
    BandSet users = kEverybody; ///< who uses it, where no norm says otherwise
    bool basicKind = false; ///< belongs to the list 业态配齐 is judged by in this pack
};

enum class LimitUnit : std::uint8_t { Metres, Minutes };
enum class Measure : std::uint8_t { Coverage, Capacity, Area, Count };
/// What capacity or area is divided by (the `per` group).
enum class PerUnit : std::uint8_t { ThousandPeople, HundredHouseholds, Community, Circle, Subdistrict };

/// One clause of one document (标准值). The two groups are told apart: `per` divides, `users` are served.
struct Norm {
    std::string id; ///< "gb50180-c02-day-care-radius"
    std::string service; ///< service code
    Measure measure = Measure::Coverage;
    // Coverage: within `limit` of `unit`.
    LimitUnit unit = LimitUnit::Metres;
    std::int32_t limit = 0; ///< metres or minutes
    bool straight = false; ///< the document's 服务半径 is judged as the crow flies (a switch per norm)
    BandSet users = kEverybody; ///< `for`: whose coverage counts
    // Capacity, Area, Count: at least `amount` per `perCount` × `per`.
    std::optional<double> amount; ///< empty = a cell nobody has read
    PerUnit per = PerUnit::ThousandPeople;
    BandSet perBands = kEverybody; ///< which people `per` counts (beds: 60+; nursery places: everybody)
    std::int32_t minimumSize = 0; ///< m²; an outlet below it is "there but below size", a third state; 0 = none
    // Where it stands.
    Name document; ///< "GB 50180-2018 城市居住区规划设计标准"
    std::string number, clause, edition, date; ///< number "GB 50180-2018", clause "表C.0.2"
    Verification verification = Verification::Unverified;
    std::string remark; ///< how it was verified, in the words of norms-verified.md; UTF-8
};

/// A target is another thing than a norm: somebody set it.
struct Target {
    std::string norm; ///< norm id
    std::int32_t perMille = 0; ///< share of the group to be covered
    Name setBy; ///< 国标/地方/本项目目标 and who
};

struct Rulebook {
    std::string id; ///< "yike-starter"
    std::string version; ///< "2026.1"
    Name name;
    std::vector<Service> services;
    std::vector<Norm> norms;
    std::vector<Target> targets;
    std::vector<std::string> sources; ///< documents consulted

    [[nodiscard]] const Service *service(std::string_view code) const; ///< nullptr if unknown
    [[nodiscard]] int serviceIndex(std::string_view code) const; ///< −1 if unknown
    [[nodiscard]] const Norm *norm(std::string_view id) const;
    /// The first coverage norm of a service: what the screen shows at first; nullptr if it has none.
    [[nodiscard]] const Norm *coverageNorm(std::string_view serviceCode) const;
    [[nodiscard]] const Target *target(std::string_view normId) const;
};

/// The starter rulebook that ships with the program (resources/rulebooks/starter.json), read once.
[[nodiscard]] const Rulebook &starterRulebook();
/// Typed reader of a rulebook's JSON; every field is checked (schema: resources/rulebooks/rulebook.schema.json).
[[nodiscard]] base::Result<Rulebook> readRulebook(std::string_view json, const std::string &name);
/// A word of a ledger, a type string ("科教文化服务;学校;幼儿园") or a service's code or name → service code; empty if none fits.
[[nodiscard]] std::string matchService(const Rulebook &book, std::string_view words);

} // namespace yike::norms
