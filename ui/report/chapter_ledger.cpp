// SPDX-License-Identifier: GPL-3.0-or-later
// Table 2 设施网点台账: every outlet of the present state.
#include "core/plan/plan.h"
#include "ui/report/table_words.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString finding(const LedgerTable &table)
{
    const LedgerTotals &all = table.totals;
    QString told = In::tr("The ledger holds %1 outlets: %2 commercial outlets and %3 public facilities; %4 are open, "
                          "%5 closed, %6 to be "
                          "checked and %7 planned or being built. %8 are placed on the map.")
                       .arg(text::formatCount(all.outlets), text::formatCount(all.commercial),
                            text::formatCount(all.outlets - all.commercial), text::formatCount(all.open),
                            text::formatCount(all.closed), text::formatCount(all.unchecked),
                            text::formatCount(all.planned), text::formatCount(all.placed));
    if (table.works > 0)
        told += In::tr(" %1 rows of works per household or building are projects and not counted here.")
                    .arg(text::formatCount(table.works));
    return told;
}

QString degrees(double value) { return text::formatNumber(value, 5); }

QString otherServices(const norms::Rulebook &book, const plan::Outlet &outlet)
{
    std::vector<std::string> codes;
    for (std::size_t i = 1; i < outlet.services.size(); ++i)
        codes.push_back(outlet.services[i].service);
    return words::services(book, codes);
}

QStringList cells(const analysis::Situation &situation, const LedgerRow &row, std::size_t number)
{
    const plan::Plan &plan = *situation.plan;
    const plan::Outlet &outlet = plan.outlets[row.index];
    const bool placed = outlet.match != plan::MatchLevel::NotPlaced;
    const QString status = row.stale && outlet.status == plan::OutletStatus::Open
                               ? text::name(plan::OutletStatus::Unchecked)
                               : text::name(outlet.status);
    return {QString::number(number),
            outlet.key.empty() ? QString::number(outlet.id.value) : text::fromCore(outlet.key),
            words::orDash(outlet.name),
            words::orDash(outlet.creditCode),
            outlet.services.empty() ? text::kNoFigure
                                    : text::serviceName(*situation.rulebook, outlet.services.front().service),
            otherServices(*situation.rulebook, outlet),
            words::orDash(outlet.address),
            row.community ? text::areaName(plan, row.community) : text::kNoFigure,
            words::areas(plan, row.circles),
            words::orDash(row.floorArea),
            words::orDash(row.sharedArea),
            words::amount(row.capacity),
            row.unit.empty() ? text::kNoFigure : text::capacityUnit(row.unit),
            words::orDash(outlet.chain),
            words::orDash(outlet.hours),
            text::name(outlet.openTo),
            outlet.staff < 0 ? text::kNoFigure : text::formatPeople(outlet.staff * base::kOnePerson),
            status,
            words::orDash(outlet.checked),
            text::name(outlet.match),
            placed ? degrees(outlet.place.lon) : text::kNoFigure,
            placed ? degrees(outlet.place.lat) : text::kNoFigure,
            words::orDash(outlet.remark)};
}

QStringList totals(const LedgerTable &table)
{
    QStringList row(23);
    row[2] = In::tr("Total: %1").arg(text::formatCount(table.totals.outlets));
    row[9] = words::orDash(table.totals.floorArea);
    row[10] = words::orDash(table.totals.sharedArea);
    return row;
}

std::vector<Table::Column> columns()
{
    return {{In::tr("No.", "in order"), 0.8, true},
            {In::tr("Number", "of an outlet"), 1.6},
            {In::tr("Name"), 2.8},
            {In::tr("Credit code"), 2.8},
            {In::tr("Service"), 1.8},
            {In::tr("Further services"), 2.2},
            {In::tr("Address"), 3.4},
            {In::tr("Community"), 1.8},
            {In::tr("Living circle"), 2.2},
            {In::tr("Floor area"), 1.1, true},
            {In::tr("of it shared"), 1.1, true},
            {In::tr("Capacity"), 1.1, true},
            {In::tr("Unit"), 1.2},
            {In::tr("Chain"), 1.7},
            {In::tr("Opening hours"), 1.8},
            {In::tr("Open to"), 1.3},
            {In::tr("Staff"), 0.9, true},
            {In::tr("Status"), 1.1},
            {In::tr("Checked on"), 1.5},
            {In::tr("Place known by"), 1.3},
            {In::tr("Longitude"), 1.5, true},
            {In::tr("Latitude"), 1.5, true},
            {In::tr("Remark"), 3.0}};
}

} // namespace

void writeLedger(Manuscript &out, const Content &content, const Tables &tables, Layout layout)
{
    out.newPage(Sheet::A4Landscape);
    out.heading(0, In::tr("Ledger of outlets"));
    if (!tables.ledger) {
        out.paragraph(words::noPresentState());
        return;
    }
    if (tables.ledger->rows.empty()) {
        out.paragraph(words::notAssessed(In::tr("the project holds no outlets. Import the ledger.")));
        return;
    }
    out.paragraph(finding(*tables.ledger), {.indent = text::chinese() ? 2.0 : 0.0});
    words::Wide wide{.number = QStringLiteral("2"), .title = In::tr("Ledger of outlets"), .table = {}, .parts = {}};
    wide.table.unit = In::tr("m²; capacity in the unit beside it");
    wide.table.points = 8;
    wide.table.columns = columns();
    for (const LedgerRow &row : tables.ledger->rows)
        wide.table.rows.push_back(cells(*tables.present->situation, row, wide.table.rows.size() + 1));
    wide.table.strong = {wide.table.rows.size()};
    wide.table.rows.push_back(totals(*tables.ledger));
    wide.table.note =
        words::note(content, In::tr("Floor area: each room once; of it shared: rooms several services use. "
                                    "To be checked: also those last checked too long ago. "));
    wide.parts = {
        {0, 1, 2, 4, 5, 6, 7, 8, 17, 19}, {0, 1, 2, 9, 10, 11, 12, 13, 14, 15, 16, 18}, {0, 1, 2, 3, 20, 21, 22}};
    if (text::isPublic()) {
        wide.parts.pop_back(); // nothing is left in it but the code
        wide.parts.back().push_back(3);
        words::removeColumns(wide, {20, 21, 22});
    }
    words::put(out, std::move(wide), layout);
}

} // namespace yike::report
