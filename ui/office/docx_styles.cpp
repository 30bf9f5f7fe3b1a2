// SPDX-License-Identifier: GPL-3.0-or-later
// Built-in styles are known by their English names ("heading 1" is shown as 标题 1).
#include "ui/office/docx_styles.h"

#include "ui/office/docx_style_list.h"

#include <QCoreApplication>

namespace yike::office {
namespace {

const QString kMain = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

/// Translation context "Office".
struct In {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

QString number(double value) { return QString::number(std::lround(value)); }

void writeProperties(Xml &xml, const ParagraphStyle &style)
{
    xml.open("w:pPr");
    if (style.keepNext) {
        xml.empty("w:keepNext");
        xml.empty("w:keepLines");
    }
    xml.open("w:spacing", {{"w:before", number(style.before * 20)}, {"w:after", number(style.after * 20)}});
    if (style.line > 0) {
        xml.attribute("w:line", number(style.line * 20));
        xml.attribute("w:lineRule", style.exact ? QStringLiteral("exact") : QStringLiteral("atLeast"));
    }
    xml.close();
    if (style.left > 0)
        xml.empty("w:ind", {{"w:left", number(style.left * 20)}});
    if (style.align != nullptr)
        xml.val("w:jc", QLatin1StringView(style.align));
    if (style.outline >= 0)
        xml.val("w:outlineLvl", style.outline);
    xml.close();
    xml.open("w:rPr");
    if (style.latin != nullptr)
        fonts(xml, *style.latin, *style.eastAsian);
    if (style.bold) {
        xml.empty("w:b");
        xml.empty("w:bCs");
    }
    if (style.colour != nullptr)
        xml.val("w:color", QLatin1StringView(style.colour));
    if (style.points > 0) {
        xml.val("w:sz", number(style.points * 2));
        xml.val("w:szCs", number(style.points * 2));
    }
    xml.close();
}

void writeStyle(Xml &xml, const ParagraphStyle &style)
{
    xml.open("w:style", {{"w:type", QStringLiteral("paragraph")}});
    const bool normal = QLatin1StringView(style.id) == QLatin1StringView("Normal");
    if (normal)
        xml.attribute("w:default", QStringLiteral("1"));
    if (style.custom)
        xml.attribute("w:customStyle", QStringLiteral("1"));
    xml.attribute("w:styleId", QLatin1StringView(style.id));
    xml.val("w:name", style.name);
    if (!normal)
        xml.val("w:basedOn", QStringLiteral("Normal"));
    if (style.next != nullptr)
        xml.val("w:next", QLatin1StringView(style.next));
    xml.val("w:uiPriority", style.priority);
    if (style.quick)
        xml.empty("w:qFormat");
    writeProperties(xml, style);
    xml.close();
}

void writeDefaults(Xml &xml, const Faces &faces, const Sizes &sizes, const QString &language)
{
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    fonts(xml, faces.latinSerif, faces.serif);
    xml.val("w:kern", 2);
    xml.val("w:sz", number(sizes.body * 2));
    xml.val("w:szCs", number(sizes.body * 2));
    xml.empty("w:lang", {{"w:val", QStringLiteral("en-US")},
                         {"w:eastAsia", language.startsWith(u"zh") ? language : QStringLiteral("zh-CN")},
                         {"w:bidi", QStringLiteral("ar-SA")}});
    xml.close();
    xml.close();
    xml.empty("w:pPrDefault");
    xml.close();
}

/// The tables' style: three rules and no more. Word wants "Normal Table" beside it.
void writeTableStyles(Xml &xml)
{
    xml.open("w:style", {{"w:type", QStringLiteral("table")},
                         {"w:default", QStringLiteral("1")},
                         {"w:styleId", QStringLiteral("TableNormal")}});
    xml.val("w:name", QStringLiteral("Normal Table"));
    xml.val("w:uiPriority", 99);
    xml.empty("w:semiHidden");
    xml.open("w:tblPr");
    xml.empty("w:tblInd", {{"w:w", QStringLiteral("0")}, {"w:type", QStringLiteral("dxa")}});
    xml.open("w:tblCellMar");
    for (const char *side : {"w:left", "w:right"})
        xml.empty(side, {{"w:w", QStringLiteral("57")}, {"w:type", QStringLiteral("dxa")}});
    xml.close();
    xml.close();
    xml.close();
    xml.open("w:style", {{"w:type", QStringLiteral("table")},
                         {"w:customStyle", QStringLiteral("1")},
                         {"w:styleId", QStringLiteral("ThreeRules")}});
    xml.val("w:name", In::tr("Three-rule table"));
    xml.val("w:basedOn", QStringLiteral("TableNormal"));
    xml.val("w:uiPriority", 39);
    xml.empty("w:qFormat");
    xml.open("w:tblPr");
    xml.open("w:tblBorders");
    for (const char *side : {"w:top", "w:bottom"})
        rule(xml, side, 8);
    xml.close();
    xml.close();
    xml.open("w:tblStylePr", {{"w:type", QStringLiteral("firstRow")}});
    xml.open("w:rPr");
    xml.empty("w:b");
    xml.empty("w:bCs");
    xml.close();
    xml.open("w:tcPr");
    xml.open("w:tcBorders");
    rule(xml, "w:bottom", 4);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

void writeCharacterStyles(Xml &xml)
{
    xml.open("w:style", {{"w:type", QStringLiteral("character")},
                         {"w:default", QStringLiteral("1")},
                         {"w:styleId", QStringLiteral("DefaultParagraphFont")}});
    xml.val("w:name", QStringLiteral("Default Paragraph Font"));
    xml.val("w:uiPriority", 1);
    xml.empty("w:semiHidden");
    xml.close();
    xml.open("w:style", {{"w:type", QStringLiteral("numbering")},
                         {"w:default", QStringLiteral("1")},
                         {"w:styleId", QStringLiteral("NoList")}});
    xml.val("w:name", QStringLiteral("No List"));
    xml.val("w:uiPriority", 99);
    xml.empty("w:semiHidden");
    xml.close();
}

} // namespace

Sizes sizesOf(bool official) { return official ? Sizes{16, 28.95 / 16, 12, true} : Sizes{}; }

bool writeStyles(QIODevice *device, const report::Manuscript &manuscript)
{
    const Faces faces = facesOf(manuscript.officialDocument);
    const Sizes sizes = sizesOf(manuscript.officialDocument);
    Xml xml(device);
    xml.open("w:styles", {{"xmlns:w", kMain}});
    writeDefaults(xml, faces, sizes, manuscript.languageTag);
    const bool chinese = manuscript.languageTag.startsWith(u"zh");
    for (const ParagraphStyle &style : paragraphStyles(faces, sizes, manuscript.officialDocument, chinese))
        writeStyle(xml, style);
    writeCharacterStyles(xml);
    writeTableStyles(xml);
    xml.close();
    return xml.finish();
}

bool writeFontTable(QIODevice *device, bool official)
{
    struct Face {
        QString name, instead;
        const char *charset, *family;
    };
    std::vector<Face> faces{{QStringLiteral("Times New Roman"), QStringLiteral("Liberation Serif"), "00", "roman"},
                            {QStringLiteral("Arial"), QStringLiteral("Liberation Sans"), "00", "swiss"},
                            {QStringLiteral("宋体"), QStringLiteral("SimSun"), "86", "auto"},
                            {QStringLiteral("黑体"), QStringLiteral("SimHei"), "86", "modern"}};
    if (official) {
        faces.push_back({QStringLiteral("仿宋_GB2312"), QStringLiteral("仿宋"), "86", "modern"});
        faces.push_back({QStringLiteral("楷体_GB2312"), QStringLiteral("楷体"), "86", "modern"});
        faces.push_back({QStringLiteral("方正小标宋简体"), QStringLiteral("方正小标宋_GBK"), "86", "auto"});
    }
    Xml xml(device);
    xml.open("w:fonts", {{"xmlns:w", kMain}});
    for (const Face &face : faces) {
        xml.open("w:font", {{"w:name", face.name}});
        xml.val("w:altName", face.instead);
        xml.val("w:charset", QLatin1StringView(face.charset));
        xml.val("w:family", QLatin1StringView(face.family));
        xml.val("w:pitch", QStringLiteral("variable"));
        xml.close();
    }
    xml.close();
    return xml.finish();
}

} // namespace yike::office
