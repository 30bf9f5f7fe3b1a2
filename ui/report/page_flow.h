// SPDX-License-Identifier: GPL-3.0-or-later
// Fills pages from top to bottom with the blocks of a manuscript; breaks stand where they belong.
#pragma once

#include "ui/report/pages.h"
#include "ui/report/table_set.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace yike::report {

class PageFlow {
public:
    explicit PageFlow(const Manuscript &manuscript);
    [[nodiscard]] Pages run(const base::Progress &progress);

private:
    // page_flow.cpp
    void place(std::size_t block);
    void placeHeading(std::size_t block);
    void setAttachment(const Heading &heading);
    void placeParagraph(const Paragraph &paragraph);
    void placeFigure(std::size_t block);
    void placeGap(double units);
    void newPage(Sheet sheet);
    void breakTo(Sheet sheet, std::size_t next = kLast); ///< a new page, unless this one is still empty
    void need(double units); ///< breaks the page unless so many units are left
    [[nodiscard]] double left() const { return m_area.bottom() - m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= m_area.top(); }
    [[nodiscard]] QRectF areaOf(Sheet sheet) const; ///< inside the margins
    [[nodiscard]] TypeStyle typeOf(const Style &style) const; ///< as the kind of document sets it
    [[nodiscard]] TypeStyle headingType(int level) const;
    [[nodiscard]] double captionHeight(const Figure &figure) const;
    /// What must follow a heading on its page: the beginning of the next block.
    [[nodiscard]] double leastOf(std::size_t block) const;
    /// Text from m_y on at the width of the area; goes on below it.
    void setText(const QString &text, const TypeStyle &style);
    void add(PageItem item) { m_out.pages.back().items.push_back(std::move(item)); }

    // page_joins.cpp
    static constexpr std::size_t kLast = static_cast<std::size_t>(-1);
    /// Whether what stands behind a break to such a sheet, from the block `next` on, may stay on this page.
    [[nodiscard]] bool staysHere(Sheet sheet, std::size_t next) const;
    /// The sheet of a new page: a few lines take that of what follows them, which may then stand below.
    [[nodiscard]] Sheet sheetFor(Sheet sheet, std::size_t next) const;
    struct Section { ///< what stands between two breaks
        double height = 0;
        bool words = true; ///< and nothing else
        std::optional<Sheet> then{}; ///< of the break that ends it
    };
    [[nodiscard]] Section sectionFrom(std::size_t next) const;
    [[nodiscard]] bool isFewLines(const Section &section) const;
    [[nodiscard]] double heightOf(const Block &block) const; ///< about; the page's where it fills what is left

    // page_table.cpp
    [[nodiscard]] TableSet bestSet(const Table &table) const; ///< tightened where a few rows would stand alone
    [[nodiscard]] double tableStart(const Table &table) const; ///< units that hold its title, head and first rows
    void placeTable(const Table &table);
    void placeRows(const TableSet &set);
    void repeatGroup(const TableSet &set, std::size_t row); ///< the name of the group a page goes on with
    void tableHead(const TableSet &set, bool again);
    /// Lines from firstLine on of each cell; lines < 0: all.
    void placeRow(const TableSet &set, const QStringList &row, const TypeStyle &style, double height, int firstLine = 0,
                  int lines = -1);
    void tallRow(const TableSet &set, std::size_t row); ///< one that is taller than a page
    void rule(double points, QColor colour = QColor(0x1F, 0x23, 0x26));

    // page_cover.cpp
    void placeCover(const Cover &cover);
    void placeOffice(const Cover &cover, const QRectF &area, double above);

    // page_contents.cpp
    void placeContents();
    void fillContents();

    // page_frame.cpp
    struct DrawingNote { ///< what the title block of an A3 page says
        int page = 0;
        QString title{}, caption{};
        int scale = 0;
    };
    void finishPages();
    void finishOrdinary(Page &page, int of);
    void finishOfficial(Page &page);
    void finishDrawing(Page &page, const DrawingNote &note, int sheets, int sheet, int of);

    const Manuscript &m_manuscript;
    const base::Progress *m_progress = nullptr; ///< while it runs
    Pages m_out;
    Sheet m_sheet = Sheet::A4;
    QRectF m_area;
    double m_y = 0;
    bool m_empty = true; ///< nothing stands on the page yet
    bool m_onlyHeadings = true; ///< nor anything but headings

    struct ContentsLine {
        int page = 0;
        double y = 0;
        std::size_t bookmark = 0; ///< its number among the headings
    };
    std::vector<ContentsLine> m_contents;
    int m_contentsPage = -1; ///< the last page of the list
    int m_contentsFirst = -1;
    double m_contentsTight = 1; ///< how much closer its lines stand
    std::vector<DrawingNote> m_drawings; ///< one for each A3 page
};

} // namespace yike::report
