// SPDX-License-Identifier: GPL-3.0-or-later
// Each format by its writer; the PDF carries its tables as a workbook and what --verify reads.
#include "ui/publish/report_job.h"

#include "core/export/staging.h"
#include "core/report/printed_report.h"
#include "ui/office/docx.h"
#include "ui/office/workbook.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/webmap/web_map.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace yike::publish {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr std::array kSuffixes{std::pair{ReportFormat::Pdf, "pdf"}, std::pair{ReportFormat::Docx, "docx"},
                               std::pair{ReportFormat::Xlsx, "xlsx"}, std::pair{ReportFormat::Html, "html"},
                               std::pair{ReportFormat::Archive, "pdf"}};

base::Result<AssessmentPtr> assessed(const plan::Plan &plan, plan::ScenarioId scenario,
                                     const std::shared_ptr<const norms::Rulebook> &book, const base::Progress &progress)
{
    const auto situation = analysis::Situation::make(plan, scenario, book, progress);
    if (!situation)
        return std::unexpected(situation.error());
    return analysis::assess(*situation, progress);
}

report::PrintStamp stampOf(const Order &order)
{
    report::PrintStamp stamp;
    stamp.program = QCoreApplication::applicationVersion().toStdString();
    stamp.language = text::chinese() ? "zh_CN" : "en";
    stamp.templateCode = report::code(order.made.kind);
    stamp.edition = text::isPublic() ? "public" : "internal";
    stamp.draft = report::code(order.made.draft);
    stamp.draws = order.matter->draws;
    return stamp;
}

