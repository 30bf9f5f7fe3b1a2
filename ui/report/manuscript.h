// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a run of blocks in the user's language: chapters write it once, the PDF, DOCX and XLSX writers print the same.
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <variant>
#include <vector>

namespace yike::report {

/// Painter units per millimetre of a figure: 508 dpi (qt-notes.md), whatever it is painted on.
inline constexpr double kMillimetre = 20;
inline constexpr int kResolution = 508;

struct Style {
    double points = 10.5;
    bool sans = false, bold = false;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    double lineHeight = 1.5; ///< of the type size
    double indent = 0; ///< of the first line, in type sizes: two for a Chinese paragraph
    QColor colour{0x1F, 0x23, 0x26};
};

/// Papers of the report; a drawing (图纸) is A3 across with a frame and a title block (图签).
enum class Sheet : std::uint8_t { A4, A4Landscape, A3Landscape };
[[nodiscard]] QSizeF sizeOf(Sheet sheet); ///< mm

/// A new sheet begins; later automatic breaks keep its kind.
struct PageBreak {
    Sheet sheet = Sheet::A4;
};

/// The first page. Empty strings are left out.
struct Cover {
    QString district, title, subtitle;
    QStringList facts; ///< state, base date, rulebook …
    QString warning; ///< 虚构示范数据
    QString office, number, date; ///< 编制单位, 文号, 日期
    QImage logo; ///< may be null
    bool seal = false; ///< leaves room for a seal over office and date
    QString foot; ///< "Made with Yike …"
};

/// level 0 = chapter, 1 = section, 2 = below. Each is in the outline.
struct Heading {
    int level = 0;
    QString text;
    bool printed = true; ///< false: in the outline alone
    qsizetype label = 0; ///< so many of its first characters (附件1) stand above the title in official documents
};

struct Paragraph {
    QString text;
    Style style;
};

/// A 三线表: title above, unit at right, three rules, source below; the head is repeated on every page.
struct Table {
    struct Column {
        QString head;
        double width = 1; ///< share of the page's width
        bool figures = false; ///< right-aligned
    };
    QString title, unit, note;
    std::vector<Column> columns;
    std::vector<QStringList> rows; ///< one of a single cell, among several columns, runs over all of them
    std::vector<std::size_t> strong; ///< rows in bold: totals and subdistricts
    double points = 9; ///< of the cells and heads
    QString sheetName; ///< of its sheet in the workbook, e.g. "附表4"; empty: the number
    bool numbered = true; ///< false: it takes no number (the small tables of 一圈一策)
};

/// A map, chart or picture, painted as vectors in kMillimetre units (fonts in points at kResolution).
struct Figure {
    enum class Kind : std::uint8_t { Map, Chart, Picture };
    Kind kind = Kind::Chart;
    QString caption; ///< below; may be empty
    double height = 0; ///< mm at the full width of the text; 0 = what is left of the page, at least 60 mm
    std::function<void(QPainter &, const QRectF &)>
        paint; ///< may run in any thread, more than once; holds what it needs
    int scale = 0; ///< of a map, 1 : scale, for the title block of a drawing; 0 = its scale bar tells
    bool numbered = false; ///< it bears the number nextFigure() told
};

/// White room between blocks.
struct Gap {
    double millimetres = 0;
};

using Block = std::variant<Cover, PageBreak, Heading, Paragraph, Table, Figure, Gap>;

/// What chapters write into. The writers read `blocks()`.
class Manuscript {
public:
    QString title, subject, author; ///< of the document
    QString languageTag = QStringLiteral("en"); ///< "zh-CN" or "en", for PDF and DOCX
    QString footer; ///< left at the foot of each page but the cover
    QString watermark; ///< 征求意见稿 …; empty: none
    /// GB/T 9704: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 仿宋 3号; else the report's own margins.
    bool officialDocument = false;
    /// A break is left out where little stands on the page, or where what comes is a few lines that still fit.
    bool savesPages = false;

    void cover(Cover cover) { m_blocks.emplace_back(std::move(cover)); }
    void newPage(Sheet sheet = Sheet::A4) { m_blocks.emplace_back(PageBreak{sheet}); }
    void heading(int level, const QString &text);
    /// How the headings of level 0 that follow are numbered; none at first. Each kind has a count of its own.
    enum class Numbers : std::uint8_t { None, Chapters, Annexes, Attachments };
    void numberChapters(Numbers how) { m_numbers = how; }
    void mark(int level, const QString &text) { m_blocks.emplace_back(Heading{level, text, false}); }
    void paragraph(const QString &text, const Style &style = {}) { m_blocks.emplace_back(Paragraph{text, style}); }
    void table(Table table);
    void figure(Figure figure);
    void space(double millimetres) { m_blocks.emplace_back(Gap{millimetres}); }
    /// The number of the table that comes next, for its title.
    [[nodiscard]] int nextTable() const { return m_tables + 1; }
    /// Likewise of the numbered figure that comes next: charts and maps of the report have one series.
    [[nodiscard]] int nextFigure() const { return m_figures + 1; }

    [[nodiscard]] const std::vector<Block> &blocks() const { return m_blocks; }
    /// Whether the blocks from `first` on are a few lines without table or figure: a chapter with nothing to tell.
    [[nodiscard]] bool isShort(std::size_t first) const;
    /// Such a chapter needs no sheet of its own: upright, and below the one before where that is short, too.
    void joinShort(std::size_t first, bool afterShort);

    QString date; ///< of the document as it is printed, for title blocks
    QString baseDate; ///< "2025-12-31": the date within the files, so that they tell none of the day of printing
    QString source; ///< one line, for title blocks
    /// The list of contents (目录) stands here, on pages of its own; kNowhere: there is none.
    static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);
    void contents() { m_contentsAt = m_blocks.size(); }
    [[nodiscard]] std::size_t contentsAt() const { return m_contentsAt; } ///< before the block of this number

private:
    std::vector<Block> m_blocks;
    int m_tables = 0, m_figures = 0;
    Numbers m_numbers = Numbers::None;
    int m_chapters = 0, m_annexes = 0, m_attachments = 0;
    std::size_t m_contentsAt = kNowhere;
};

} // namespace yike::report
