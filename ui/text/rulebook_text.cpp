// SPDX-License-Identifier: GPL-3.0-or-later
// Words for levels, marks, flaws and differences.
#include "ui/text/rulebook_text.h"

#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace yike::text {
namespace {

/// Translation context "Rulebooks".
class Rulebooks {
    Q_DECLARE_TR_FUNCTIONS(Rulebooks)

public:
    static QString tier(norms::Tier tier);
    static QString requirement(norms::Requirement requirement);
    static QString applies(norms::AppliesTo applies);
    static QString scope(norms::PackScope scope)
    {
        return scope == norms::PackScope::National ? tr("national") : tr("local example");
    }
    static QString field(norms::NormField field);
    static QString standing(norms::Verification verification);
    static QString countUnit(std::string_view code);
    static QString flaw(norms::FlawCode flaw);
    static QString at(const QString &sentence, const QString &place) { return tr("%1 (%2)").arg(sentence, place); }
    static QString people(const norms::PeopleRange &range)
    {
        return tr("%1 to %2 residents").arg(formatCount(range.least), formatCount(range.most));
    }
    static QString none() { return tr("none"); }
    static QString size(std::int32_t size) { return tr("≥ %1 m²").arg(formatCount(size)); }
    static QString straight(bool straight) { return straight ? tr("straight line") : tr("on foot"); }
};

QString Rulebooks::tier(norms::Tier tier)
{
    switch (tier) {
    case norms::Tier::None:
        return {};
    case norms::Tier::Minutes15:
        return tr("15-minute circle");
    case norms::Tier::Minutes10:
        return tr("10-minute circle");
    case norms::Tier::Minutes5:
        return tr("5-minute circle");
    case norms::Tier::Block:
        return tr("housing block");
    case norms::Tier::CommerceCircle:
        return tr("living circle of commerce");
    }
    return {};
}

QString Rulebooks::requirement(norms::Requirement requirement)
{
    switch (requirement) {
    case norms::Requirement::Unknown:
        return {};
    case norms::Requirement::Required:
        return tr("▲ required");
    case norms::Requirement::Advised:
        return tr("△ advised");
    }
    return {};
}

QString Rulebooks::applies(norms::AppliesTo applies)
{
    switch (applies) {
    case norms::AppliesTo::Everywhere:
        return {};
    case norms::AppliesTo::NewAreas:
        return tr("new areas");
    case norms::AppliesTo::BuiltAreas:
        return tr("built areas");
    }
    return {};
}

QString Rulebooks::field(norms::NormField field)
{
    using enum norms::NormField;
    switch (field) {
    case Limit:
        return tr("limit");
    case Amount:
        return tr("amount");
    case MinimumSize:
        return tr("smallest size");
    case Share:
        return tr("share");
    case Users:
        return tr("users");
    case Requirement:
        return tr("level and mark");
    case Population:
        return tr("residents");
    case Straight:
        return tr("way of measuring");
    case Document:
        return tr("document");
    case Clause:
        return tr("clause");
    case Verification:
        return tr("standing");
    }
    return {};
}

QString Rulebooks::standing(norms::Verification verification)
{
    switch (verification) {
    case norms::Verification::Read:
        return QStringLiteral("● ") + text::name(verification);
    case norms::Verification::SecondHand:
        return QStringLiteral("◐ ") + text::name(verification);
    case norms::Verification::Unverified:
        return QStringLiteral("○ ") + text::name(verification);
    }
    return {};
}

QString Rulebooks::countUnit(std::string_view code)
{
    if (code == "places")
        return tr("sites");
    if (code == "pieces")
        return tr("pieces");
    if (code == "parking-spaces")
        return tr("parking spaces");
    if (code == "lockers")
        return tr("locker cells");
    if (code == "square-metres")
        return tr("m²");
    if (code == "households")
        return tr("households");
    return fromCore(code);
}

QString Rulebooks::flaw(norms::FlawCode flaw)
{
    using enum norms::FlawCode;
    switch (flaw) {
    case UnknownPack:
        return tr("there is no pack “%1”");
    case PackTwice:
        return tr("the pack “%1” is there twice, or has the id of one that ships with Yike");
    case UnknownService:
        return tr("the service “%1” is in no catalogue");
    case ServiceTwice:
        return tr("the service “%1” is there twice");
    case NormTwice:
        return tr("the norm “%1” is there twice");
    case UnknownNorm:
        return tr("no pack in use has a norm “%1”");
    case NoDocument:
        return tr("the norm “%1” lacks its document, number or clause");
    case TwoFigures:
        return tr("“%1” and “%2” ask for different figures of the same service, level and group");
    case PopulationOverlap:
        return tr("the ranges of residents of “%1” and “%2” overlap");
    case OverrideWithoutReason:
        return tr("the own figure for “%1” has no reason");
    case OverrideTwice:
        return tr("“%1” has two own figures");
    case OverrideOutOfRange:
        return tr("the own figure for “%1” is out of range (%2)");
    case OverrideOfOtherKind:
        return tr("“%1” has no such figure (%2)");
    case TargetTwice:
        return tr("“%1” has two targets");
    }
    return {};
}

QString groupsOf(const norms::Norm &norm) { return groupName(norm.users); }

} // namespace

QString name(norms::Tier tier) { return Rulebooks::tier(tier); }
QString name(norms::Requirement requirement) { return Rulebooks::requirement(requirement); }
QString name(norms::AppliesTo applies) { return Rulebooks::applies(applies); }
QString name(norms::PackScope scope) { return Rulebooks::scope(scope); }
QString name(norms::NormField field) { return Rulebooks::field(field); }
QString standing(norms::Verification verification) { return Rulebooks::standing(verification); }
QString countUnit(std::string_view code) { return Rulebooks::countUnit(code); }

QString flawSentence(std::string_view code, const std::vector<std::string> &args)
{
    const QString first = args.empty() ? QString() : fromCore(args[0]);
    const QString second = args.size() < 2 ? QString() : fromCore(args[1]);
    for (std::size_t i = 0; i < norms::kFlawCount; ++i) {
        const auto flaw = static_cast<norms::FlawCode>(i);
        if (norms::code(flaw) != code)
            continue;
        const QString text = Rulebooks::flaw(flaw);
        return text.contains(QLatin1String("%2")) ? text.arg(first, second) : text.arg(first);
    }
    return fromCore(code);
}

QString sentence(const norms::Flaw &flaw)
{
    return Rulebooks::at(flawSentence(norms::code(flaw.code), flaw.args), fromCore(flaw.place));
}

QString fieldValue(const norms::Rulebook &book, const norms::Norm &norm, norms::NormField field)
{
    using enum norms::NormField;
    switch (field) {
    case Limit:
    case Amount:
        return requirement(book, norm);
    case MinimumSize:
        return norm.minimumSize > 0 ? Rulebooks::size(norm.minimumSize) : Rulebooks::none();
    case Share:
        return norm.share ? formatPerMille(*norm.share) : Rulebooks::none();
    case Users:
        return groupsOf(norm);
    case Requirement:
        return QStringList{name(norm.tier), name(norm.requirement), name(norm.applies)}
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QStringLiteral(" "));
    case Population:
        return norm.population ? Rulebooks::people(*norm.population) : Rulebooks::none();
    case Straight:
        return Rulebooks::straight(norm.straight);
    case Document:
        return fromCore(norm.number + " ") + name(norm.document);
    case Clause:
        return fromCore(norm.clause);
    case Verification:
        return standing(norm.verification);
    }
    return {};
}

} // namespace yike::text
