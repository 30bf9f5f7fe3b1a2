// SPDX-License-Identifier: GPL-3.0-or-later
// Lines by QTextLayout, with sizes in pixels so that no device's resolution counts.
#include "ui/report/typesetting.h"

#include "ui/report/fonts.h"
#include "ui/text/language.h"

#include <QFontMetricsF>
#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>

namespace yike::report {
namespace {

QString familyOf(const TypeStyle &style)
{
    switch (style.face) {
    case Face::FangSong:
        return typefaces().fangSong;
    case Face::Kai:
        return typefaces().kai;
    case Face::Title:
        return typefaces().title;
    case Face::Ordinary:
        break;
    }
    return style.style.sans ? typefaces().sans : typefaces().serif;
}

/// Characters that may be moved apart; figures and Latin words keep together.
bool isWide(QChar character)
{
    const char16_t code = character.unicode();
    return character == u' ' || (code >= 0x2E80 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0xFF00 && code <= 0xFFEF);
}

/// Spaces that fill a line: the room left over goes behind its wide characters, if it is not too much for them.
QList<QTextLayout::FormatRange> spread(const QString &text, const QFont &font, double room)
{
    const auto gaps = std::ranges::count_if(text.first(std::max<qsizetype>(text.size() - 1, 0)), isWide);
    if (gaps == 0 || room <= 0 || room / static_cast<double>(gaps) > 0.25 * font.pixelSize())
        return {};
    QTextCharFormat format;
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing(font.letterSpacing() + room / static_cast<double>(gaps));
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype from = 0; from + 1 < text.size(); ++from) {
        if (!isWide(text[from]))
            continue;
        qsizetype to = from;
        while (to + 1 < text.size() && isWide(text[to]))
            ++to;
        ranges.push_back({static_cast<int>(from), static_cast<int>(to - from), format});
        from = to - 1;
    }
    return ranges;
}

} // namespace

QFont fontOf(const TypeStyle &style)
{
    QFont font(familyOf(style));
    const int pixels = std::max(1, static_cast<int>(std::lround(style.style.points * kUnitsPerPoint)));
    font.setPixelSize(pixels);
    font.setBold(style.style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setFeature("tnum", 1);
    if (style.spacing != 0) // from the exact size, not from that in whole pixels
        font.setLetterSpacing(QFont::AbsoluteSpacing, (style.style.points + style.spacing) * kUnitsPerPoint - pixels);
    return font;
}

SetText::SetText(const QString &content, const TypeStyle &style, double width)
    : m_colour(style.style.colour),
      m_step(style.style.points * kUnitsPerPoint * style.style.lineHeight)
{
    const bool justified = style.style.align.testFlag(Qt::AlignJustify);
    QTextOption option(justified ? Qt::AlignLeft : style.style.align & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QFont font = fontOf(style);
    const double indentation = style.style.indent * (style.style.points + style.spacing) * kUnitsPerPoint;
    for (const QString &part : heldTogether(content).split(u'\n')) {
        auto layout = std::make_unique<QTextLayout>(part, font);
        layout->setTextOption(option);
        layout->beginLayout();
        double indent = indentation;
        int here = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(std::max(1.0, width - indent));
            line.setPosition(QPointF(indent, here * m_step + (m_step - line.height()) / 2));
            m_widest = std::max(m_widest, indent + line.naturalTextWidth());
            indent = 0;
            ++here;
        }
        layout->endLayout();
        m_lines += std::max(here, 1); // an empty part is an empty line
        if (justified && here > 1)
            justify(*layout, width);
        else
            m_parts.push_back(std::move(layout));
    }
}

void SetText::justify(const QTextLayout &set, double width)
{
    for (int i = 0; i < set.lineCount(); ++i) {
        const QTextLine from = set.lineAt(i);
        QString text = set.text().sliced(from.textStart(), from.textLength());
        while (text.endsWith(u' '))
            text.chop(1);
        auto layout = std::make_unique<QTextLayout>(text, set.font());
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        layout->setTextOption(option);
        if (i + 1 < set.lineCount())
            layout->setFormats(spread(text, set.font(), width - from.x() - from.naturalTextWidth()));
        layout->beginLayout();
        QTextLine line = layout->createLine();
        line.setLineWidth(width);
        line.setPosition(QPointF(from.x(), (m_step - line.height()) / 2));
        layout->endLayout();
        m_parts.push_back(std::move(layout));
    }
}

void SetText::paint(QPainter &painter, QPointF topLeft, int first, int count) const
{
    painter.setPen(m_colour);
    const int end = count < 0 ? m_lines : std::min(m_lines, first + count);
    int before = 0;
    for (const auto &layout : m_parts) {
        const QPointF at = topLeft + QPointF(0, (before - first) * m_step);
        for (int i = 0; i < layout->lineCount(); ++i)
            if (before + i >= first && before + i < end)
                layout->lineAt(i).draw(&painter, at);
        before += std::max(layout->lineCount(), 1);
    }
}

double paintText(QPainter &painter, const QRectF &rect, const QString &content, const Style &style)
{
    const SetText text(content, {.style = style}, rect.width());
    text.paint(painter, rect.topLeft());
    return text.height();
}

QString heldTogether(QString text)
{
    if (!text::chinese()) // the typefaces draw the curved ones as wide as a Chinese character
        text.replace(QChar(0x201C), u'"').replace(QChar(0x201D), u'"');
    constexpr QChar kHeld(u'\u00A0');
    const QStringView marks = u"●◐○", makers = u"TBJ"; // ends of GB, TD/T, JGJ and the like
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != u' ')
            continue;
        const QChar before = text[i - 1], after = text[i + 1];
        const QStringView rest = QStringView(text).sliced(i + 1);
        const bool unit = before.isDigit() &&
                          (rest.startsWith(u"m²") || rest.startsWith(u"km") || rest == u"m" || rest.startsWith(u"m ") ||
                           rest.startsWith(u"m/s") || rest.startsWith(u"m,") || rest.startsWith(u"min"));
        if (after == u'%' || unit || before == u'≥' || before == u'≤' || marks.contains(before) ||
            (makers.contains(before) && after.isDigit()))
            text[i] = kHeld;
    }
    return text;
}

namespace {

/// Broken into lines of that width.
QStringList linesOf(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap); // a word wider than the line sticks out: never broken for balance
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        if (line.naturalTextWidth() > width)
            return {};
        lines << text.sliced(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

QString balanced(const QString &content, const TypeStyle &style, double width)
{
    const QString text = heldTogether(content);
    const QFont font = fontOf(style);
    QStringList best = linesOf(text, font, width);
    if (best.size() < 2 || text.contains(u'\n'))
        return content;
    const qsizetype lines = best.size();
    double narrow = width / static_cast<double>(lines), wide = width;
    constexpr int kSteps = 6;
    for (int step = 0; step < kSteps; ++step) {
        const double middle = (narrow + wide) / 2;
        const QStringList set = linesOf(text, font, middle);
        const bool good = set.size() == lines;
        (good ? wide : narrow) = middle;
        if (good)
            best = set;
    }
    // Lines of equal width may still leave one character over: it takes another with it.
    QString &last = best.back(), &before = best[best.size() - 2];
    if (last.size() == 1 && before.size() > 2 && isWide(before.back())) {
        last.prepend(before.back());
        before.chop(1);
    }
    return best.join(u'\n');
}

QString fitted(const QString &content, const TypeStyle &style, double width)
{
    const QFontMetricsF metrics(fontOf(style));
    return metrics.elidedText(content, Qt::ElideRight, width);
}

} // namespace yike::report
