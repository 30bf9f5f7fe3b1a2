// SPDX-License-Identifier: GPL-3.0-or-later
// The table of OpenStreetMap tags for people on foot; everything Yike knows of them is in this file.
#include "core/network/walk_access.h"

#include "core/network/access_times.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>

namespace yike::network {

namespace {

using plan::Access;
using plan::CrossingKind;
using plan::StreetClass;
using std::string_view;

// Waits that no tag tells. Gate: the default of Valhalla's pedestrian costing; lift and ferry: assumptions of ours.
constexpr std::int32_t kGateDelay = 10'000;
constexpr std::int32_t kLiftDelay = 20'000;
constexpr std::int32_t kFerryDelay = 300'000;

enum class Default : std::uint8_t {
    Open,      ///< walked unless said otherwise
    OnRequest, ///< only with foot=yes or a sidewalk
    Trunk,     ///< walked unless bridge, tunnel or motorroad
};

struct HighwayRule {
    string_view value;
    StreetClass streetClass;
    Default unless;
};

/// highway=*. What is not here is not walked: construction, proposed, planned, abandoned, razed, disused, via_ferrata …
constexpr HighwayRule kHighways[] = {
    {"motorway", StreetClass::Trunk, Default::OnRequest},
    {"motorway_link", StreetClass::Trunk, Default::OnRequest},
    {"trunk", StreetClass::Trunk, Default::Trunk},
    {"trunk_link", StreetClass::Trunk, Default::Trunk},
    {"primary", StreetClass::Primary, Default::Open},
    {"primary_link", StreetClass::Primary, Default::Open},
    {"secondary", StreetClass::Secondary, Default::Open},
    {"secondary_link", StreetClass::Secondary, Default::Open},
    {"tertiary", StreetClass::Tertiary, Default::Open},
    {"tertiary_link", StreetClass::Tertiary, Default::Open},
    {"unclassified", StreetClass::Residential, Default::Open},
    {"residential", StreetClass::Residential, Default::Open},
    {"residential_link", StreetClass::Residential, Default::Open},
    {"road", StreetClass::Residential, Default::Open},
    {"living_street", StreetClass::Living, Default::Open},
    {"service", StreetClass::Service, Default::Open},
    {"track", StreetClass::Track, Default::Open},
    {"cycleway", StreetClass::Cycleway, Default::Open},
    {"footway", StreetClass::Footway, Default::Open},
    {"path", StreetClass::Path, Default::Open},
    {"bridleway", StreetClass::Path, Default::Open},
    {"pedestrian", StreetClass::Pedestrian, Default::Open},
    {"steps", StreetClass::Steps, Default::Open},
    {"ladder", StreetClass::Steps, Default::Open},
    {"crossing", StreetClass::Crossing, Default::Open},
    {"corridor", StreetClass::Corridor, Default::Open},
    {"platform", StreetClass::Platform, Default::Open},
    {"elevator", StreetClass::Elevator, Default::Open},
    {"busway", StreetClass::Service, Default::OnRequest},
    {"bus_guideway", StreetClass::Service, Default::OnRequest},
    {"raceway", StreetClass::Service, Default::OnRequest},
    {"escape", StreetClass::Service, Default::OnRequest},
};

struct AccessRule {
    string_view value;
    Access access;
};

/// foot=* and access=*. A value that is not here says nothing about people on foot.
constexpr AccessRule kAccess[] = {
    {"yes", Access::Everybody},         {"designated", Access::Everybody},  {"official", Access::Everybody},
    {"permissive", Access::Everybody},  {"public", Access::Everybody},      {"destination", Access::Everybody},
    {"discouraged", Access::Everybody}, {"limited", Access::Everybody},     {"agricultural", Access::Everybody},
    {"forestry", Access::Everybody},    {"private", Access::EstateOnly},    {"residents", Access::EstateOnly},
    {"customers", Access::EstateOnly},  {"permit", Access::EstateOnly},     {"delivery", Access::EstateOnly},
    {"members", Access::EstateOnly},    {"restricted", Access::EstateOnly}, {"no", Access::Nobody},
    {"never", Access::Nobody},          {"military", Access::Nobody},       {"emergency", Access::Nobody},
    {"employees", Access::Nobody},      {"staff", Access::Nobody},
};

/// barrier=* on a node: what people on foot cannot pass unless foot or access lets them.
constexpr string_view kClosedBarriers[] = {"wall", "city_wall", "retaining_wall", "fence", "hedge", "guard_rail"};
/// barrier=* on a node that has to be opened.
constexpr string_view kOpenedBarriers[] = {"gate",       "sliding_gate", "hampshire_gate", "wicket_gate",
                                           "sally_port", "door",         "turnstile",      "full-height_turnstile"};
/// barrier=* on a node that no car passes.
constexpr string_view kFootBarriers[] = {"wicket_gate", "turnstile",     "full-height_turnstile", "kissing_gate",
                                         "stile",       "cycle_barrier", "motorcycle_barrier",    "bollard"};
/// What is ground to walk across when its way is closed, without area=yes.
constexpr Tag kGround[] = {{"place", "square"},
                           {"highway", "platform"},
                           {"railway", "platform"},
                           {"public_transport", "platform"},
                           {"indoor", "corridor"}};

class TagView {
public:
    explicit TagView(std::span<const Tag> tags) : m_tags(tags) {}

