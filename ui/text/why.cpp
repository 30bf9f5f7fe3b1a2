// SPDX-License-Identifier: GPL-3.0-or-later
// Answers put together from core/analysis/explain.h.
#include "ui/text/why.h"

#include "core/analysis/cure.h"
#include "core/analysis/explain.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/norm_words.h"
#include "ui/text/numbers.h"
#include "ui/text/source_text.h"
#include "ui/text/terms.h"

#include <algorithm>
#include <cmath>

namespace yike::text {
namespace {

constexpr std::size_t kMostOutlets = 12, kMostInPrint = 3;

/// Translation context "Why".
class Answer {
    Q_DECLARE_TR_FUNCTIONS(Why)

public:
    explicit Answer(const analysis::Assessment &assessment, bool inPrint = false)
        : m_inPrint(inPrint),
          m_assessment(assessment),
          m_plan(*assessment.situation->plan),
          m_book(*assessment.situation->rulebook)
    {}
    [[nodiscard]] Why of(const analysis::CoverageWhy &from) const;
    [[nodiscard]] Why of(const analysis::ProvisionWhy &from) const;
    [[nodiscard]] Why of(const analysis::AdequacyWhy &from, const WhyKey &key) const;
    [[nodiscard]] Why::Part parameters(norms::BandSet bands) const;
    [[nodiscard]] Why::Part data() const;
    [[nodiscard]] static Why::Part reading();

private:
    [[nodiscard]] Why::Part standard(const norms::Norm &norm) const;
    [[nodiscard]] Why::Part formula(const analysis::CoverageWhy &from) const;
    [[nodiscard]] Why::Part formula(const analysis::ProvisionWhy &from) const;
    [[nodiscard]] Why::Part people(const analysis::CoverageWhy &from) const;
    [[nodiscard]] Why::Part outlets(const analysis::CoverageWhy &from) const;
    [[nodiscard]] QStringList nearTheLimit(const analysis::CoverageWhy &from) const;
    [[nodiscard]] Why::Part changes(const analysis::CoverageWhy &from) const;
    [[nodiscard]] Why::Part oneMore(const analysis::CoverageWhy &from) const;
    [[nodiscard]] Why::Part leftOut(const analysis::CoverageWhy &from) const;
    [[nodiscard]] QString homeName(plan::ResidenceId id) const;
    [[nodiscard]] QString outletName(plan::OutletId id) const;
    [[nodiscard]] QString title(const QString &service, const QString &group, plan::AreaId area) const;
    [[nodiscard]] QString unitOf(const norms::Norm &norm) const;

    [[nodiscard]] std::size_t mostOutlets() const { return m_inPrint ? kMostInPrint : kMostOutlets; }
    [[nodiscard]] Why::Part inPrint(Why::Part part) const;

