// SPDX-License-Identifier: GPL-3.0-or-later
// 一页纸: six figures, three findings, three proposals and a map, on exactly one page.
#include "ui/report/chapter_fingerprint.h"
#include "ui/report/chapters_templates.h"
#include "ui/report/circle_drawing.h"
#include "ui/report/fonts.h"
#include "ui/report/project_words.h"
#include "ui/report/table_terms.h"
#include "ui/report/template_words.h"
#include "ui/report/typesetting.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPen>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace yike::report {
namespace {

using namespace words;

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int kAcross = 3; ///< numbers in a row
constexpr double kCellHeight = 23; ///< mm
constexpr std::size_t kMostNumbers = 6, kSentences = 3;
constexpr qsizetype kLongest = 300; ///< widths of a letter in a finding: three lines; a Chinese character is two
constexpr char16_t kChinese = 0x2E80; ///< from here on characters are square
const QColor kInk(0x1F, 0x23, 0x26), kQuiet(0x4A, 0x4F, 0x54), kAccent(0x0B, 0x6E, 0x7D);

struct BigNumber {
    QString figure, label, beside; ///< beside: the standard, or what it is of
};

BigNumber coverageNumber(const Content &content, const CoverageRow &row)
{
    const norms::Norm *norm = bookOf(content).norm(row.norm);
    QString beside = text::requirementWithNumber(bookOf(content), *norm);
    if (row.targetPerMille >= 0)
        beside += In::tr("; target %1").arg(text::formatPerMille(row.targetPerMille)) + u' ' + text::mark(row.verdict);
    return {shareOf(row.network), In::tr("%1: coverage on foot").arg(serviceOf(content, row.norm)),
            text::groupName(row.bands) + In::tr("; ") + beside};
}

/// Residents and the old first, then coverage of what matters most and is known.
std::vector<BigNumber> numbersOf(const Content &content)
{
    const Summary &s = content.summary;
    std::vector<BigNumber> numbers;
    if (s.people > 0)
        numbers.push_back(
            {text::formatPeople(s.people), In::tr("residents"),
             In::tr("%1 aged 60 and over (%2)").arg(text::formatPeople(s.old), shareOf({s.old, s.people}))});
    if (s.outlets > 0)
        numbers.push_back({text::formatCount(s.outlets), In::tr("outlets in the ledger"),
                           In::tr("%1 placed on the map").arg(text::formatShare(s.placed.part, s.placed.whole))});
    const norms::Rulebook &book = bookOf(content);
    for (const char *service : {"day-care-for-the-old", "canteen-for-the-old", "nursery", "vegetable-market",
                                "breakfast", "convenience-store", "repair", "community-health-station", "pharmacy"}) {
        if (numbers.size() == kMostNumbers)
            break;
        const norms::Norm *norm = book.coverageNorm(service);
        const auto row = norm != nullptr ? std::ranges::find(content.coverage, norm->id, &CoverageRow::norm)
                                         : content.coverage.end();
        if (row != content.coverage.end() && row->people > 0)
            numbers.push_back(coverageNumber(content, *row));
    }
    return numbers;
}

QFont fontOf(double points, bool bold)
{
    QFont font(typefaces().sans);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(points * kResolution / 72.0))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// On one line: smaller where it is long, then cut.
void paintLabel(QPainter &painter, const QRectF &rect, const QString &label)
{
    constexpr double kPoints = 8.5, kLeast = 6.5;
    double points = kPoints;
    while (points > kLeast && QFontMetricsF(fontOf(points, true)).horizontalAdvance(label) > rect.width())
        points -= 0.5;
    painter.setFont(fontOf(points, true));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetricsF(painter.font()).elidedText(label, Qt::ElideRight, rect.width()));
}

void paintNumbers(QPainter &painter, const QRectF &rect, const std::vector<BigNumber> &numbers)
{
    const double width = rect.width() / kAcross, height = kCellHeight * kMillimetre;
    painter.save();
    QTextOption wrapped(Qt::AlignLeft | Qt::AlignTop);
    wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto column = static_cast<double>(i % kAcross), row = static_cast<double>(i / kAcross);
        const QRectF cell(rect.left() + column * width, rect.top() + row * height, width - 3 * kMillimetre,
                          height - 2 * kMillimetre);
        painter.setPen(QPen(kAccent, 0.5 * kMillimetre));
        painter.drawLine(cell.topLeft(), cell.topRight());
        painter.setPen(kAccent);
        painter.setFont(fontOf(20, true));
        painter.drawText(cell.adjusted(0, 0.5 * kMillimetre, 0, 0), Qt::AlignLeft | Qt::AlignTop, numbers[i].figure);
        painter.setPen(kInk);
        paintLabel(painter, cell.adjusted(0, 9.3 * kMillimetre, 0, 0), numbers[i].label);
        painter.setPen(kQuiet);
        painter.setFont(fontOf(6.4, false));
        painter.drawText(cell.adjusted(0, 13.2 * kMillimetre, 0, 3 * kMillimetre), heldTogether(numbers[i].beside),
                         wrapped);
    }
    painter.restore();
}

