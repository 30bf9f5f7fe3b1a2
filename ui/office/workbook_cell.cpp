// SPDX-License-Identifier: GPL-3.0-or-later
// Digits with a comma every three, a point, a sign, a unit.
#include "ui/office/workbook_cell.h"

#include <algorithm>

namespace yike::office {
namespace {

constexpr int kMostDigits = 15;
constexpr qsizetype kLongestUnit = 12;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Whole part, with or without commas; the digits alone. Nothing where the commas stand wrong.
std::optional<QString> wholeDigits(QStringView text, bool &grouped)
{
    grouped = text.contains(u',');
    QString digits;
    const auto parts = text.split(u',');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype size = parts[i].size();
        if (grouped && (i == 0 ? size < 1 || size > 3 : size != 3))
            return std::nullopt;
        digits += parts[i];
    }
    const bool code = digits.size() > 1 && digits.startsWith(u'0');
    return digits.isEmpty() || code ? std::nullopt : std::optional(digits);
}

bool isUnit(QStringView unit)
{
    return unit.size() <= kLongestUnit && std::ranges::none_of(unit, [](QChar c) {
               return c.isDigit() || c.isSpace() || c == u'"' || c == u'–' || c == u'—' || c == u'-' || c == u'~' ||
                      c == u',' || c == u'.';
           });
}

} // namespace

std::optional<PrintedFigure> printedFigure(QStringView text)
{
    text = text.trimmed();
    PrintedFigure figure;
    bool negative = false;
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'\u2212' || text.front() == u'+')) {
        figure.sign = text.front() == u'+';
        negative = !figure.sign;
        text = text.sliced(1);
    }
    const auto wholeEnd = std::ranges::find_if_not(text, [](QChar c) { return isDigit(c) || c == u','; });
    const auto digits = wholeDigits(text.first(wholeEnd - text.begin()), figure.grouped);
    if (!digits)
        return std::nullopt;
    QStringView rest = text.sliced(wholeEnd - text.begin());
    QString number = *digits;
    if (rest.size() > 1 && rest.front() == u'.' && isDigit(rest[1])) {
        const QStringView behind = rest.sliced(1);
        const auto end = std::ranges::find_if_not(behind, isDigit);
        figure.decimals = static_cast<int>(end - behind.begin());
        number += QLatin1Char('.') + behind.first(end - behind.begin()).toString();
        rest = behind.sliced(end - behind.begin());
    }
    if (digits->size() + figure.decimals > kMostDigits)
        return std::nullopt;
    rest = rest.trimmed();
    figure.percent = rest == u"%" || rest == u"％";
    if (!figure.percent && !isUnit(rest))
        return std::nullopt;
    if (!figure.percent)
        figure.unit = rest.toString();
    // The shift is done in the text: 62.3e-2 is the nearest to 0.623, 62.3 / 100 need not be.
    figure.value = (figure.percent ? number + QStringLiteral("e-2") : number).toDouble();
    if (negative)
        figure.value = -figure.value;
    return figure;
}

QString numberFormat(const PrintedFigure &figure)
{
    QString format = figure.grouped ? QStringLiteral("#,##0") : QStringLiteral("0");
    if (figure.decimals > 0)
        format += QLatin1Char('.') + QString(figure.decimals, QLatin1Char('0'));
    if (figure.percent)
        format += QLatin1Char('%');
    else if (!figure.unit.isEmpty())
        format += QStringLiteral("\" %1\"").arg(figure.unit);
    return figure.sign ? QStringLiteral("+%1;-%1;%1").arg(format) : format;
}

} // namespace yike::office