    bool m_inPrint;
    const analysis::Assessment &m_assessment;
    const plan::Plan &m_plan;
    const norms::Rulebook &m_book;
};

QString Answer::outletName(plan::OutletId id) const
{
    const plan::Outlet *outlet = m_plan.outlet(id);
    return outlet == nullptr || outlet->name.empty() ? tr("Outlet %1").arg(id.value) : fromCore(outlet->name);
}

QString Answer::title(const QString &service, const QString &group, plan::AreaId area) const
{
    const QString place = areaName(m_plan, area);
    return group.isEmpty() ? tr("%1 · %2").arg(service, place) : tr("%1 · %2 · %3").arg(service, group, place);
}

QString Answer::unitOf(const norms::Norm &norm) const
{
    if (norm.measure == norms::Measure::Area)
        return tr("m²");
    const norms::Service *service = m_book.service(norm.service);
    return norm.measure == norms::Measure::Count || service == nullptr ? tr("outlets")
                                                                       : capacityUnit(service->capacityUnit);
}

Why::Part Answer::standard(const norms::Norm &norm) const
{
    Why::Part part{tr("Standard and its standing"), {requirementWithNumber(m_book, norm), basis(norm)}, {}};
    if (norm.minimumSize > 0)
        part.lines
            << tr("Outlets under %1 m² are there but too small: they cover nobody.").arg(formatCount(norm.minimumSize));
    // The standing has told already that a clause is unchecked.
    if (!norm.remark.empty() && !saysOnlyUnchecked(norm.remark) && (chinese() || !m_inPrint))
        part.lines << remarkText(norm.remark);
    if (const QString target = targetText(m_book, norm); !target.isEmpty())
        part.lines << (m_inPrint ? tr("Target: %1.").arg(target)
                                 : tr("Target: %1. A target is not a standard; whoever set it is named.").arg(target));
    return part;
}

Why::Part Answer::formula(const analysis::CoverageWhy &from) const
{
    const analysis::Coverage &figure = from.figure;
    Why::Part part{tr("Formula"), {}, {}};
    if (!m_inPrint)
        part.lines << tr("Population coverage on foot = people within the limit ÷ all people of the group");
    const QString all = formatPeople(figure.people);
    const auto line = [&](const QString &column, base::People reached) {
        part.table.push_back(
            {column, formatPeople(reached), all,
             tellsSmallCount(reached, figure.people) ? kNoFigure : formatShare(reached, figure.people)});
    };
    part.table.push_back({tr("Column"), tr("Within the limit"), tr("Group"), tr("Share")});
    line(tr("Straight line ≤ %1 m").arg(formatCount(from.metres)), figure.straight);
    line(tr("Along the network ≤ %1 m (standard)").arg(formatCount(from.metres)), figure.metres);
    line(tr("At their own pace ≤ %1 min").arg(formatCount(from.minutes)), figure.minutes);
    if (from.norm->straight)
        part.lines << tr("The document's radius is judged as the crow flies.");
    return part;
}

Why::Part Answer::people(const analysis::CoverageWhy &from) const
{
    Why::Part part{tr("The people behind it"), {}, {}};
    part.table.push_back({tr("Age"), tr("Walks as"), tr("People"), tr("Straight"), tr("Network"), tr("Own pace")});
    for (const auto &band : from.bands)
        part.table.push_back({name(band.band), name(band.walker), formatPeople(band.people),
                              formatPeople(band.straight), formatPeople(band.metres), formatPeople(band.minutes)});
    return part;
}

Why::Part Answer::outlets(const analysis::CoverageWhy &from) const
{
    Why::Part part{tr("The outlets behind it"), {}, {}};
    const QString counting = formatCount(from.counting);
    part.lines << (from.further > 0
                       ? tr("Outlets that count in the whole project: %1, of these as a further service: %2.")
                             .arg(counting, formatCount(from.further))
                       : tr("Outlets that count in the whole project: %1.").arg(counting));
    if (from.norm->minimumSize > 0)
        part.lines << (from.sizeUnknown > 0
                           ? tr("Under the minimum size: %1; of unknown area, taken as large enough: %2.")
                                 .arg(formatCount(from.belowSize), formatCount(from.sizeUnknown))
                           : tr("Under the minimum size: %1.").arg(formatCount(from.belowSize)));
    if (from.closed > 0 || from.notOpen > 0)
        part.lines << tr("Not counted: %1 closed, %2 not open to the public.")
                          .arg(formatCount(from.closed), formatCount(from.notOpen));
    auto nearest = from.outlets;
    std::ranges::stable_sort(nearest, std::ranges::greater(), &analysis::CoverageWhy::Outlet::people);
    if (nearest.empty())
        return part;
    part.table.push_back({tr("Nearest outlet"), tr("People who reach it first")});
    for (std::size_t i = 0; i < std::min(nearest.size(), mostOutlets()); ++i) {
        const QString called = outletName(nearest[i].id);
        part.table.push_back({nearest[i].belowSize ? tr("%1 (under the minimum size)").arg(called) : called,
                              formatPeople(nearest[i].people)});
    }
    if (nearest.size() > mostOutlets())
        part.lines << tr("The nearest outlet of somebody here: %1 of them; the first %2 are listed.")
                          .arg(formatCount(std::ssize(nearest)), formatCount(static_cast<std::int64_t>(mostOutlets())));
    return part;
}

QStringList Answer::nearTheLimit(const analysis::CoverageWhy &from) const
{
    const QString beyond = formatPeople(from.justBeyond), within = formatPeople(from.justWithin);
    QStringList lines;
    if (m_inPrint) { // what moves them is told once, above the table
        if (from.justBeyond > 0)
            lines << tr("Up to a tenth beyond the limit: %1 people.").arg(beyond);
        if (from.justWithin > 0)
            lines << tr("Within its last tenth: %1 people.").arg(within);
    } else if (from.justBeyond > 0 || from.justWithin > 0) {
        lines << tr("%1 people live up to a tenth beyond the limit, %2 within its last tenth: shorter ways, a gate "
                    "opened or another limit moves them.")
                     .arg(beyond, within);
    }
    return lines;
}

Why::Part Answer::changes(const analysis::CoverageWhy &from) const
{
    Why::Part part{tr("What would change it"), nearTheLimit(from), {}};
    if (from.figure.straight > from.figure.metres)
        part.lines << tr("%1 people are near as the crow flies but not on foot: barriers and detours.")
                          .arg(formatPeople(from.figure.straight - from.figure.metres));
    if (from.figure.belowSize > 0)
        part.lines << tr("%1 people would be covered if outlets under the minimum size were enlarged.")
                          .arg(formatPeople(from.figure.belowSize));
    if (from.figure.notJoined > 0)
        part.lines
            << tr("%1 people live where no street is near enough: they count as not covered until the streets are "
                  "completed.")
                   .arg(formatPeople(from.figure.notJoined));
    if (from.closed > 0)
        part.lines << tr("Closed outlets that could be opened again: %1.").arg(formatCount(from.closed));
    if (from.notOpen > 0)
        part.lines << tr("Outlets that could be opened to the public: %1.").arg(formatCount(from.notOpen));
    if (part.lines.isEmpty() && !m_inPrint)
        part.lines << tr(
            "Further outlets, homes or ways alone: nobody lives near the limit, and no outlet is closed, too "
            "small or not open to all.");
    return part;
}

QString Answer::homeName(plan::ResidenceId id) const
{
    const plan::Residence *home = m_plan.residence(id);
    return home == nullptr || home->name.empty() ? tr("Home %1").arg(id.value) : fromCore(home->name);
}

Why::Part Answer::oneMore(const analysis::CoverageWhy &from) const
{
    Why::Part part{tr("What one more outlet would cure"), {}, {}};
    const auto cure = analysis::cureOf(m_assessment, from.norm->id, from.figure.area);
    if (!cure || cure->here == 0)
        return part;
    part.lines
        << tr("At the door of %1, large enough and open to all, it would reach %2 people here who are not covered, and "
              "%3 elsewhere (counting everybody the standard is for); %4 would be left.")
               .arg(homeName(cure->at), formatPeople(cure->here), formatPeople(cure->elsewhere),
                    formatPeople(cure->left));
    return part;
}

Why::Part Answer::leftOut(const analysis::CoverageWhy &from) const
{
    Why::Part part{tr("Homes not covered"), {}, {}};
    const auto homes = analysis::homesLeftOut(m_assessment, from.norm->id, from.figure.area);
    if (homes.empty())
        return part;
    part.table.push_back({tr("Home"), tr("People"), tr("Way to the nearest")});
    for (std::size_t i = 0; i < std::min(homes.size(), kMostOutlets); ++i)
        part.table.push_back({homeName(homes[i].home), formatPeople(homes[i].people), formatMetres(homes[i].cost)});
    if (homes.size() > kMostOutlets)
        part.lines
            << tr("The first %1 of %2 are listed.").arg(formatCount(kMostOutlets), formatCount(std::ssize(homes)));
    return part;
}

Why::Part Answer::parameters(norms::BandSet bands) const
{
    Why::Part part{tr("Parameters"), {}, {}};
    std::vector<norms::WalkerKind> walkers{norms::WalkerKind::Metres};
    for (std::size_t i = 0; i < norms::kBandCount; ++i) {
        const auto band = static_cast<norms::Band>(i);
        if ((bands & norms::bit(band)) != 0 && !std::ranges::contains(walkers, norms::walkerOf(band)))
            walkers.push_back(norms::walkerOf(band));
    }
    for (const norms::WalkerKind walker : walkers)
        part.lines << describe(m_plan.parameters.walkers[static_cast<std::size_t>(walker)]);
    return part;
}

Why::Part Answer::data() const
{
    Why::Part part{tr("Data"), {}, {}};
    if (!m_plan.info.populationDefinition.empty())
        part.lines << tr("People: %1").arg(sourceText(m_plan.info.populationDefinition));
    for (const plan::DataSource &source : m_plan.sources) {
        const QString date = source.date.empty() ? tr("date unknown") : fromCore(source.date);
        part.lines << tr("%1: %2, %3").arg(dataRole(source.role), sourceText(source.name), date);
    }
    if (m_plan.info.madeUp)
        part.lines << tr("Made-up demonstration data.");
    return part;
}

/// What holds for every figure in print and is told once.
Why::Part Answer::reading()
{
    return {tr("How to read the figures"),
            {tr("Coverage = people within the limit ÷ all people of the group."),
             tr("People up to a tenth beyond the limit, and those within its last tenth, change sides when ways become "
                "shorter, a gate opens or the limit is another."),
             tr("Provision = what there is ÷ what is required; outlets count where they stand, and those without a "
                "figure add nothing."),
             tr("It changes with capacities and areas that are not known yet, with another number of people and with a "
                "plan year."),
             tr("A target is not a standard; whoever set it is named.")},
            {}};
}

/// Tables as lines: "Along the network ≤ 300 m: 9,884 ÷ 46,100 = 21.4 %"; "Nearest outlet (people who reach it first): Wenmiao 927".
Why::Part Answer::inPrint(Why::Part part) const
{
    constexpr qsizetype kFraction = 4;
    QStringList pairs;
    for (std::size_t i = 1; i < part.table.size(); ++i) {
        const QStringList &row = part.table[i];
        if (row.size() == kFraction)
            part.lines << tr("%1: %2 ÷ %3 = %4").arg(row[0], row[1], row[2], row[3]);
        else
            pairs << row.join(u' ');
    }
    if (!pairs.empty())
        part.lines << tr("%1 (%2): %3")
                          .arg(part.table.front().value(0), part.table.front().value(1),
                               pairs.join(tr(", ", "between outlets")));
    part.table.clear();
    return part;
}

Why Answer::of(const analysis::CoverageWhy &from) const
{
    const analysis::Coverage &figure = from.figure;
    const base::People judged = from.norm->straight ? figure.straight : figure.metres;
    if (m_inPrint)
        return {title(serviceName(m_book, from.norm->service), groupName(figure.bands), figure.area),
                formatShare(judged, figure.people),
                {standard(*from.norm), inPrint(formula(from)), inPrint(outlets(from)), changes(from)}};
    return {title(serviceName(m_book, from.norm->service), groupName(figure.bands), figure.area),
            formatShare(judged, figure.people),
            {standard(*from.norm), formula(from), people(from), outlets(from), changes(from), oneMore(from),
             leftOut(from), parameters(figure.bands), data()}};
}

namespace {

/// Outlets are there, and none of them tells how large it is: their sum is no figure.
bool nothingTold(const analysis::ProvisionWhy &from)
{
    return !from.outlets.empty() && std::ranges::all_of(from.outlets, [](const auto &each) { return each.value == 0; });
}

} // namespace

Why::Part Answer::formula(const analysis::ProvisionWhy &from) const
{
    const norms::Norm &norm = *from.norm;
    Why::Part part{tr("Formula"), {}, {}};
    const QString unit = unitOf(norm), have = formatThousandths(from.figure.have);
    if (from.figure.required < 0 || !norm.amount) {
        part.lines
            << tr("There: %1 %2. What is required cannot be told: the figure has still to be checked, or households "
                  "are unknown.")
                   .arg(have, unit);
        return part;
    }
    const QString amount = formatNumber(*norm.amount, *norm.amount == std::floor(*norm.amount) ? 0 : 1);
    const QString required = formatThousandths(from.figure.required);
    const QString count = formatThousandths(from.count, 0);
    switch (from.formula) {
    case analysis::Formula::PerThousand:
        part.lines << tr("Required = %1 × %2 people (%3) ÷ 1,000 = %4 %5")
                          .arg(amount, count, groupName(norm.perBands), required, unit);
        break;
    case analysis::Formula::PerHundredHouseholds:
        part.lines << tr("Required = %1 × %2 households ÷ 100 = %3 %4").arg(amount, count, required, unit);
        break;
    default:
        part.lines << tr("Required = %1 × %2 areas = %3 %4").arg(amount, count, required, unit);
        break;
    }
    part.lines << (nothingTold(from) ? tr("There: not known, for no outlet tells its figure")
                                     : tr("There: %1 %2, %3 of what is required")
                                           .arg(have, unit, formatShare(from.figure.have, from.figure.required)));
    return part;
}

Why Answer::of(const analysis::ProvisionWhy &from) const
{
    Why::Part outlets{tr("The outlets behind it"), {}, {}};
    outlets.lines << tr("Outlets that stand here: %1.").arg(formatCount(from.figure.outlets));
    const std::int64_t untold = std::ranges::count(from.outlets, 0, &analysis::ProvisionWhy::Outlet::value);
    if (untold > 0)
        outlets.lines << tr("Without a figure, adding nothing: %1.").arg(formatCount(untold));
    auto largest = from.outlets;
    std::ranges::stable_sort(largest, std::ranges::greater(), &analysis::ProvisionWhy::Outlet::value);
    if (!largest.empty())
        outlets.table.push_back({tr("Outlet"), unitOf(*from.norm)});
    for (std::size_t i = 0; i < std::min(largest.size(), mostOutlets()); ++i)
        outlets.table.push_back(
            {outletName(largest[i].id), largest[i].value > 0 ? formatThousandths(largest[i].value) : tr("unknown")});
    if (largest.size() > mostOutlets())
        outlets.lines << tr("The first %1 of %2 are listed.")
                             .arg(formatCount(static_cast<std::int64_t>(mostOutlets())),
                                  formatCount(std::ssize(largest)));
    Why::Part changes{tr("What would change it"), {}, {}};
    const std::int64_t missing = from.figure.required - from.figure.have;
    if (from.figure.required >= 0 && missing > 0 && !nothingTold(from))
        changes.lines << tr("%1 %2 more would meet the standard.").arg(formatThousandths(missing), unitOf(*from.norm));
    const auto needed = analysis::outletsNeeded(m_assessment, from.norm->id, from.figure.area);
    if (needed && needed->outlets > 0 && !nothingTold(from) && from.norm->measure != norms::Measure::Count)
        changes.lines << tr("In outlets of the middle size here (%2 %3): %1.")
                             .arg(formatCount(needed->outlets), formatThousandths(needed->middle), unitOf(*from.norm));
    if (!m_inPrint)
        changes.lines << tr("Outlets whose capacity or area is unknown, another number of people, a plan year.");
    const QString share =
        from.figure.required < 0 || nothingTold(from) ? kNoFigure : formatShare(from.figure.have, from.figure.required);
    if (m_inPrint)
        return {title(serviceName(m_book, from.norm->service), {}, from.figure.area),
                share,
                {standard(*from.norm), formula(from), inPrint(outlets), changes}};
    return {title(serviceName(m_book, from.norm->service), {}, from.figure.area),
            share,
            {standard(*from.norm), formula(from), outlets, changes, data()}};
}

Why Answer::of(const analysis::AdequacyWhy &from, const WhyKey &key) const
{
    constexpr double kPerThousand = 1000;
    const auto &weights = m_plan.parameters.e2sfcaWeights;
    Why::Part formula{
        tr("Formula"),
        {tr("A = Σ S × W(d) ÷ Σ P × W(d): each outlet's capacity is shared among the people who can walk to it, nearer "
            "ones weigh more (E2SFCA, Luo & Qi 2009)."),
         tr("Catchment %1 m along the network; weights of its thirds %2, %3, %4.")
             .arg(formatCount(from.catchment), formatNumber(weights[0] / kPerThousand, 2),
                  formatNumber(weights[1] / kPerThousand, 2), formatNumber(weights[2] / kPerThousand, 2))},
        {}};
    if (from.outlets.empty())
        formula.lines << tr("No outlet with a known capacity lies within the catchment.");
    else
        formula.table.push_back(
            {tr("Outlet"), tr("Capacity"), tr("Way"), tr("Weight"), tr("Weighted people"), tr("Adds, per 1,000")});
    for (const auto &outlet : from.outlets)
        formula.table.push_back({outletName(outlet.id), formatThousandths(outlet.capacity, 1),
                                 formatMetres(outlet.cost), formatNumber(outlet.weight / kPerThousand, 2),
                                 formatNumber(outlet.demand, 1), formatNumber(outlet.share * kPerThousand, 1)});
    const plan::Residence *home = m_plan.residence(key.residence);
    const QString place =
        home == nullptr || home->name.empty() ? tr("Home %1").arg(key.residence.value) : fromCore(home->name);
    Why::Part changes{
        tr("What would change it"),
        {tr("More capacity, an outlet nearer by, a shorter way; more people in the same catchments lower it."),
         tr("It says how capacity and demand match, not that a standard is met.")},
        {}};
    return {tr("%1 · %2").arg(serviceName(m_book, key.of), homeName(key.residence)),
            tr("%1 per 1,000").arg(formatNumber(from.ratio * kPerThousand, 1)),
            {formula, changes, data()}};
}

QString row(const QStringList &cells, bool head)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString tag = head ? QStringLiteral("th") : QStringLiteral("td");
        html +=
            QStringLiteral("<%1 align=\"%2\">%3</%1>").arg(tag, i == 0 ? "left" : "right", cells[i].toHtmlEscaped());
    }
    return html + QStringLiteral("</tr>");
}

