// SPDX-License-Identifier: GPL-3.0-or-later
// The first sheet, and the list of contents behind it.
#include "ui/office/docx_body.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::office {
namespace {

constexpr double kLogoHeight = 18, kSeal = 42; // mm
constexpr double kPoint = 25.4 / 72; // mm

struct In {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

} // namespace

void DocxBody::coverLine(const QString &text, const char *style, const RunLook &look, double before)
{
    if (text.isEmpty())
        return;
    ParagraphLook own{.style = QLatin1StringView(style)};
    if (before > 0)
        own.before = twips(before);
    open(own);
    line(text, look);
    m_xml.close();
}

void DocxBody::put(const report::Cover &cover)
{
    endDrawing();
    if (m_begun)
        endSection(m_sheet, false);
    m_sheet = report::Sheet::A4;
    double room = 45;
    if (!cover.logo.isNull()) {
        const double width = kLogoHeight * cover.logo.width() / cover.logo.height();
        const double most = page().width();
        m_pictures.push_back({nullptr, cover.logo,
                              width > most ? QSizeF(most, kLogoHeight * most / width) : QSizeF(width, kLogoHeight)});
        open({.style = QStringLiteral("CoverText")});
        drawing(m_pictures.back(), In::tr("Logo"), cover.office.isEmpty() ? In::tr("Logo") : cover.office);
        m_xml.close();
        room -= kLogoHeight;
    }
    coverLine(cover.district, "Subtitle", {}, room);
    coverLine(cover.title, "Title");
    coverLine(cover.subtitle, "Subtitle");
    double before = 14;
    for (const QString &fact : cover.facts) {
        coverLine(fact, "CoverText", {}, before);
        before = 0;
    }
    coverLine(cover.warning, "CoverText", {.bold = true, .colour = QColor(0xB3, 0x26, 0x1E)}, 8);
    coverFoot(cover);
    if (!m_begun)
        open({}), m_xml.close();
    endSection(m_sheet, true);
}

/// Office, number and date stand at a fixed place, however much is above them; a seal is set over office and date.
void DocxBody::coverFoot(const report::Cover &cover)
{
    const QString place = QStringLiteral("CoverText");
    const double width = page().width();
    const double y = cover.seal ? 232 - kSeal / 2 : 232;
    for (const QString &text : {cover.office, cover.number, cover.date}) {
        if (text.isEmpty())
            continue;
        open({.style = place, .frame = Frame{y, width}, .after = twips(cover.seal ? 5 : 1)});
        line(text, {.points = 14});
        m_xml.close();
    }
    if (cover.foot.isEmpty())
        return;
    open({.style = place, .frame = Frame{276, width}});
    line(cover.foot, {.points = 8, .colour = QColor(0x6B, 0x70, 0x79)});
    m_xml.close();
}

void DocxBody::contents()
{
    std::vector<const report::Heading *> headings;
    for (const report::Block &block : m_manuscript.blocks())
        if (const auto *heading = std::get_if<report::Heading>(&block); heading != nullptr && heading->printed)
            headings.push_back(heading);
    if (headings.empty())
        return;
    endDrawing();
    m_newPage = m_begun;
    m_xml.open("w:sdt");
    m_xml.open("w:sdtPr");
    m_xml.open("w:docPartObj");
    m_xml.val("w:docPartGallery", QStringLiteral("Table of Contents"));
    m_xml.empty("w:docPartUnique");
    m_xml.close();
    m_xml.close();
    m_xml.open("w:sdtContent");
    open({.style = QStringLiteral("TOCHeading")});
    line(In::tr("Contents"));
    m_xml.close();
    for (std::size_t i = 0; i < headings.size(); ++i)
        contentsLine(*headings[i], static_cast<int>(i) + 1, i == 0);
    m_xml.open("w:p");
    m_xml.open("w:r");
    m_xml.empty("w:fldChar", {{"w:fldCharType", QStringLiteral("end")}});
    m_xml.close();
    m_xml.close();
    m_xml.close();
    m_xml.close();
    if (m_headings == 0)
        endSection(m_sheet, true);
    else
        m_newPage = true;
}

void DocxBody::contentsLine(const report::Heading &heading, int number, bool first)
{
    const QString bookmark = QStringLiteral("_Toc%1").arg(number, 6, 10, QLatin1Char('0'));
    open({.style = QStringLiteral("TOC%1").arg(std::clamp(heading.level, 0, 2) + 1),
          .rightTab = twips(page().width()),
          .dots = true});
    if (first) {
        m_xml.open("w:r");
        m_xml.empty("w:fldChar", {{"w:fldCharType", QStringLiteral("begin")}, {"w:dirty", QStringLiteral("1")}});
        m_xml.close();
        m_xml.open("w:r");
        m_xml.leaf("w:instrText", QStringLiteral(" TOC \\o \"1-3\" \\h \\z "),
                   {{"xml:space", QStringLiteral("preserve")}});
        m_xml.close();
        m_xml.open("w:r");
        m_xml.empty("w:fldChar", {{"w:fldCharType", QStringLiteral("separate")}});
        m_xml.close();
    }
    m_xml.open("w:hyperlink", {{"w:anchor", bookmark}, {"w:history", QStringLiteral("1")}});
    line(heading.text);
    m_xml.open("w:r");
    m_xml.empty("w:tab");
    m_xml.close();
    const auto at = static_cast<std::size_t>(number - 1);
    field(m_xml, QStringLiteral("PAGEREF %1 \\h").arg(bookmark),
          at < m_guess.headings.size() ? QString::number(m_guess.headings[at]) : QString(), true);
    m_xml.close();
    m_xml.close();
    used(m_sizes.body * m_sizes.line * kPoint + (heading.level == 0 ? 5 : 1) * kPoint);
}

} // namespace yike::office