    /// The value, empty where the key is absent.
    [[nodiscard]] string_view operator[](string_view key) const
    {
        const auto found = std::ranges::find(m_tags, key, &Tag::first);
        return found == m_tags.end() ? string_view{} : found->second;
    }
    [[nodiscard]] bool has(string_view key) const { return std::ranges::contains(m_tags, key, &Tag::first); }
    [[nodiscard]] bool is(string_view key, string_view value) const { return (*this)[key] == value; }
    [[nodiscard]] bool yes(string_view key) const
    {
        const string_view value = (*this)[key];
        return value == "yes" || value == "true" || value == "1";
    }
    /// Present, and not "no".
    [[nodiscard]] bool set(string_view key) const
    {
        const string_view value = (*this)[key];
        return !value.empty() && value != "no" && value != "false" && value != "0";
    }

private:
    std::span<const Tag> m_tags;
};

/// The most open of the values of "private;customers"; nothing where none is known.
std::optional<Access> accessOf(string_view values)
{
    std::optional<Access> best;
    while (!values.empty()) {
        const auto end = values.find(';');
        string_view value = values.substr(0, end);
        values.remove_prefix(end == string_view::npos ? values.size() : end + 1);
        while (value.starts_with(' '))
            value.remove_prefix(1);
        while (value.ends_with(' '))
            value.remove_suffix(1);
        const auto rule = std::ranges::find(kAccess, value, &AccessRule::value);
        if (rule != std::ranges::end(kAccess) && (!best || rule->access < *best))
            best = rule->access;
    }
    return best;
}

bool hasSidewalk(const TagView &tags)
{
    for (const string_view key : {"sidewalk", "sidewalk:left", "sidewalk:right", "sidewalk:both"}) {
        const string_view value = tags[key];
        if (value == "yes" || value == "both" || value == "left" || value == "right")
            return true;
    }
    return false;
}

/// The pavement is drawn as ways of its own, on both sides or on the only one that has any.
bool pavementApart(const TagView &tags)
{
    if (tags.is("sidewalk", "separate") || tags.is("sidewalk:both", "separate"))
        return true;
    const string_view left = tags["sidewalk:left"], right = tags["sidewalk:right"];
    const auto none = [](string_view side) { return side == "separate" || side == "no" || side == "none"; };
    return none(left) && none(right) && (left == "separate" || right == "separate");
}

bool isMainRoad(StreetClass c)
{
    return c == StreetClass::Trunk || c == StreetClass::Primary || c == StreetClass::Secondary;
}

/// What key and key:conditional say together at 10:00 on a working day.
std::optional<Access> atTen(const TagView &tags, string_view key, string_view conditionalKey)
{
    if (const string_view conditional = tags[conditionalKey]; !conditional.empty()) {
        const auto said = accessOf(inForceAtTen(conditional).value);
        if (said)
            return said;
    }
    return accessOf(tags[key]);
}

/// Nothing where no tag speaks of people on foot: foot beats access; both beat what the road is.
std::optional<Access> stated(const TagView &tags)
{
    if (const auto foot = atTen(tags, "foot", "foot:conditional"))
        return foot;
    return atTen(tags, "access", "access:conditional");
}

bool walkedByDefault(Default unless, const WalkWay &way, const TagView &tags)
{
    if (tags.yes("motorroad"))
        return false;
    switch (unless) {
    case Default::Open:
        return true;
    case Default::OnRequest:
        return hasSidewalk(tags);
    case Default::Trunk:
        return hasSidewalk(tags) || !(way.bridge || way.tunnel);
    }
    return false;
}

/// "-1", or the first of "0;1"; nothing where the tag holds no number.
std::optional<int> levelOf(string_view text)
{
    int level = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), level);
    const bool whole = end == text.data() + text.size() || *end == ';';
    return error == std::errc{} && whole ? std::optional(std::clamp(level, -20, 20)) : std::nullopt;
}