std::optional<Why> answerOf(const Answer &answer, const analysis::Assessment &assessment, const WhyKey &key)
{
    switch (key.kind) {
    case WhyKey::Kind::Coverage:
        return analysis::explain(assessment, key.of, key.bands, key.area).transform([&](const auto &from) {
            return answer.of(from);
        });
    case WhyKey::Kind::Provision:
        return analysis::explain(assessment, key.of, key.area).transform([&](const auto &from) {
            return answer.of(from);
        });
    case WhyKey::Kind::Adequacy:
        return analysis::explainAdequacy(assessment, key.of, key.residence).transform([&](const auto &from) {
            return answer.of(from, key);
        });
    case WhyKey::Kind::None:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<Why> why(const analysis::Assessment &assessment, const WhyKey &key)
{
    return answerOf(Answer(assessment), assessment, key);
}

std::optional<Why> whyInPrint(const analysis::Assessment &assessment, const WhyKey &key)
{
    return answerOf(Answer(assessment, true), assessment, key);
}

std::vector<Why::Part> commonGround(const analysis::Assessment &assessment)
{
    const Answer answer(assessment);
    return {Answer::reading(), answer.parameters(norms::kEverybody), answer.data()};
}

QString whyHtml(const Why &why)
{
    QString html = QStringLiteral("<h2>%1</h2><p style=\"font-size:x-large\"><b>%2</b></p>")
                       .arg(why.title.toHtmlEscaped(), why.figure.toHtmlEscaped());
    for (const Why::Part &part : why.parts) {
        if (part.lines.isEmpty() && part.table.empty())
            continue;
        html += QStringLiteral("<h3>%1</h3>").arg(part.heading.toHtmlEscaped());
        for (const QString &line : part.lines)
            html += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
        if (part.table.empty())
            continue;
        html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\">");
        for (std::size_t i = 0; i < part.table.size(); ++i)
            html += row(part.table[i], i == 0);
        html += QStringLiteral("</table>");
    }
    return html;
}

} // namespace yike::text
