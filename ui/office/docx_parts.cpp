// SPDX-License-Identifier: GPL-3.0-or-later
// Everything but document.xml, styles.xml and the pictures.
#include "ui/office/docx_parts.h"

#include "ui/office/docx_styles.h"
#include "ui/office/page.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include <functional>

namespace yike::office {
namespace {

const QString kMain = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString kRelations = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString kPackage = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");

QByteArray xmlOf(const std::function<void(Xml &)> &write)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Xml xml(&buffer);
    write(xml);
    return xml.finish() ? bytes : QByteArray();
}

QString footerName(report::Sheet sheet, bool even)
{
    return QStringLiteral("footer%1%2.xml").arg(even ? QStringLiteral("Even") : QString()).arg(static_cast<int>(sheet));
}

void relation(Xml &xml, const QString &id, const QString &type, const QString &target)
{
    xml.empty("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
}

QByteArray packageRelations()
{
    return xmlOf([](Xml &xml) {
        xml.open("Relationships", {{"xmlns", kPackage + QStringLiteral("relationships")}});
        relation(xml, QStringLiteral("rId1"), kRelations + QStringLiteral("/officeDocument"),
                 QStringLiteral("word/document.xml"));
        relation(xml, QStringLiteral("rId2"), kPackage + QStringLiteral("relationships/metadata/core-properties"),
                 QStringLiteral("docProps/core.xml"));
        relation(xml, QStringLiteral("rId3"), kRelations + QStringLiteral("/extended-properties"),
                 QStringLiteral("docProps/app.xml"));
    });
}

QByteArray documentRelations(const std::set<report::Sheet> &sheets, bool even, int pictures)
{
    return xmlOf([&](Xml &xml) {
        xml.open("Relationships", {{"xmlns", kPackage + QStringLiteral("relationships")}});
        relation(xml, QStringLiteral("rIdStyles"), kRelations + QStringLiteral("/styles"),
                 QStringLiteral("styles.xml"));
        relation(xml, QStringLiteral("rIdSettings"), kRelations + QStringLiteral("/settings"),
                 QStringLiteral("settings.xml"));
        relation(xml, QStringLiteral("rIdFonts"), kRelations + QStringLiteral("/fontTable"),
                 QStringLiteral("fontTable.xml"));
        relation(xml, QStringLiteral("rIdHeader"), kRelations + QStringLiteral("/header"),
                 QStringLiteral("header.xml"));
        for (const report::Sheet sheet : sheets) {
            const QString number = QString::number(static_cast<int>(sheet));
            relation(xml, QStringLiteral("rIdFooter") + number, kRelations + QStringLiteral("/footer"),
                     footerName(sheet, false));
            if (even)
                relation(xml, QStringLiteral("rIdEvenFooter") + number, kRelations + QStringLiteral("/footer"),
                         footerName(sheet, true));
        }
        for (int i = 1; i <= pictures; ++i)
            relation(xml, QStringLiteral("rIdImage%1").arg(i), kRelations + QStringLiteral("/image"),
                     QStringLiteral("media/image%1.png").arg(i));
    });
}

QByteArray coreProperties(const report::Manuscript &manuscript)
{
    return xmlOf([&](Xml &xml) {
        xml.open("cp:coreProperties", {{"xmlns:cp", kPackage + QStringLiteral("metadata/core-properties")},
                                       {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
                                       {"xmlns:dcterms", QStringLiteral("http://purl.org/dc/terms/")},
                                       {"xmlns:xsi", QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")}});
        xml.leaf("dc:title", manuscript.title);
        xml.leaf("dc:subject", manuscript.subject);
        xml.leaf("dc:creator", manuscript.author);
        xml.leaf("dc:language",
                 manuscript.languageTag.startsWith(u"zh") ? manuscript.languageTag : QStringLiteral("en-US"));
        // Never the day of writing: the same manuscript gives the same bytes.
        const QDate day = QDate::fromString(manuscript.baseDate, Qt::ISODate);
        const QString when =
            (day.isValid() ? day : QDate(2000, 1, 1)).toString(Qt::ISODate) + QStringLiteral("T00:00:00Z");
        for (const char *element : {"dcterms:created", "dcterms:modified"})
            xml.leaf(element, when, {{"xsi:type", QStringLiteral("dcterms:W3CDTF")}});
    });
}

QByteArray appProperties()
{
    return xmlOf([](Xml &xml) {
        xml.open(
            "Properties",
            {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")}});
        xml.leaf("Application", QStringLiteral("Yike"));
    });
}

QByteArray settings(bool official, const QString &language)
{
    return xmlOf([&](Xml &xml) {
        xml.open("w:settings", {{"xmlns:w", kMain}});
        xml.empty("w:zoom", {{"w:percent", QStringLiteral("100")}});
        xml.val("w:defaultTabStop", 420);
        if (official)
            xml.empty("w:evenAndOddHeaders");
        xml.val("w:characterSpacingControl", QStringLiteral("compressPunctuation"));
        xml.val("w:updateFields", QStringLiteral("1")); // those in the contents are only near
        xml.open("w:compat");
        const QString word = QStringLiteral("http://schemas.microsoft.com/office/word");
        xml.empty("w:compatSetting",
                  {{"w:name", QStringLiteral("compatibilityMode")}, {"w:uri", word}, {"w:val", QStringLiteral("15")}});
        xml.close();
        xml.empty("w:themeFontLang", {{"w:val", QStringLiteral("en-US")},
                                      {"w:eastAsia", language.startsWith(u"zh") ? language : QStringLiteral("zh-CN")}});
    });
}

/// WordArt across the page, behind the text, as Word's own watermarks are.
void watermark(Xml &xml, const QString &text)
{
    const double height = 36,
                 width = std::min(180.0, height * static_cast<double>(std::max<qsizetype>(text.size(), 2)));
    xml.open("w:r");
    xml.open("w:pict");
    xml.open("v:shapetype", {{"id", QStringLiteral("_x0000_t136")},
                             {"coordsize", QStringLiteral("21600,21600")},
                             {"o:spt", QStringLiteral("136")},
                             {"adj", QStringLiteral("10800")},
                             {"path", QStringLiteral("m@7,l@8,m@5,21600l@6,21600e")}});
    xml.open("v:formulas");
    for (const char *equation : {"sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3",
                                 "if @0 @3 0", "if @0 21600 @1", "if @0 0 @2", "if @0 @4 21600", "mid @5 @6",
                                 "mid @8 @5", "mid @7 @8", "mid @6 @7", "sum @6 0 @5"})
        xml.empty("v:f", {{"eqn", QLatin1StringView(equation)}});
    xml.close();
    xml.empty("v:path", {{"textpathok", QStringLiteral("t")},
                         {"o:connecttype", QStringLiteral("custom")},
                         {"o:connectlocs", QStringLiteral("@9,0;@10,10800;@11,21600;@12,10800")},
                         {"o:connectangles", QStringLiteral("270,180,90,0")}});
    xml.empty("v:textpath", {{"on", QStringLiteral("t")}, {"fitshape", QStringLiteral("t")}});
    xml.close();
    xml.open(
        "v:shape",
        {{"id", QStringLiteral("PowerPlusWaterMarkObject1")},
         {"o:spid", QStringLiteral("_x0000_s2049")},
         {"type", QStringLiteral("#_x0000_t136")},
         {"style",
          QStringLiteral(
              "position:absolute;margin-left:0;margin-top:0;width:%1mm;height:%2mm;rotation:315;z-index:-251658752;"
              "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
              "mso-position-vertical:center;mso-position-vertical-relative:margin")
              .arg(width)
              .arg(height)},
         {"o:allowincell", QStringLiteral("f")},
         {"fillcolor", QStringLiteral("#c8c8c8")},
         {"stroked", QStringLiteral("f")}});
    xml.empty("v:fill", {{"opacity", QStringLiteral(".5")}});
    xml.empty("v:textpath", {{"style", QStringLiteral("font-family:\"黑体\";font-size:1pt")}, {"string", text}});
    xml.close();
    xml.close();
    xml.close();
}

QByteArray header(const QString &mark)
{
    return xmlOf([&](Xml &xml) {
        xml.open("w:hdr", {{"xmlns:w", kMain},
                           {"xmlns:r", kRelations},
                           {"xmlns:v", QStringLiteral("urn:schemas-microsoft-com:vml")},
                           {"xmlns:o", QStringLiteral("urn:schemas-microsoft-com:office:office")}});
        openParagraph(xml, {.style = QStringLiteral("Header")});
        if (!mark.isEmpty())
            watermark(xml, mark);
    });
}

/// The title at the left, n / N at the right; official documents have — n — outside alone.
QByteArray footer(const report::Manuscript &manuscript, report::Sheet sheet, bool even, const PageNumbers &guess)
{
    const Page page = pageOf(sheet, manuscript.officialDocument);
    const Faces faces = facesOf(manuscript.officialDocument);
    const bool eastAsian = manuscript.languageTag.startsWith(u"zh");
    return xmlOf([&](Xml &xml) {
        xml.open("w:ftr", {{"xmlns:w", kMain}, {"xmlns:r", kRelations}});
        const QString one = QStringLiteral("1");
        if (manuscript.officialDocument) {
            openParagraph(xml, {.style = QStringLiteral("Footer"),
                                .firstLine = even ? 1.0 : 0.0,
                                .points = 14,
                                .align = even ? QStringLiteral("left") : QStringLiteral("right")});
            run(xml, QStringLiteral("— "), faces, {}, eastAsian);
            field(xml, QStringLiteral("PAGE"), one);
            run(xml, even ? QStringLiteral(" —") : QStringLiteral(" —\u3000"), faces, {}, eastAsian);
            return;
        }
        openParagraph(xml, {.style = QStringLiteral("Footer"), .rightTab = twips(page.width())});
        run(xml, manuscript.footer, faces, {}, eastAsian);
        run(xml, QStringLiteral("\t"), faces);
        field(xml, QStringLiteral("PAGE"), one);
        run(xml, QStringLiteral("/"), faces);
        // Cover and contents do not count: the number of the last page is that of all pages.
        field(xml,
              guess.front ? QStringLiteral("PAGEREF %1").arg(QLatin1StringView(kLastPage)) : QStringLiteral("NUMPAGES"),
              QString::number(guess.last));
    });
}

} // namespace

base::Result<void> writeContentTypes(const QString &file, const std::set<report::Sheet> &sheets, bool even)
{
    const QByteArray bytes = xmlOf([&](Xml &xml) {
        const QString word = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");
        xml.open("Types", {{"xmlns", kPackage + QStringLiteral("content-types")}});
        const auto usual = [&](const QString &extension, const QString &type) {
            xml.empty("Default", {{"Extension", extension}, {"ContentType", type}});
        };
        const auto part = [&](const QString &name, const QString &type) {
            xml.empty("Override", {{"PartName", name}, {"ContentType", type}});
        };
        usual(QStringLiteral("rels"), QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"));
        usual(QStringLiteral("xml"), QStringLiteral("application/xml"));
        usual(QStringLiteral("png"), QStringLiteral("image/png"));
        part(QStringLiteral("/word/document.xml"), word + QStringLiteral("document.main+xml"));
        part(QStringLiteral("/word/styles.xml"), word + QStringLiteral("styles+xml"));
        part(QStringLiteral("/word/settings.xml"), word + QStringLiteral("settings+xml"));
        part(QStringLiteral("/word/fontTable.xml"), word + QStringLiteral("fontTable+xml"));
        part(QStringLiteral("/word/header.xml"), word + QStringLiteral("header+xml"));
        for (const report::Sheet sheet : sheets) {
            part(QStringLiteral("/word/") + footerName(sheet, false), word + QStringLiteral("footer+xml"));
            if (even)
                part(QStringLiteral("/word/") + footerName(sheet, true), word + QStringLiteral("footer+xml"));
        }
        part(QStringLiteral("/docProps/core.xml"),
             QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
        part(QStringLiteral("/docProps/app.xml"),
             QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"));
    });
    errno = 0;
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush())
        return writeFailure(file, out.errorString());
    return {};
}

base::Result<void> addSmallParts(Parts &parts, const report::Manuscript &manuscript,
                                 const std::set<report::Sheet> &sheets, int pictures, const PageNumbers &guess)
{
    const bool even = manuscript.officialDocument;
    std::vector<std::pair<QString, QByteArray>> small{
        {QStringLiteral("_rels/.rels"), packageRelations()},
        {QStringLiteral("docProps/core.xml"), coreProperties(manuscript)},
        {QStringLiteral("docProps/app.xml"), appProperties()},
        {QStringLiteral("word/_rels/document.xml.rels"), documentRelations(sheets, even, pictures)},
        {QStringLiteral("word/settings.xml"), settings(even, manuscript.languageTag)},
        {QStringLiteral("word/header.xml"), header(manuscript.watermark)}};
    for (const report::Sheet sheet : sheets) {
        small.emplace_back(QStringLiteral("word/") + footerName(sheet, false), footer(manuscript, sheet, false, guess));
        if (even)
            small.emplace_back(QStringLiteral("word/") + footerName(sheet, true),
                               footer(manuscript, sheet, true, guess));
    }
    for (const auto &[name, bytes] : small)
        if (auto done = parts.add(name, bytes); !done)
            return done;
    return {};
}

} // namespace yike::office
