// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an address from left to right: names of the index where one may begin, numbers with their unit, the rest as unknown names.
#include "core/import/address_parts.h"

#include "core/import/address_text.h"

#include <algorithm>
#include <array>

namespace yike::importing {
namespace {

constexpr std::size_t kNone = AddressIndex::kNone;
constexpr std::int64_t kLargestNumber = 99'999;

bool oneOf(char32_t c, std::u32string_view characters) { return characters.find(c) != std::u32string_view::npos; }

/// Characters between the parts of an address that name nothing.
bool isFiller(char32_t c) { return oneOf(c, U",、;:./\\-#与和及旁边东西南北侧角口内外对面附近处转交叉"); }

class PartReader {
public:
    PartReader(const AddressIndex &index, std::u32string_view text) : m_index(index), m_text(text) {}

    AddressParts read();

private:
    [[nodiscard]] bool takeName();
    [[nodiscard]] bool takeUnknownArea();
    [[nodiscard]] bool takeNumber();
    void takeUnknownName();
    void takeHit(const AddressIndex::Hit &hit);
    [[nodiscard]] bool endsThere(std::size_t at) const;
    [[nodiscard]] std::u32string_view rest() const { return m_text.substr(m_at); }

    const AddressIndex &m_index;
    std::u32string_view m_text;
    std::size_t m_at = 0;
    bool m_afterStreet = false; ///< the last name was a street's: a number is a house
    bool m_afterEstate = false;
    AddressParts m_parts;
};

/// Whether an estate's name may end before `at`: 锦绣 is not named by 锦绣江南.
bool PartReader::endsThere(std::size_t at) const
{
    if (at >= m_text.size() || isFiller(m_text[at]) || isFigure(m_text[at]) || m_text[at] < 0x80)
        return true;
    constexpr std::array<std::u32string_view, 14> kAfter{U"小区", U"底商", U"门", U"物业", U"会所", U"商铺", U"社区",
                                                         U"配套", U"沿街", U"甲", U"乙",   U"丙",   U"地下", U"第"};
    const auto after = m_text.substr(at);
    return std::ranges::any_of(kAfter, [&](auto word) { return after.starts_with(word); }) ||
           m_index.longestAt(m_text, at).length > 0;
}

void PartReader::takeHit(const AddressIndex::Hit &hit)
{
    const AddressKind kind = m_index.names()[hit.name].kind;
    if (kind == AddressKind::Area)
        m_parts.areas.push_back(hit.name);
    else if (kind == AddressKind::Street)
        m_parts.streets.push_back(hit.name);
    else if (m_parts.estate == kNone)
        m_parts.estate = hit.name;
    m_afterStreet = kind == AddressKind::Street;
    m_afterEstate = kind == AddressKind::Estate;
    m_at += hit.length;
}

bool PartReader::takeName()
{
    const auto hit = m_index.longestAt(m_text, m_at);
    if (hit.length == 0)
        return false;
    if (m_index.names()[hit.name].kind == AddressKind::Estate && !endsThere(m_at + hit.length))
        return false;
    takeHit(hit);
    return true;
}

/// 浙江省, 杭州市, 西湖区, 老城街道: an area is two to eight characters and one of these words.
bool PartReader::takeUnknownArea()
{
    constexpr std::array<std::u32string_view, 12> kWords{U"自治区", U"街道办事处", U"街道", U"社区居委会",
                                                         U"居委会", U"村委会",     U"社区", U"省",
                                                         U"市",     U"县",         U"镇",   U"区"};
    const auto text = rest().substr(0, 14);
    for (std::size_t i = 1; i < text.size() && !isFigure(text[i]) && !isFiller(text[i]); ++i) {
        for (const std::u32string_view word : kWords) {
            if (!text.substr(i).starts_with(word) || (word.size() == 1 && i < 2 && word != U"区"))
                continue;
            const char32_t before = text[i - 1];
            const std::size_t end = i + word.size();
            const char32_t next = end < text.size() ? text[end] : U'\0';
            // 小区, 园区, A区 and 菜市场 are no areas; 古镇路 is a street.
            const bool notArea = (word == U"区" && (oneOf(before, U"小园宅活属") || before < 0x80)) ||
                                 (word == U"市" && next == U'场') || oneOf(next, U"路街巷弄道");
            if (notArea)
                continue;
            m_at += end;
            return true;
        }
        if (oneOf(text[i], U"路巷弄"))
            return false;
    }
    return false;
}

/// 128号, 128-3号, 128弄, 3幢, 3号楼, 3-2-501 after an estate; 单元, 室, 层 and the like are read and not needed.
bool PartReader::takeNumber()
{
    std::size_t end = m_at;
    std::int64_t number = 0;
    while (end < m_text.size() && isFigure(m_text[end]))
        number = std::min(number * 10 + static_cast<std::int64_t>(m_text[end++] - U'0'), kLargestNumber + 1);
    if (end == m_at)
        return false;
    while (end + 1 < m_text.size() && m_text[end] == U'-' && isFigure(m_text[end + 1]))
        for (++end; end < m_text.size() && isFigure(m_text[end]);)
            ++end;
    const auto unit = m_text.substr(end);
    constexpr std::array<std::u32string_view, 6> kBuildings{U"号楼", U"幢", U"栋", U"座", U"#楼", U"#"};
    constexpr std::array<std::u32string_view, 12> kOthers{U"单元", U"室", U"层", U"楼", U"期", U"区",
                                                          U"组",   U"队", U"村", U"铺", U"间", U"米"};
    const auto starts = [&](auto word) { return unit.starts_with(word); };
    const auto building = std::ranges::find_if(kBuildings, starts);
    const auto other = std::ranges::find_if(kOthers, starts);
    const bool house = building == kBuildings.end() && (unit.starts_with(U'号') || unit.starts_with(U'弄'));
    const bool bare = !house && building == kBuildings.end() && other == kOthers.end();
    const bool usable = number > 0 && number <= kLargestNumber;
    if (building != kBuildings.end() || ((house || bare) && m_afterEstate)) {
        if (m_parts.building < 0 && usable)
            m_parts.building = number;
    } else if ((house || bare) && m_afterStreet && m_parts.house < 0 && usable) {
        m_parts.house = number;
    }
    end += building != kBuildings.end() ? building->size() : other != kOthers.end() ? other->size() : house ? 1 : 0;
    m_at = end;
    // 128号 is followed by 3幢 of the same yard; a second 号 is not the street's.
    m_afterStreet = m_afterEstate = false;
    return true;
}

/// Up to a number, a filler, or the word that ends a street. 中心商场解放路: a known street at its end is taken from it.
void PartReader::takeUnknownName()
{
    const auto text = rest();
    std::size_t end = 0;
    bool street = false;
    const auto parts = [&](char32_t c) { return c < 0x80 ? isFiller(c) : end > 0 && oneOf(c, U"与和旁对附、"); };
    while (end < text.size() && !isFigure(text[end]) && !parts(text[end])) {
        const char32_t c = text[end++];
        const bool more = end < text.size() && c == U'街' && text[end] == U'道';
        if (end >= 2 && oneOf(c, U"路街巷弄道") && !more) {
            street = true;
            break;
        }
        if (end >= 2 && m_index.longestAt(m_text, m_at + end).length > 0)
            break;
    }
    end = std::max<std::size_t>(end, 1);
    const auto name = text.substr(0, end);
    if (end >= 2) {
        auto &unknown = street ? m_parts.unknownStreet : m_parts.unknownEstate;
        if (unknown.empty())
            unknown = name;
        m_afterStreet = street;
        m_afterEstate = !street;
    }
    m_at += end;
}

AddressParts PartReader::read()
{
    while (m_at < m_text.size()) {
        if (takeName() || takeNumber())
            continue;
        // 和 joins two names or begins one: 解放路和人民路, 和平路.
        // 北解放路 is another street than 解放路.
        const bool joins = !oneOf(m_text[m_at], U"东西南北") && m_at + 1 < m_text.size() &&
                           m_index.longestAt(m_text, m_at + 1).length > 0;
        if (isFiller(m_text[m_at]) && (m_text[m_at] < 0x80 || m_text.size() - m_at < 3 || joins))
            ++m_at;
        else if (!takeUnknownArea())
            takeUnknownName();
    }
    return std::move(m_parts);
}

} // namespace

AddressParts addressParts(const AddressIndex &index, std::u32string_view text)
{
    return PartReader(index, text).read();
}

} // namespace yike::importing
