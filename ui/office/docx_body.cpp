// SPDX-License-Identifier: GPL-3.0-or-later
// Headings, paragraphs, figures and sections; tables, cover and contents have files of their own.
#include "ui/office/docx_body.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace yike::office {
namespace {

constexpr double kLeastFigure = 60; // mm
constexpr double kSafety = 5; // mm below a figure that fills the page
constexpr double kAfterHeading = 15; // mm of what follows stay with a heading
constexpr double kCaptionPoints = 9, kCaptionLine = 5, kCaptionRoom = 4; // type, mm a line, mm around

struct In {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

QString alignmentOf(Qt::Alignment align)
{
    if (align.testFlag(Qt::AlignRight))
        return QStringLiteral("right");
    if (align.testFlag(Qt::AlignHCenter))
        return QStringLiteral("center");
    return align.testFlag(Qt::AlignJustify) ? QStringLiteral("both") : QString();
}

QString nameOf(report::Figure::Kind kind)
{
    switch (kind) {
    case report::Figure::Kind::Map:
        return In::tr("Map");
    case report::Figure::Kind::Chart:
        return In::tr("Chart");
    case report::Figure::Kind::Picture:
        break;
    }
    return In::tr("Picture");
}

} // namespace

DocxBody::DocxBody(Xml &xml, const report::Manuscript &manuscript, PageNumbers guess)
    : m_xml(xml),
      m_manuscript(manuscript),
      m_faces(facesOf(manuscript.officialDocument)),
      m_sizes(sizesOf(manuscript.officialDocument)),
      m_eastAsian(manuscript.languageTag.startsWith(u"zh")),
      m_guess(std::move(guess))
{}

PageNumbers DocxBody::numbers() const
{
    PageNumbers numbers{.last = m_page - m_front, .front = m_front > 0};
    for (const int page : m_headingPages)
        numbers.headings.push_back(page - m_front);
    return numbers;
}

base::Result<void> DocxBody::write(const base::Progress &progress, double from, double to)
{
    m_xml.open("w:document",
               {{"xmlns:w", QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main")},
                {"xmlns:r", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships")},
                {"xmlns:wp", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")},
                {"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
                {"xmlns:pic", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    m_xml.open("w:body");
    const auto &blocks = m_manuscript.blocks();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (progress.cancelled())
            return base::fail(base::ErrorCode::Cancelled);
        progress.report("report-tables",
                        from + (to - from) * static_cast<double>(i) / static_cast<double>(blocks.size()));
        if (i == m_manuscript.contentsAt())
            contents();
        std::visit([this](const auto &block) { put(block); }, blocks[i]);
    }
    endDrawing();
    lastParagraph();
    sectionProperties(m_sheet, false);
    m_xml.close();
    m_xml.close();
    return {};
}

/// Word wants one behind a table, and in an empty document. It bears the bookmark that the footers count to.
void DocxBody::lastParagraph()
{
    m_newPage = false;
    m_gap = 0;
    open({.before = 0, .after = 0, .line = 20, .exact = true});
    const QString id = QStringLiteral("0");
    m_xml.empty("w:bookmarkStart", {{"w:id", id}, {"w:name", QLatin1StringView(kLastPage)}});
    m_xml.empty("w:bookmarkEnd", {{"w:id", id}});
    m_xml.close();
}

void DocxBody::open(ParagraphLook look)
{
    look.pageBreakBefore = m_newPage && m_begun;
    if (look.pageBreakBefore)
        turnPage();
    if (m_gap > 0) {
        look.before = std::max(look.before, 0) + twips(m_gap);
        used(m_gap);
    }
    m_gap = 0;
    m_newPage = false;
    m_begun = true;
    openParagraph(m_xml, look);
}

void DocxBody::turnPage()
{
    ++m_page;
    m_used = 0;
}

void DocxBody::used(double millimetres)
{
    m_used += millimetres;
    for (const double height = page().height(); m_used > height; m_used -= height)
        ++m_page;
}

void DocxBody::keepTogether(double millimetres)
{
    if (m_used > 0 && m_used + millimetres > page().height())
        turnPage();
}

void DocxBody::usedWhole(double millimetres, double head)
{
    if (m_used > 0 && m_used + millimetres > page().height()) {
        turnPage();
        m_used = head;
    }
    used(millimetres);
}

double DocxBody::linesOf(const QString &text, double points, double width) const
{
    double lines = 0;
    const double size = points * 25.4 / 72;
    for (const QStringView part : QStringView(text).split(u'\n')) {
        double length = 0;
        for (const QChar c : part)
            length += c.unicode() < 0x2E80 ? 0.5 * size : size;
        lines += std::max(1.0, std::ceil(length / width));
    }
    return lines;
}

void DocxBody::put(const report::PageBreak &pageBreak)
{
    endDrawing();
    if (pageBreak.sheet == m_sheet || !m_begun)
        m_newPage = m_begun;
    else
        endSection(m_sheet, false);
    m_sheet = pageBreak.sheet;
}

void DocxBody::endSection(report::Sheet sheet, bool front)
{
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.empty("w:spacing", {{"w:before", QStringLiteral("0")},
                              {"w:after", QStringLiteral("0")},
                              {"w:line", QStringLiteral("20")},
                              {"w:lineRule", QStringLiteral("exact")}});
    m_xml.open("w:rPr");
    m_xml.val("w:sz", 2);
    m_xml.close();
    sectionProperties(sheet, front);
    m_xml.close();
    m_xml.close();
    if (front)
        m_front = m_page;
    turnPage();
    m_begun = m_newPage = false;
    m_gap = 0;
}

void DocxBody::sectionProperties(report::Sheet sheet, bool front)
{
    const Page own = pageOf(sheet, m_manuscript.officialDocument);
    const auto mm = [](double millimetres) { return QString::number(twips(millimetres)); };
    m_xml.open("w:sectPr");
    const auto refer = [&](const char *what, const char *type, const QString &id) {
        m_xml.empty(what, {{"w:type", QLatin1StringView(type)}, {"r:id", id}});
    };
    refer("w:headerReference", "default", QStringLiteral("rIdHeader"));
    if (m_manuscript.officialDocument)
        refer("w:headerReference", "even", QStringLiteral("rIdHeader"));
    if (!front) {
        m_sheets.insert(sheet);
        const int number = static_cast<int>(sheet);
        refer("w:footerReference", "default", QStringLiteral("rIdFooter%1").arg(number));
        if (m_manuscript.officialDocument)
            refer("w:footerReference", "even", QStringLiteral("rIdEvenFooter%1").arg(number));
    }
    m_xml.val("w:type", QStringLiteral("nextPage"));
    m_xml.empty("w:pgSz", {{"w:w", mm(own.paper.width())}, {"w:h", mm(own.paper.height())}});
    if (own.paper.width() > own.paper.height())
        m_xml.attribute("w:orient", QStringLiteral("landscape"));
    m_xml.empty("w:pgMar", {{"w:top", mm(own.margins.top())},
                            {"w:right", mm(own.margins.right())},
                            {"w:bottom", mm(own.margins.bottom())},
                            {"w:left", mm(own.margins.left())},
                            {"w:header", mm(std::min(12.0, own.margins.top() / 2))},
                            {"w:footer", mm(own.foot)},
                            {"w:gutter", QStringLiteral("0")}});
    if (sheet == report::Sheet::A3Landscape) {
        m_xml.open("w:pgBorders", {{"w:offsetFrom", QStringLiteral("text")}});
        for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"})
            rule(m_xml, side, 16, 8);
        m_xml.close();
    }
    if (m_front > 0 && !front && !m_numbered) {
        m_numbered = true;
        m_xml.empty("w:pgNumType", {{"w:start", QStringLiteral("1")}});
    }
    m_xml.close();
}

void DocxBody::put(const report::Heading &heading)
{
    const int level = std::clamp(heading.level, 0, 2);
    m_title = heading.text;
    if (!heading.printed) {
        // Known to the navigation alone, without a line of its own.
        open({.line = 20, .exact = true, .outline = level, .hidden = true});
        line(heading.text, {.hidden = true});
        m_xml.close();
        return;
    }
    const double points = level == 0 ? 16 : 12;
    const double height = linesOf(heading.text, points, page().width()) * points * 0.5 + (level == 0 ? 9 : 6);
    if (!m_newPage)
        keepTogether(height + kAfterHeading);
    const bool labelled = heading.label > 0 && m_manuscript.officialDocument;
    if (labelled) { // GB/T 9704 7.3.5: 附件 and its number at the upper left, the title in the middle below
        open({.keepNext = true, .align = QStringLiteral("left")});
        line(heading.text.first(heading.label).trimmed(), {.sans = true});
        m_xml.close();
        open({.style = QStringLiteral("Title"), .keepNext = true, .outline = level});
    } else {
        open({.style = QStringLiteral("Heading%1").arg(level + 1)});
    }
    m_headingPages.push_back(m_page);
    const QString id = QString::number(++m_headings);
    m_xml.empty("w:bookmarkStart",
                {{"w:id", id}, {"w:name", QStringLiteral("_Toc%1").arg(m_headings, 6, 10, QLatin1Char('0'))}});
    line(labelled ? heading.text.sliced(heading.label) : heading.text);
    m_xml.empty("w:bookmarkEnd", {{"w:id", id}});
    m_xml.close();
    used(height);
}

void DocxBody::put(const report::Paragraph &paragraph)
{
    const report::Style usual, &style = paragraph.style;
    const bool sized = style.points != usual.points;
    const double points = sized ? style.points : m_sizes.body;
    ParagraphLook look{.firstLine = style.indent, .points = points, .align = alignmentOf(style.align)};
    if (sized || style.lineHeight != usual.lineHeight)
        look.line = twipsOfPoints(points * style.lineHeight);
    RunLook text;
    if (sized)
        text.points = style.points;
    if (style.sans != usual.sans)
        text.sans = style.sans;
    if (style.bold != usual.bold)
        text.bold = style.bold;
    if (style.colour != usual.colour)
        text.colour = style.colour;
    open(look);
    line(paragraph.text, text);
    m_xml.close();
    used(linesOf(paragraph.text, points, page().width()) * points * style.lineHeight * 25.4 / 72 + 1.2);
}

double DocxBody::captionHeight(const QString &caption) const
{
    return caption.isEmpty() ? 0
                             : linesOf(caption, kCaptionPoints, page().width() * 0.95) * kCaptionLine + kCaptionRoom;
}

double DocxBody::figureHeight(const report::Figure &figure) const
{
    const double caption = captionHeight(figure.caption);
    const double block = m_sheet == report::Sheet::A3Landscape ? titleBlockHeight() : 0;
    const double whole = page().height() - caption - block - kSafety;
    if (figure.height > 0)
        return std::min(figure.height, whole);
    const double left = whole - (m_newPage ? 0 : m_used) - m_gap;
    return left < kLeastFigure ? whole : left;
}

void DocxBody::put(const report::Figure &figure)
{
    const QSizeF size(page().width(), figureHeight(figure));
    m_drawing = m_sheet == report::Sheet::A3Landscape;
    m_scale = figure.scale;
    m_pictures.push_back({&figure, {}, size, m_drawing ? m_manuscript.watermark : QString()});
    const double caption = captionHeight(figure.caption);
    if (!m_newPage)
        keepTogether(size.height() + 2 + caption);
    open({.style = QStringLiteral("Figure"), .keepNext = !figure.caption.isEmpty()});
    const QString name = nameOf(figure.kind);
    drawing(m_pictures.back(), name, figure.caption.isEmpty() ? name : figure.caption);
    m_xml.close();
    used(size.height() + 2);
    if (figure.caption.isEmpty())
        return;
    open({.style = QStringLiteral("Caption"), .before = 0, .after = twips(4), .align = QStringLiteral("center")});
    line(figure.caption, {.points = kCaptionPoints, .bold = false, .colour = QColor(0x4A, 0x4F, 0x54)});
    m_xml.close();
    used(caption);
}

void DocxBody::drawing(const Picture &picture, const QString &name, const QString &description)
{
    const QString number = QString::number(m_pictures.size());
    const QString width = QString::number(emu(picture.millimetres.width())),
                  height = QString::number(emu(picture.millimetres.height())), none = QStringLiteral("0");
    const QString named = name + QLatin1Char(' ') + number;
    m_xml.open("w:r");
    m_xml.open("w:drawing");
    m_xml.open("wp:inline", {{"distT", none}, {"distB", none}, {"distL", none}, {"distR", none}});
    m_xml.empty("wp:extent", {{"cx", width}, {"cy", height}});
    m_xml.empty("wp:effectExtent", {{"l", none}, {"t", none}, {"r", none}, {"b", none}});
    m_xml.empty("wp:docPr", {{"id", number}, {"name", named}, {"descr", description}});
    m_xml.open("wp:cNvGraphicFramePr");
    m_xml.empty("a:graphicFrameLocks", {{"noChangeAspect", QStringLiteral("1")}});
    m_xml.close();
    m_xml.open("a:graphic");
    m_xml.open("a:graphicData", {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    m_xml.open("pic:pic");
    m_xml.open("pic:nvPicPr");
    m_xml.empty("pic:cNvPr", {{"id", number}, {"name", named}, {"descr", description}});
    m_xml.empty("pic:cNvPicPr");
    m_xml.close();
    m_xml.open("pic:blipFill");
    m_xml.empty("a:blip", {{"r:embed", QStringLiteral("rIdImage") + number}});
    m_xml.open("a:stretch");
    m_xml.empty("a:fillRect");
    m_xml.close();
    m_xml.close();
    m_xml.open("pic:spPr");
    m_xml.open("a:xfrm");
    m_xml.empty("a:off", {{"x", none}, {"y", none}});
    m_xml.empty("a:ext", {{"cx", width}, {"cy", height}});
    m_xml.close();
    m_xml.open("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    m_xml.empty("a:avLst");
    m_xml.close();
    constexpr int kOpen = 7; // spPr, pic, graphicData, graphic, inline, drawing, r
    for (int element = 0; element < kOpen; ++element)
        m_xml.close();
}

} // namespace yike::office
