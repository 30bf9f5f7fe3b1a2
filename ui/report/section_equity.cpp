// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 公平: how evenly access is spread among the old and among the young, and which communities are left behind.
#include "core/report/studies.h"
#include "ui/report/lorenz_figure.h"
#include "ui/report/sections.h"
#include "ui/report/study_text.h"
#include "ui/text/area_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using analysis::Access;

QString measure(const std::optional<double> &value, int decimals)
{
    return value ? text::formatNumber(*value, decimals) : text::kNoFigure;
}

/// Of pupils: whether to their own schools, or by distance alone.
QString serviceOf(const Content &content, const std::string &service)
{
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    const QString name = text::serviceName(book, service);
    const norms::Norm *norm = book.coverageNorm(service);
    const auto row =
        norm == nullptr ? content.coverage.end() : std::ranges::find(content.coverage, norm->id, &CoverageRow::norm);
    return row == content.coverage.end() ? name : text::withAssignment(name, row->assignment);
}

void writeMeasures(Manuscript &to, const Content &content)
{
    Table table;
    table.title = In::tr("Table %1  How evenly access is spread").arg(to.nextTable());
    table.unit = In::tr("minutes; capacity per 1,000 in reach");
    table.points = 8.5;
    table.columns = {{In::tr("Service"), 3.4},
                     {In::tr("Group"), 2.6},
                     {In::tr("Of"), 1.6},
                     {In::tr("Mean"), 1.3, true},
                     {In::tr("Gini"), 1.5, true},
                     {In::tr("Palma"), 1.5, true},
                     {In::tr("Theil"), 1.5, true},
                     {In::tr("Lean to the old"), 1.7, true},
                     {In::tr("Beyond 60 min"), 1.7, true}};
    for (const EquityRow &row : content.studies->equity) {
        const bool minutes = row.figure.access == Access::Minutes;
        table.rows.push_back({serviceOf(content, row.service), text::groupName(row.figure.bands),
                              minutes ? In::tr("minutes") : In::tr("capacity"), meanText(row),
                              measure(row.figure.gini, 3), measure(row.figure.palma, 2), measure(row.figure.theil, 3),
                              measure(row.figure.concentrationByOld, 3),
                              minutes ? text::formatPeople(row.figure.left) : text::kNoFigure});
    }
    table.note =
        In::tr("Minutes: to the nearest outlet at the group's own pace, less is better; capacity: E2SFCA, more is "
               "better. Gini: 0 = all alike, 1 = one has all. Palma: the top tenth against the bottom four tenths, "
               "0.25 = all alike. Theil: 0 = all alike. Lean to the old: concentration index by share of people aged "
               "60 and over, above 0 = the value is greater where many of them live. ") +
        sourceLine(content);
    to.table(table);
    for (const EquityRow &row : content.studies->equity)
        to.paragraph(reading(content, row), {.points = 9, .sans = true, .lineHeight = 1.4});
}

/// Capacity where any is known, else minutes: at most four curves.
void writeCurves(Manuscript &to, const Content &content)
{
    constexpr std::size_t kMost = 4;
    const auto &rows = content.studies->equity;
    const auto drawn = [](const EquityRow &row, Access access) {
        return row.figure.access == access && row.figure.lorenz.size() > 1;
    };
    const bool capacity = std::ranges::any_of(rows, [&](const auto &row) { return drawn(row, Access::Adequacy); });
    LorenzFigure figure;
    figure.across = In::tr("share of the group, those with least first");
    figure.upward = capacity ? In::tr("share of all capacity in reach") : In::tr("share of all minutes");
    for (const EquityRow &row : rows)
        if (drawn(row, capacity ? Access::Adequacy : Access::Minutes) && figure.curves.size() < kMost)
            figure.curves.push_back({In::tr("%1, %2 (Gini %3)")
                                         .arg(text::serviceName(*content.assessment->situation->rulebook, row.service),
                                              text::groupName(row.figure.bands), measure(row.figure.gini, 3)),
                                     row.figure.lorenz});
    if (figure.curves.empty())
        return;
    to.heading(1, In::tr("Figure %1  Lorenz curves").arg(to.nextFigure()));
    to.figure({.kind = Figure::Kind::Chart,
               .caption = In::tr("The further a curve hangs below the line, the more unevenly access is spread."),
               .height = kLorenzHeight,
               .paint = [figure = std::move(figure)](QPainter &painter,
                                                     const QRectF &rect) { paintLorenz(painter, rect, figure); },
               .numbered = true});
}

void writeLeftBehind(Manuscript &to, const Content &content)
{
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    to.heading(1, In::tr("Communities left behind"));
    if (content.studies->leftBehind.empty()) {
        to.paragraph(In::tr("No community is behind in three services or more."));
        return;
    }
    Table table;
    table.title = In::tr("Table %1  Communities left behind").arg(to.nextTable());
    table.columns = {{In::tr("Community"), 2.0},
                     {In::tr("Behind in"), 1.3, true},
                     {In::tr("compared"), 1.3, true},
                     {In::tr("Services"), 7.0}};
    for (const analysis::LeftBehind &one : content.studies->leftBehind) {
        QStringList services;
        for (const std::string &id : one.norms)
            if (const norms::Norm *norm = book.norm(id))
                services << serviceOf(content, norm->service);
        table.rows.push_back({text::areaName(*content.assessment->situation->plan, one.area),
                              text::formatCount(std::ssize(one.norms)), text::formatCount(one.compared),
                              services.join(In::tr(", "))});
    }
    table.note = In::tr("Behind: at the own pace among the least covered fifth of communities and at least ten "
                        "percentage points under the whole; told from three services on.");
    to.table(table);
}

} // namespace

void equitySection(Manuscript &to, const Materials &from)
{
    const Content &content = from.content;
    to.newPage();
    to.heading(0, In::tr("Equity"));
    if (!content.studies || content.studies->equity.empty()) {
        to.paragraph(In::tr("Not assessed this time."));
        return;
    }
    to.paragraph(In::tr("Coverage tells how many are reached; equity tells how evenly. Homes are weighted by the "
                        "people of the group who live there."));
    writeMeasures(to, content);
    writeCurves(to, content);
    writeLeftBehind(to, content);
}

} // namespace yike::report
