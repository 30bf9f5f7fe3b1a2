// SPDX-License-Identifier: GPL-3.0-or-later
// Zones, EPSG codes and words of coordinate systems.
#include "core/geo/coordinate_system.h"

#include <array>
#include <charconv>

namespace yike::geo {

namespace {

/// EPSG codes of the first zone (13 or 25) of each family of one datum.
struct Codes {
    Datum datum;
    int degrees, sixPrefix, sixMeridian, threePrefix, threeMeridian;
};
constexpr std::array kCodes{Codes{Datum::Cgcs2000, 4490, 4491, 4502, 4513, 4534},
                            Codes{Datum::Xian80, 4610, 2327, 2338, 2349, 2370},
                            Codes{Datum::Beijing54, 4214, 21413, 21453, 2401, 2422}};
constexpr int kFirstThree = 25, kLastThree = 45, kFirstSix = 13, kLastSix = 23;

struct Word {
    std::string_view text;
    CoordinateSystem system;
};
constexpr std::array kWords{Word{"wgs84", CoordinateSystem::Wgs84},
                            Word{"cgcs2000", CoordinateSystem::Cgcs2000},
                            Word{"beijing54", {.datum = Datum::Beijing54}},
                            Word{"xian80", {.datum = Datum::Xian80}},
                            Word{"gcj02", CoordinateSystem::Gcj02},
                            Word{"bd09", CoordinateSystem::Bd09},
                            Word{"local", {.grid = Grid::Local, .datum = Datum::Cgcs2000}}};

const Codes *codesOf(Datum datum)
{
    for (const Codes &codes : kCodes)
        if (codes.datum == datum)
            return &codes;
    return nullptr;
}

std::optional<int> numberOf(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "40" or "120E" behind "gk3:".
std::optional<CoordinateSystem> zoneOfWord(Datum datum, int width, std::string_view rest)
{
    const bool meridian = !rest.empty() && (rest.back() == 'E' || rest.back() == 'e');
    const auto number = numberOf(meridian ? rest.substr(0, rest.size() - 1) : rest);
    if (!number)
        return std::nullopt;
    if (!meridian)
        return zoneOf(datum, width, *number, true);
    if (*number % 3 != 0 || (width == 6 && (*number + 3) % 6 != 0))
        return std::nullopt;
    return zoneOf(datum, width, width == 3 ? *number / 3 : (*number + 3) / 6, false);
}

std::optional<CoordinateSystem> systemOfPlainWord(std::string_view word)
{
    for (const Word &known : kWords)
        if (known.text == word)
            return known.system;
    Datum datum = Datum::Cgcs2000;
    if (const auto cut = word.find("-gk"); cut != std::string_view::npos) {
        const std::string_view name = word.substr(0, cut);
        if (name != "beijing54" && name != "xian80" && name != "cgcs2000")
            return std::nullopt;
        datum = name == "beijing54" ? Datum::Beijing54 : name == "xian80" ? Datum::Xian80 : Datum::Cgcs2000;
        word.remove_prefix(cut + 1);
    }
    if (word.starts_with("gk3:") || word.starts_with("gk6:"))
        return zoneOfWord(datum, word[2] - '0', word.substr(4));
    if (!word.starts_with("gk:") && !word.starts_with("epsg:"))
        return std::nullopt;
    const auto code = numberOf(word.substr(word.find(':') + 1));
    return code ? systemOfEpsg(*code) : std::nullopt;
}

} // namespace

std::optional<CoordinateSystem> zoneOf(Datum datum, int width, int number, bool prefix)
{
    const bool three = width == 3 && number >= kFirstThree && number <= kLastThree;
    const bool six = width == 6 && number >= kFirstSix && number <= kLastSix;
    if (!three && !six)
        return std::nullopt;
    return CoordinateSystem{.grid = Grid::GaussKrueger,
                            .datum = datum == Datum::Wgs84 ? Datum::Cgcs2000 : datum,
                            .meridian = three ? 3 * number : 6 * number - 3,
                            .zoneWidth = width,
                            .zonePrefix = prefix};
}

int zoneNumber(const CoordinateSystem &system)
{
    return system.zoneWidth == 6 ? (system.meridian + 3) / 6 : system.meridian / 3;
}

int epsgOf(const CoordinateSystem &system)
{
    if (system.grid == Grid::Degrees && system.datum == Datum::Wgs84)
        return 4326;
    const Codes *codes = codesOf(system.datum);
    if (codes == nullptr || (system.grid != Grid::Degrees && system.grid != Grid::GaussKrueger))
        return 0;
    if (system.grid == Grid::Degrees)
        return codes->degrees;
    const int number = zoneNumber(system);
    if (system.zoneWidth == 6)
        return (system.zonePrefix ? codes->sixPrefix : codes->sixMeridian) + number - kFirstSix;
    return (system.zonePrefix ? codes->threePrefix : codes->threeMeridian) + number - kFirstThree;
}

std::optional<CoordinateSystem> systemOfEpsg(int code)
{
    if (code == 4326)
        return CoordinateSystem::Wgs84;
    for (const Codes &codes : kCodes) {
        if (code == codes.degrees)
            return CoordinateSystem{.datum = codes.datum};
        constexpr int sixes = kLastSix - kFirstSix, threes = kLastThree - kFirstThree;
        for (const bool prefix : {true, false}) {
            const int six = prefix ? codes.sixPrefix : codes.sixMeridian;
            if (code >= six && code <= six + sixes)
                return zoneOf(codes.datum, 6, code - six + kFirstSix, prefix);
            const int three = prefix ? codes.threePrefix : codes.threeMeridian;
            if (code >= three && code <= three + threes)
                return zoneOf(codes.datum, 3, code - three + kFirstThree, prefix);
        }
    }
    return std::nullopt;
}

std::optional<CoordinateSystem> systemOf(std::string_view word)
{
    AxisOrder axes = AxisOrder::Found;
    if (word.ends_with("/en") || word.ends_with("/ne")) {
        axes = word.ends_with("/en") ? AxisOrder::EastFirst : AxisOrder::NorthFirst;
        word.remove_suffix(3);
    }
    auto system = systemOfPlainWord(word);
    if (system)
        system->axes = axes;
    return system;
}

std::string code(const CoordinateSystem &system)
{
    std::string word;
    if (system.grid == Grid::GaussKrueger) {
        if (system.datum == Datum::Beijing54 || system.datum == Datum::Xian80)
            word = system.datum == Datum::Beijing54 ? "beijing54-" : "xian80-";
        word += system.zoneWidth == 6 ? "gk6:" : "gk3:";
        word += system.zonePrefix ? std::to_string(zoneNumber(system)) : std::to_string(system.meridian) + "E";
    } else {
        for (const Word &known : kWords)
            if (known.system.grid == system.grid && known.system.datum == system.datum) {
                word = known.text;
                break;
            }
    }
    if (system.axes != AxisOrder::Found)
        word += system.axes == AxisOrder::EastFirst ? "/en" : "/ne";
    return word;
}

} // namespace yike::geo
