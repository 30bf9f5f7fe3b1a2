// SPDX-License-Identifier: GPL-3.0-or-later
// 业态配齐, with table 3 业态"有没有".
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

QString finding(const BasicKindsTable &table, const norms::Rulebook &book)
{
    QString told =
        In::tr("Of %1 living circles %2 have every basic kind of outlet, %3 lack one or two and %4 lack three or "
               "more.")
            .arg(text::formatCount(std::ssize(table.rows)), text::formatCount(table.complete),
                 text::formatCount(table.lackOneOrTwo), text::formatCount(table.lackMore));
    const auto rarest = std::ranges::min_element(table.circlesWith);
    if (rarest == table.circlesWith.end() || *rarest == std::ssize(table.rows))
        return told;
    std::vector<std::string> kinds; // all that tie
    for (std::size_t i = 0; i < table.kinds.size(); ++i)
        if (table.circlesWith[i] == *rarest)
            kinds.push_back(table.kinds[i]);
    const QString names = words::services(book, kinds), circles = text::formatCount(*rarest);
    return told + (kinds.size() == 1 ? In::tr(" The rarest kind is %1: inside %2 circles.").arg(names, circles)
                                     : In::tr(" The rarest kinds are %1: each inside %2 circles.").arg(names, circles));
}

QString haveOf(std::int64_t have, std::size_t should)
{
    return should == 0 ? text::kNoFigure : QStringLiteral("%1/%2").arg(have).arg(should);
}

/// What is not inside; what is within reach all the same bears its mark.
QString missing(const BasicKindsTable &table, const BasicKindsRow &row, const norms::Rulebook &book)
{
    QStringList names;
    for (const std::string &code : row.missing) {
        const auto kind = static_cast<std::size_t>(std::ranges::find(table.kinds, code) - table.kinds.begin());
        const bool reachable = kind < row.presence.size() && row.presence[kind] == analysis::Presence::Reachable;
        names << (reachable ? text::mark(analysis::Presence::Reachable) + u' ' : QString()) +
                     text::serviceName(book, code);
    }
    return names.isEmpty() ? text::kNoFigure : names.join(In::tr(", "));
}

QStringList cells(const BasicKindsTable &table, const BasicKindsRow &row, const analysis::Situation &situation,
                  std::size_t number)
{
    QStringList out{QString::number(number), text::areaName(*situation.plan, row.circle)};
    for (const analysis::Presence presence : row.presence)
        out << text::mark(presence);
    return out << haveOf(row.basic, table.kinds.size()) << haveOf(row.quality, table.qualityKinds.size())
               << missing(table, row, *situation.rulebook)
               << (row.typeSource == TypeSource::Unread ? In::tr("to be checked") : text::name(row.type));
}

/// As many parts as hold 14 columns each; what is counted stands in the last.
std::vector<std::vector<std::size_t>> parts(std::size_t kinds)
{
    constexpr std::size_t kKinds = 12, kCounted = 4;
    const std::size_t count = (kinds + kCounted + kKinds - 1) / kKinds;
    const std::size_t each = (kinds + kCounted - 1 + count - 1) / count;
    std::vector<std::vector<std::size_t>> out;
    for (std::size_t part = 0; part < count; ++part) {
        out.push_back({0, 1});
        const std::size_t end = part + 1 == count ? kinds : std::min(kinds, each * (part + 1));
        for (std::size_t kind = each * part; kind < end; ++kind)
            out.back().push_back(kind + 2);
    }
    for (std::size_t i = 0; i < kCounted; ++i)
        out.back().push_back(kinds + 2 + i);
    return out;
}

} // namespace

void writeBasicKinds(Manuscript &out, const Content &content, const Tables &tables, Layout layout)
{
    out.newPage(Sheet::A4Landscape);
    out.heading(0, In::tr("Kinds of outlets: there or not"));
    if (!tables.basicKinds) {
        out.paragraph(words::noPresentState());
        return;
    }
    const BasicKindsTable &table = *tables.basicKinds;
    if (table.rows.empty() || table.kinds.empty()) {
        out.paragraph(words::notAssessed(table.rows.empty() ? In::tr("the project holds no living circles.")
                                                            : In::tr("the rulebook in use names no basic kinds.")));
        return;
    }
    const analysis::Situation &situation = *tables.present->situation;
    out.paragraph(finding(table, *situation.rulebook), {.indent = text::chinese() ? 2.0 : 0.0});
    words::Wide wide{
        .number = QStringLiteral("3"), .title = In::tr("Kinds of outlets, there or not"), .table = {}, .parts = {}};
    wide.table.unit = In::tr("● inside the circle  ◐ within reach  ○ none");
    wide.table.columns = {{In::tr("No.", "in order"), 0.8, true}, {In::tr("Living circle"), 2.6}};
    QStringList total{QString(), In::tr("Circles that have it")};
    for (std::size_t kind = 0; kind < table.kinds.size(); ++kind) {
        wide.table.columns.push_back({text::serviceName(*situation.rulebook, table.kinds[kind]), 1.6, true});
        total << text::formatCount(table.circlesWith[kind]);
    }
    wide.table.columns.insert(wide.table.columns.end(), {{In::tr("Basic: has/should"), 1.3, true},
                                                         {In::tr("Quality: has/should"), 1.3, true},
                                                         {In::tr("Missing"), 3.4},
                                                         {In::tr("Type", "of a circle"), 1.6}});
    for (const BasicKindsRow &row : table.rows)
        wide.table.rows.push_back(cells(table, row, situation, wide.table.rows.size() + 1));
    wide.table.strong = {wide.table.rows.size()};
    wide.table.rows.push_back(total << QString() << QString() << QString() << QString());
    const bool typed =
        std::ranges::any_of(table.rows, [](const BasicKindsRow &row) { return row.typeSource != TypeSource::Unread; });
    wide.table.note = words::note(
        content,
        In::tr("Basic kinds by the rulebook in use; has: inside the circle; missing: not inside, ◐ within reach. "
               "Quality: the rulebook's kinds of quality, which are not listed one by one. ") +
            words::aboutTypes(typed));
    wide.parts = parts(table.kinds.size());
    if (!typed && layout == Layout::Pages)
        words::removeColumns(wide, {table.kinds.size() + 5}); // the workbook keeps every column
    words::put(out, std::move(wide), layout);
}

} // namespace yike::report
