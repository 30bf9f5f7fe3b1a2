// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the attachment by its name and reads it.
#include "ui/report/pdf_verify.h"

#include "ui/text/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <exception>
#include <memory>
#include <optional>
#include <string>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(ReportCheck)
};

/// Nothing where the PDF has no such attachment. Throws what QPDF throws.
std::optional<std::string> attachment(const QString &path)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true); // QPDF would write them to the terminal
    pdf.processFile(QFile::encodeName(path).constData());
    QPDFEmbeddedFileDocumentHelper files(pdf);
    const auto file = files.getEmbeddedFile(std::string(kReportAttachment));
    if (!file)
        return std::nullopt;
    const std::shared_ptr<Buffer> bytes = file->getEmbeddedFileStream().getStreamData(qpdf_dl_all);
    return std::string(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
}

} // namespace

std::expected<PrintedReport, QString> printedIn(const QString &pdf)
{
    const QString name = QFileInfo(pdf).fileName();
    if (!QFileInfo(pdf).isFile())
        return std::unexpected(In::tr("There is no file %1.").arg(pdf));
    try {
        const std::optional<std::string> json = attachment(pdf);
        if (!json)
            return std::unexpected(
                In::tr("%1 carries no fingerprint: it was not printed by Yike, was saved again by another "
                       "program, or is an archive file, which holds no attachments. Compare the code on its "
                       "last page with that of a new report.")
                    .arg(name));
        auto printed = printedReportFromJson(*json);
        if (!printed)
            return std::unexpected(In::tr("The fingerprint in %1 cannot be read (%2): it was changed, or a later Yike "
                                          "made it.")
                                       .arg(name, text::fromCore(printed.error().args.at(1))));
        return *std::move(printed);
    } catch (const std::exception &problem) {
        return std::unexpected(In::tr("%1 is no PDF or is damaged: %2.").arg(name, QString::fromUtf8(problem.what())));
    }
}

} // namespace yike::report
