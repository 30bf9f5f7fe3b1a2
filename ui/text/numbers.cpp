// SPDX-License-Identifier: GPL-3.0-or-later
// Integers in, text out: rounding is done on the integers, so that every machine prints the same.
#include "ui/text/numbers.h"

#include "ui/text/edition.h"
#include "ui/text/language.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace yike::text {
namespace {

/// Translation context "Numbers".
class Numbers {
    Q_DECLARE_TR_FUNCTIONS(Numbers)

public:
    static QString people(const QString &count) { return tr("%1 people").arg(count); }
    static QString tenThousands(const QString &count) { return tr("%1 × 10,000 people").arg(count); }
    static QString minutes(const QString &count) { return tr("%1 min").arg(count); }
    static QString metres(const QString &count) { return tr("%1 m").arg(count); }
    static QString kilometres(const QString &count) { return tr("%1 km").arg(count); }
    static QString share(const QString &count) { return tr("%1 %").arg(count); }
    static QString place(const QString &lon, const QString &lat) { return tr("%1° E, %2° N").arg(lon, lat); }
};

/// The minus that readers know, which is as wide as a digit; none before a nought.
QString withMinus(QString text)
{
    if (!text.startsWith(QLatin1Char('-')))
        return text;
    text.remove(0, 1);
    const bool nought = std::ranges::none_of(text, [](QChar each) { return each >= u'1' && each <= u'9'; });
    return nought ? text : text.prepend(QChar(0x2212));
}

/// Half away from zero.
std::int64_t roundedQuotient(std::int64_t value, std::int64_t divisor)
{
    const std::int64_t half = divisor / 2;
    return value >= 0 ? (value + half) / divisor : -((-value + half) / divisor);
}

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int step = 0; step < exponent; ++step)
        power *= 10;
    return power;
}

} // namespace

QString formatPeople(base::People people)
{
    if (isPublic() && people > 0 && people < kSmallestPublicCount * base::kOnePerson)
        return QLatin1Char('<') + formatCount(kSmallestPublicCount);
    return formatCount(roundedQuotient(people, base::kOnePerson));
}

QString formatPeopleLong(base::People people)
{
    constexpr base::People kTenThousand = 10'000 * base::kOnePerson;
    if (!chinese() || people < kTenThousand)
        return Numbers::people(formatPeople(people));
    const auto tenths = roundedQuotient(people, kTenThousand / 100);
    return Numbers::tenThousands(formatNumber(static_cast<double>(tenths) / 100.0, 2));
}

QString formatThousandths(std::int64_t thousandths, int decimals)
{
    const std::int64_t step = powerOfTen(3 - std::clamp(decimals, 0, 3));
    const std::int64_t kept = roundedQuotient(thousandths, step);
    if (decimals <= 0)
        return formatCount(kept);
    return formatNumber(static_cast<double>(kept * step) / 1000.0, decimals);
}

QString formatCount(std::int64_t count) { return withMinus(locale().toString(static_cast<qlonglong>(count))); }

QString formatShare(std::int64_t part, std::int64_t whole, int decimals)
{
    if (whole <= 0)
        return kNoFigure;
    const auto power = static_cast<double>(powerOfTen(decimals));
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return Numbers::share(formatNumber(std::round(percent * power) / power, decimals));
}

QString formatPerMille(std::int64_t perMille) { return formatShare(perMille, 1000, perMille % 10 == 0 ? 0 : 1); }

QString formatNumber(double value, int decimals)
{
    return std::isfinite(value) ? withMinus(locale().toString(value, 'f', decimals)) : kNoFigure;
}

QString formatMinutes(base::Cost milliseconds)
{
    if (milliseconds == base::kUnreached)
        return kNoFigure;
    const std::int64_t whole =
        (std::int64_t{milliseconds} + base::kMillisecondsPerMinute - 1) / base::kMillisecondsPerMinute;
    return Numbers::minutes(formatCount(whole));
}

QString formatMetres(base::Cost millimetres)
{
    if (millimetres == base::kUnreached)
        return kNoFigure;
    const std::int64_t metres = (std::int64_t{millimetres} + 999) / 1000;
    if (metres < 1000)
        return Numbers::metres(formatCount((metres + 9) / 10 * 10));
    return Numbers::kilometres(formatNumber(static_cast<double>((metres + 99) / 100) / 10.0, 1));
}

QString formatCost(norms::WalkerKind walker, base::Cost cost)
{
    return walker == norms::WalkerKind::Metres ? formatMetres(cost) : formatMinutes(cost);
}

QString formatPlace(geo::LonLat place)
{
    if (isPublic())
        return kNoFigure;
    return Numbers::place(formatNumber(place.lon, 5), formatNumber(place.lat, 5));
}

QString formatTime(std::string_view iso)
{
    const QDateTime time = QDateTime::fromString(fromCore(iso), Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : fromCore(iso);
}

QString formatDate(std::string_view iso)
{
    const QDate date = QDate::fromString(fromCore(iso), Qt::ISODate);
    if (!date.isValid())
        return fromCore(iso);
    return chinese() ? date.toString(QStringLiteral("yyyy年M月d日"))
                     : locale().toString(date, QStringLiteral("d MMMM yyyy"));
}

} // namespace yike::text
