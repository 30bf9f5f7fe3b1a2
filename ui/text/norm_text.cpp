// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a norm's parts together; document titles come from the rulebook in both languages.
#include "ui/text/norm_text.h"

#include "ui/text/language.h"
#include "ui/text/norm_words.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <cmath>

namespace yike::text {
namespace {

QString withinBrackets(QString text);

/// Translation context "Norms".
class Norms {
    Q_DECLARE_TR_FUNCTIONS(Norms)

public:
    static QString metres(std::int32_t limit) { return tr("≤ %1 m").arg(formatCount(limit)); }
    static QString minutes(std::int32_t limit) { return tr("≤ %1 min").arg(formatCount(limit)); }
    static QString unread() { return tr("to be checked against the document"); }
    static QString amount(const QString &count, const QString &unit, const QString &per)
    {
        return tr("≥ %1 %2 %3", "amount, unit, per what").arg(count, unit, per);
    }
    static QString per(const norms::Norm &norm);
    static QString outlets(bool one) { return one && !chinese() ? tr("outlet") : tr("outlets"); }
    static QString squareMetres() { return tr("m²"); }
    static QString own(const QString &figure) { return tr("%1 (own figure)").arg(figure); }
    static QString ownFor(const QString &figure, const QString &number)
    {
        return tr("%1 (own figure, not that of %2)").arg(figure, withinBrackets(number));
    }
    static QString ownInstead(const QString &basis, const QString &before, const QString &reason)
    {
        return tr("%1; own figure instead of %2, basis: %3").arg(basis, before, reason);
    }
    static QString ownReason(const QString &basis, const QString &reason)
    {
        return tr("%1; basis of the own figure: %2").arg(basis, reason);
    }
    static QString bracketed(const QString &text, const QString &inside)
    {
        return tr("%1 (%2)").arg(text, withinBrackets(inside));
    }
    static QString clause(const QString &document, const QString &clause) { return tr("%1, %2").arg(document, clause); }
    static QString checked(const QString &basis, const QString &how) { return tr("%1 – %2").arg(basis, how); }
};

/// No brackets inside brackets: 〔〕 as offices write them, in English a comma.
QString withinBrackets(QString text)
{
    text.replace(u'（', u'〔').replace(u'）', u'〕');
    return chinese() ? text : text.replace(QLatin1String(" ("), QLatin1String(", ")).remove(u')');
}

QString Norms::per(const norms::Norm &norm)
{
    switch (norm.per) {
    case norms::PerUnit::ThousandPeople:
        return norm.perBands == norms::kEverybody ? tr("per 1,000 residents")
                                                  : tr("per 1,000 people (%1)").arg(groupName(norm.perBands));
    case norms::PerUnit::HundredHouseholds:
        return tr("per 100 households");
    case norms::PerUnit::Community:
        return tr("in each community");
    case norms::PerUnit::Circle:
        return tr("in each living circle");
    case norms::PerUnit::Subdistrict:
        return tr("in each subdistrict");
    }
    return {};
}

QString unitOf(const norms::Rulebook &book, const norms::Norm &norm)
{
    if (norm.measure == norms::Measure::Area)
        return Norms::squareMetres();
    if (norm.measure == norms::Measure::Count)
        return Norms::outlets(norm.amount && std::abs(*norm.amount - 1) < 1e-9);
    const norms::Service *service = book.service(norm.service);
    return service != nullptr ? capacityUnit(service->capacityUnit) : QString();
}

/// The figure alone, whoever set it.
QString figureText(const norms::Norm &norm, const QString &unit)
{
    if (!norm.hasFigure())
        return Norms::unread();
    if (norm.measure == norms::Measure::Coverage)
        return norm.unit == norms::LimitUnit::Metres ? Norms::metres(*norm.limit) : Norms::minutes(*norm.limit);
    const bool whole = std::abs(*norm.amount - std::round(*norm.amount)) < 1e-9;
    return Norms::amount(formatNumber(*norm.amount, whole ? 0 : 1), unit, Norms::per(norm));
}

} // namespace

QString documentFigure(const norms::Rulebook &book, const norms::Norm &norm)
{
    norms::Norm before = norm;
    if (norm.overridden) {
        before.limit = norm.overridden->limit;
        before.amount = norm.overridden->amount;
    }
    return figureText(before, unitOf(book, norm));
}

QString requirement(const norms::Rulebook &book, const norms::Norm &norm)
{
    const QString text = figureText(norm, unitOf(book, norm));
    return norm.overridden ? Norms::own(text) : text;
}

QString requirementWithNumber(const norms::Rulebook &book, const norms::Norm &norm)
{
    const QString text = figureText(norm, unitOf(book, norm));
    const QString number = documentNumber(norm);
    if (norm.overridden)
        return number.isEmpty() ? Norms::own(text) : Norms::ownFor(text, number);
    return number.isEmpty() ? text : Norms::bracketed(text, number);
}

QString basis(const norms::Norm &norm)
{
    const QString document = name(norm.document), clause = clauseText(norm);
    const QString checked =
        Norms::checked(clause.isEmpty() ? document : Norms::clause(document, clause), name(norm.verification));
    if (!norm.overridden)
        return checked;
    const QString reason = remarkText(norm.overridden->reason);
    if (!norm.overridden->limit && !norm.overridden->amount) // the standing says that the clause gives none
        return Norms::ownReason(checked, reason);
    static const norms::Rulebook kNone; // the unit of a capacity stays unsaid here
    return Norms::ownInstead(checked, documentFigure(kNone, norm).simplified(), reason);
}

QString targetText(const norms::Rulebook &book, const norms::Norm &norm)
{
    const norms::Target *target = book.target(norm.id);
    if (target == nullptr)
        return {};
    return Norms::bracketed(formatPerMille(target->perMille), name(target->setBy));
}

} // namespace yike::text