void readStructure(WalkWay &way, const TagView &tags)
{
    way.bridge = tags.set("bridge");
    // A passage through a building is a street like any other: houses stand along it.
    way.tunnel = tags.set("tunnel") && !tags.is("tunnel", "building_passage");
    way.level = way.bridge ? 1 : way.tunnel ? -1 : 0;
    if (const auto layer = levelOf(tags["layer"]))
        way.level = static_cast<std::int8_t>(*layer);
    else if (const auto storey = levelOf(tags["level"]); storey && !way.bridge && !way.tunnel)
        way.level = static_cast<std::int8_t>(*storey);
}

bool isCrossing(const TagView &tags)
{
    return tags.is("highway", "crossing") || tags.is("footway", "crossing") || tags.is("path", "crossing") ||
           tags.is("cycleway", "crossing") || tags.is("pedestrian", "crossing");
}

CrossingKind crossingOf(const TagView &tags)
{
    if (tags.is("crossing", "traffic_signals") || tags.yes("crossing:signals") ||
        tags.is("crossing:signals", "shared") || tags.is("crossing:signals", "separate"))
        return CrossingKind::Signalled;
    return CrossingKind::Unsignalled;
}

/// Steps with a ramp beside them that prams or wheelchairs can use. ramp=separate is drawn as a way of its own; of a ramp=yes whose
/// kind is told, the kind counts: those for bicycles and luggage are channels.
StreetClass stepsOf(const TagView &tags)
{
    const auto beside = [&](string_view key) { return tags.set(key) && !tags.is(key, "separate"); };
    if (beside("ramp:wheelchair"))
        return StreetClass::RampedSteps;
    if (beside("ramp:stroller"))
        return StreetClass::PramSteps;
    if (!beside("ramp") || beside("ramp:bicycle") || beside("ramp:luggage"))
        return StreetClass::Steps;
    if (!tags.has("ramp:wheelchair"))
        return StreetClass::RampedSteps;
    return tags.has("ramp:stroller") ? StreetClass::Steps : StreetClass::PramSteps;
}

