// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that fill from top to bottom: headings, paragraphs, figures and tables, with breaks where they belong.
#pragma once

#include "ui/report/manuscript.h"

#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace yike::report {

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
