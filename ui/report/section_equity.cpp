// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 公平: how evenly access is spread among the old and among the young, and which communities are left behind.
#include "core/report/studies.h"
#include "ui/report/lorenz_figure.h"
#include "ui/report/sections.h"
#include "ui/report/study_text.h"
#include "ui/report/template_words.h"
#include "ui/text/area_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using analysis::Access;

QString measure(const std::optional<double> &value, int decimals)
{
    if (!value)
        return text::kNoFigure;
    const double half = 0.5 * std::pow(10.0, -decimals);
    return text::formatNumber(std::abs(*value) < half ? 0.0 : *value, decimals); // no "-0.000"
}

/// The most uneven by the Gini index, at most `most` of them, each service and group once.
std::vector<const EquityRow *> mostUneven(const Content &content, Access access, std::size_t most)
{
    std::vector<const EquityRow *> rows;
    for (const EquityRow &row : content.studies->equity)
        if (row.figure.access == access && row.figure.gini && row.figure.mean && row.worst)
            rows.push_back(&row);
    std::ranges::stable_sort(rows,
                             [](const EquityRow *a, const EquityRow *b) { return *a->figure.gini > *b->figure.gini; });
    rows.resize(std::min(most, rows.size()));
    return rows;
}

void readAloud(Manuscript &to, const Content &content)
{
    constexpr std::size_t kMost = 2;
    const std::vector<const EquityRow *> capacity = mostUneven(content, Access::Adequacy, kMost),
                                         minutes = mostUneven(content, Access::Minutes, kMost);
    if (!capacity.empty())
        to.paragraph(In::tr("Most uneven is the capacity in reach of the following."), words::bodyStyle());
    for (const EquityRow *row : capacity)
        to.paragraph(reading(content, *row), words::bodyStyle());
    if (!minutes.empty())
        to.paragraph(In::tr("Most uneven are the ways to the following."), words::bodyStyle());
    for (const EquityRow *row : minutes)
        to.paragraph(reading(content, *row), words::bodyStyle());
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
    table.title = In::tr("Table %1  How evenly access is spread").arg(to.nextTable()) + afterScenario(content);
    table.unit = In::tr("minutes; capacity per 1,000 in reach");
    table.points = 8.5;
    table.columns = {{In::tr("Service"), 3.2},
                     {In::tr("Group"), 3.4},
                     {In::tr("Of"), 1.7},
                     {In::tr("Mean"), 1.4, true},
                     {In::tr("Gini"), 1.5, true},
                     {In::tr("Palma"), 1.5, true},
                     {In::tr("Theil"), 1.5, true},
                     {In::tr("Lean to the old"), 1.8, true},
                     {In::tr("Beyond 60 min"), 2.2, true}};
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
    readAloud(to, content);
}

/// Capacity where any is known, else minutes: at most kMostCurves.
void writeCurves(Manuscript &to, const Content &content)
{
    const auto &rows = content.studies->equity;
    const auto drawn = [](const EquityRow &row, Access access) {
        return row.figure.access == access && row.figure.lorenz.size() > 1;
    };
    const bool capacity = std::ranges::any_of(rows, [&](const auto &row) { return drawn(row, Access::Adequacy); });
    LorenzFigure figure;
    figure.across = In::tr("share of the group, those with least first");
    figure.upward = capacity ? In::tr("share of all capacity in reach") : In::tr("share of all minutes");
    QStringList others;
    for (const EquityRow &row : rows) {
        if (!drawn(row, capacity ? Access::Adequacy : Access::Minutes))
            continue;
        const QString service = text::serviceName(*content.assessment->situation->rulebook, row.service);
        if (figure.curves.size() < kMostCurves)
            figure.curves.push_back({In::tr("%1, %2 (Gini %3)")
                                         .arg(service, text::groupName(row.figure.bands), measure(row.figure.gini, 3)),
                                     row.figure.lorenz});
        else
            others << In::tr("%1, %2", "service, group").arg(service, text::groupName(row.figure.bands));
    }
    if (figure.curves.empty())
        return;
    to.heading(1, In::tr("Figure %1  Lorenz curves").arg(to.nextFigure()));
    to.figure({.kind = Figure::Kind::Chart,
               .caption = In::tr("The further a curve hangs below the line, the more unevenly access is spread.") +
                          (others.isEmpty() ? QString() : In::tr(" Not drawn: %1.").arg(others.join(In::tr("; ")))) +
                          u'\n' + sourceLine(content),
               .height = kLorenzHeight,
               .paint = [figure = std::move(figure)](QPainter &painter,
                                                     const QRectF &rect) { paintLorenz(painter, rect, figure); },
               .numbered = true});
}

void writeLeftBehind(Manuscript &to, const Content &content)
{
    const plan::Plan &plan = *content.assessment->situation->plan;
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    if (!std::ranges::contains(plan.areas, plan::AreaKind::Community, &plan::Area::kind)) {
        to.paragraph(In::tr("Whether communities are left behind was not assessed this time: the project holds none."),
                     words::bodyStyle());
        return;
    }
    to.heading(1, In::tr("Communities left behind"));
    if (content.studies->leftBehind.empty()) {
        to.paragraph(In::tr("No community is behind in three services or more."), words::bodyStyle());
        return;
    }
    Table table;
    table.title =
        In::tr("Table %1  Services in which communities are behind").arg(to.nextTable()) + afterScenario(content);
    table.columns = {{In::tr("Community"), 2.0},
                     {In::tr("Number behind"), 1.4, true},
                     {In::tr("Number compared"), 1.4, true},
                     {In::tr("Services behind"), 7.0}};
    for (const analysis::LeftBehind &one : content.studies->leftBehind) {
        QStringList services;
        for (const std::string &id : one.norms)
            if (const norms::Norm *norm = book.norm(id))
                services << serviceOf(content, norm->service);
        table.rows.push_back({text::areaName(plan, one.area), text::formatCount(std::ssize(one.norms)),
                              text::formatCount(one.compared), services.join(In::tr(", "))});
    }
    table.note = In::tr("Behind in a service: at people's own pace its coverage is among the least covered fifth of "
                        "communities, and at least ten percentage points under the whole. Communities behind in three "
                        "services or more are listed. ") +
                 sourceLine(content);
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
                        "people of the group who live there."),
                 words::bodyStyle());
    writeMeasures(to, content);
    writeCurves(to, content);
    writeLeftBehind(to, content);
}

} // namespace yike::report