void refineClass(WalkWay &way, const TagView &tags)
{
    const bool path = way.streetClass == StreetClass::Footway || way.streetClass == StreetClass::Path ||
                      way.streetClass == StreetClass::Pedestrian;
    if (way.streetClass == StreetClass::Service && tags.is("service", "alley"))
        way.streetClass = StreetClass::Alley;
    else if (tags.is("highway", "steps"))
        way.streetClass = stepsOf(tags);
    else if (isCrossing(tags))
        way.streetClass = StreetClass::Crossing;
    else if (path && way.bridge)
        way.streetClass = StreetClass::Footbridge;
    else if (path && way.tunnel)
        way.streetClass = StreetClass::Underpass;
    if (way.streetClass == StreetClass::Crossing && !way.bridge && !way.tunnel)
        way.crossing = crossingOf(tags);
    if (way.streetClass == StreetClass::Elevator)
        way.delay = kLiftDelay;
}

void readDirection(WalkWay &way, const TagView &tags)
{
    const bool backwards =
        tags.is("oneway:foot", "-1") || tags.is("oneway:foot", "reverse") || tags.is("foot:forward", "no");
    way.oneway = backwards || tags.yes("oneway:foot") || tags.is("foot:backward", "no");
    way.reversed = backwards;
}

/// What is walked without being a highway.
std::optional<HighwayRule> otherRule(const TagView &tags)
{
    if (tags.is("route", "ferry") || tags.is("ferry", "yes"))
        return HighwayRule{"", StreetClass::Ferry, Default::Open};
    if (tags.is("railway", "platform") || tags.is("public_transport", "platform"))
        return HighwayRule{"", StreetClass::Platform, Default::Open};
    if (tags.is("man_made", "pier"))
        return HighwayRule{"", StreetClass::Footway, Default::Open};
    if (tags.is("place", "square"))
        return HighwayRule{"", StreetClass::Pedestrian, Default::Open};
    if (tags.is("indoor", "corridor"))
        return HighwayRule{"", StreetClass::Corridor, Default::Open};
    return std::nullopt;
}

std::optional<HighwayRule> ruleOf(const TagView &tags)
{
    const string_view highway = tags["highway"];
    if (highway.empty())
        return otherRule(tags);
    const auto rule = std::ranges::find(kHighways, highway, &HighwayRule::value);
    return rule == std::ranges::end(kHighways) ? std::nullopt : std::optional(*rule);
}

/// The whole rule but for the access stated; nothing where the way is no street.
std::optional<WalkWay> streetOf(const TagView &tags, std::optional<HighwayRule> rule)
{
    if (!rule || tags.is("crossing", "no") || tags.set("abandoned") || tags.set("demolished") || tags.set("razed"))
        return std::nullopt;
    WalkWay way;
    way.streetClass = rule->streetClass;
    readStructure(way, tags);
    refineClass(way, tags);
    readDirection(way, tags);
    way.grade = inclineOf(tags["incline"], plan::isSteps(way.streetClass));
    if (way.streetClass == StreetClass::Ferry)
        way.delay = kFerryDelay;
    return way;
}

AccessTimes timesOf(const TagView &tags, std::initializer_list<string_view> keys, bool closed)
{
    AccessTimes times;
    for (const string_view key : keys) {
        const string_view text = tags[key];
        if (text.empty())
            continue;
        const bool read = key == "opening_hours" ? holdsAtTen(text).has_value() : inForceAtTen(text).read;
        if (times.text.empty() || !read)
            times.text = text;
        if (!read)
            times.taken = AccessTimes::Taken::NotRead;
    }
    if (!times.text.empty() && times.taken != AccessTimes::Taken::NotRead && closed)
        times.taken = AccessTimes::Taken::AsClosed;
    return times;
}

