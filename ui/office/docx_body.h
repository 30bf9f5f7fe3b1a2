// SPDX-License-Identifier: GPL-3.0-or-later
// document.xml: the blocks of a manuscript one after the other, written as they come.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "ui/office/docx_paragraph.h"
#include "ui/office/docx_styles.h"
#include "ui/office/page.h"
#include "ui/report/manuscript.h"

#include <QSizeF>

#include <set>
#include <vector>

namespace yike::office {

/// A picture of the document: rIdImage<n> is word/media/image<n>.png, n from 1.
struct Picture {
    const report::Figure *figure = nullptr; ///< painted later
    QImage image; ///< of a cover's logo, where figure is null
    QSizeF millimetres;
    QString watermark{}; ///< painted over it: a figure that fills the sheet hides the page's own
};

/// On which pages things come to lie, by the heights of lines: what fields show until the opening program fills them in.
struct PageNumbers {
    std::vector<int> headings{}; ///< of the printed ones, as they are printed
    int last = 0;
    bool front = false; ///< cover or contents stand in front and do not count
};

/// The last paragraph's bookmark: its page is the number of pages that count.
inline constexpr const char *kLastPage = "_YikeLastPage";

class DocxBody {
public:
    /// guess: from a first writing (numbers()); without it fields show nothing.
    DocxBody(Xml &xml, const report::Manuscript &manuscript, PageNumbers guess = {});

    /// The whole of <w:document>; tells of its progress from `from` to `to`. Fails with Cancelled alone; whether the device took
    /// it all is Xml::finish().
    [[nodiscard]] base::Result<void> write(const base::Progress &progress, double from, double to);
    [[nodiscard]] PageNumbers numbers() const;
    [[nodiscard]] const std::vector<Picture> &pictures() const { return m_pictures; }
    /// Footers wanted: one a kind of sheet, for their width.
    [[nodiscard]] const std::set<report::Sheet> &sheets() const { return m_sheets; }

private:
    void put(const report::Cover &cover);
    void put(const report::PageBreak &pageBreak);
    void put(const report::Heading &heading);
    void put(const report::Paragraph &paragraph);
    void put(const report::Table &table);
    void put(const report::Figure &figure);
    void put(const report::Gap &gap) { m_gap += gap.millimetres; }

    void contents();
    /// The title block (图签) of the drawing that ends here.
    void endDrawing();
    void titleCell(const QString &name, const QString &text, int width);
    void contentsLine(const report::Heading &heading, int number, bool first);
    void coverLine(const QString &text, const char *style, const RunLook &run = {}, double before = 0);
    void coverFoot(const report::Cover &cover);
    void drawing(const Picture &picture, const QString &name, const QString &description);
    void tableTitle(const report::Table &table, bool again);
    void tablePart(const report::Table &table, const std::vector<std::size_t> &columns);
    void tableGrid(const std::vector<int> &widths);
    void tableRow(const report::Table &table, const std::vector<std::size_t> &columns, const std::vector<int> &widths,
                  std::size_t row);
    struct CellLook {
        int width = 0; ///< twips
        std::size_t columns = 1; ///< it runs over
        bool head = false, strong = false, keepNext = false;
        bool right = false, afterRight = false; ///< right-aligned itself; its left neighbour is
        double points = 0;
    };
    void cell(const QString &text, const CellLook &look);
    void lastParagraph();
    /// A section ends: the sheet kind changes. front: its pages have no number.
    void endSection(report::Sheet sheet, bool front);
    void sectionProperties(report::Sheet sheet, bool front);
    /// Opens a paragraph with the page break and the room that wait for one.
    void open(ParagraphLook look);
    void line(const QString &text, const RunLook &look = {}) { run(m_xml, text, m_faces, look, m_eastAsian); }
    void used(double millimetres); ///< of something that may break across pages
    void usedWhole(double millimetres, double head = 0); ///< that may not; head: what comes again on a new page
    void keepTogether(double millimetres); ///< what begins here goes to the next page unless so much is left
    void turnPage();
    [[nodiscard]] double linesOf(const QString &text, double points, double width) const;
    [[nodiscard]] Page page() const { return pageOf(m_sheet, m_manuscript.officialDocument); }
    [[nodiscard]] double figureHeight(const report::Figure &figure) const;
    [[nodiscard]] double captionHeight(const QString &caption) const;
    [[nodiscard]] double titleBlockHeight() const;

    Xml &m_xml;
    const report::Manuscript &m_manuscript;
    Faces m_faces;
    Sizes m_sizes;
    bool m_eastAsian = false;
    report::Sheet m_sheet = report::Sheet::A4;
    bool m_begun = false; ///< something stands on the sheet
    bool m_newPage = false; ///< the next paragraph begins a page
    bool m_drawing = false; ///< the sheet holds a figure that wants a title block
    int m_scale = 0; ///< of its map
    QString m_title; ///< of the last heading
    double m_gap = 0; ///< mm before the next paragraph
    double m_used = 0; ///< about so many mm of the page are used
    int m_headings = 0; ///< printed so far: the bookmarks' numbers
    PageNumbers m_guess;
    int m_page = 1; ///< about the page that is written, from 1
    int m_front = 0; ///< pages that do not count
    bool m_numbered = false; ///< their successors' count has begun
    std::vector<int> m_headingPages;
    double m_head = 0; ///< mm of the head of the table that is written
    std::vector<Picture> m_pictures;
    std::set<report::Sheet> m_sheets;
};

} // namespace yike::office
