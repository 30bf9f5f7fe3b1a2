// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences and words from codes and figures.
#include "ui/report/template_words.h"

#include "ui/report/sections.h"
#include "ui/report/table_terms.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace yike::report::words {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// 一 to 九十九
QString chineseNumber(int number)
{
    static const QString kDigits = QStringLiteral("〇一二三四五六七八九");
    if (number < 10)
        return kDigits.mid(number, 1);
    const QString tens = number < 20 ? QString() : kDigits.mid(number / 10, 1);
    return tens + QStringLiteral("十") + (number % 10 == 0 ? QString() : kDigits.mid(number % 10, 1));
}

} // namespace

const plan::Plan &planOf(const Content &content) { return *content.assessment->situation->plan; }

const norms::Rulebook &bookOf(const Content &content) { return *content.assessment->situation->rulebook; }

QString districtOf(const Content &content)
{
    const plan::ProjectInfo &info = planOf(content).info;
    return text::fromCore(info.district.empty() ? info.name : info.district);
}

QString serviceOf(const Content &content, std::string_view id)
{
    const norms::Norm *norm = bookOf(content).norm(id);
    return norm != nullptr ? text::serviceName(bookOf(content), norm->service) : text::fromCore(id);
}

QString ordinal(int level, int index)
{
    if (text::chinese())
        return level == 0   ? chineseNumber(index + 1) + QStringLiteral("、")
               : level == 1 ? QStringLiteral("（%1）").arg(chineseNumber(index + 1))
                            : QStringLiteral("%1.").arg(index + 1);
    return level == 0   ? QStringLiteral("%1. ").arg(index + 1)
           : level == 1 ? QStringLiteral("(%1) ").arg(index + 1)
                        : QString(QChar(u'a' + index % 26)) + QStringLiteral(". ");
}

QString annex(int index, const QString &title)
{
    return In::tr("Annex %1  %2").arg(QChar(u'A' + static_cast<char16_t>(index % 26)), title);
}

QString attachment(int index, const QString &title)
{
    return In::tr("Attachment %1  %2").arg(QString::number(index + 1), title);
}

QString blank() { return QStringLiteral("____"); }

QString orBlank(const std::string &words) { return words.empty() ? blank() : text::fromCore(words); }

QString orBlank(const QString &figure) { return figure == text::kNoFigure ? blank() : figure; }

bool tellsWhoActs() { return !text::isPublic(); }

void leaveOutWhoActs(Table &table, std::size_t column)
{
    if (tellsWhoActs())
        return;
    table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(column));
    for (QStringList &row : table.rows)
        row.removeAt(static_cast<qsizetype>(column));
}

QString blankDate() { return In::tr("____ (date)"); }

QString shareOf(const Share &share)
{
    if (text::isPublic() && text::tellsSmallCount(share.part, share.whole))
        return text::kNoFigure;
    return text::formatShare(share.part, share.whole);
}

QString targetOf(const Content &content, int perMille)
{
    if (perMille < 0)
        return text::kNoFigure;
    const bool fine = std::ranges::any_of(content.coverage, [](const CoverageRow &row) {
        return row.targetPerMille > 0 && row.targetPerMille % 10 != 0;
    });
    return text::formatShare(perMille, 1000, fine ? 1 : 0);
}

QString joined(const QStringList &names) { return names.isEmpty() ? text::kNoFigure : names.join(In::tr(", ")); }

QString lowered(const QString &phrase)
{
    const bool word = phrase.size() > 1 && phrase[0].isUpper() && phrase[1].isLower();
    return word ? phrase[0].toLower() + phrase.mid(1) : phrase;
}

QString raised(const QString &phrase) { return phrase.isEmpty() ? phrase : phrase[0].toUpper() + phrase.mid(1); }

QString namesOf(const plan::Plan &plan, const std::vector<plan::AreaId> &areas, std::size_t most)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, areas.size()); ++i)
        names << text::areaName(plan, areas[i]);
    if (areas.size() <= most)
        return joined(names);
    if (areas.size() == most + 1)
        return In::tr("%1 and one other").arg(joined(names));
    return In::tr("%1 and %2 others")
        .arg(joined(names), text::formatCount(static_cast<std::int64_t>(areas.size() - most)));
}

QString servicesOf(const norms::Rulebook &book, const std::vector<std::string> &codes)
{
    QStringList names;
    for (const std::string &code : codes)
        names << text::serviceName(book, code);
    return joined(names);
}

