// SPDX-License-Identifier: GPL-3.0-or-later
// Each format by its writer; the PDF carries its tables as a workbook and what --verify reads.
#include "ui/publish/report_job.h"

#include "core/report/printed_report.h"
#include "ui/office/docx.h"
#include "ui/office/workbook.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/webmap/web_map.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
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
    stamp.draws = order.draws;
    return stamp;
}

base::Result<std::int64_t> writePdf(const Order &order, const report::Manuscript &manuscript, bool archive,
                                    const QString &path, const base::Progress &progress)
{
    report::PdfOptions options;
    options.path = path;
    options.archive = archive;
    if (!archive) {
        const auto tables = office::workbookBytes(manuscriptOf(order, report::Layout::Workbook, progress), progress);
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

base::Result<std::int64_t> zeroOf(const base::Result<void> &done)
{
    return done ? base::Result<std::int64_t>(0) : std::unexpected(done.error());
}

/// The scenario reported first, then the others.
base::Result<std::int64_t> writeMap(const Order &order, const QString &path, const base::Progress &progress)
{
    const Matter &matter = *order.matter;
    if (!matter.present)
        return base::fail(base::ErrorCode::NothingToAssess, "residences");
    webmap::WebMapRequest request;
    request.present = matter.present;
    if (!order.reportedOnly)
        request.scenarios = matter.scenarios;
    if (matter.content.assessment != matter.present)
        request.scenarios.insert(request.scenarios.begin(), matter.content.assessment);
    request.language = text::chinese() ? text::Language::Chinese : text::Language::English;
    request.office = text::fromCore(order.made.office);
    return webmap::writeWebMap(request, path, progress);
}

/// Into a folder of its own: what is there is looked at once more before it takes its place.
base::Result<std::int64_t> writeInto(const Order &order, ReportFormat format, const QString &path,
                                     const base::Progress &progress)
{
    if (format == ReportFormat::Html)
        return writeMap(order, path, progress);
    if (format == ReportFormat::Xlsx) {
        Order whole = order;
        whole.made.kind = report::TemplateKind::Assessment;
        whole.made.chapters.assign(report::chaptersOf(whole.made.kind).begin(),
                                   report::chaptersOf(whole.made.kind).end());
        return zeroOf(office::writeWorkbook(manuscriptOf(whole, report::Layout::Workbook, progress), path, progress));
    }
    const report::Manuscript manuscript = manuscriptOf(order, report::Layout::Pages, progress);
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    return format == ReportFormat::Docx ? zeroOf(office::writeDocx(manuscript, path, progress))
                                        : writePdf(order, manuscript, format == ReportFormat::Archive, path, progress);
}

} // namespace

base::Result<std::shared_ptr<const Matter>> gather(const plan::Plan &plan, AssessmentPtr assessment,
                                                   const report::StudyRequest &studies, const base::Progress &progress)
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
        if (scenario.id == reported)
            continue;
        if (auto other = assessed(plan, scenario.id, book, progress))
            matter->scenarios.push_back(*std::move(other));
        else if (other.error().code == base::ErrorCode::Cancelled)
            return std::unexpected(other.error());
    }
    matter->content = report::compose(std::move(assessment), reported ? matter->present : nullptr);
    if (const auto studied = report::addStudies(matter->content, studies, progress); !studied)
        return std::unexpected(studied.error());
    matter->tables = report::tablesOf(matter->content, matter->scenarios);
    return matter;
}

report::Manuscript manuscriptOf(const Order &order, report::Layout layout, const base::Progress &progress)
{
    return report::writeManuscript(order.matter->content, order.matter->tables, order.chart, order.made, order.figures,
                                   layout, progress);
}

base::Result<std::int64_t> write(const Order &order, ReportFormat format, const QString &path,
                                 const base::Progress &progress)
{
    const text::Edition edition = text::edition();
    const bool chinese = text::chinese();
    const QFileInfo target(path);
    const QTemporaryDir beside(target.absoluteDir().filePath(QStringLiteral(".yike-XXXXXX")));
    if (target.isDir() || !target.absoluteDir().exists() || !beside.isValid())
        return base::fail(base::ErrorCode::FolderNotWritable, target.absolutePath().toStdString());
    const QString made = beside.filePath(target.fileName());
    auto written = writeInto(order, format, made, progress);
    if (!written) {
        if (!written.error().args.empty() && written.error().args.front() == made.toStdString())
            written.error().args.front() = target.absoluteFilePath().toStdString();
        return written;
    }
    // Words and figures are those of the moment they are written in: a file of two editions must not leave.
    if (progress.cancelled() || edition != text::edition() || chinese != text::chinese())
        return base::fail(base::ErrorCode::Cancelled);
    if (std::rename(QFile::encodeName(made).constData(), QFile::encodeName(target.absoluteFilePath()).constData()) != 0)
        return base::fail(base::ErrorCode::WriteFailed, target.absoluteFilePath().toStdString());
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
