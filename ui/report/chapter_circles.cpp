// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 3 生活圈划定与分型, with table 1 生活圈基本情况.
#include "ui/report/table_words.h"
#include "ui/text/area_text.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/small_counts.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString squareKilometres(std::int64_t squareMetres)
{
    return squareMetres == 0 ? text::kNoFigure : text::formatNumber(static_cast<double>(squareMetres) / 1e6, 2);
}

QString households(std::int64_t thousandths)
{
    return thousandths < 0 ? text::kNoFigure : text::formatThousandths(thousandths);
}

QString finding(const plan::Plan &plan, const CircleTable &table)
{
    const auto largest = std::ranges::max_element(table.rows, {}, &CircleFacts::people);
    const QString all = In::tr("%1 living circles hold %2 residents, %3 of them aged 60 and over and %4 under 3, with "
                               "%5 commercial and %6 "
                               "public outlets; most people live in %7 (%8).")
                            .arg(text::formatCount(std::ssize(table.rows)), words::people(table.all.people),
                                 words::people(table.all.old), words::people(table.all.under3),
                                 text::formatCount(table.all.commercial), text::formatCount(table.all.publicOutlets),
                                 text::areaName(plan, largest->circle), words::people(largest->people));
    return table.overlap ? all + In::tr(" Circles overlap: the total counts everybody once and is less than the sum.")
                         : all;
}

/// The sides that something named runs along; a dash where none does.
QString bounds(const analysis::FourBounds &of)
{
    QStringList sides;
    const auto add = [&](const analysis::Bound &bound, const QString &side) {
        if (bound.kind != analysis::BoundKind::Unknown)
            sides << side.arg(text::name(bound));
    };
    add(of.east, In::tr("east to %1"));
    add(of.south, In::tr("south to %1"));
    add(of.west, In::tr("west to %1"));
    add(of.north, In::tr("north to %1"));
    if (sides.isEmpty())
        return text::kNoFigure;
    QString told = sides.join(In::tr(", ", "between bounds"));
    told[0] = told[0].toUpper();
    return told;
}

QStringList cells(const plan::Plan &plan, const text::HiddenCounts &hidden, const CircleFacts &row, std::size_t number)
{
    const plan::Area *circle = plan.area(row.circle);
    return {QString::number(number),
            text::areaName(plan, row.circle),
            words::areas(plan, row.subdistricts),
            words::areas(plan, row.communities),
            row.squareMetres == 0 ? text::kNoFigure : bounds(row.bounds),
            squareKilometres(row.squareMetres),
            words::people(row.people),
            households(row.households),
            hidden.people(row.circle, row.old, norms::kAged60plus),
            hidden.people(row.circle, row.veryOld, norms::kAged80plus),
            hidden.people(row.circle, row.under3, norms::kUnder3),
            text::formatCount(row.commercial),
            text::formatCount(row.publicOutlets),
            words::orDash(circle->batch),
            text::name(circle->status),
            circle->type == plan::CircleType::Unknown ? In::tr("to be checked") : text::name(circle->type)};
}

QStringList totals(const CircleTable &table)
{
    const CircleFacts &all = table.all;
    return {QString(),
            table.overlap ? In::tr("Total, each once") : In::tr("Total"),
            QString(),
            QString(),
            QString(),
            squareKilometres(all.squareMetres),
            words::people(all.people),
            households(all.households),
            words::people(all.old),
            words::people(all.veryOld),
            words::people(all.under3),
            text::formatCount(all.commercial),
            text::formatCount(all.publicOutlets),
            QString(),
            QString(),
            QString()};
}

QString rounding(const CircleTable &table)
{
    if (table.overlap)
        return {};
    for (const auto member : {&CircleFacts::people, &CircleFacts::old, &CircleFacts::veryOld, &CircleFacts::under3}) {
        std::vector<base::People> rows;
        for (const CircleFacts &row : table.rows)
            rows.push_back(row.*member);
        if (const QString note = words::roundingNote(rows, table.all.*member); !note.isEmpty())
            return note;
    }
    return {};
}

} // namespace

void writeCircles(Manuscript &out, const Content &content, const Tables &tables, Layout layout)
{
    out.newPage(Sheet::A4Landscape);
    out.heading(0, In::tr("Living circles and their types"));
    if (!tables.circles) {
        out.paragraph(words::noPresentState());
        return;
    }
    const plan::Plan &plan = *tables.present->situation->plan;
    if (tables.circles->rows.empty()) {
        out.paragraph(words::notAssessed(In::tr("the project holds no living circles.")));
        return;
    }
    out.paragraph(finding(plan, *tables.circles), {.indent = text::chinese() ? 2.0 : 0.0});
    words::Wide wide{
        .number = QStringLiteral("1"), .title = In::tr("Living circles as they are"), .table = {}, .parts = {}};
    wide.table.unit = In::tr("people, households, outlets, km²");
    wide.table.columns = {{In::tr("No.", "in order"), 0.8, true},
                          {In::tr("Living circle"), 2.6},
                          {In::tr("Subdistrict"), 2.0},
                          {In::tr("Communities"), 3.2},
                          {In::tr("Bounds"), 5.2},
                          {In::tr("Area km²"), 1.3, true},
                          {In::tr("Residents"), 1.5, true},
                          {In::tr("Households"), 1.5, true},
                          {In::tr("60+"), 1.5, true},
                          {In::tr("80+"), 1.5, true},
                          {In::tr("Under 3"), 1.2, true},
                          {In::tr("Commercial outlets"), 1.4, true},
                          {In::tr("Public facilities"), 1.4, true},
                          {In::tr("Batch"), 1.4},
                          {In::tr("State", "of a circle"), 1.3},
                          {In::tr("Type", "of a circle"), 1.3}};
    const text::HiddenCounts hidden(plan);
    for (const CircleFacts &row : tables.circles->rows)
        wide.table.rows.push_back(cells(plan, hidden, row, wide.table.rows.size() + 1));
    wide.table.strong = {wide.table.rows.size()};
    wide.table.rows.push_back(totals(*tables.circles));
    const bool typed = std::ranges::any_of(tables.circles->rows, [&](const CircleFacts &row) {
        return plan.area(row.circle)->type != plan::CircleType::Unknown;
    });
    wide.table.note = words::note(
        content, In::tr("Bounds: sides along which no named road, water or railway runs are left out. People by "
                        "residence; outlets as in the ledger, by the place they stand in. ") +
                     words::aboutTypes(typed) + rounding(*tables.circles));
    wide.parts = {{0, 1, 2, 3, 4, 13, 14, 15}, {0, 1, 5, 6, 7, 8, 9, 10, 11, 12}};
    if (!typed && layout == Layout::Pages)
        words::removeColumns(wide, {15}); // the workbook keeps every column
    words::put(out, std::move(wide), layout);
}

} // namespace yike::report
