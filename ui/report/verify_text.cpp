// SPDX-License-Identifier: GPL-3.0-or-later
// From codes of changes to sentences.
#include "ui/report/verify_text.h"

#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(ReportCheck)
};

constexpr std::size_t kMostNames = 5; ///< told by name; the rest is counted

QString separator() { return In::tr(", "); }

QString headlineValue(const Headline &headline)
{
    if (headline.hidden)
        return In::tr("not told in the public edition");
    if (headline.code == "people")
        return text::formatPeople(headline.part);
    if (headline.code == "coverage")
        return text::formatShare(headline.part, headline.whole);
    if (headline.code == "beds" || headline.code == "nursery")
        return text::formatThousandths(headline.part);
    if (headline.whole >= 0)
        return In::tr("%1 of %2").arg(text::formatCount(headline.part), text::formatCount(headline.whole));
    return text::formatCount(headline.part);
}

QString headlineName(const Headline &headline, const norms::Rulebook &book)
{
    if (headline.code == "people")
        return In::tr("Residents");
    if (headline.code == "outlets")
        return In::tr("Outlets");
    if (headline.code == "basic-kinds")
        return In::tr("Circles with every basic kind");
    if (headline.code == "deficits")
        return In::tr("Deficits");
    if (headline.code == "beds")
        return In::tr("Beds for the old");
    if (headline.code == "nursery")
        return In::tr("Nursery places");
    const norms::Norm *norm = book.norm(headline.of);
    return In::tr("Coverage of %1 (%2)")
        .arg(norm != nullptr ? text::serviceName(book, norm->service) : text::fromCore(headline.of),
             text::groupName(headline.bands));
}

/// Names of those that are still there; of the others the number.
template <typename Find>
QString named(const std::vector<std::int64_t> &ids, Find &&find)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(kMostNames, ids.size()); ++i) {
        const auto *object = find(ids[i]);
        names << (object != nullptr && !object->name.empty() ? text::fromCore(object->name)
                                                             : In::tr("no. %1").arg(ids[i]));
    }
    if (ids.size() > kMostNames)
        names << In::tr("%1 more").arg(ids.size() - kMostNames);
    return names.join(separator());
}

void tellOutlets(QStringList &out, const ObjectChanges &changes, const plan::Plan &plan)
{
    const auto find = [&](std::int64_t id) { return plan.outlet({id}); };
    const auto tell = [&](const QString &sentence, const std::vector<std::int64_t> &ids) {
        if (!ids.empty())
            out << sentence.arg(text::formatCount(static_cast<std::int64_t>(ids.size())), named(ids, find));
    };
    tell(In::tr("Outlets changed since: %1 (%2)."), changes.changed);
    tell(In::tr("Outlets added since: %1 (%2)."), changes.added);
    tell(In::tr("Outlets gone since: %1 (%2)."), changes.gone);
}

void tellAreas(QStringList &out, const ObjectChanges &changes, const plan::Plan &plan)
{
    std::vector<std::int64_t> all = changes.changed;
    all.insert(all.end(), changes.added.begin(), changes.added.end());
    all.insert(all.end(), changes.gone.begin(), changes.gone.end());
    if (!all.empty())
        out << In::tr("Areas and circles changed since: %1 (%2).")
                   .arg(text::formatCount(static_cast<std::int64_t>(all.size())),
                        named(all, [&](std::int64_t id) { return plan.area({id}); }));
}

QString sectionSentence(const SectionChange &change)
{
    const QString name = sectionName(change.section);
    return change.before == change.after
               ? In::tr("%1: changed.").arg(name)
               : In::tr("%1: changed, %2 → %3.")
                     .arg(name, text::formatCount(change.before), text::formatCount(change.after));
}

QString verdict(const Verification &v, const PrintedReport &printed)
{
    if (v.holds())
        return In::tr("The report holds: the project still gives what was printed (code %1).")
            .arg(text::fromCore(shortCode(printed.fingerprint.whole())));
    if (v.otherProject)
        return In::tr("The report does not hold: it was printed of another project.");
    if (v.inputs.empty())
        return v.otherProgram
                   ? In::tr("The report does not hold: the data are the same, but this version of the program computes "
                            "other figures.")
                   : In::tr("The report does not hold: the data are the same, but the figures are not. It was changed "
                            "after it was printed, or was printed with other settings.");
    return In::tr("The report does not hold: the project has changed since it was printed.");
}

} // namespace

QString sectionName(std::string_view section)
{
    const std::pair<std::string_view, QString> names[]{
        {"project", In::tr("Project and data sources")},
        {"people", In::tr("Homes and people")},
        {"outlets", In::tr("Outlets")},
        {"streets", In::tr("Walking network and estates")},
        {"areas", In::tr("Areas and circles")},
        {"rulebook", In::tr("Standards and targets")},
        {"parameters", In::tr("Parameters")},
        {"scenario", In::tr("Scenario")},
        {"base-map", In::tr("Base map")},
        {"figures-summary", In::tr("Figures of the summary")},
        {"figures-coverage", In::tr("Figures: walking coverage")},
        {"figures-basic-kinds", In::tr("Figures: basic kinds by circle")},
        {"figures-supply", In::tr("Figures: supply and demand")},
        {"figures-old-young", In::tr("Figures: the old and the young")},
        {"figures-deficits", In::tr("Figures: deficits")},
        {"figures-monitoring", In::tr("Figures: monitoring")},
        {"figures-equity", In::tr("Figures: equity")},
        {"figures-hours", In::tr("Figures: opening hours")},
        {"figures-uncertainty", In::tr("Figures: how sure they are")}};
    const auto at = std::ranges::find(names, section, [](const auto &each) { return each.first; });
    return at == std::end(names) ? text::fromCore(section) : at->second;
}

QStringList verificationSentences(const Verification &v, const PrintedReport &printed, const PrintedReport &now,
                                  const analysis::Situation &situation)
{
    QStringList out{verdict(v, printed)};
    if (v.otherProject) {
        out << In::tr("Printed: %1 (%2). This project: %3 (%4).")
                   .arg(text::fromCore(printed.project), text::fromCore(printed.district), text::fromCore(now.project),
                        text::fromCore(now.district));
        return out;
    }
    if (v.otherProgram)
        out << In::tr("It was printed by Yike %1; this is Yike %2.")
                   .arg(text::fromCore(printed.stamp.program), text::fromCore(now.stamp.program));
    tellOutlets(out, v.outlets, *situation.plan);
    tellAreas(out, v.areas, *situation.plan);
    for (const SectionChange &change : v.inputs)
        if ((change.section != "outlets" || v.outlets.count() == 0) &&
            (change.section != "areas" || v.areas.count() == 0))
            out << sectionSentence(change);
    if (!tellsSingles(printed.stamp) && std::ranges::any_of(v.inputs, [](const SectionChange &change) {
            return change.section == "outlets" || change.section == "areas";
        }))
        out << In::tr("A report of the public edition carries the sum of all outlets and of all areas alone: that some "
                      "changed can be told, and how many there are, but not which.");
    for (const HeadlineChange &change : v.headlines)
        out << In::tr("%1: %2 → %3.")
                   .arg(headlineName(change.before, *situation.rulebook), headlineValue(change.before),
                        headlineValue(change.after));
    QStringList chapters;
    for (const SectionChange &change : v.figures)
        chapters << sectionName(change.section);
    if (!chapters.isEmpty())
        out << In::tr("Other figures in: %1.").arg(chapters.join(separator()));
    else if (!v.inputs.empty())
        out << In::tr("Every printed figure is as it was: what changed counts in none.");
    return out;
}

} // namespace yike::report
