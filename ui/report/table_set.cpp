// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and heights of a table.
#include "ui/report/table_set.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>
#include <set>

namespace yike::report {
namespace {

constexpr double kGap = 1.6 * kMillimetre; // between two columns
constexpr double kSmall = 8.5; // points: smaller type stands closer
constexpr double kLongest = 0.25; // of the table's width: longer words of cells may break

/// The widest piece of some texts that no line may break within, found without measuring most of them.
class LongestWord {
public:
    void add(const QString &text)
    {
        if (text.size() < m_longest / 2)
            return;
        const QString set = heldTogether(text);
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, set);
        for (qsizetype from = 0, to = breaks.toNextBoundary(); to > from; from = to, to = breaks.toNextBoundary()) {
            const QString word = set.sliced(from, to - from).trimmed();
            m_longest = std::max(m_longest, word.size());
            if (word.size() * 2 > m_longest)
                m_words.insert(word);
        }
    }
    [[nodiscard]] double width(const TypeStyle &style) const
    {
        const QFontMetricsF metrics(fontOf(style));
        double widest = 0;
        for (const QString &word : m_words)
            if (word.size() * 2 > m_longest)
                widest = std::max(widest, metrics.horizontalAdvance(word));
        return widest;
    }

private:
    qsizetype m_longest = 0;
    std::set<QString> m_words;
};

/// The width by the shares wanted, none below its least; the sum of those must fit.
std::vector<double> shared(double width, const std::vector<double> &wanted, const std::vector<double> &least)
{
    std::vector<double> given(wanted.size());
    std::vector<bool> fixed(wanted.size());
    for (bool again = true; again;) {
        double room = width, sum = 0;
        for (std::size_t i = 0; i < wanted.size(); ++i)
            (fixed[i] ? room : sum) += fixed[i] ? -least[i] : wanted[i];
        again = false;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            given[i] = fixed[i] ? least[i] : sum > 0 ? room * wanted[i] / sum : 0;
            if (!fixed[i] && given[i] < least[i])
                fixed[i] = again = true;
        }
    }
    return given;
}

} // namespace

TableSet::TableSet(const Table &from, double room, double by) : table(&from), scale(by)
{
    const double points = from.points * by;
    const double lines = points < kSmall ? 1.2 : 1.25;
    padding = (points < kSmall ? 0.55 : 0.8) * by * kMillimetre;
    cell = {.style = {.points = points, .lineHeight = lines}};
    strong = cell;
    strong.style.bold = true;
    head = {.style = {.points = points, .sans = true, .bold = true, .lineHeight = lines}};
    title = {.style = {.points = 9.5, .sans = true, .bold = true, .lineHeight = 1.4}};
    unit = {.style = {.points = 9, .sans = true, .align = Qt::AlignRight, .lineHeight = 1.4}};
    note = {.style = {.points = 8, .sans = true, .lineHeight = 1.35, .colour = QColor(0x4A, 0x4F, 0x54)}};
    setColumns(room);
    for (std::size_t i = 0; i < from.columns.size(); ++i)
        heads << balanced(from.columns[i].head, head, boxes[i].width());
    headHeight = rowHeight(heads, head);
    titleHeight = SetText(from.title, title, from.unit.isEmpty() ? room : room * 0.75).height() + 0.6 * kMillimetre;
    if (!from.note.isEmpty())
        noteHeight = SetText(from.note, note, room).height() + kMillimetre;
    const double one = cell.style.points * kUnitsPerPoint * lines + 2 * padding;
    for (std::size_t r = 0; r < from.rows.size(); ++r) {
        heights.push_back(rowHeight(from.rows[r], isStrong(r) ? strong : cell));
        ruled = ruled || heights.back() > 1.5 * one;
    }
}

double TableSet::leastOf(std::size_t column, double most) const
{
    LongestWord words;
    for (std::size_t r = 0; r < table->rows.size(); ++r)
        if (table->rows[r].size() > 1 || table->columns.size() == 1)
            words.add(table->rows[r].value(static_cast<qsizetype>(column)));
    LongestWord own;
    own.add(table->columns[column].head);
    return std::max(own.width(head), std::min(words.width(table->strong.empty() ? cell : strong), most));
}

void TableSet::setColumns(double room)
{
    width = room - kGap;
    std::vector<double> wanted, least;
    bool afterFigures = false;
    for (std::size_t i = 0; i < table->columns.size(); ++i) {
        const Table::Column &column = table->columns[i];
        wanted.push_back(column.width);
        // Words right of right-aligned figures would seem to belong to them.
        least.push_back(leastOf(i, kLongest * room) + kGap + (afterFigures && !column.figures ? kGap : 0) + 1);
        afterFigures = column.figures;
    }
    cramped = std::accumulate(least.begin(), least.end(), 0.0) > room;
    widths = shared(room, wanted, cramped ? std::vector<double>(wanted.size()) : least);
    double x = 0;
    afterFigures = false;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool figures = table->columns[i].figures;
        const double more = afterFigures && !figures ? kGap : 0;
        boxes.emplace_back(x + kGap / 2 + more, padding, widths[i] - kGap - more, 0);
        afterFigures = figures;
        x += widths[i];
    }
}

double TableSet::rowHeight(const QStringList &row, const TypeStyle &style) const
{
    double height = style.style.points * kUnitsPerPoint * style.style.lineHeight;
    if (row.size() == 1 && boxes.size() > 1)
        return SetText(row.constFirst(), style, width).height() + 2 * padding;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (const QString text = row.value(static_cast<qsizetype>(i)); !text.isEmpty())
            height = std::max(height, SetText(text, style, boxes[i].width()).height());
    return height + 2 * padding;
}

double TableSet::whole() const { return top() + std::accumulate(heights.begin(), heights.end(), 0.0) + noteHeight; }

bool TableSet::isStrong(std::size_t row) const { return std::ranges::contains(table->strong, row); }

std::pair<int, double> TableSet::pagesOf(double first, double later) const
{
    int pages = 1;
    double room = first - top(), all = room;
    for (const double height : heights) {
        if (height > room && room < all) {
            ++pages;
            all = room = later - top();
        }
        room -= height;
    }
    room -= noteHeight;
    return {room < 0 ? pages + 1 : pages, room < 0 ? 0.0 : 1 - room / all};
}

} // namespace yike::report
