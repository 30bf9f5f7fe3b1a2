// SPDX-License-Identifier: GPL-3.0-or-later
// A dash stands where there is no figure, and its reason can be asked for.
#include "ui/text/old_young_text.h"

#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/small_counts.h"
#include "ui/text/terms.h"

#include <algorithm>
#include <cstdlib>

namespace yike::text {
namespace {

using report::Theme;
using report::ThemeFigure;
using report::Untold;

/// Translation context "OldYoung".
class OldYoung {
    Q_DECLARE_TR_FUNCTIONS(OldYoung)

public:
    static QString theme(Theme theme);
    static QString reason(Untold untold);
    static QString comma() { return tr(", ", "between kinds"); }
    static QString forKind(const QString &norm, const QString &kind) { return tr("%1: %2").arg(kind, norm); }
    static QString known(std::int64_t telling, std::int64_t of)
    {
        return tr("capacity known of %1 of %2 outlets").arg(formatCount(telling), formatCount(of));
    }
};

QString OldYoung::theme(Theme theme)
{
    switch (theme) {
    case Theme::Beds:
        return tr("Beds for the old");
    case Theme::DayCare:
        return tr("Day care");
    case Theme::Canteen:
        return tr("Canteen");
    case Theme::OldHealth:
        return tr("Health of the old");
    case Theme::OldActivity:
        return tr("Activity");
    case Theme::Nursery:
        return tr("Nursery");
    case Theme::Kindergarten:
        return tr("Kindergarten");
    case Theme::PrimarySchool:
        return tr("Primary school");
    case Theme::Play:
        return tr("Play");
    case Theme::YoungHealth:
        return tr("Health of children");
    }
    return {};
}

QString OldYoung::reason(Untold untold)
{
    switch (untold) {
    case Untold::Told:
        return {};
    case Untold::NotInLedger:
        return tr("not assessed: the ledger holds no such outlet");
    case Untold::NoStreets:
        return tr("not assessed: the project has no streets");
    case Untold::Nobody:
        return tr("nobody of this group lives here");
    case Untold::NoCapacity:
        return tr("this kind has no capacity");
    case Untold::CapacityUnknown:
        return tr("no outlet here tells its capacity");
    case Untold::NoNorm:
        return tr("no standard of the rulebook gives a figure");
    case Untold::OtherAreas:
        return tr("the standard counts by other areas");
    case Untold::ByDistrict:
        return tr("pupils go to the school of their district: no adequacy is told");
    }
    return {};
}

/// A norm with the kind it speaks of, where the theme has several.
QString standard(const norms::Rulebook &book, const ThemeFigure &figure, const std::string &id)
{
    const norms::Norm *norm = id.empty() ? nullptr : book.norm(id);
    if (norm == nullptr)
        return kNoFigure;
    const QString words = requirementWithNumber(book, *norm);
    const bool several = !report::kindOf(figure.theme).services[1].empty();
    return several ? OldYoung::forKind(words, serviceName(book, norm->service)) : words;
}

/// Beside the number of the group a share tells a number of people.
QString shareOfPeople(base::People part, base::People whole)
{
    return tellsSmallCount(part, whole) ? kNoFigure : formatShare(part, whole);
}

} // namespace

QString name(Theme theme) { return OldYoung::theme(theme); }

QString kindsOf(const norms::Rulebook &book, Theme theme)
{
    QStringList names;
    for (const std::string_view service : report::kindOf(theme).services)
        if (!service.empty() && book.service(service) != nullptr)
            names << serviceName(book, service);
    return names.join(OldYoung::comma());
}

QString reason(Untold untold) { return OldYoung::reason(untold); }

QString formatSupply(const ThemeFigure &figure)
{
    if (figure.supplyUntold != Untold::Told)
        return kNoFigure;
    if (figure.capacityUntold == Untold::NoCapacity)
        return formatCount(figure.outlets) + u' ' + name(analysis::DeficitUnit::Outlets);
    if (figure.capacityUntold != Untold::Told)
        return kNoFigure;
    return formatThousandths(figure.capacity) + u' ' + capacityUnit(figure.capacityUnit);
}

QString supplyRemark(const ThemeFigure &figure)
{
    if (figure.capacityUntold == Untold::Told && figure.telling < figure.outlets)
        return OldYoung::known(figure.telling, figure.outlets);
    return figure.capacityUntold == Untold::NoCapacity ? QString() : reason(figure.capacityUntold);
}

namespace {

/// A share of the small children of an area, by which those of others could be worked out.
bool tellsChildren(const ThemeFigure &figure)
{
    return figure.area && hidesChildren(report::kindOf(figure.theme).group);
}

} // namespace

QString formatReach(const ThemeFigure &figure, std::size_t index)
{
    return figure.reachUntold == Untold::Told && !tellsChildren(figure)
               ? shareOfPeople(figure.reached[index], figure.demand)
               : kNoFigure;
}

QString formatReaches(const ThemeFigure &figure)
{
    if (figure.reachUntold != Untold::Told)
        return kNoFigure;
    const QString percent = QStringLiteral(" %");
    QStringList shares;
    for (std::size_t i = 0; i < figure.reached.size(); ++i)
        shares << formatReach(figure, i).remove(percent);
    if (std::ranges::all_of(shares, [](const QString &each) { return each == kNoFigure; }))
        return kNoFigure;
    return shares.join(QStringLiteral(" · ")) + percent;
}

QString formatCovered(const ThemeFigure &figure)
{
    return figure.coveredUntold == Untold::Told && !tellsChildren(figure)
               ? shareOfPeople(figure.covered.part, figure.covered.whole)
               : kNoFigure;
}

QString formatNotCovered(const ThemeFigure &figure)
{
    return figure.coveredUntold == Untold::Told ? formatRest(figure.covered.part, figure.covered.whole) : kNoFigure;
}

QString formatAdequacy(const ThemeFigure &figure)
{
    const bool told = figure.adequacyUntold == Untold::Told && !tellsSmallCount(figure.demand, figure.demand);
    return told ? formatNumber(figure.adequacy, 1) : kNoFigure;
}

QString balanceNumber(const ThemeFigure &figure)
{
    if (figure.balanceUntold != Untold::Told)
        return kNoFigure;
    const QString count = formatThousandths(std::abs(figure.balance()));
    const bool none = count == formatThousandths(0);
    return none ? count : QString(figure.balance() > 0 ? u'+' : u'−') + count;
}

QString balanceUnit(const ThemeFigure &figure)
{
    return figure.unit == analysis::DeficitUnit::Places ? capacityUnit(figure.capacityUnit) : name(figure.unit);
}

QString formatBalance(const ThemeFigure &figure)
{
    return figure.balanceUntold == Untold::Told ? balanceNumber(figure) + u' ' + balanceUnit(figure) : kNoFigure;
}

QString supplyStandard(const norms::Rulebook &book, const ThemeFigure &figure)
{
    return standard(book, figure, figure.supplyNorm);
}

QString reachStandard(const norms::Rulebook &book, const ThemeFigure &figure)
{
    return standard(book, figure, figure.reachNorm);
}

} // namespace yike::text
