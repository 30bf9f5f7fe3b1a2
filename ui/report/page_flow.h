// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that fill from top to bottom: headings, paragraphs, figures and tables, with breaks where they belong.
#pragma once

#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace yike::report {

/// Painter units per millimetre: the writer runs at 508 dpi (qt-notes.md).
inline constexpr double kMillimetre = 20;
inline constexpr int kResolution = 508;

struct Style {
    double points = 10.5;
    bool sans = false, bold = false;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    double lineHeight = 1.5;         ///< of the type size
    double indent = 0;               ///< of the first line, in type sizes: two for a Chinese paragraph
    QColor colour{0x1F, 0x23, 0x26};
};

/// A 三线表: title above, unit at right, three rules, source below; the head is repeated on every page.
struct Table {
    struct Column {
        QString head;
        double width = 1;            ///< share of the page's width
        bool figures = false;        ///< right-aligned
    };
    QString title, unit, note;
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    std::vector<std::size_t> strong; ///< rows in bold: totals and subdistricts
    double points = 9;               ///< of the cells and heads
};

/// A place in the report that the PDF's outline names.
struct Bookmark {
    QString title;
    int page = 0, level = 0;         ///< page from 0
};

class PageFlow {
public:
    /// footer: what every page but the first says at its foot, left of the page number.
    PageFlow(QPdfWriter &writer, QPainter &painter, QString footer);

    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] QRectF page() const;       ///< the whole sheet
    [[nodiscard]] QRectF area() const;       ///< inside the margins
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double left() const;       ///< units left on this page
    [[nodiscard]] int pages() const { return m_page + 1; }
    [[nodiscard]] const std::vector<Bookmark> &bookmarks() const { return m_bookmarks; }

    void newPage(bool landscape = false); ///< later breaks keep the orientation
    void finish(); ///< the last page's footer
    void space(double millimetres) { m_y += millimetres * kMillimetre; }
    void heading(int level, const QString &text);
    void mark(int level, const QString &text); ///< a bookmark without a heading
    void paragraph(const QString &text, const Style &style = {});
    void table(const Table &table);
    /// The number of the table that comes next, for its title.
    [[nodiscard]] int nextTable() const { return m_tables + 1; }
    /// A rectangle of this height at the full width, on a new page if it does not fit.
    [[nodiscard]] QRectF figure(double height);
    void caption(const QString &text);

    [[nodiscard]] QFont font(const Style &style) const;
    /// Paints into a rectangle, wrapped; returns the height. painted = false only measures.
    double text(const QRectF &rect, const QString &content, const Style &style, bool painted = true);
    /// Breaks the page unless so many units are left.
    void need(double units);

private:
    void footer();
    double tableHead(const Table &table, bool again);
    double rowHeight(const Table &table, const QStringList &row, const Style &style);
    void paintRow(const Table &table, const QStringList &row, const Style &style, double height);
    void rule(double points);

    QPdfWriter &m_writer;
    QPainter &m_painter;
    QString m_footer;
    int m_page = 0, m_tables = 0;
    bool m_landscape = false;
    double m_y = 0;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace yike::report
