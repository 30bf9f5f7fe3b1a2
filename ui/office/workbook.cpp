// SPDX-License-Identifier: GPL-3.0-or-later
// By libxlsxwriter, which is told one date for all.
#include "ui/office/workbook.h"

#include "core/export/csv_file.h"
#include "core/export/xlsx_text.h"
#include "ui/office/workbook_sheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <xlsxwriter.h>

#include <cerrno>
#include <utility>

namespace yike::office {
namespace {

using base::ErrorCode;

constexpr std::size_t kMostRows = 1'048'000;
constexpr time_t kSomeDay = 946'684'800; // 1 January 2000, UTC

/// Translation context "Office".
struct In {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

std::unexpected<base::Error> failure(const QString &path, lxw_error error)
{
    return errno == ENOSPC ? base::fail(ErrorCode::DiskFull, path.toStdString())
                           : base::fail(ErrorCode::WriteFailed, path.toStdString(),
                                        error == LXW_NO_ERROR ? "XLSX" : lxw_strerror(error));
}

std::vector<const report::Table *> tablesOf(const report::Manuscript &manuscript)
{
    std::vector<const report::Table *> tables;
    for (const report::Block &block : manuscript.blocks())
        if (const auto *table = std::get_if<report::Table>(&block))
            tables.push_back(table);
    return tables;
}

struct Close {
    void operator()(lxw_workbook *book) const { (void)workbook_close(book); }
};
using Book = std::unique_ptr<lxw_workbook, Close>;

void setProperties(lxw_workbook *book, const report::Manuscript &manuscript)
{
    const QByteArray title = manuscript.title.toUtf8(), subject = manuscript.subject.toUtf8(),
                     author = manuscript.author.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.constData();
    properties.subject = subject.constData();
    properties.author = author.constData();
    // Never the day of writing: the same manuscript gives the same bytes.
    const QDate day = QDate::fromString(manuscript.baseDate, Qt::ISODate);
    properties.created =
        day.isValid() ? static_cast<time_t>(day.startOfDay(QTimeZone::UTC).toSecsSinceEpoch()) : kSomeDay;
    (void)workbook_set_properties(book, &properties);
}

/// The list of the tables, each a link to its sheet.
lxw_error writeList(lxw_worksheet *sheet, SheetFormats &formats, const report::Manuscript &manuscript,
                    const std::vector<const report::Table *> &tables, const QStringList &names)
{
    worksheet_set_column(sheet, 0, 0, 6, nullptr);
    worksheet_set_column(sheet, 1, 1, 22, nullptr);
    worksheet_set_column(sheet, 2, 2, 70, nullptr);
    worksheet_set_column(sheet, 3, 3, 10, nullptr);
    lxw_error error = writeText(sheet, 0, 0, manuscript.title, formats.title());
    const QString heads[]{In::tr("No."), In::tr("Sheet"), In::tr("Table"), In::tr("Rows")};
    for (lxw_col_t column = 0; column < std::size(heads) && error == LXW_NO_ERROR; ++column)
        error = writeText(sheet, 2, column, heads[column], formats.head(column == 0 || column == 3));
    for (std::size_t i = 0; i < tables.size() && error == LXW_NO_ERROR; ++i) {
        const auto row = static_cast<lxw_row_t>(3 + i);
        const QString name = names[static_cast<qsizetype>(i)];
        const QByteArray link =
            QStringLiteral("internal:'%1'!A1").arg(QString(name).replace(u'\'', QStringLiteral("''"))).toUtf8();
        worksheet_write_number(sheet, row, 0, static_cast<double>(i + 1), nullptr);
        error = worksheet_write_url_opt(sheet, row, 1, link.constData(), formats.link(), name.toUtf8().constData(),
                                        nullptr);
        if (error == LXW_NO_ERROR)
            error = writeText(sheet, row, 2, tables[i]->title, formats.text(false));
        worksheet_write_number(sheet, row, 3, static_cast<double>(tables[i]->rows.size()), nullptr);
    }
    worksheet_freeze_panes(sheet, 3, 0);
    worksheet_set_paper(sheet, kPaperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    return error;
}

} // namespace

base::Result<void> writeWorkbook(const report::Manuscript &manuscript, const QString &path,
                                 const base::Progress &progress)
{
    const auto tables = tablesOf(manuscript);
    for (const report::Table *table : tables)
        if (table->rows.size() > kMostRows)
            return base::fail(ErrorCode::OutOfRange, "rows", std::to_string(table->rows.size()),
                              "0 – " + std::to_string(kMostRows));
    errno = 0;
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.tmpdir = folder.constData();
    Book book(workbook_new_opt(QFile::encodeName(path).constData(), &options));
    if (!book)
        return failure(path, LXW_NO_ERROR);
    setProperties(book.get(), manuscript);
    SheetFormats formats(book.get());
    const QStringList names = sheetNames(tables, In::tr("Contents"));
    lxw_worksheet *list = workbook_add_worksheet(book.get(), In::tr("Contents").toUtf8().constData());
    if (list == nullptr)
        return failure(path, LXW_NO_ERROR);
    if (const lxw_error error = writeList(list, formats, manuscript, tables, names); error != LXW_NO_ERROR)
        return failure(path, error);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (progress.cancelled())
            return base::fail(ErrorCode::Cancelled);
        progress.report("report-tables", static_cast<double>(i) / static_cast<double>(tables.size()));
        lxw_worksheet *sheet =
            workbook_add_worksheet(book.get(), names[static_cast<qsizetype>(i)].toUtf8().constData());
        if (sheet == nullptr)
            return failure(path, LXW_NO_ERROR);
        if (const lxw_error error = writeSheet(sheet, formats, *tables[i], manuscript.footer); error != LXW_NO_ERROR)
            return failure(path, error);
    }
    errno = 0;
    if (const lxw_error error = workbook_close(book.release()); error != LXW_NO_ERROR)
        return failure(path, error);
    progress.report("report-finish", 1);
    return {};
}

base::Result<QByteArray> workbookBytes(const report::Manuscript &manuscript, const QString &folder,
                                       const base::Progress &progress)
{
    const QTemporaryDir within(QDir(folder).filePath(QStringLiteral(".tables-XXXXXX")));
    if (!within.isValid())
        return base::fail(base::ErrorCode::FolderNotWritable, folder.toStdString());
    const QString path = within.filePath(QStringLiteral("tables.xlsx"));
    if (const auto done = writeWorkbook(manuscript, path, progress); !done)
        return std::unexpected(done.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::FileUnreadable, path.toStdString(), file.errorString().toStdString());
    return file.readAll();
}

} // namespace yike::office
