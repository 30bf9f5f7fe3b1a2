// SPDX-License-Identifier: GPL-3.0-or-later
// The outline in levels, chapters folded; and rectangles that lead to other pages.
#include "ui/report/pdf_outline.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>

namespace yike::report {
namespace {

using Handle = QPDFObjectHandle;

Handle number(double value) { return Handle::newReal(value, 2); }

/// "Show that page from there on, and leave the zoom as it is."
Handle destination(const std::vector<QPDFPageObjectHelper> &sheets, const Pages &pages, int page, double y)
{
    const auto which = static_cast<std::size_t>(page);
    const double height = sheetRect(pages.pages[which].sheet).height();
    Handle target = Handle::newArray();
    target.appendItem(sheets[which].getObjectHandle());
    target.appendItem(Handle::newName("/XYZ"));
    target.appendItem(Handle::newNull());
    target.appendItem(number(std::min(height, height - y + 4 * kMillimetre) / kUnitsPerPoint));
    target.appendItem(Handle::newNull());
    return target;
}

/// Chains siblings under `parent`, which is shown folded unless it is the root.
void link(Handle parent, std::vector<Handle> &siblings, bool folded)
{
    for (std::size_t i = 0; i < siblings.size(); ++i) {
        siblings[i].replaceKey("/Parent", parent);
        if (i > 0)
            siblings[i].replaceKey("/Prev", siblings[i - 1]);
        if (i + 1 < siblings.size())
            siblings[i].replaceKey("/Next", siblings[i + 1]);
    }
    const auto count = static_cast<long long>(siblings.size());
    parent.replaceKey("/First", siblings.front());
    parent.replaceKey("/Last", siblings.back());
    parent.replaceKey("/Count", Handle::newInteger(folded ? -count : count));
}

/// The items of one level from `at` on, each with those below it.
std::vector<Handle> siblings(QPDF &pdf, const Pages &pages, const std::vector<QPDFPageObjectHelper> &sheets,
                             std::size_t &at, int level)
{
    std::vector<Handle> out;
    while (at < pages.bookmarks.size() && (pages.bookmarks[at].level >= level || out.empty())) {
        const Bookmark &bookmark = pages.bookmarks[at++];
        Handle item = pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", Handle::newUnicodeString(bookmark.title.toStdString()));
        item.replaceKey("/Dest", destination(sheets, pages, bookmark.page, bookmark.y));
        if (at < pages.bookmarks.size() && pages.bookmarks[at].level > bookmark.level)
            if (auto below = siblings(pdf, pages, sheets, at, bookmark.level + 1); !below.empty())
                link(item, below, true);
        out.push_back(item);
    }
    return out;
}

} // namespace

void addOutline(QPDF &pdf, const Pages &pages)
{
    if (pages.bookmarks.empty())
        return;
    const auto sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    Handle root = pdf.makeIndirectObject(Handle::newDictionary());
    root.replaceKey("/Type", Handle::newName("/Outlines"));
    std::size_t at = 0;
    std::vector<Handle> chapters;
    while (at < pages.bookmarks.size()) // whatever level it begins with
        for (const Handle &item : siblings(pdf, pages, sheets, at, pages.bookmarks[at].level))
            chapters.push_back(item);
    link(root, chapters, false);
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

void addLinks(QPDF &pdf, const Pages &pages)
{
    constexpr int kPrint = 4; // an archive wants each annotation to be printable
    auto sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        const Page &content = pages.pages[page];
        if (content.links.empty())
            continue;
        const double height = sheetRect(content.sheet).height();
        Handle annotations = Handle::newArray();
        for (const Link &each : content.links) {
            Handle rectangle = Handle::newArray();
            for (const double edge :
                 {each.from.left(), height - each.from.bottom(), each.from.right(), height - each.from.top()})
                rectangle.appendItem(number(edge / kUnitsPerPoint));
            Handle annotation = pdf.makeIndirectObject(Handle::newDictionary());
            annotation.replaceKey("/Type", Handle::newName("/Annot"));
            annotation.replaceKey("/Subtype", Handle::newName("/Link"));
            annotation.replaceKey("/Rect", rectangle);
            annotation.replaceKey("/Border", Handle::parse("[0 0 0]"));
            annotation.replaceKey("/F", Handle::newInteger(kPrint));
            annotation.replaceKey("/Dest", destination(sheets, pages, each.page, each.y));
            annotations.appendItem(annotation);
        }
        sheets[page].getObjectHandle().replaceKey("/Annots", annotations);
    }
}

} // namespace yike::report
