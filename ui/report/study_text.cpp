// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences from the figures of core/report/studies.h.
#include "ui/report/study_text.h"

#include "ui/report/template_words.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double kPercent = 100;

QString percent(double share) { return text::formatNumber(share * kPercent, 1) + QStringLiteral(" %"); }

/// Whether the value lies with the old: the concentration index told in words, nothing below two hundredths. Of children it would
/// say nothing they or their parents need.
QString leaning(const EquityRow &row)
{
    if ((row.figure.bands & norms::kAged60plus) == 0)
        return {};
    constexpr double kHardly = 0.02;
    const double index = row.figure.concentrationByOld.value_or(0);
    const bool minutes = row.figure.access == analysis::Access::Minutes;
    if (index > kHardly)
        return minutes ? In::tr(" Where many old people live the ways are longer.")
                       : In::tr(" Where many old people live there is more in reach.");
    if (index < -kHardly)
        return minutes ? In::tr(" Where many old people live the ways are shorter.")
                       : In::tr(" Where many old people live there is less in reach.");
    return In::tr(" The share of the old makes hardly any difference.");
}

QString unitOf(const norms::Rulebook &book, const std::string &code)
{
    const norms::Service *service = book.service(code);
    return service != nullptr ? text::capacityUnit(service->capacityUnit) : QString();
}

} // namespace

QString range(const analysis::Interval &interval)
{
    return text::formatNumber(interval.low * kPercent, 1) + u'–' + percent(interval.high);
}

QString range(const analysis::Interval &interval, int decimals)
{
    return text::formatNumber(interval.low, decimals) + u'–' + text::formatNumber(interval.high, decimals);
}

QString bracketedRange(const Content &content, std::string_view service, bool ownPace)
{
    const norms::Norm *norm = content.assessment->situation->rulebook->coverageNorm(service);
    const auto *interval = norm != nullptr && content.studies && inLedger(*content.assessment->situation->plan, service)
                               ? content.studies->interval(norm->id, norm->users)
                               : nullptr;
    return interval != nullptr ? In::tr(" (%1)").arg(range(ownPace ? interval->minutes : interval->metres)) : QString();
}

QString meanText(const EquityRow &row)
{
    constexpr double kPerThousand = 1000;
    if (!row.figure.mean)
        return text::kNoFigure;
    return row.figure.access == analysis::Access::Minutes ? text::formatNumber(*row.figure.mean, 1)
                                                          : text::formatNumber(*row.figure.mean * kPerThousand, 1);
}

QString reading(const Content &content, const EquityRow &row)
{
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    const QString service = text::serviceName(book, row.service), group = text::groupName(row.figure.bands);
    if (!row.figure.mean || !row.worst)
        return In::tr("%1, %2: not assessed this time, nothing is in reach.").arg(service, group);
    if (row.figure.access == analysis::Access::Minutes)
        return In::tr("%1, %2: %3 minutes on average; the tenth who walk longest walk %4 of all minutes (10 % if all "
                      "walked alike).")
                   .arg(service, group, meanText(row), percent(*row.worst)) +
               leaning(row);
    constexpr double kNothing = 0.0005; // told as 0.0 %
    if (*row.worst < kNothing)
        return In::tr("%1, %2: %3 %4 per 1,000 in reach on average, but half of them or more have none in reach.")
                   .arg(service, group, meanText(row), unitOf(book, row.service)) +
               leaning(row);
    return In::tr("%1, %2: %3 %4 per 1,000 in reach on average; the half with least in reach has %5 of it (50 % if all "
                  "had alike).")
               .arg(service, group, meanText(row), unitOf(book, row.service), percent(*row.worst)) +
           leaning(row);
}

QString widestRange(const Content &content, bool inBrackets)
{
    if (!content.studies || !content.studies->uncertainty)
        return In::tr("the error range of coverage was not assessed this time");
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    const analysis::CoverageInterval *widest = nullptr;
    for (const CoverageRow &row : content.coverage) {
        const norms::Norm *own = book.norm(row.norm);
        if (own == nullptr || book.coverageNorm(own->service) != own)
            continue; // a second limit of the service, told nowhere else in the text
        const auto *each = content.studies->interval(row.norm, row.bands);
        const auto width = [](const analysis::Interval &one) { return one.high - one.low; };
        if (each != nullptr && (widest == nullptr || width(each->metres) > width(widest->metres)))
            widest = each;
    }
    if (widest == nullptr)
        return In::tr("the error range of coverage was not assessed this time");
    const norms::Norm *norm = book.norm(widest->norm);
    return (content.present ? In::tr("the error range of coverage along the network once the scenario is carried out "
                                     "(nine of ten of %1 draws) is widest for %2, %3")
            : inBrackets    ? In::tr("the error range of coverage along the network (nine of ten of %1 draws, in "
                                        "brackets above) is widest for %2, %3")
                            : In::tr("the error range of coverage along the network (nine of ten of %1 draws) is "
                                        "widest for %2, %3"))
        .arg(text::formatCount(content.studies->uncertainty->request.runs),
             words::lowered(text::serviceName(book, norm->service)), range(widest->metres));
}

} // namespace yike::report