Style bodyStyle()
{
    return {.align = text::chinese() ? Qt::AlignJustify : Qt::AlignLeft, .indent = text::chinese() ? 2.0 : 0.0};
}

QString sourceNote(const Content &content)
{
    const QString note = madeUpNote(content);
    return note.isEmpty() ? sourceLine(content) : sourceLine(content) + u' ' + note;
}

std::vector<DeficitGroup> deficitGroups(const Content &content)
{
    struct Part {
        DeficitGroup group;
        std::map<Cause, base::People> causes;
        std::vector<std::pair<base::People, plan::AreaId>> areas;
    };
    std::map<std::string, Part> parts;
    for (const analysis::Deficit &deficit : content.deficits) {
        const auto row = std::ranges::find(content.coverage, deficit.norm, &CoverageRow::norm);
        if (row != content.coverage.end() && row->assignment == analysis::Assignment::DistanceOnly)
            continue;
        Part &part = parts[deficit.norm];
        part.group.norm = deficit.norm;
        part.group.unit = deficit.unit;
        ++part.group.places;
        part.group.people += deficit.people;
        part.group.old += deficit.old;
        part.group.young += deficit.young;
        part.group.missing += deficit.missing;
        part.causes[causeOf(deficit.cause)] += deficit.people;
        if (deficit.area)
            part.areas.emplace_back(deficit.people, deficit.area);
    }
    std::vector<DeficitGroup> groups;
    for (auto &[norm, part] : parts) {
        part.group.cause =
            std::ranges::max_element(part.causes, {}, [](const auto &each) { return each.second; })->first;
        std::ranges::stable_sort(part.areas, [](const auto &x, const auto &y) { return x.first > y.first; });
        for (const auto &[people, area] : part.areas)
            part.group.mostly.push_back(area);
        groups.push_back(std::move(part.group));
    }
    std::ranges::stable_sort(groups, [](const DeficitGroup &x, const DeficitGroup &y) { return x.people > y.people; });
    return groups;
}

bool byCommunity(const Content &content, const DeficitGroup &group)
{
    return std::ranges::all_of(group.mostly, [&](plan::AreaId id) {
        const plan::Area *area = planOf(content).area(id);
        return area != nullptr && area->kind == plan::AreaKind::Community;
    });
}

QString sentenceOf(const Content &content, const DeficitGroup &group)
{
    const QString service = serviceOf(content, group.norm), cause = lowered(name(group.cause)),
                  places = text::formatCount(static_cast<std::int64_t>(group.places));
    const QString mostly = group.mostly.empty()
                               ? QString()
                               : In::tr("; most of them in %1").arg(namesOf(planOf(content), group.mostly, 3));
    QStringList ages; // what is all of them, or nobody, need not be said
    if (group.old > 0 && group.old < group.people)
        ages << In::tr("%1 aged 60 and over").arg(text::formatPeople(group.old));
    if (group.young > 0 && group.young < group.people)
        ages << In::tr("%1 under 3").arg(text::formatPeople(group.young));
    const QString among = ages.isEmpty() ? QString() : In::tr(" (of them %1)").arg(joined(ages));
    if (group.mostly.empty()) // the project has no communities
        return group.unit == analysis::DeficitUnit::People
                   ? In::tr("%1: the target is missed; people beyond the distance along the network: %2%3; main cause: "
                            "%4.")
                         .arg(service, text::formatPeople(group.people), among, cause)
                   : In::tr("%1: short of %2 %3, reckoned by the standard; people concerned: %4%5.")
                         .arg(service, text::formatThousandths(group.missing), text::name(group.unit),
                              text::formatPeople(group.people), among);
    const bool communities = byCommunity(content, group);
    if (group.unit == analysis::DeficitUnit::People)
        return (communities ? In::tr("%1: %2 communities miss the target, in all %3 of their people%4 live beyond the "
                                     "distance along the network; main cause: %5%6.")
                            : In::tr("%1: %2 areas miss the target, in all %3 of their people%4 live beyond the "
                                     "distance along the network; main cause: %5%6."))
            .arg(service, places, text::formatPeople(group.people), among, cause, mostly);
    return (communities ? In::tr("%1: by the standard %2 communities fall short, their shortfalls add up to %3 %4; "
                                 "people concerned: %5%6%7.")
                        : In::tr("%1: by the standard %2 areas fall short, their shortfalls add up to %3 %4; people "
                                 "concerned: %5%6%7."))
        .arg(service, places, text::formatThousandths(group.missing), text::name(group.unit),
             text::formatPeople(group.people), among, mostly);
}

} // namespace yike::report::words
