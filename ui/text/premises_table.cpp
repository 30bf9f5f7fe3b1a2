// SPDX-License-Identifier: GPL-3.0-or-later
// What is not known is an empty cell.
#include "ui/text/premises_table.h"

#include "ui/text/data_tables.h"
#include "ui/text/language.h"
#include "ui/text/site_text.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

namespace yike::text {
namespace {

using exporting::Cell;
using exporting::CellKind;

/// Translation context "PremisesTable".
class Titles {
    Q_DECLARE_TR_FUNCTIONS(PremisesTable)

public:
    static std::vector<exporting::DataColumn> columns()
    {
        const auto text = [](const char *field, const QString &title) {
            return exporting::DataColumn{field, toCore(title), CellKind::Text, 0};
        };
        return {text("key", tr("key", "title of a column")),
                text("name", tr("name", "title of a column, of premises")),
                text("address", tr("address", "title of a column")),
                text("tenure", tr("tenure", "title of a column")),
                text("owner", tr("owner", "title of a column")),
                {"area_m2", toCore(tr("area", "title of a column")), CellKind::Integer, 0},
                text("storey", tr("storey", "title of a column")),
                text("fire", tr("fire", "title of a column")),
                text("available", tr("available-from", "title of a column")),
                text("land_use", tr("land-use", "title of a column")),
                text("community", tr("community", "title of a column")),
                text("match", tr("match", "title of a column")),
                text("remark", tr("remark", "title of a column"))};
    }
};

} // namespace

exporting::DataTable premisesTable(const plan::Plan &plan)
{
    exporting::DataTable table{
        code(DataKind::Premises), toCore(name(DataKind::Premises)), exporting::ShapeKind::Point, Titles::columns(), {}};
    for (const plan::Premises &each : plan.premises) {
        const auto known = [](bool unknown, const QString &word) { return unknown ? Cell() : Cell(toCore(word)); };
        exporting::DataRow row;
        row.cells = {each.key,
                     each.name,
                     each.address,
                     known(each.tenure == plan::PremisesTenure::Unknown, name(each.tenure)),
                     each.owner,
                     each.area > 0 ? Cell(std::int64_t{each.area}) : Cell(),
                     each.storey,
                     known(each.fire == plan::FireSafety::Unknown, name(each.fire)),
                     each.availableFrom,
                     each.landUse,
                     known(!each.community, each.community ? areaName(plan, each.community) : QString()),
                     toCore(name(each.match)),
                     each.remark};
        if (each.match != plan::MatchLevel::NotPlaced)
            row.shape = each.place;
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace yike::text
