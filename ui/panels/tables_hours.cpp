// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage through the four views of the day, one row a service.
#include "ui/panels/analysis_tables.h"

#include "core/report/content.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

namespace yike::panels {
namespace {

/// Translation context "HoursPage".
class Words {
    Q_DECLARE_TR_FUNCTIONS(HoursPage)

public:
    static QStringList headers()
    {
        return {tr("Service"),       tr("Any time"),   tr("Breakfast 6–9"), tr("Noon 11–13"),
                tr("Evening 20–22"), tr("Night 22–6"), tr("Outlets"),       tr("Hours known")};
    }
    static QString none() { return tr("No service of this project has a standard on distance and an outlet."); }
    static QString tip(const QString &share, const QString &people, const QString &outlets)
    {
        return tr("%1 of the group: %2 people; %3 outlets open").arg(share, people, outlets);
    }
};

struct View {
    base::People covered = 0, people = 0;
    std::int64_t outlets = 0;
};

Cell viewCell(const View &view, HoursColumns columns)
{
    const QString share = text::formatShare(view.covered, view.people), people = text::formatPeople(view.covered),
                  outlets = text::formatCount(view.outlets);
    const QString tip = Words::tip(share, people, outlets);
    Cell shown;
    if (columns == HoursColumns::Shares)
        shown =
            number(share, view.people > 0 ? static_cast<double>(view.covered) / static_cast<double>(view.people) : -1);
    else if (columns == HoursColumns::People)
        shown = number(people, static_cast<double>(view.covered));
    else
        shown = number(outlets, static_cast<double>(view.outlets));
    shown.tip = tip;
    return shown;
}

} // namespace

TableData hours(const analysis::Assessment &assessment, const std::vector<analysis::HoursCoverage> &figures,
                HoursColumns columns)
{
    const norms::Rulebook &book = *assessment.situation->rulebook;
    TableData table;
    table.headers = Words::headers();
    table.empty = Words::none();
    for (const analysis::HoursCoverage &figure : figures) {
        const norms::Norm *norm = book.norm(figure.norm);
        if (figure.area || norm == nullptr || !report::inLedger(*assessment.situation->plan, norm->service))
            continue;
        Row row;
        row.key = norm->service;
        row.why = {text::WhyKey::Kind::Coverage, norm->id, norm->users, {}, {}};
        row.cells = {cell(text::serviceName(book, norm->service), text::requirementWithNumber(book, *norm)),
                     viewCell({figure.anyTime, figure.people, figure.outlets}, columns)};
        for (std::size_t view = 0; view < figure.open.size(); ++view)
            row.cells.push_back(figure.known > 0
                                    ? viewCell({figure.open[view], figure.people, figure.openOutlets[view]}, columns)
                                    : number(text::kNoFigure, -1));
        const double known =
            figure.outlets > 0 ? static_cast<double>(figure.known) / static_cast<double>(figure.outlets) : -1;
        row.cells.push_back(number(text::formatCount(figure.outlets), static_cast<double>(figure.outlets)));
        row.cells.push_back(number(text::formatShare(figure.known, figure.outlets, 0), known));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace yike::panels
