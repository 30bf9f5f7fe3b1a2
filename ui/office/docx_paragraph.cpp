// SPDX-License-Identifier: GPL-3.0-or-later
// Word refuses properties out of order, so they are written here only.
#include "ui/office/docx_paragraph.h"

#include "ui/office/page.h"

namespace yike::office {
namespace {

bool hasWideMarks(const QString &text)
{
    constexpr QStringView kMarks = u"“”‘’…—·";
    return std::ranges::any_of(text, [&](QChar c) { return kMarks.contains(c); });
}

void spacing(Xml &xml, const ParagraphLook &look)
{
    if (look.before < 0 && look.after < 0 && look.line < 0)
        return;
    xml.open("w:spacing");
    if (look.before >= 0)
        xml.attribute("w:before", QString::number(look.before));
    if (look.after >= 0)
        xml.attribute("w:after", QString::number(look.after));
    if (look.line >= 0) {
        xml.attribute("w:line", QString::number(look.line));
        xml.attribute("w:lineRule", look.exact ? QStringLiteral("exact") : QStringLiteral("atLeast"));
    }
    xml.close();
}

void frame(Xml &xml, const Frame &frame)
{
    xml.empty("w:framePr", {{"w:w", QString::number(twips(frame.width))},
                            {"w:hSpace", QStringLiteral("0")},
                            {"w:wrap", QStringLiteral("around")},
                            {"w:vAnchor", QStringLiteral("page")},
                            {"w:hAnchor", QStringLiteral("margin")},
                            {"w:xAlign", QStringLiteral("center")},
                            {"w:y", QString::number(twips(frame.y))}});
}

void characters(Xml &xml, const QString &text)
{
    QString piece;
    const auto flush = [&] {
        if (!piece.isEmpty())
            xml.leaf("w:t", piece, {{"xml:space", QStringLiteral("preserve")}});
        piece.clear();
    };
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t') {
            flush();
            xml.empty(c == u'\n' ? "w:br" : "w:tab");
        } else
            piece += c;
    }
    flush();
}

bool isDefault(const RunLook &look)
{
    return look.points == 0 && !look.sans && !look.bold && !look.colour.isValid() && !look.hidden;
}

} // namespace

Faces facesOf(bool official)
{
    const QString times = QStringLiteral("Times New Roman"), arial = QStringLiteral("Arial"),
                  hei = QStringLiteral("黑体");
    if (official)
        return {times,
                times,
                QStringLiteral("仿宋_GB2312"),
                hei,
                QStringLiteral("楷体_GB2312"),
                QStringLiteral("方正小标宋简体")};
    return {times, arial, QStringLiteral("宋体"), hei, hei, hei};
}

void fonts(Xml &xml, const QString &latin, const QString &eastAsian, bool wideMarks)
{
    xml.open("w:rFonts");
    if (wideMarks)
        xml.attribute("w:hint", QStringLiteral("eastAsia"));
    xml.attribute("w:ascii", latin);
    xml.attribute("w:eastAsia", eastAsian);
    xml.attribute("w:hAnsi", latin);
    xml.attribute("w:cs", latin);
    xml.close();
}

void rule(Xml &xml, const char *side, int eighths, int space)
{
    xml.empty(side, {{"w:val", QStringLiteral("single")},
                     {"w:sz", QString::number(eighths)},
                     {"w:space", QString::number(space)},
                     {"w:color", QStringLiteral("1F2326")}});
}

void openParagraph(Xml &xml, const ParagraphLook &look)
{
    xml.open("w:p");
    xml.open("w:pPr");
    if (!look.style.isEmpty())
        xml.val("w:pStyle", look.style);
    if (look.keepNext)
        xml.empty("w:keepNext");
    if (look.pageBreakBefore)
        xml.empty("w:pageBreakBefore");
    if (look.frame)
        frame(xml, *look.frame);
    if (look.rightTab > 0) {
        xml.open("w:tabs");
        xml.empty("w:tab", {{"w:val", QStringLiteral("right")},
                            {"w:leader", look.dots ? QStringLiteral("dot") : QStringLiteral("none")},
                            {"w:pos", QString::number(look.rightTab)}});
        xml.close();
    }
    spacing(xml, look);
    if (look.firstLine > 0)
        xml.empty("w:ind", {{"w:firstLineChars", QString::number(std::lround(look.firstLine * 100))},
                            {"w:firstLine", QString::number(twipsOfPoints(look.firstLine * look.points))}});
    else if (look.left > 0)
        xml.empty("w:ind", {{"w:left", QString::number(look.left)}});
    if (!look.align.isEmpty())
        xml.val("w:jc", look.align);
    if (look.outline >= 0)
        xml.val("w:outlineLvl", look.outline);
    if (look.hidden) {
        xml.open("w:rPr");
        xml.empty("w:vanish");
        xml.close();
    }
    xml.close();
}

void run(Xml &xml, const QString &text, const Faces &faces, const RunLook &look, bool eastAsian)
{
    if (text.isEmpty())
        return;
    const bool wide = eastAsian && hasWideMarks(text);
    xml.open("w:r");
    if (wide || !isDefault(look)) {
        xml.open("w:rPr");
        if (look.sans)
            fonts(xml, *look.sans ? faces.latinSans : faces.latinSerif, *look.sans ? faces.sans : faces.serif, wide);
        else if (wide)
            xml.empty("w:rFonts", {{"w:hint", QStringLiteral("eastAsia")}});
        if (look.bold) {
            const QString on = *look.bold ? QStringLiteral("1") : QStringLiteral("0");
            xml.val("w:b", on);
            xml.val("w:bCs", on);
        }
        if (look.hidden)
            xml.empty("w:vanish");
        if (look.colour.isValid())
            xml.val("w:color", look.colour.name().mid(1).toUpper());
        if (look.points > 0) {
            const int halves = static_cast<int>(std::lround(look.points * 2));
            xml.val("w:sz", halves);
            xml.val("w:szCs", halves);
        }
        xml.close();
    }
    characters(xml, text);
    xml.close();
}

void field(Xml &xml, const QString &code, const QString &shown, bool dirty)
{
    const auto mark = [&](const QString &type, bool wanted) {
        xml.open("w:r");
        xml.open("w:fldChar", {{"w:fldCharType", type}});
        if (wanted)
            xml.attribute("w:dirty", QStringLiteral("1"));
        xml.close();
        xml.close();
    };
    mark(QStringLiteral("begin"), dirty);
    xml.open("w:r");
    xml.leaf("w:instrText", QLatin1Char(' ') + code + QLatin1Char(' '), {{"xml:space", QStringLiteral("preserve")}});
    xml.close();
    mark(QStringLiteral("separate"), false);
    xml.open("w:r");
    xml.leaf("w:t", shown);
    xml.close();
    mark(QStringLiteral("end"), false);
}

} // namespace yike::office
