// SPDX-License-Identifier: GPL-3.0-or-later
// What QPdfWriter cannot: outline, links, language, attachments, and bytes that do not depend on when they were made (QPDF).
#pragma once

#include "core/base/error.h"
#include "ui/report/pages.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace yike::report {

/// A file within the PDF.
struct Attachment {
    QString name; ///< "yike-report.json"
    QByteArray bytes;
    QString description; ///< what it is, in the user's language
    QString type; ///< MIME; may be empty
};

struct PdfFacts {
    QString title, subject, author, creator, languageTag;
    std::string date; ///< "20251231": of the document
    bool archive = false; ///< PDF/A-1b: PDF 1.4, XMP, no attachments
    std::vector<Attachment> attachments;
};

/// Rewrites `from` into `to`. The same input gives the same bytes.
[[nodiscard]] base::Result<void> finishPdf(const QString &from, const QString &to, const Pages &pages,
                                           const PdfFacts &facts);

} // namespace yike::report
