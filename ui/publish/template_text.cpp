// SPDX-License-Identifier: GPL-3.0-or-later
// One name each, in the current language.
#include "ui/publish/template_text.h"

#include "ui/text/numbers.h"
#include "ui/webmap/web_map.h"

#include <QCoreApplication>

namespace yike::publish {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

} // namespace

QString name(report::TemplateKind kind)
{
    switch (kind) {
    case report::TemplateKind::Assessment:
        return In::tr("Planning and assessment report");
    case report::TemplateKind::ImplementationPlan:
        return In::tr("Implementation plan (official document)");
    case report::TemplateKind::CircleSheets:
        return In::tr("Sheets by living circle");
    case report::TemplateKind::SelfAssessment:
        return In::tr("Self-assessment");
    case report::TemplateKind::OnePage:
        return In::tr("One page");
    }
    return {};
}

QString name(report::Chapter chapter)
{
    using enum report::Chapter;
    switch (chapter) {
    case Cover:
        return In::tr("Cover");
    case Contents:
        return In::tr("Contents");
    case Summary:
        return In::tr("Summary");
    case General:
        return In::tr("General: basis, scope, definitions");
    case Data:
        return In::tr("Data and checks");
    case People:
        return In::tr("People by age");
    case Outlets:
        return In::tr("Outlets as they are");
    case Circles:
        return In::tr("Living circles and their types");
    case Coverage:
        return In::tr("Walking coverage");
    case BasicKinds:
        return In::tr("Basic kinds by circle");
    case Adequacy:
        return In::tr("Supply and demand");
    case OldYoung:
        return In::tr("The old and the young");
    case Deficits:
        return In::tr("List of deficits");
    case Scenarios:
        return In::tr("Scenarios compared");
    case Projects:
        return In::tr("List of projects");
    case CircleSheets:
        return In::tr("Sheets by living circle");
    case Monitoring:
        return In::tr("Monitoring figures");
    case Safeguards:
        return In::tr("Safeguards and tasks");
    case Equity:
        return In::tr("Equity");
    case Hours:
        return In::tr("Opening hours");
    case Uncertainty:
        return In::tr("How sure the figures are");
    case Maps:
        return In::tr("Maps");
    case Figures:
        return In::tr("Figures put into the report");
    case LedgerTable:
        return In::tr("Ledger of outlets");
    case Method:
        return In::tr("Annex: method, standards, oddities");
    case Why:
        return In::tr("Annex: where each figure comes from");
    }
    return {};
}

QString name(report::Draft draft)
{
    switch (draft) {
    case report::Draft::None:
        return In::tr("No watermark");
    case report::Draft::Consultation:
        return In::tr("Draft for comments");
    case report::Draft::Review:
        return In::tr("Draft for review");
    case report::Draft::Approval:
        return In::tr("Draft for approval");
    case report::Draft::Issued:
        return In::tr("Issued version");
    }
    return {};
}

QString name(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return In::tr("PDF with its tables attached");
    case ReportFormat::Archive:
        return In::tr("PDF for archives (A-1b, not validated)");
    case ReportFormat::Docx:
        return In::tr("Word or WPS document (DOCX)");
    case ReportFormat::Xlsx:
        return In::tr("Workbook of all tables (XLSX)");
    case ReportFormat::Html:
        return In::tr("Offline map for residents (HTML, public edition)");
    }
    return {};
}

QString size(const Written &written)
{
    constexpr double kMegabyte = 1024.0 * 1024.0;
    if (written.format != ReportFormat::Html)
        return written.pages == 0   ? QString()
               : written.pages == 1 ? In::tr("1 page")
                                    : In::tr("%1 pages").arg(text::formatCount(written.pages));
    const QString size = In::tr("%1 MB").arg(text::formatNumber(static_cast<double>(written.bytes) / kMegabyte, 1));
    return written.bytes > webmap::kComfortableBytes ? In::tr("%1, too large for many mailboxes").arg(size) : size;
}

QString logoSentence(const std::string &logo)
{
    return In::tr("The logo is left out: %1 cannot be read as a picture. Choose a PNG, JPEG or SVG file that is there, "
                  "or leave the logo out.")
        .arg(QString::fromStdString(logo));
}

} // namespace yike::publish
