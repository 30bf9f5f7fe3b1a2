// SPDX-License-Identifier: GPL-3.0-or-later
// Between what the headline figures lie, and whether the order of communities holds.
#include "ui/panels/analysis_tables.h"

#include "core/report/content.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <algorithm>

namespace yike::panels {
namespace {

constexpr double kPercent = 100;

/// Translation context "UncertaintyPage".
class Words {
    Q_DECLARE_TR_FUNCTIONS(UncertaintyPage)

public:
    static QStringList headers()
    {
        return {tr("Service"), tr("Value (5 % – 95 %)"), tr("Figure"), tr("For whom"), tr("Order of communities")};
    }
    static QStringList rankHeaders()
    {
        return {tr("Community"), tr("Rank from below"), tr("5 % – 95 %"), tr("Among the least covered fifth")};
    }
    static QString network() { return tr("Network"); }
    static QString ownPace() { return tr("Own pace"); }
    static QString provision() { return tr("Of the standard"); }
    static QString adequacy() { return tr("Per 1,000 users"); }
    static QString orderTip()
    {
        return tr("Mean rank correlation of the draws with the order of communities as assessed: 1 = it always holds.");
    }
    static QString noRanking()
    {
        return tr("The chosen service has no standard on distance, or the project has no communities.");
    }
    static QString none()
    {
        return tr("There is no figure to draw: the project has no outlets or nobody lives in it.");
    }
};

struct Told {
    QString service, group, figure, tip; ///< tip: the standard
    bool perCent = true;
};

/// "12.6 % (10.2 – 15.1)"
QString told(const analysis::Interval &interval, bool perCent)
{
    const auto figure = [perCent](double value) { return text::formatNumber(perCent ? value * kPercent : value, 1); };
    return QStringLiteral("%1%2 (%3 – %4)")
        .arg(figure(interval.nominal), perCent ? QStringLiteral(" %") : QString(), figure(interval.low),
             figure(interval.high));
}

Row intervalRow(const Told &of, const analysis::Interval &interval)
{
    Row row;
    row.cells = {cell(of.service), number(told(interval, of.perCent), interval.nominal), cell(of.figure, of.tip),
                 cell(of.group), number({}, -1)};
    return row;
}

void addCoverage(const analysis::Assessment &assessment, const analysis::Uncertainty &unsure, TableData &table)
{
    const norms::Rulebook &book = *assessment.situation->rulebook;
    for (const norms::Norm &norm : book.norms) {
        const auto *figure = unsure.find(norm.id, norm.users, plan::AreaId{});
        if (figure == nullptr || !report::inLedger(*assessment.situation->plan, norm.service))
            continue;
        const QString service = text::serviceName(book, norm.service), group = text::groupName(norm.users),
                      limit = text::requirementWithNumber(book, norm);
        Row network = intervalRow({service, group, Words::network(), limit}, figure->metres);
        Row pace = intervalRow({service, group, Words::ownPace(), limit}, figure->minutes);
        const auto order = std::ranges::find(unsure.rankings, norm.id, &analysis::RankingStability::norm);
        if (order != unsure.rankings.end()) {
            pace.cells.back() = number(text::formatNumber(order->correlation, 2), order->correlation);
            pace.cells.back().tip = Words::orderTip();
        }
        for (Row *row : {&network, &pace}) {
            row->key = norm.service;
            row->why = {text::WhyKey::Kind::Coverage, norm.id, norm.users, {}, {}};
            table.rows.push_back(std::move(*row));
        }
    }
}

void addProvision(const analysis::Assessment &assessment, const analysis::Uncertainty &unsure, TableData &table)
{
    const norms::Rulebook &book = *assessment.situation->rulebook;
    for (const analysis::ProvisionInterval &figure : unsure.provision) {
        const norms::Norm *norm = book.norm(figure.norm);
        if (figure.area || norm == nullptr || !report::inLedger(*assessment.situation->plan, norm->service))
            continue;
        Row row = intervalRow({text::serviceName(book, norm->service), text::groupName(norm->perBands),
                               Words::provision(), text::requirementWithNumber(book, *norm)},
                              figure.ratio);
        row.key = norm->service;
        row.why = {text::WhyKey::Kind::Provision, norm->id, 0, {}, {}};
        table.rows.push_back(std::move(row));
    }
}

void addAdequacy(const analysis::Assessment &assessment, const analysis::Uncertainty &unsure, TableData &table)
{
    for (const analysis::AdequacyInterval &figure : unsure.adequacy) {
        if (figure.area)
            continue;
        Row row = intervalRow(
            {text::serviceName(*assessment.situation->rulebook, figure.service), {}, Words::adequacy(), {}, false},
            figure.mean);
        row.key = figure.service;
        table.rows.push_back(std::move(row));
    }
}

} // namespace

TableData intervals(const analysis::Assessment &assessment, const analysis::Uncertainty &unsure)
{
    TableData table;
    table.headers = Words::headers();
    table.empty = Words::none();
    addCoverage(assessment, unsure, table);
    addProvision(assessment, unsure, table);
    addAdequacy(assessment, unsure, table);
    return table;
}

TableData ranking(const analysis::Assessment &assessment, const analysis::Uncertainty &unsure, std::string_view service)
{
    TableData table;
    table.headers = Words::rankHeaders();
    table.empty = Words::noRanking();
    const norms::Norm *norm = assessment.situation->rulebook->coverageNorm(service);
    for (const analysis::RankInterval &rank : unsure.ranks) {
        if (norm == nullptr || rank.norm != norm->id)
            continue;
        Row row;
        row.object.area = rank.area;
        row.why = {text::WhyKey::Kind::Coverage, norm->id, norm->users, rank.area, {}};
        row.cells = {cell(text::areaName(*assessment.situation->plan, rank.area)),
                     number(text::formatCount(rank.nominal), rank.nominal),
                     number(text::formatCount(rank.low) + QStringLiteral(" – ") + text::formatCount(rank.high),
                            rank.high - rank.low),
                     number(text::formatNumber(rank.worstFifth * kPercent, 0) + QStringLiteral(" %"), rank.worstFifth)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace yike::panels
