// SPDX-License-Identifier: GPL-3.0-or-later
// The archive form (PDF/A-1b) of a report: what it says of itself, and whether a validator at hand agrees.
#pragma once

#include "ui/report/pdf_finish.h"

#include <string>

namespace yike::report {

/// XMP that says the same as the document's information, as an archive must.
[[nodiscard]] std::string archiveMetadata(const PdfFacts &facts, const std::string &producer);

enum class ArchiveCheck : std::uint8_t { NotValidated, Valid, Invalid };
/// Asks veraPDF where it is installed; else nothing is claimed. Takes seconds: not on the GUI thread.
[[nodiscard]] ArchiveCheck checkArchive(const QString &path);
[[nodiscard]] QString name(ArchiveCheck check);
/// For whoever had the archive written: what it is, and who vouches for it.
[[nodiscard]] QString sentence(ArchiveCheck check);

} // namespace yike::report