Figure numbersFigure(const Content &content)
{
    const auto numbers = std::make_shared<const std::vector<BigNumber>>(numbersOf(content));
    Figure figure;
    figure.kind = Figure::Kind::Chart;
    figure.height = kCellHeight * static_cast<double>((numbers->size() + kAcross - 1) / kAcross);
    figure.paint = [numbers](QPainter &painter, const QRectF &rect) { paintNumbers(painter, rect, *numbers); };
    return figure;
}

QString shortened(const QString &sentence)
{
    qsizetype wide = 0;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        wide += sentence[i].unicode() >= kChinese ? 2 : 1;
        if (wide > kLongest)
            return sentence.left(sentence[i].isLowSurrogate() ? i - 1 : i) + u'…';
    }
    return sentence;
}

QStringList findings(const Content &content)
{
    QStringList out;
    for (const DeficitGroup &group : deficitGroups(content)) {
        out << shortened(sentenceOf(content, group));
        if (out.size() == static_cast<qsizetype>(kSentences))
            return out;
    }
    if (out.isEmpty())
        out << (planOf(content).areas.empty()
                    ? In::tr("Not assessed this time: deficits are told by community, and the project holds none.")
                    : In::tr("No deficit was found."));
    return out;
}

QStringList proposals(const Content &content)
{
    QStringList out;
    if (!content.projects)
        return {In::tr("No scenario is reported; proposals: not assessed this time.")};
    for (const Project &row : content.projects->rows) { // the first of the list: their numbers are the same
        out << shortened(
            In::tr("%1 (%2; %3; size: %4; newly reached: %5).")
                .arg(title(content, row), name(row.way), place(content, row), orBlank(size(row)), reached(row)));
        if (out.size() == static_cast<qsizetype>(kSentences))
            break;
    }
    if (out.isEmpty())
        out << In::tr("The scenario holds no measure.");
    return out;
}

/// What the map colours: the service with the most people left out, else the first that is told.
std::string serviceOf(const Content &content)
{
    for (const DeficitGroup &group : deficitGroups(content))
        if (const norms::Norm *norm = bookOf(content).norm(group.norm);
            norm != nullptr && norm->measure == norms::Measure::Coverage)
            return norm->service;
    for (const CoverageRow &row : content.coverage)
        if (const norms::Norm *norm = bookOf(content).norm(row.norm);
            norm != nullptr && row.people > 0 && bookOf(content).coverageNorm(norm->service) == norm)
            return norm->service;
    return {};
}

void writeList(Manuscript &manuscript, const QString &title, const QStringList &sentences)
{
    manuscript.paragraph(title, {.points = 10.5, .sans = true, .bold = true, .lineHeight = 1.3, .colour = kAccent});
    for (qsizetype i = 0; i < sentences.size(); ++i)
        manuscript.paragraph(QStringLiteral("%1. ").arg(i + 1) + sentences[i], {.points = 9, .lineHeight = 1.3});
}

} // namespace

void writeOnePage(Manuscript &manuscript, const Content &content, const std::shared_ptr<const render::MapScene> &scene,
                  const Template &made)
{
    const plan::Plan &plan = planOf(content);
    const QString title = shortened(In::tr("%1: 15-minute living circles on one page").arg(districtOf(content)));
    manuscript.mark(0, title);
    manuscript.paragraph(title,
                         {.points = title.size() > 40 ? 13.0 : 17.0, .sans = true, .bold = true, .lineHeight = 1.3});
    QStringList facts{In::tr("Base date: %1")
                          .arg(plan.info.baseDate.empty() ? In::tr("not given") : text::formatDate(plan.info.baseDate)),
                      In::tr("State: %1").arg(text::scenarioName(plan, content.assessment->situation->scenario))};
    if (!made.office.empty())
        facts << text::fromCore(made.office);
    manuscript.paragraph(facts.join(QStringLiteral("  ·  ")),
                         {.points = 8.5, .sans = true, .lineHeight = 1.3, .colour = kQuiet});
    const Figure numbers = numbersFigure(content);
    if (numbers.height > 0)
        manuscript.figure(numbers);
    writeList(manuscript, In::tr("Findings"), findings(content));
    writeList(manuscript, In::tr("Proposals"), proposals(content));
    if (scene && !scene->empty()) {
        manuscript.space(2);
        CircleDrawings drawings(content, scene);
        manuscript.figure(drawings.overview(serviceOf(content))); // takes what is left, and tells the source
        return;
    }
    manuscript.paragraph(sourceNote(content) + u' ' + fingerprintLine(content),
                         {.points = 7.5, .sans = true, .lineHeight = 1.25, .colour = kQuiet});
}

} // namespace yike::report
