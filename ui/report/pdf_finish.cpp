// SPDX-License-Identifier: GPL-3.0-or-later
// Adds the outline by level, fixes dates and the file's id.
#include "ui/report/pdf_finish.h"

#include <QFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace yike::report {
namespace {

// Links one run of siblings and hangs it under `parent`; returns how many there are.
void link(QPDFObjectHandle parent, std::vector<QPDFObjectHandle> &siblings)
{
    for (std::size_t i = 0; i < siblings.size(); ++i) {
        siblings[i].replaceKey("/Parent", parent);
        if (i > 0)
            siblings[i].replaceKey("/Prev", siblings[i - 1]);
        if (i + 1 < siblings.size())
            siblings[i].replaceKey("/Next", siblings[i + 1]);
    }
    parent.replaceKey("/First", siblings.front());
    parent.replaceKey("/Last", siblings.back());
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(siblings.size())));
}

void addOutline(QPDF &pdf, const std::vector<Bookmark> &bookmarks)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> chapters, sections;
    auto closeChapter = [&] {
        if (!sections.empty() && !chapters.empty())
            link(chapters.back(), sections);
        sections.clear();
    };
    for (const Bookmark &bookmark : bookmarks) {
        if (bookmark.page < 0 || static_cast<std::size_t>(bookmark.page) >= pages.size())
            continue;
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(pages[static_cast<std::size_t>(bookmark.page)].getObjectHandle());
        target.appendItem(QPDFObjectHandle::newName("/Fit"));
        item.replaceKey("/Dest", target);
        if (bookmark.level == 0 || chapters.empty()) {
            closeChapter();
            chapters.push_back(item);
        } else {
            sections.push_back(item);
        }
    }
    closeChapter();
    if (chapters.empty())
        return;
    link(root, chapters);
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void fixDates(QPDF &pdf, const std::string &date)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary()) {
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
    }
    // XMP repeats date and id; without it the document says the same once.
    pdf.getRoot().removeKey("/Metadata");
}

} // namespace

base::Result<void> finishPdf(const QString &from, const QString &to, const std::vector<Bookmark> &bookmarks,
                             const std::string &date)
{
    try {
        QPDF pdf;
        pdf.processFile(QFile::encodeName(from).constData());
        addOutline(pdf, bookmarks);
        fixDates(pdf, date);
        QPDFWriter writer(pdf, QFile::encodeName(to).constData());
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        return {};
    } catch (const std::exception &problem) {
        return base::fail(base::ErrorCode::WriteFailed, to.toStdString(), std::string(problem.what()));
    }
}

} // namespace yike::report