void readBarrier(WalkNode &node, const TagView &tags, string_view barrier)
{
    node.barrier = true;
    const auto said = stated(tags);
    node.residentsOnly = said == Access::EstateOnly;
    node.openToAll = said == Access::Everybody;
    node.closed = said ? *said == Access::Nobody : std::ranges::contains(kClosedBarriers, barrier);
    if (tags.yes("locked") || holdsAtTen(tags["opening_hours"]) == false)
        node.closed = true;
    const auto foot = accessOf(tags["foot"]);
    const auto wheels = accessOf(tags.has("motor_vehicle") ? tags["motor_vehicle"] : tags["vehicle"]);
    node.onFootOnly = wheels == Access::Nobody || std::ranges::contains(kFootBarriers, barrier);
    node.vehiclesOnly = foot == Access::Nobody && wheels != Access::Nobody && !tags.is("access", "no");
    node.times = timesOf(tags, {"foot:conditional", "access:conditional", "opening_hours"}, node.closed);
    if (!node.closed && std::ranges::contains(kOpenedBarriers, barrier))
        node.delay = kGateDelay;
}

} // namespace

std::int16_t inclineOf(string_view text, bool steps)
{
    // Of steps only the direction is known; their slope is in the stairs factor.
    constexpr int kSteps = 500; // a flight of 15 cm by 30 cm
    if (text == "up" || text == "down")
        return static_cast<std::int16_t>(!steps ? 0 : text == "up" ? kSteps : -kSteps);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || !std::isfinite(value))
        return 0;
    string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    while (unit.starts_with(' '))
        unit.remove_prefix(1);
    constexpr double kDegree = 3.14159265358979323846 / 180;
    if (unit == "°")
        value = std::abs(value) < 60 ? 100 * std::tan(value * kDegree) : 0;
    else if (unit != "%")
        return 0;
    // Steeper than one in one is a slip of the pen.
    return std::abs(value) <= 100 ? static_cast<std::int16_t>(std::lround(value * 10)) : std::int16_t{0};
}

std::optional<WalkWay> walkWay(std::span<const Tag> allTags)
{
    const TagView tags(allTags);
    const auto rule = ruleOf(tags);
    auto way = streetOf(tags, rule);
    if (!way)
        return std::nullopt;
    const auto foot = atTen(tags, "foot", "foot:conditional");
    const auto said = stated(tags);
    // access=yes opens no motorway; foot=yes does.
    if (!foot && !walkedByDefault(rule->unless, *way, tags))
        return std::nullopt;
    way->access = said.value_or(Access::Everybody);
    if (way->access == Access::Nobody)
        return std::nullopt;
    way->besidePavement =
        tags.is("foot", "use_sidepath") || (!foot && isMainRoad(way->streetClass) && pavementApart(tags));
    return way;
}

AccessTimes accessTimes(std::span<const Tag> allTags)
{
    const TagView tags(allTags);
    if (!tags.has("foot:conditional") && !tags.has("access:conditional"))
        return {};
    const auto rule = ruleOf(tags);
    const auto way = streetOf(tags, rule);
    if (!way || (!tags.has("foot") && !tags.has("foot:conditional") && !walkedByDefault(rule->unless, *way, tags)))
        return {};
    return timesOf(tags, {"foot:conditional", "access:conditional"}, stated(tags) == Access::Nobody);
}

bool isWalkArea(std::span<const Tag> allTags)
{
    const TagView tags(allTags);
    if (tags.is("area", "no"))
        return false;
    return tags.yes("area") ||
           std::ranges::any_of(kGround, [&](const Tag &tag) { return tags.is(tag.first, tag.second); });
}

WalkNode walkNode(std::span<const Tag> allTags)
{
    const TagView tags(allTags);
    WalkNode node;
    if (tags.is("highway", "crossing") || tags.is("railway", "crossing") || tags.is("railway", "level_crossing")) {
        node.crossing = tags.is("crossing", "no") ? CrossingKind::None : crossingOf(tags);
    } else if (tags.is("highway", "elevator")) {
        node.delay = kLiftDelay;
    }
    const string_view barrier = tags["barrier"];
    if (!barrier.empty() && barrier != "kerb" && barrier != "no")
        readBarrier(node, tags, barrier);
    return node;
}

} // namespace yike::network
