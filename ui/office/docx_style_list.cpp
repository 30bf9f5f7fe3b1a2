// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes as in the PDF; official documents after GB/T 9704.
#include "ui/office/docx_style_list.h"

#include <QCoreApplication>

namespace yike::office {
namespace {

/// Translation context "Office".
struct In {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

using Styles = std::vector<ParagraphStyle>;

struct Look {
    const Faces &faces;
    const Sizes &sizes;
    bool official = false, chinese = false;
    double line = 0; ///< points, of the body
    double room = 1; ///< between paragraphs: none in official documents
};

void addHeadings(Styles &styles, const Look &look)
{
    const double first = 16, second = look.official ? 16 : 12, third = look.official ? 16 : 10.5;
    styles.push_back({.id = "Normal",
                      .name = QStringLiteral("Normal"),
                      .priority = 0,
                      .quick = true,
                      .align = look.chinese ? "both" : nullptr,
                      .after = 3.4 * look.room,
                      .line = look.line,
                      .exact = look.sizes.exact});
    styles.push_back({.id = "Heading1",
                      .name = QStringLiteral("heading 1"),
                      .next = "Normal",
                      .priority = 9,
                      .quick = true,
                      .points = first,
                      .latin = &look.faces.latinSans,
                      .eastAsian = &look.faces.sans,
                      .bold = !look.official,
                      .align = "left",
                      .before = 17 * look.room,
                      .after = 8.5 * look.room,
                      .line = look.official ? look.line : first * 1.4,
                      .exact = look.sizes.exact,
                      .keepNext = true,
                      .outline = 0});
    styles.push_back({.id = "Heading2",
                      .name = QStringLiteral("heading 2"),
                      .next = "Normal",
                      .priority = 9,
                      .quick = true,
                      .points = second,
                      .latin = &look.faces.latinSans,
                      .eastAsian = &look.faces.secondHeading,
                      .bold = !look.official,
                      .align = "left",
                      .before = 11.3 * look.room,
                      .after = 5.7 * look.room,
                      .line = look.official ? look.line : second * 1.4,
                      .exact = look.sizes.exact,
                      .keepNext = true,
                      .outline = 1});
    styles.push_back({.id = "Heading3",
                      .name = QStringLiteral("heading 3"),
                      .next = "Normal",
                      .priority = 9,
                      .quick = true,
                      .points = third,
                      .latin = look.official ? &look.faces.latinSerif : &look.faces.latinSans,
                      .eastAsian = look.official ? &look.faces.serif : &look.faces.sans,
                      .bold = true,
                      .align = "left",
                      .before = 8 * look.room,
                      .after = 4 * look.room,
                      .line = look.official ? look.line : third * 1.4,
                      .exact = look.sizes.exact,
                      .keepNext = true,
                      .outline = 2});
}

void addCover(Styles &styles, const Look &look)
{
    styles.push_back({.id = "Title",
                      .name = QStringLiteral("Title"),
                      .next = "Normal",
                      .priority = 10,
                      .quick = true,
                      .points = look.official ? 22.0 : 30.0,
                      .latin = &look.faces.latinSans,
                      .eastAsian = &look.faces.title,
                      .bold = !look.official,
                      .align = "center",
                      .before = 12,
                      .after = 12,
                      .line = look.official ? 32.0 : 42.0});
    styles.push_back({.id = "Subtitle",
                      .name = QStringLiteral("Subtitle"),
                      .next = "Normal",
                      .priority = 11,
                      .quick = true,
                      .points = 16,
                      .latin = &look.faces.latinSans,
                      .eastAsian = &look.faces.sans,
                      .align = "center",
                      .after = 8,
                      .line = 24});
    styles.push_back({.id = "CoverText",
                      .name = In::tr("Cover text"),
                      .priority = 12,
                      .points = 12,
                      .latin = &look.faces.latinSans,
                      .eastAsian = &look.faces.sans,
                      .align = "center",
                      .after = 3,
                      .line = 20,
                      .custom = true});
}

void addTables(Styles &styles, const Look &look)
{
    styles.push_back({.id = "Caption",
                      .name = QStringLiteral("caption"),
                      .next = "Normal",
                      .priority = 35,
                      .quick = true,
                      .points = 9.5,
                      .latin = &look.faces.latinSans,
                      .eastAsian = &look.faces.sans,
                      .bold = true,
                      .align = "left",
                      .before = 5.7,
                      .after = 1.7,
                      .line = 13.3});
    styles.push_back({.id = "Figure",
                      .name = In::tr("Figure"),
                      .next = "Caption",
                      .priority = 36,
                      .align = "center",
                      .before = 4,
                      .after = 2,
                      .line = 12,
                      .keepNext = false,
                      .custom = true});
    styles.push_back({.id = "TableText",
                      .name = In::tr("Table text"),
                      .priority = 37,
                      .quick = true,
                      .points = look.sizes.cell,
                      .align = "left",
                      .before = 1.5,
                      .after = 1.5,
                      .line = look.sizes.cell * 1.25,
                      .exact = true, // as high with every typeface
                      .custom = true});
    styles.push_back({.id = "TableHead",
                      .name = In::tr("Table head"),
                      .priority = 37,
                      .points = look.sizes.cell,
                      .latin = &look.faces.latinSans,
                      .eastAsian = &look.faces.sans,
                      .bold = true,
                      .align = "left",
                      .before = 1.5,
                      .after = 1.5,
                      .line = look.sizes.cell * 1.25,
                      .exact = true,
                      .keepNext = true,
                      .custom = true});
    styles.push_back({.id = "TableNote",
                      .name = In::tr("Table note"),
                      .next = "Normal",
                      .priority = 38,
                      .points = 8,
                      .latin = &look.faces.latinSans,
                      .eastAsian = &look.faces.sans,
                      .colour = "4A4F54",
                      .align = "left",
                      .before = 2.8,
                      .after = 11.3,
                      .line = 10.8,
                      .exact = true,
                      .custom = true});
}

void addContents(Styles &styles, const Look &look)
{
    for (int level = 1; level <= 3; ++level) {
        static constexpr const char *kIds[]{"TOC1", "TOC2", "TOC3"};
        styles.push_back({.id = kIds[level - 1],
                          .name = QStringLiteral("toc %1").arg(level),
                          .next = "Normal",
                          .priority = 39,
                          .bold = level == 1,
                          .align = "left",
                          .before = level == 1 ? 4.0 : 0.0,
                          .after = 1,
                          .line = look.line,
                          .left = 21.0 * (level - 1)});
    }
    styles.push_back({.id = "TOCHeading",
                      .name = QStringLiteral("TOC Heading"),
                      .next = "Normal",
                      .priority = 39,
                      .points = 16,
                      .latin = &look.faces.latinSans,
                      .eastAsian = &look.faces.sans,
                      .bold = true,
                      .align = "center",
                      .after = 12,
                      .line = 24});
}

void addMargins(Styles &styles, const Look &look)
{
    styles.push_back({.id = "Header", .name = QStringLiteral("header"), .points = 8, .align = "left", .line = 10});
    styles.push_back({.id = "Footer",
                      .name = QStringLiteral("footer"),
                      .points = look.official ? 14.0 : 8.0,
                      .latin = look.official ? &look.faces.latinSerif : &look.faces.latinSans,
                      .eastAsian = look.official ? &look.faces.serif : &look.faces.sans,
                      .colour = look.official ? nullptr : "6B7079",
                      .align = "left",
                      .line = look.official ? 18.0 : 10.0});
}

} // namespace

std::vector<ParagraphStyle> paragraphStyles(const Faces &faces, const Sizes &sizes, bool official, bool chinese)
{
    const Look look{faces, sizes, official, chinese, sizes.body * sizes.line, official ? 0.0 : 1.0};
    Styles styles;
    addHeadings(styles, look);
    addCover(styles, look);
    addTables(styles, look);
    addContents(styles, look);
    addMargins(styles, look);
    return styles;
}

} // namespace yike::office
