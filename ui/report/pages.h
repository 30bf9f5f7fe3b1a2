// SPDX-License-Identifier: GPL-3.0-or-later
// A manuscript broken into pages: laid out once, then painted page by page, on paper, into a PDF or as a preview.
#pragma once

#include "core/base/progress.h"
#include "ui/report/typesetting.h"

#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QString>

#include <variant>
#include <vector>

namespace yike::report {

/// A place in the report that the outline names.
struct Bookmark {
    QString title;
    int page = 0, level = 0;         ///< page from 0
    double y = 0;                    ///< units from the top of its page
    bool printed = true;             ///< false: in the outline alone
};

/// A rectangle of a page that leads to another page.
struct Link {
    QRectF from;
    int page = 0;
    double y = 0;
};

struct TextItem {
    QRectF rect; ///< its height is not looked at
    QString text;
    TypeStyle style;
    int first = 0, lines = -1; ///< of its lines; −1: all
};
struct RuleItem {
    QLineF line;
    double points = 0.5;
    QColor colour{0x1F, 0x23, 0x26};
    bool dotted = false;
};
struct FillItem {
    QRectF rect;
    QColor colour;
};
struct ImageItem {
    QRectF rect;
    QImage image;
};
struct FigureItem {
    QRectF rect;
    std::function<void(QPainter &, const QRectF &)> paint;
};
using PageItem = std::variant<TextItem, RuleItem, FillItem, ImageItem, FigureItem>;

struct Page {
    Sheet sheet = Sheet::A4;
    bool cover = false;
    int number = 0; ///< printed; 0: none
    std::vector<PageItem> items{};
    std::vector<Link> links{};
};

/// Units of kMillimetre, from the top left corner of the sheet.
[[nodiscard]] QRectF sheetRect(Sheet sheet);

struct Pages {
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
    QString watermark;

    [[nodiscard]] int count() const { return static_cast<int>(pages.size()); }
};

/// Needs a QGuiApplication; any thread. Chapters' figures are not painted yet. Tells of the step "report-tables" up to 0.1.
/// Cancelled: what was laid out so far, without contents and page numbers; nothing to show.
[[nodiscard]] Pages paginate(const Manuscript &manuscript, const base::Progress &progress = {});
/// In units of kMillimetre: scale the painter first where its device has another resolution. Any thread.
void paintPage(QPainter &painter, const Pages &pages, int page);

} // namespace yike::report
