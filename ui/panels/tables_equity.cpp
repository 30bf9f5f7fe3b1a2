// SPDX-License-Identifier: GPL-3.0-or-later
// Equity in words and rows: every measure with its meaning, and the communities left behind.
#include "ui/panels/analysis_tables.h"

#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

namespace yike::panels {
namespace {

/// Translation context "EquityPage".
class Words {
    Q_DECLARE_TR_FUNCTIONS(EquityPage)

public:
    static QString minutes() { return tr("minutes"); }
    static QString capacity() { return tr("capacity in reach"); }
    static QString mean() { return tr("Mean"); }
    static QString meanMinutes(const QString &left)
    {
        return tr("Minutes to the nearest, at their own pace. %1 people have none within an hour.").arg(left);
    }
    static QString meanCapacity() { return tr("Capacity in reach per 1,000 people of the group (E2SFCA)."); }
    static QString gini() { return tr("Gini"); }
    static QString giniMeaning() { return tr("0 = the same for everybody, 1 = all of it on one person."); }
    static QString palma() { return tr("Palma"); }
    static QString palmaMeaning()
    {
        return tr("Highest tenth against lowest four tenths; 0.25 = the same for everybody.");
    }
    static QString theil() { return tr("Theil"); }
    static QString theilMeaning() { return tr("0 = the same for everybody; a few far from the rest weigh most."); }
    static QString concentration() { return tr("Concentration"); }
    static QString concentrationMinutes() { return tr("Above 0: longer ways where many old people live."); }
    static QString concentrationCapacity() { return tr("Below 0: less in reach where many old people live."); }
    static QStringList headers() { return {tr("Community"), tr("Behind in"), tr("of"), tr("Services")}; }
    static QString comma() { return tr(", "); }
    static QString none()
    {
        return tr(
            "No community is left behind: none is among the least covered fifth, and ten points under the whole, in "
            "three services or more.");
    }
};

QString measure(const std::optional<double> &value, int decimals)
{
    return value ? text::formatNumber(*value, decimals) : text::kNoFigure;
}

} // namespace

std::string serviceOf(const analysis::Assessment &assessment, const analysis::EquityFigure &figure)
{
    const norms::Rulebook &book = *assessment.situation->rulebook;
    if (figure.access == analysis::Access::Adequacy)
        return book.service(figure.of) != nullptr ? figure.of : std::string();
    const norms::Norm *norm = book.norm(figure.of);
    return norm != nullptr ? norm->service : std::string();
}

QString equityName(const analysis::Assessment &assessment, const analysis::EquityFigure &figure)
{
    const QString service = text::serviceName(*assessment.situation->rulebook, serviceOf(assessment, figure));
    const bool minutes = figure.access == analysis::Access::Minutes;
    return QStringList{service, text::groupName(figure.bands), minutes ? Words::minutes() : Words::capacity()}.join(
        QStringLiteral(" · "));
}

std::vector<EquityLine> equityLines(const analysis::EquityFigure &figure)
{
    constexpr double kPerThousand = 1000;
    const bool minutes = figure.access == analysis::Access::Minutes;
    std::optional<double> mean = figure.mean;
    if (mean && !minutes)
        *mean *= kPerThousand;
    return {{Words::mean(), measure(mean, 1),
             minutes ? Words::meanMinutes(text::formatPeople(figure.left)) : Words::meanCapacity()},
            {Words::gini(), measure(figure.gini, 3), Words::giniMeaning()},
            {Words::palma(), measure(figure.palma, 2), Words::palmaMeaning()},
            {Words::theil(), measure(figure.theil, 3), Words::theilMeaning()},
            {Words::concentration(), measure(figure.concentrationByOld, 3),
             minutes ? Words::concentrationMinutes() : Words::concentrationCapacity()}};
}

TableData leftBehind(const analysis::Assessment &assessment, const analysis::Equity &equity)
{
    const norms::Rulebook &book = *assessment.situation->rulebook;
    TableData table;
    table.headers = Words::headers();
    table.empty = Words::none();
    for (const analysis::LeftBehind &one : equity.leftBehind) {
        QStringList services;
        for (const std::string &id : one.norms) {
            if (const norms::Norm *norm = book.norm(id))
                services << text::serviceName(book, norm->service);
        }
        const auto behind = std::ssize(one.norms);
        Row row;
        row.object.area = one.area;
        row.cells = {cell(text::areaName(*assessment.situation->plan, one.area)),
                     number(text::formatCount(behind), static_cast<double>(behind)),
                     number(text::formatCount(one.compared), one.compared), cell(services.join(Words::comma()))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace yike::panels