base::Result<int> writePdf(const Order &order, const report::Manuscript &manuscript, bool archive, const QString &path,
                           const base::Progress &progress)
{
    report::PdfOptions options;
    options.path = path;
    options.archive = archive;
    if (!archive) {
        const auto tables = office::workbookBytes(manuscriptOf(order, report::Layout::Workbook, progress),
                                                  QFileInfo(path).absolutePath(), progress);
        if (!tables)
            return std::unexpected(tables.error());
        options.attachments.push_back(
            {In::tr("tables.xlsx"), *tables, In::tr("The tables of this report"),
             QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")});
        options.json =
            QByteArray::fromStdString(report::toJson(report::printedReport(order.matter->content, stampOf(order))));
    }
    return report::writePdf(manuscript, options, progress);
}

/// The scenario reported first, then the others.
base::Result<void> writeMap(const Order &order, const QString &path, const base::Progress &progress)
{
    const Matter &matter = *order.matter;
    if (!matter.present)
        return base::fail(base::ErrorCode::NothingToAssess, "residences");
    webmap::WebMapRequest request;
    request.present = matter.present;
    request.scenarios = matter.scenarios;
    if (matter.content.assessment != matter.present)
        request.scenarios.insert(request.scenarios.begin(), matter.content.assessment);
    request.language = text::chinese() ? text::Language::Chinese : text::Language::English;
    request.office = text::fromCore(order.made.office);
    return webmap::writeWebMap(request, path, progress).transform([](std::int64_t) {});
}

base::Result<void> writeTables(const Order &order, const QString &path, const base::Progress &progress)
{
    Order whole = order;
    whole.made.kind = report::TemplateKind::Assessment;
    whole.made.chapters.assign(report::chaptersOf(whole.made.kind).begin(), report::chaptersOf(whole.made.kind).end());
    return office::writeWorkbook(manuscriptOf(whole, report::Layout::Workbook, progress), path, progress);
}

base::Result<Written> writePages(const Order &order, ReportFormat format, const QString &path,
                                 const base::Progress &progress)
{
    const report::Manuscript manuscript = manuscriptOf(order, report::Layout::Pages, progress);
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    const auto pages = format == ReportFormat::Docx
                           ? office::writeDocx(manuscript, path, progress).transform([] { return 0; })
                           : writePdf(order, manuscript, format == ReportFormat::Archive, path, progress);
    return pages.transform([&](int count) {
        return Written{.format = format, .pages = count, .logoLeftOut = logoLeftOut(order.made, manuscript)};
    });
}

base::Result<Written> writeInto(const Order &order, ReportFormat format, const QString &path,
                                const base::Progress &progress)
{
    const auto plain = [format] { return Written{.format = format}; };
    auto written = format == ReportFormat::Html   ? writeMap(order, path, progress).transform(plain)
                   : format == ReportFormat::Xlsx ? writeTables(order, path, progress).transform(plain)
                                                  : writePages(order, format, path, progress);
    if (!written)
        return written;
    written->bytes = QFileInfo(path).size();
    if (format == ReportFormat::Archive)
        written->archive = report::checkArchive(path);
    return written;
}

} // namespace

base::Result<MatterPtr> gather(const plan::Plan &plan, AssessmentPtr assessment, Scenarios scenarios,
                               const base::Progress &progress)
{
    auto matter = std::make_shared<Matter>();
    const plan::ScenarioId reported = assessment->situation->scenario;
    const auto &book = assessment->situation->rulebook;
    if (!reported) {
        matter->present = assessment;
    } else if (auto present = assessed(plan, {}, book, progress)) {
        matter->present = *std::move(present);
    } else if (present.error().code == base::ErrorCode::Cancelled) {
        return std::unexpected(present.error());
    }
    for (const plan::Scenario &scenario : plan.scenarios) {
        if (scenario.id == reported || scenarios == Scenarios::Reported)
            continue;
        if (auto other = assessed(plan, scenario.id, book, progress))
            matter->scenarios.push_back(*std::move(other));
        else if (other.error().code == base::ErrorCode::Cancelled)
            return std::unexpected(other.error());
    }
    matter->content = report::compose(std::move(assessment), reported ? matter->present : nullptr);
    return matter;
}

base::Result<MatterPtr> studied(const Matter &gathered, const report::StudyRequest &studies,
                                const base::Progress &progress)
{
    auto matter = std::make_shared<Matter>(gathered);
    if (const auto done = report::addStudies(matter->content, studies, progress); !done)
        return std::unexpected(done.error());
    matter->draws = studies.draws;
    matter->tables = report::tablesOf(matter->content, matter->scenarios);
    return matter;
}

report::Manuscript manuscriptOf(const Order &order, report::Layout layout, const base::Progress &progress)
{
    return report::writeManuscript(order.matter->content, order.matter->tables, order.chart, order.made, order.figures,
                                   layout, progress);
}

bool logoLeftOut(const report::Template &made, const report::Manuscript &manuscript)
{
    return !made.logo.empty() && std::ranges::any_of(manuscript.blocks(), [](const report::Block &block) {
        const auto *cover = std::get_if<report::Cover>(&block);
        return cover != nullptr && cover->logo.isNull();
    });
}

base::Result<Written> write(const Order &order, ReportFormat format, const QString &path,
                            const base::Progress &progress)
{
    const text::Edition edition = text::edition();
    const bool chinese = text::chinese();
    auto staging = exporting::Staging::beside(QFile::encodeName(path).toStdString());
    if (!staging)
        return std::unexpected(staging.error());
    auto written = writeInto(order, format, QFile::decodeName(staging->file().c_str()), progress);
    if (!written)
        return std::unexpected(staging->ofTarget(written.error()));
    // Words and figures are those of the moment they are written in: a file of two editions must not leave.
    if (progress.cancelled() || edition != text::edition() || chinese != text::chinese())
        return base::fail(base::ErrorCode::Cancelled);
    if (const auto placed = staging->putInPlace(); !placed)
        return std::unexpected(placed.error());
    return written;
}

std::optional<ReportFormat> formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const auto &[format, name] : kSuffixes)
        if (suffix == QLatin1String(name))
            return format;
    return std::nullopt;
}

QString suffixOf(ReportFormat format)
{
    for (const auto &[each, name] : kSuffixes)
        if (each == format)
            return QLatin1String(name);
    return {};
}

} // namespace yike::publish
