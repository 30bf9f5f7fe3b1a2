// SPDX-License-Identifier: GPL-3.0-or-later
// The table of words; OpenStreetMap's own go to the table of the walking network.
#include "core/import/street_words.h"

#include "core/import/text_encoding.h"
#include "core/network/walk_access.h"
#include "core/plan/slope_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>
#include <vector>

namespace yike::importing {
namespace {

using plan::Access;
using plan::BarrierKind;
using plan::StreetClass;

enum class Structure : std::uint8_t { Ground, Bridge, Tunnel };

struct StreetWord {
    std::string_view word;
    StreetClass streetClass;
    Structure structure = Structure::Ground;
};

/// Looked for in the cell from the top: the more special word stands above the more general one.
constexpr StreetWord kStreets[] = {
    {"天桥", StreetClass::Footbridge, Structure::Bridge},
    {"footbridge", StreetClass::Footbridge, Structure::Bridge},
    {"地下通道", StreetClass::Underpass, Structure::Tunnel},
    {"过街通道", StreetClass::Underpass, Structure::Tunnel},
    {"人行地道", StreetClass::Underpass, Structure::Tunnel},
    {"过街地道", StreetClass::Underpass, Structure::Tunnel},
    {"underpass", StreetClass::Underpass, Structure::Tunnel},
    {"人行横道", StreetClass::Crossing},
    {"斑马线", StreetClass::Crossing},
    {"过街", StreetClass::Crossing},
    {"crosswalk", StreetClass::Crossing},
    {"台阶带坡道", StreetClass::RampedSteps},
    {"带坡道台阶", StreetClass::RampedSteps},
    {"ramped-steps", StreetClass::RampedSteps},
    {"pram-steps", StreetClass::PramSteps},
    {"台阶", StreetClass::Steps},
    {"梯道", StreetClass::Steps},
    {"踏步", StreetClass::Steps},
    {"楼梯", StreetClass::Steps},
    {"阶梯", StreetClass::Steps},
    {"stair", StreetClass::Steps},
    {"电梯", StreetClass::Elevator},
    {"轮渡", StreetClass::Ferry},
    {"渡口", StreetClass::Ferry},
    {"渡船", StreetClass::Ferry},
    {"ferry", StreetClass::Ferry},
    {"连廊", StreetClass::Corridor},
    {"站台", StreetClass::Platform},
    {"步行街", StreetClass::Pedestrian},
    {"广场", StreetClass::Pedestrian},
    {"人行道", StreetClass::Footway},
    {"步行道", StreetClass::Footway},
    {"步道", StreetClass::Footway},
    {"游步", StreetClass::Footway},
    {"sidewalk", StreetClass::Footway},
    {"绿道", StreetClass::Path},
    {"园路", StreetClass::Path},
    {"小径", StreetClass::Path},
    {"非机动车", StreetClass::Cycleway},
    {"自行车", StreetClass::Cycleway},
    {"骑行", StreetClass::Cycleway},
    {"小区", StreetClass::EstatePath},
    {"宅间", StreetClass::EstatePath},
    {"宅前", StreetClass::EstatePath},
    {"estate-path", StreetClass::EstatePath},
    {"快速路", StreetClass::Trunk},
    {"匝道", StreetClass::Trunk},
    {"主干", StreetClass::Primary},
    {"国道", StreetClass::Primary},
    {"省道", StreetClass::Primary},
    {"次干", StreetClass::Secondary},
    {"县道", StreetClass::Secondary},
    {"支路", StreetClass::Tertiary},
    {"支道", StreetClass::Tertiary},
    {"辅路", StreetClass::Tertiary},
    {"乡道", StreetClass::Tertiary},
    {"里弄", StreetClass::Alley},
    {"胡同", StreetClass::Alley},
    {"巷", StreetClass::Alley},
    {"弄", StreetClass::Alley},
    {"alley", StreetClass::Alley},
    {"街坊路", StreetClass::Residential},
    {"居住", StreetClass::Residential},
    {"村道", StreetClass::Residential},
    {"living", StreetClass::Living},
    {"生活性", StreetClass::Living},
    {"内部路", StreetClass::Service},
    {"内部道路", StreetClass::Service},
    {"机耕", StreetClass::Track},
    {"人行", StreetClass::Footway},
    {"步行", StreetClass::Footway},
    {"公路", StreetClass::Secondary},
    {"道路", StreetClass::Residential},
    {"街道", StreetClass::Residential},
    {"road", StreetClass::Residential},
    {"street", StreetClass::Residential},
};

struct BarrierWord {
    std::string_view word;
    BarrierKind kind;
    bool whole; ///< the cell is this word and nothing else: 河 is a river, 沿河路 is none
};

constexpr BarrierWord kBarriers[] = {
    {"围墙", BarrierKind::Wall, false},
    {"院墙", BarrierKind::Wall, false},
    {"城墙", BarrierKind::Wall, false},
    {"挡墙", BarrierKind::Wall, false},
    {"挡土墙", BarrierKind::Wall, false},
    {"围栏", BarrierKind::Wall, false},
    {"栅栏", BarrierKind::Wall, false},
    {"护栏", BarrierKind::Wall, false},
    {"墙", BarrierKind::Wall, true},
    {"wall", BarrierKind::Wall, true},
    {"walls", BarrierKind::Wall, true},
    {"fence", BarrierKind::Wall, true},
    {"fences", BarrierKind::Wall, true},
    {"hedge", BarrierKind::Wall, true},
    {"铁路", BarrierKind::Rail, true},
    {"铁轨", BarrierKind::Rail, true},
    {"rail", BarrierKind::Rail, true},
    {"railway", BarrierKind::Rail, true},
    {"河", BarrierKind::Water, true},
    {"河流", BarrierKind::Water, true},
    {"河道", BarrierKind::Water, true},
    {"水系", BarrierKind::Water, true},
    {"运河", BarrierKind::Water, true},
    {"river", BarrierKind::Water, true},
    {"canal", BarrierKind::Water, true},
    {"water", BarrierKind::Water, true},
    {"motorway", BarrierKind::Motorway, true},
    {"motorway_link", BarrierKind::Motorway, true},
    {"高速公路", BarrierKind::Motorway, false},
    {"高速路", BarrierKind::Motorway, false},
    {"高速", BarrierKind::Motorway, true},
};

/// Neither to walk on nor in the way.
constexpr std::string_view kIgnored[] = {"规划", "在建",     "拟建",         "废弃",
                                         "地铁", "proposed", "construction", "abandoned"};

constexpr std::string_view kNobody[] = {"禁止行人", "行人禁行", "禁行",   "禁止通行", "不可通行",
                                        "封闭",     "不通行",   "nobody", "禁止步行"};
constexpr std::string_view kResidents[] = {"内部", "居民", "业主", "刷卡", "刷脸", "私有", "私人", "estate", "小区"};

std::string folded(std::string_view cell)
{
    std::string out = plainText(cell);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

bool has(const std::string &text, std::string_view word) { return text.find(word) != std::string::npos; }

template <typename Words>
bool hasAny(const std::string &text, const Words &words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return has(text, word); });
}

std::optional<BarrierKind> barrierOf(const std::string &text)
{
    for (const BarrierWord &each : kBarriers)
        if (each.whole ? text == each.word : has(text, each.word))
            return each.kind;
    return std::nullopt;
}

const StreetWord *streetOf(const std::string &text)
{
    const auto found = std::ranges::find_if(kStreets, [&](const StreetWord &each) { return has(text, each.word); });
    return found == std::ranges::end(kStreets) ? nullptr : &*found;
}

/// Whole numbers, also "1.0"; nothing for words.
std::optional<int> wholeNumber(const std::string &text)
{
    const char *first = text.data() + (text.starts_with('+') ? 1 : 0);
    double value = 0;
    const auto [end, error] = std::from_chars(first, text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(std::abs(value) <= 1000))
        return std::nullopt;
    return static_cast<int>(std::lround(value));
}

std::optional<int> levelOf(const std::string &text)
{
    if (const auto number = wholeNumber(text))
        return std::clamp(*number, -20, 20);
    if (text == "地面" || text == "地面层" || text == "ground")
        return 0;
    if (text == "地上" || text == "高架" || text == "上层" || text == "空中")
        return 1;
    return text == "地下" || text == "下层" ? std::optional(-1) : std::nullopt;
}

/// 平, 缓, 陡; "5%", "50‰", "3°", a bare figure by its header. Per mille.
std::int16_t gradeOf(const std::string &text, bool perMille)
{
    constexpr std::array<std::pair<std::string_view, plan::SlopeWord>, 4> kWords{{{"缓", plan::SlopeWord::Gentle},
                                                                                  {"陡", plan::SlopeWord::Steep},
                                                                                  {"gentle", plan::SlopeWord::Gentle},
                                                                                  {"steep", plan::SlopeWord::Steep}}};
    for (const auto &[word, slope] : kWords)
        if (has(text, word))
            return plan::figure(slope).grade;
    const char *first = text.data() + (text.starts_with('+') ? 1 : 0);
    double value = 0;
    const auto [end, error] = std::from_chars(first, text.data() + text.size(), value);
    if (error != std::errc() || !std::isfinite(value))
        return 0;
    const std::string unit(end, text.data() + text.size());
    if (has(unit, "°"))
        value = std::abs(value) < 60 ? std::tan(value * std::numbers::pi / 180) * 1000 : 0;
    else if (!has(unit, "‰") && !(unit.empty() && perMille))
        value *= 10;
    return std::abs(value) <= 1000 ? static_cast<std::int16_t>(std::lround(value)) : std::int16_t{0};
}

/// "track_grade3" of ready-made extracts is a track.
std::string_view highwayValue(std::string_view text)
{
    return text.starts_with("track_grade") ? std::string_view("track")
           : text == "unknown"             ? std::string_view("road")
                                           : text;
}

/// The table of the walking network; nothing where it does not know the word as a street to walk on.
bool takeOsm(const std::string &text, LineSense &sense)
{
    const std::string_view value = highwayValue(text);
    std::vector<network::Tag> tags{value == "ferry" ? network::Tag{"route", "ferry"} : network::Tag{"highway", value}};
    if (sense.bridge)
        tags.emplace_back("bridge", "yes");
    if (sense.tunnel)
        tags.emplace_back("tunnel", "yes");
    const auto known = network::walkWay(tags);
    if (!known) {
        // Elevated trunks: the word is known, but nobody walks there.
        sense.walked = !(text.starts_with("trunk") && (sense.bridge || sense.tunnel));
        return !sense.walked;
    }
    sense.streetClass = known->streetClass;
    sense.crossing = known->crossing;
    sense.delay = known->delay;
    return true;
}

void takeAccess(const std::string &text, LineSense &sense)
{
    if (text.empty())
        return;
    if (hasAny(text, kNobody)) {
        sense.walked = false;
    } else if (hasAny(text, kResidents)) {
        sense.access = Access::EstateOnly;
    } else {
        const std::array<network::Tag, 2> tags{{{"highway", "footway"}, {"foot", text}}};
        const auto stated = network::walkWay(tags);
        sense.walked = sense.walked && stated.has_value();
        sense.access = stated ? stated->access : sense.access;
    }
}

void takeStreetWord(const StreetWord &word, const std::string &text, LineSense &sense)
{
    sense.streetClass = word.streetClass;
    sense.bridge = sense.bridge || word.structure == Structure::Bridge;
    sense.tunnel = sense.tunnel || word.structure == Structure::Tunnel;
    // An elevated trunk is none to walk on; on the ground it has its pavement.
    if (word.streetClass == StreetClass::Trunk && (sense.bridge || sense.tunnel || has(text, "高架")))
        sense.walked = false;
    if (word.streetClass == StreetClass::Crossing)
        sense.crossing =
            has(text, "信号") || has(text, "灯控") ? plan::CrossingKind::Signalled : plan::CrossingKind::Unsignalled;
    // The waits at lifts and ferries are those of the walking network.
    const bool carried = word.streetClass == StreetClass::Elevator || word.streetClass == StreetClass::Ferry;
    LineSense network;
    if (carried && takeOsm(word.streetClass == StreetClass::Ferry ? "ferry" : "elevator", network))
        sense.delay = network.delay;
}

void takeClass(const std::string &text, LineSense &sense)
{
    if (text.empty())
        return;
    sense.barrier = barrierOf(text);
    if (sense.barrier)
        return;
    if (hasAny(text, kIgnored))
        sense.walked = false;
    else if (takeOsm(text, sense))
        return;
    else if (const StreetWord *word = streetOf(text))
        takeStreetWord(*word, text, sense);
    else
        // A code of the office's own says nothing wrong.
        sense.classKnown = text.find_first_not_of("0123456789") == std::string::npos;
}

} // namespace

