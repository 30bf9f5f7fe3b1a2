// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the segments of a JPEG to APP1 "Exif", then two levels of its TIFF directories; every offset is checked.
#include "core/import/photo_exif.h"

#include <chrono>
#include <cmath>
#include <cstdint>

namespace yike::importing {
namespace {

constexpr std::uint16_t kExifDirectory = 0x8769, kGpsDirectory = 0x8825, kDateTime = 0x0132, kDateTimeOriginal = 0x9003;
constexpr std::uint16_t kLatRef = 1, kLat = 2, kLonRef = 3, kLon = 4;
constexpr std::uint16_t kText = 2, kRational = 5;
constexpr std::size_t kEntry = 12;

/// The TIFF inside the segment; reading outside it gives 0.
class Tiff {
public:
    explicit Tiff(std::string_view bytes) : m_bytes(bytes), m_little(bytes.starts_with("II")) {}

    [[nodiscard]] bool good() const
    {
        return m_bytes.size() >= 8 && (m_little || m_bytes.starts_with("MM")) && u16(2) == 42;
    }
    [[nodiscard]] std::uint32_t byte(std::size_t at) const
    {
        return at < m_bytes.size() ? static_cast<std::uint8_t>(m_bytes[at]) : 0;
    }
    [[nodiscard]] std::uint16_t u16(std::size_t at) const
    {
        return static_cast<std::uint16_t>(m_little ? byte(at) | byte(at + 1) << 8U : byte(at) << 8U | byte(at + 1));
    }
    [[nodiscard]] std::uint32_t u32(std::size_t at) const
    {
        const std::uint32_t one = u16(at), other = u16(at + 2);
        return m_little ? one | other << 16U : one << 16U | other;
    }
    /// Where the entry of that tag begins in the directory; nothing if it has none.
    [[nodiscard]] std::optional<std::size_t> entry(std::size_t directory, std::uint16_t tag) const
    {
        if (directory + 2 > m_bytes.size())
            return std::nullopt;
        const std::size_t count = u16(directory);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t at = directory + 2 + i * kEntry;
            if (at + kEntry > m_bytes.size())
                break;
            if (u16(at) == tag)
                return at;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::string text(std::size_t directory, std::uint16_t tag) const
    {
        const auto at = entry(directory, tag);
        if (!at || u16(*at + 2) != kText)
            return {};
        const std::size_t length = u32(*at + 4);
        const std::size_t start = length <= 4 ? *at + 8 : u32(*at + 8);
        if (start > m_bytes.size() || length > m_bytes.size() - start)
            return {};
        const std::string_view whole = m_bytes.substr(start, length);
        return std::string(whole.substr(0, whole.find('\0')));
    }
    /// Degrees, minutes, seconds; nothing where one is no number.
    [[nodiscard]] std::optional<double> degrees(std::size_t directory, std::uint16_t tag) const
    {
        const auto at = entry(directory, tag);
        if (!at || u16(*at + 2) != kRational || u32(*at + 4) < 3)
            return std::nullopt;
        const std::size_t start = u32(*at + 8);
        if (start > m_bytes.size() || m_bytes.size() - start < 24)
            return std::nullopt;
        double value = 0, part = 1;
        for (std::size_t i = 0; i < 3; ++i, part *= 60) {
            const double over = u32(start + i * 8), under = u32(start + i * 8 + 4);
            if (under == 0 && over != 0)
                return std::nullopt;
            value += under == 0 ? 0 : over / under / part;
        }
        return value;
    }

private:
    std::string_view m_bytes;
    bool m_little;
};

std::string_view exifOf(std::string_view file)
{
    const auto byte = [&](std::size_t at) { return static_cast<std::uint8_t>(file[at]); };
    if (!file.starts_with("\xFF\xD8"))
        return {};
    for (std::size_t at = 2; at + 4 <= file.size() && byte(at) == 0xFF;) {
        const std::uint8_t marker = byte(at + 1);
        if (marker == 0xFF) { // filling
            ++at;
            continue;
        }
        if (marker == 0xDA || marker == 0xD9) // the picture begins
            break;
        const std::size_t length = static_cast<std::size_t>(byte(at + 2)) << 8U | byte(at + 3);
        if (length < 2 || at + 2 + length > file.size())
            break;
        const std::string_view segment = file.substr(at + 4, length - 2);
        constexpr std::string_view kHead("Exif\0\0", 6);
        if (marker == 0xE1 && segment.starts_with(kHead))
            return segment.substr(kHead.size());
        at += 2 + length;
    }
    return {};
}

/// "2025:06:01 10:20:30"
std::string isoOf(const std::string &date)
{
    constexpr std::string_view kShape = "dddd:dd:dd dd:dd:dd";
    if (date.size() < kShape.size())
        return {};
    for (std::size_t i = 0; i < kShape.size(); ++i) {
        const bool digit = date[i] >= '0' && date[i] <= '9';
        if (kShape[i] == 'd' ? !digit : date[i] != kShape[i])
            return {};
    }
    const auto number = [&date](std::size_t at, std::size_t digits) { return std::stoi(date.substr(at, digits)); };
    const std::chrono::year_month_day day{std::chrono::year(number(0, 4)),
                                          std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                          std::chrono::day(static_cast<unsigned>(number(8, 2)))};
    constexpr std::chrono::year kFirst(1980); // a camera whose clock was never set writes less
    const bool real = day.ok() && day.year() >= kFirst && number(11, 2) < 24 && number(14, 2) < 60 &&
                      number(17, 2) < 61; // a leap second
    if (!real)
        return {};
    return date.substr(0, 4) + "-" + date.substr(5, 2) + "-" + date.substr(8, 2) + "T" + date.substr(11, 8);
}

std::optional<geo::LonLat> placeOf(const Tiff &tiff, std::size_t gps)
{
    const auto lat = tiff.degrees(gps, kLat), lon = tiff.degrees(gps, kLon);
    const std::string latRef = tiff.text(gps, kLatRef), lonRef = tiff.text(gps, kLonRef);
    if (!lat || !lon || *lat > 90 || *lon > 180 || (*lat == 0 && *lon == 0))
        return std::nullopt;
    return geo::LonLat{lonRef == "W" ? -*lon : *lon, latRef == "S" ? -*lat : *lat};
}

} // namespace

PhotoExif readPhotoExif(std::string_view file)
{
    PhotoExif found;
    const Tiff tiff(exifOf(file));
    if (!tiff.good())
        return found;
    const std::size_t first = tiff.u32(4);
    const auto directory = [&](std::uint16_t tag) -> std::optional<std::size_t> {
        const auto at = tiff.entry(first, tag);
        return at ? std::optional<std::size_t>(tiff.u32(*at + 8)) : std::nullopt;
    };
    if (const auto exif = directory(kExifDirectory))
        found.taken = isoOf(tiff.text(*exif, kDateTimeOriginal));
    if (found.taken.empty())
        found.taken = isoOf(tiff.text(first, kDateTime));
    if (const auto gps = directory(kGpsDirectory))
        found.place = placeOf(tiff, *gps);
    return found;
}

} // namespace yike::importing
