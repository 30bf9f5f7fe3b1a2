// SPDX-License-Identifier: GPL-3.0-or-later
// EXIF as a camera writes it, byte by byte, for tests of its reader.
#pragma once

#include <cstdint>
#include <string>

namespace yike::test {

/// The APP1 segment of a JPEG with a date and a place; little or big endian.
class ExifWriter {
public:
    explicit ExifWriter(bool little) : m_little(little) {}

    /// latRef "N"/"S"; degrees as d, m, s with seconds in hundredths.
    [[nodiscard]] std::string segment(const std::string &date, const char *latRef, const std::uint32_t (&lat)[3],
                                      const char *lonRef, const std::uint32_t (&lon)[3]) const
    {
        constexpr std::uint32_t kFirst = 8, kExif = kFirst + 2 + 2 * 12 + 4, kGps = kExif + 2 + 12 + 4,
                                kData = kGps + 2 + 4 * 12 + 4;
        const std::uint32_t latAt = kData + 20, lonAt = latAt + 24;
        std::string tiff = m_little ? "II" : "MM";
        tiff += u16(42) + u32(kFirst);
        tiff += u16(2) + entry(0x8769, 4, 1, u32(kExif)) + entry(0x8825, 4, 1, u32(kGps)) + u32(0);
        tiff += u16(1) + entry(0x9003, 2, 20, u32(kData)) + u32(0);
        tiff += u16(4) + entry(1, 2, 2, std::string(latRef) + std::string(3, '\0')) + entry(2, 5, 3, u32(latAt)) +
                entry(3, 2, 2, std::string(lonRef) + std::string(3, '\0')) + entry(4, 5, 3, u32(lonAt)) + u32(0);
        std::string when = date;
        when.resize(20, '\0');
        tiff += when;
        for (const auto *angle : {&lat, &lon})
            tiff += u32((*angle)[0]) + u32(1) + u32((*angle)[1]) + u32(1) + u32((*angle)[2]) + u32(100);
        const std::string body = std::string("Exif\0\0", 6) + tiff;
        const auto length = static_cast<std::uint32_t>(body.size() + 2);
        return std::string("\xFF\xE1") + static_cast<char>(length >> 8U) + static_cast<char>(length & 0xFFU) + body;
    }
    /// After the first two bytes of a JPEG.
    [[nodiscard]] static std::string into(const std::string &jpeg, const std::string &segment)
    {
        return jpeg.substr(0, 2) + segment + jpeg.substr(2);
    }

private:
    [[nodiscard]] std::string u16(std::uint32_t value) const
    {
        const char high = static_cast<char>(value >> 8U & 0xFFU), low = static_cast<char>(value & 0xFFU);
        return m_little ? std::string{low, high} : std::string{high, low};
    }
    [[nodiscard]] std::string u32(std::uint32_t value) const
    {
        return m_little ? u16(value & 0xFFFFU) + u16(value >> 16U) : u16(value >> 16U) + u16(value & 0xFFFFU);
    }
    [[nodiscard]] std::string entry(std::uint32_t tag, std::uint32_t type, std::uint32_t count,
                                    const std::string &value) const
    {
        return u16(tag) + u16(type) + u32(count) + value;
    }

    bool m_little;
};

} // namespace yike::test
