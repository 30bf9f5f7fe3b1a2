// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a document of bare pages: outline, links, facts, names of the fonts, attachments, dates.
#include "ui/report/pdf_finish.h"

#include "ui/report/pdf_archive.h"
#include "ui/report/pdf_outline.h"

#include <QFile>

#include <qpdf/Buffer.hh>
#include <qpdf/Constants.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFSystemError.hh>
#include <qpdf/QPDFWriter.hh>

#include <cerrno>
#include <exception>
#include <memory>

namespace yike::report {
namespace {

using Handle = QPDFObjectHandle;

std::string pdfDate(const PdfFacts &facts) { return "D:" + facts.date + "000000Z"; }

void setFacts(QPDF &pdf, const PdfFacts &facts)
{
    Handle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(Handle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    for (const auto &[key, text] : {std::pair{"/Title", facts.title}, std::pair{"/Subject", facts.subject},
                                    std::pair{"/Author", facts.author}, std::pair{"/Creator", facts.creator}})
        if (text.isEmpty())
            info.removeKey(key);
        else
            info.replaceKey(key, Handle::newUnicodeString(text.toStdString()));
    info.replaceKey("/CreationDate", Handle::newString(pdfDate(facts)));
    info.replaceKey("/ModDate", Handle::newString(pdfDate(facts)));
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newUnicodeString(facts.languageTag.toStdString()));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    // Qt's XMP and id are of the moment; QPDF makes an id of the content, and only an archive needs XMP.
    pdf.getTrailer().removeKey("/ID");
    root.removeKey("/Metadata");
    if (!facts.archive)
        return;
    root.removeKey("/Names"); // an empty list of files is more than an archive may have
    const Handle producer = info.getKey("/Producer");
    Handle metadata = Handle::newStream(
        &pdf, archiveMetadata(facts, producer.isString() ? producer.getUTF8Value() : std::string("Qt")));
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(metadata));
}

void rename(Handle dictionary, const char *key, const std::string &tag)
{
    const Handle name = dictionary.getKey(key);
    if (!name.isName())
        return;
    std::string plain = name.getName().substr(1);
    if (plain.size() > 7 && plain[6] == '+')
        plain.erase(0, 7);
    dictionary.replaceKey(key, Handle::newName("/" + tag + "+" + plain));
}

/// A part of a font is named so that nobody takes it for the whole. In the order of first use, which no hash decides.
void tagFonts(QPDF &pdf)
{
    int number = 0;
    for (Handle font : pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        std::string tag(6, 'A');
        for (int rest = number++, place = 5; rest > 0 && place >= 0; rest /= 26, --place)
            tag[static_cast<std::size_t>(place)] = static_cast<char>('A' + rest % 26);
        rename(font, "/BaseFont", tag);
        Handle below = font.getKey("/DescendantFonts");
        if (!below.isArray() || below.getArrayNItems() < 1)
            continue;
        below = below.getArrayItem(0);
        rename(below, "/BaseFont", tag);
        if (Handle descriptor = below.getKey("/FontDescriptor"); descriptor.isDictionary())
            rename(descriptor, "/FontName", tag);
    }
}

void attach(QPDF &pdf, const PdfFacts &facts)
{
    QPDFEmbeddedFileDocumentHelper files(pdf);
    for (const Attachment &each : facts.attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, each.bytes.toStdString());
        stream.setCreationDate(pdfDate(facts)).setModDate(pdfDate(facts));
        if (!each.type.isEmpty())
            stream.setSubtype(each.type.toStdString());
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, each.name.toStdString(), stream);
        if (!each.description.isEmpty())
            file.setDescription(each.description.toStdString());
        file.getObjectHandle().replaceKey("/AFRelationship", Handle::newName("/Data"));
        files.replaceEmbeddedFile(each.name.toStdString(), file);
    }
}

/// Objects numbered as they are met from the root on: Qt numbers fonts by the order of a hash.
std::shared_ptr<Buffer> renumbered(const QString &path)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processFile(QFile::encodeName(path).constData());
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.write();
    return writer.getBufferSharedPointer();
}

} // namespace

base::Result<void> finishPdf(const QString &from, const QString &to, const Pages &pages, const PdfFacts &facts)
{
    try {
        const std::shared_ptr<Buffer> bare = renumbered(from); // outlives the document
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pages", reinterpret_cast<const char *>(bare->getBuffer()), bare->getSize());
        addOutline(pdf, pages);
        addLinks(pdf, pages);
        setFacts(pdf, facts);
        tagFonts(pdf);
        if (!facts.archive)
            attach(pdf, facts);
        QPDFWriter writer(pdf, QFile::encodeName(to).constData());
        writer.setDeterministicID(true);
        if (facts.archive) {
            writer.setObjectStreamMode(qpdf_o_disable);
            writer.forcePDFVersion("1.4");
        } else {
            writer.setObjectStreamMode(qpdf_o_generate);
            writer.setMinimumPDFVersion("1.6");
        }
        writer.write();
        return {};
    } catch (const QPDFSystemError &problem) {
        const bool full = problem.getErrno() == ENOSPC || problem.getErrno() == EFBIG;
        return base::fail(full ? base::ErrorCode::DiskFull : base::ErrorCode::WriteFailed, to.toStdString(),
                          std::string(problem.what()));
    } catch (const std::exception &problem) {
        return base::fail(base::ErrorCode::WriteFailed, to.toStdString(), std::string(problem.what()));
    }
}

} // namespace yike::report
