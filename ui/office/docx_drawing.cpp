// SPDX-License-Identifier: GPL-3.0-or-later
// The title block (图签) below a drawing: a table, so that the office can edit it.
#include "ui/office/docx_body.h"

#include <QCoreApplication>

namespace yike::office {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

constexpr double kShares[]{0.13, 0.22, 0.19, 0.09, 0.09, 0.28}; // of the width
constexpr double kPoint = 25.4 / 72; // mm
constexpr double kText = 8; // points

} // namespace

void DocxBody::titleCell(const QString &name, const QString &text, int width)
{
    m_xml.open("w:tc");
    m_xml.open("w:tcPr");
    m_xml.empty("w:tcW", {{"w:w", QString::number(width)}, {"w:type", QStringLiteral("dxa")}});
    m_xml.close();
    openParagraph(m_xml, {.style = QStringLiteral("TableText"),
                          .keepNext = true,
                          .before = 20,
                          .after = 0,
                          .line = twipsOfPoints(6.5 * 1.25),
                          .exact = true});
    line(name, {.points = 6.5, .sans = true, .colour = QColor(0x6B, 0x70, 0x79)});
    m_xml.close();
    openParagraph(m_xml, {.style = QStringLiteral("TableText"),
                          .before = 0,
                          .after = 20,
                          .line = twipsOfPoints(kText * 1.25),
                          .exact = true});
    line(text, {.points = kText, .sans = true});
    m_xml.close();
    m_xml.close();
}

double DocxBody::titleBlockHeight() const
{
    constexpr double kName = 6.5 * 1.25 * kPoint, kLine = kText * 1.25 * kPoint, kAround = 3; // mm
    const QString texts[]{m_manuscript.author, m_manuscript.title, m_title, {}, m_manuscript.date, m_manuscript.source};
    double lines = 1;
    for (std::size_t i = 0; i < std::size(texts); ++i)
        lines = std::max(lines, linesOf(texts[i], kText, kShares[i] * page().width() - 4));
    return kName + lines * kLine + kAround;
}

void DocxBody::endDrawing()
{
    if (!m_drawing)
        return;
    m_drawing = false;
    const int whole = twips(page().width());
    std::vector<int> widths;
    for (const double share : kShares)
        widths.push_back(static_cast<int>(share * whole));
    m_xml.open("w:tbl");
    m_xml.open("w:tblPr");
    m_xml.empty("w:tblW", {{"w:w", QString::number(whole)}, {"w:type", QStringLiteral("dxa")}});
    m_xml.open("w:tblBorders");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        rule(m_xml, side, 4);
    m_xml.close();
    m_xml.empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    m_xml.close();
    tableGrid(widths);
    m_xml.open("w:tr");
    m_xml.open("w:trPr");
    m_xml.empty("w:cantSplit");
    m_xml.close();
    const QString scale = m_scale > 0 ? QStringLiteral("1:%1").arg(m_scale) : In::tr("see the scale bar");
    titleCell(In::tr("Office"), m_manuscript.author, widths[0]);
    titleCell(In::tr("Project"), m_manuscript.title, widths[1]);
    titleCell(In::tr("Drawing"), m_title, widths[2]);
    titleCell(In::tr("Scale"), scale, widths[3]);
    titleCell(In::tr("Date"), m_manuscript.date, widths[4]);
    titleCell(In::tr("Source"), m_manuscript.source, widths[5]);
    m_xml.close();
    m_xml.close();
}

} // namespace yike::office
