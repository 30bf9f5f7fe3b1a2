// SPDX-License-Identifier: GPL-3.0-or-later
// The list of contents: its lines stand before it is known on which pages the headings come to lie.
#include "ui/report/page_flow.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

constexpr double kMm = kMillimetre;
constexpr double kTightest = 0.78; // lines stand so much closer where that saves a page
constexpr std::size_t kMostLines = 75; // with more, chapters alone are listed

TypeStyle lineType(int level, double tight)
{
    return {.style = {.points = level == 0 ? 10.5 : 9.5,
                      .sans = true,
                      .bold = level == 0,
                      .lineHeight = (level == 0 ? 1.75 : 1.5) * tight}};
}

double lineHeightOf(const TypeStyle &type) { return type.style.points * kUnitsPerPoint * type.style.lineHeight; }

} // namespace

void PageFlow::placeContents()
{
    std::vector<std::pair<std::size_t, const Heading *>> listed;
    std::size_t number = 0;
    for (const Block &block : m_manuscript.blocks())
        if (const auto *heading = std::get_if<Heading>(&block)) {
            if (heading->printed && heading->level <= 1)
                listed.emplace_back(number, heading);
            ++number;
        }
    if (listed.size() > kMostLines)
        std::erase_if(listed, [](const auto &line) { return line.second->level > 0; });
    if (listed.empty())
        return;
    breakTo(Sheet::A4);
    m_contentsFirst = m_out.count() - 1;
    setText(QCoreApplication::translate("Report", "Contents"), headingType(0));
    m_y += 4 * kMm;
    double whole = 0;
    for (const auto &[which, heading] : listed)
        whole += lineHeightOf(lineType(heading->level, 1));
    m_contentsTight = whole > left() && whole * kTightest <= left() ? left() / whole - 0.001 : 1;
    for (const auto &[which, heading] : listed) {
        const double height = lineHeightOf(lineType(heading->level, m_contentsTight));
        need(height);
        m_contents.push_back({m_out.count() - 1, m_y, which});
        m_y += height;
        m_empty = m_onlyHeadings = false;
    }
    m_contentsPage = m_out.count() - 1;
}

void PageFlow::fillContents()
{
    constexpr double kNumber = 12 * kMm, kGap = 2 * kMm, kIndent = 6 * kMm;
    for (const ContentsLine &line : m_contents) {
        const Bookmark &bookmark = m_out.bookmarks[line.bookmark];
        Page &page = m_out.pages[static_cast<std::size_t>(line.page)];
        const QRectF area = areaOf(page.sheet);
        TypeStyle type = lineType(bookmark.level, m_contentsTight);
        const double left = area.left() + bookmark.level * kIndent, right = area.right() - kNumber;
        const QString text = fitted(bookmark.title, type, right - left - kGap);
        const double height = lineHeightOf(type);
        const double end = left + SetText(text, type, right - left).widest() + kGap;
        page.items.emplace_back(TextItem{{left, line.y, right - left, 0}, text, type});
        if (end < right)
            page.items.emplace_back(RuleItem{
                {end, line.y + height * 0.64, right, line.y + height * 0.64}, 0.6, QColor(0x9A, 0xA0, 0xA6), true});
        type.style.align = Qt::AlignRight;
        const int number = bookmark.page + (m_out.pages.front().cover ? 0 : 1);
        page.items.emplace_back(
            TextItem{{right, line.y, kNumber, 0}, number > 0 ? QString::number(number) : QString(), type});
        page.links.push_back({{left, line.y, area.right() - left, height}, bookmark.page, bookmark.y});
    }
    if (m_contentsFirst >= 0) { // it is in the outline, too, where it stands
        const auto after =
            std::ranges::find_if(m_out.bookmarks, [&](const Bookmark &b) { return b.page > m_contentsFirst; });
        m_out.bookmarks.insert(after,
                               {QCoreApplication::translate("Report", "Contents"), m_contentsFirst, 0, 0, false});
    }
}

} // namespace yike::report