LineSense senseOf(const LineWords &words)
{
    LineSense sense;
    sense.bridge = saysYes(words.bridge);
    sense.tunnel = saysYes(words.tunnel);
    const std::string level = folded(words.level), access = folded(words.access), grade = folded(words.grade);
    std::string streetClass = folded(words.streetClass);
    const auto known = levelOf(level);
    if (streetClass.empty() && !known)
        streetClass = level;
    takeClass(streetClass, sense);
    takeAccess(access, sense);
    sense.level = static_cast<std::int8_t>(known.value_or(0));
    if (sense.level == 0)
        sense.level = static_cast<std::int8_t>(sense.bridge ? 1 : sense.tunnel ? -1 : 0);
    const std::string oneway = folded(words.oneway);
    sense.reversed = oneway == "-1" || oneway == "reverse" || has(oneway, "反向") || has(oneway, "逆");
    sense.oneway = sense.reversed || saysYes(words.oneway);
    if (has(grade, "台阶") || grade == "steps")
        sense.streetClass = StreetClass::Steps;
    else
        sense.grade = gradeOf(grade, words.perMille);
    return sense;
}

bool saysYes(std::string_view cell)
{
    constexpr std::string_view kNo[] = {"",  "0",  "0.0", "f",  "false", "n", "no",
                                        "b", "否", "无",  "非", "不是",  "-", "双向"};
    return !std::ranges::contains(kNo, std::string_view(folded(cell)));
}

bool namesStreets(std::string_view layer)
{
    constexpr std::string_view kNames[] = {"street", "road", "network", "道路",    "路网",       "步行",  "街",
                                           "围墙",   "wall", "fence",   "barrier", "centerline", "中心线"};
    return hasAny(folded(layer), kNames);
}

} // namespace yike::importing
