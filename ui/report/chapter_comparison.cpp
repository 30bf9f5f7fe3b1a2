// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 7 布局方案与比选, with table 8.
#include "ui/report/table_terms.h"
#include "ui/report/table_words.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Why by the rule below the table.
QString reason(const Comparison &comparison, const Effect &effect)
{
    const QString gained = words::people(effect.people.gained), lost = words::people(effect.people.lost);
    if (effect.people.lost == 0)
        return comparison.byCost
                   ? In::tr(" Of those by which nobody loses, it reaches the most people for the money (%1).")
                         .arg(gained)
                   : In::tr(
                         " Of those by which nobody loses, it reaches the most people (%1); not all costs are known.")
                         .arg(gained);
    return comparison.byCost
               ? In::tr(" By each of them somebody loses; it reaches the most people for the money (%1 gain, %2 lose).")
                     .arg(gained, lost)
               : In::tr(" By each of them somebody loses; it reaches the most people (%1 gain, %2 lose); not all costs "
                        "are known.")
                     .arg(gained, lost);
}

QString finding(const plan::Plan &plan, const Comparison &comparison)
{
    const auto best = std::ranges::find(comparison.rows, Opinion::Advised, &ComparisonRow::opinion);
    const QString count = text::formatCount(std::ssize(comparison.rows));
    if (best == comparison.rows.end())
        return In::tr("%1 scenarios were compared; by the rule below none is advised.").arg(count);
    return In::tr("%1 scenarios were compared; by the rule below scenario %2 is advised.")
               .arg(count, text::scenarioName(plan, best->scenario)) +
           reason(comparison, *best->effect);
}

QString coverage(const norms::Rulebook &book, const Effect &effect)
{
    const norms::Norm *norm = book.norm(effect.norm);
    if (norm == nullptr)
        return In::tr("no change");
    return In::tr("%1: %2 → %3")
        .arg(text::serviceName(book, norm->service), words::share(effect.before), words::share(effect.after));
}

QStringList cells(const analysis::Situation &situation, const ComparisonRow &row, std::size_t number)
{
    QStringList out{QString::number(number), text::scenarioName(*situation.plan, row.scenario),
                    text::formatCount(row.added), words::orDash(row.squareMetres), words::cost(row.cost)};
    if (row.effect)
        out << coverage(*situation.rulebook, *row.effect) << words::people(row.effect->people.gained)
            << words::people(row.effect->old.gained) << words::people(row.effect->under3.gained)
            << (row.effect->norm.empty() ? text::kNoFigure : words::people(row.effect->stillWithout()))
            << words::people(row.effect->people.lost);
    else
        out << QStringList(6, text::kNoFigure);
    return out << (row.perTenThousand ? text::formatNumber(*row.perTenThousand, 1) : text::kNoFigure)
               << words::name(row.opinion);
}

QString definition()
{
    return In::tr(
               "Coverage: of the service whose share changes most by the scenario, along the network. Gained and "
               "losing: "
               "people who come to reach, or no longer reach, at least one service, each once; still without: of the "
               "service named. ") +
           In::tr("Outlets the ledger plans or builds already count in every scenario's coverage, but are none of its "
                  "gains. ") +
           In::tr(
               "Rule: a scenario by which nobody gains, or as many lose as gain, is not advised; of the others those "
               "without losses come first; then the most people gained per 10,000 yuan where all costs are known, else "
               "the "
               "most people gained. ");
}

/// Columns of money in which no scenario has a figure go, and a note says so.
QString withoutCosts(words::Wide &wide)
{
    constexpr std::size_t kCost = 4, kPerMoney = 11;
    std::vector<std::size_t> empty = words::emptyColumns(wide.table);
    std::erase_if(empty, [](std::size_t column) { return column != kCost && column != kPerMoney; });
    QStringList heads;
    for (const std::size_t column : empty)
        heads << wide.table.columns[column].head;
    if (empty.size() == 2)
        wide.table.unit = In::tr("outlets; m²; people");
    words::removeColumns(wide, empty);
    return heads.isEmpty() ? QString() : In::tr("No figures: %1. ").arg(heads.join(In::tr(", ")));
}

} // namespace

void writeComparison(Manuscript &out, const Content &content, const Tables &tables, Layout layout)
{
    out.newPage(Sheet::A4Landscape);
    out.heading(0, In::tr("Scenarios compared"));
    if (!tables.present) {
        out.paragraph(words::noPresentState());
        return;
    }
    if (!tables.comparison) {
        out.paragraph(words::notAssessed(In::tr("the project holds no scenario.")));
        return;
    }
    const analysis::Situation &situation = *content.assessment->situation;
    out.paragraph(finding(*situation.plan, *tables.comparison), {.indent = text::chinese() ? 2.0 : 0.0});
    words::Wide wide{.number = QStringLiteral("8"), .title = In::tr("Scenarios compared"), .table = {}, .parts = {}};
    wide.table.unit = In::tr("outlets; m²; 10,000 yuan; people");
    wide.table.columns = {{In::tr("No.", "in order"), 0.8, true},
                          {In::tr("Scenario"), 3.0},
                          {In::tr("Outlets added"), 1.3, true},
                          {In::tr("Floor area"), 1.3, true},
                          {In::tr("Cost"), 1.2, true},
                          {In::tr("Coverage, before → after"), 3.6},
                          {In::tr("People gained"), 1.8, true},
                          {In::tr("Old people gained"), 1.5, true},
                          {In::tr("Under 3 gained"), 1.5, true},
                          {In::tr("Still without"), 1.5, true},
                          {In::tr("Losing"), 1.3, true},
                          {In::tr("Gained per 10,000 yuan"), 1.9, true},
                          {In::tr("Opinion"), 2.4}};
    for (const ComparisonRow &row : tables.comparison->rows)
        wide.table.rows.push_back(cells(situation, row, wide.table.rows.size() + 1));
    const bool partly = std::ranges::any_of(tables.comparison->rows,
                                            [](const ComparisonRow &row) { return row.cost && row.costUnknown > 0; });
    const QString dropped = layout == Layout::Pages ? withoutCosts(wide) : QString(); // the workbook keeps every column
    wide.table.note = words::note(
        content,
        definition() + (partly ? In::tr("Costs of some projects are not reckoned yet. ") : QString()) + dropped,
        std::nullopt);
    words::put(out, std::move(wide), layout);
}

} // namespace yike::report
