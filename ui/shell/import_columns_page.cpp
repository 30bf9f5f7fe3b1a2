// SPDX-License-Identifier: GPL-3.0-or-later
// The first row of the table holds a list for each column; the header is marked, totals are grey.
#include "ui/shell/import_columns_page.h"

#include "ui/render/screen_theme.h"
#include "ui/shell/import_store.h"
#include "ui/shell/import_words.h"
#include "ui/text/errors.h"
#include "ui/text/issues.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace yike::shell {
namespace {

constexpr int kMostColumnsShown = 80;

bool hasColumns(const ImportFile &file) { return file.tables && !importing::columnRoles(file.role).empty(); }

} // namespace

ImportColumnsPage::ImportColumnsPage(ImportSession &session, QWidget *parent)
    : ImportPage(session, parent),
      m_intro(quiet(this)),
      m_fileLabel(quiet(this)),
      m_sheetLabel(quiet(this)),
      m_templateLabel(quiet(this)),
      m_understoodLabel(quiet(this)),
      m_message(quiet(this)),
      m_file(new QComboBox(this)),
      m_sheet(new QComboBox(this)),
      m_template(new QComboBox(this)),
      m_read(new QCheckBox(this)),
      m_table(new QTableWidget(this)),
      m_name(new QLineEdit(this)),
      m_save(new QPushButton(this)),
      m_understood(new QPlainTextEdit(this))
{
    m_intro->setWordWrap(true);
    m_file->setObjectName(QStringLiteral("importColumnsFile"));
    m_sheet->setObjectName(QStringLiteral("importSheet"));
    m_template->setObjectName(QStringLiteral("importTemplate"));
    m_name->setObjectName(QStringLiteral("importTemplateName"));
    m_save->setObjectName(QStringLiteral("importSaveTemplate"));
    m_table->setObjectName(QStringLiteral("importColumns"));
    m_understood->setObjectName(QStringLiteral("importUnderstood"));
    m_understood->setReadOnly(true);
    m_understood->setFixedHeight(84);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_intro);
    column->addLayout(makeHead());
    column->addWidget(m_table, 1);
    column->addLayout(makeTemplates());
    column->addWidget(m_understoodLabel);
    column->addWidget(m_understood);
    connect(m_file, &QComboBox::currentIndexChanged, this, &ImportColumnsPage::fill);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &ImportColumnsPage::fill);
    connect(m_read, &QCheckBox::toggled, this, [this](bool read) {
        if (const ImportFile *file = this->file())
            m_session.setSheetRead(file->id, file->preview.sheets[sheet()].name, read);
    });
    connect(m_template, &QComboBox::activated, this, &ImportColumnsPage::takeTemplate);
    connect(m_save, &QPushButton::clicked, this, [this] { saveTemplate(m_name->text().trimmed()); });
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    connect(&session, &ImportSession::filesChanged, this, &ImportColumnsPage::enter);
    connect(&session, &ImportSession::fileChanged, this, [this](int id) {
        if (fileOf(*m_file) == id)
            fill();
    });
}

QLayout *ImportColumnsPage::makeHead()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_fileLabel);
    row->addWidget(m_file, 2);
    row->addSpacing(8);
    row->addWidget(m_sheetLabel);
    row->addWidget(m_sheet, 1);
    row->addWidget(m_read);
    return row;
}

QLayout *ImportColumnsPage::makeTemplates()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_templateLabel);
    row->addWidget(m_template, 1);
    row->addSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    row->addWidget(m_message);
    m_save->setEnabled(false);
    return row;
}

QString ImportColumnsPage::title() const { return tr("Columns"); }

bool ImportColumnsPage::isNeeded() const { return std::ranges::any_of(m_session.files(), hasColumns); }

void ImportColumnsPage::retranslate()
{
    m_intro->setText(
        tr("These are the first rows as they stand in the file, the header in bold. Above each column stands "
           "what it is taken for; choose another meaning where it is wrong."));
    m_fileLabel->setText(tr("File"));
    m_sheetLabel->setText(tr("Sheet"));
    m_read->setText(tr("Read this sheet"));
    m_templateLabel->setText(tr("Template"));
    m_name->setPlaceholderText(tr("Name of a new template"));
    m_save->setText(tr("Keep as template"));
    m_understoodLabel->setText(tr("How the cells were understood"));
    enter();
}

void ImportColumnsPage::enter()
{
    fillFiles(*m_file, m_session, hasColumns);
    fill();
}

const ImportFile *ImportColumnsPage::file() const
{
    const ImportFile *file = m_session.file(fileOf(*m_file));
    return file != nullptr && !file->preview.sheets.empty() ? file : nullptr;
}

std::size_t ImportColumnsPage::sheet() const
{
    const ImportFile *file = this->file();
    const auto index = static_cast<std::size_t>(std::max(0, m_sheet->currentIndex()));
    return file == nullptr ? 0 : std::min(index, file->preview.sheets.size() - 1);
}

void ImportColumnsPage::fill()
{
    const ImportFile *file = this->file();
    m_table->setVisible(file != nullptr);
    if (file == nullptr)
        return;
    fillSheets(*file);
    fillTemplates(*file);
    fillTable(*file);
    fillUnderstood(*file);
}

void ImportColumnsPage::fillSheets(const ImportFile &file)
{
    const QSignalBlocker quietSheet(m_sheet), quietRead(m_read);
    const auto &sheets = file.preview.sheets;
    QStringList names;
    for (const importing::SheetPreview &each : sheets)
        names << (each.readable ? text::fromCore(each.name) : tr("%1 (no header)").arg(text::fromCore(each.name)));
    QStringList shown;
    for (int i = 0; i < m_sheet->count(); ++i)
        shown << m_sheet->itemText(i);
    if (names != shown) {
        m_sheet->clear();
        m_sheet->addItems(names);
        const auto first = std::ranges::find(sheets, true, &importing::SheetPreview::readable);
        m_sheet->setCurrentIndex(first == sheets.end() ? 0 : static_cast<int>(first - sheets.begin()));
    }
    const bool several = sheets.size() > 1;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_sheetLabel), static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_read)})
        widget->setVisible(several);
    m_read->setChecked(!file.how.sheetsLeftOut.contains(sheets[sheet()].name));
}

void ImportColumnsPage::fillTemplates(const ImportFile &file)
{
    const QSignalBlocker quiet(m_template);
    m_template->clear();
    m_template->addItem(tr("No template"));
    for (const importing::ImportTemplate &each : importTemplates())
        if (each.role == file.role)
            m_template->addItem(text::fromCore(each.name));
    m_template->setCurrentIndex(std::max(0, m_template->findText(text::fromCore(file.templateName))));
    m_template->setEnabled(m_template->count() > 1);
}

QComboBox *ImportColumnsPage::meaning(const ImportFile &file, const importing::SheetPreview::Column &column)
{
    auto *box = new QComboBox(m_table);
    box->setProperty("column", text::fromCore(column.key));
    box->addItem(columnName({}), QString());
    for (const std::string &role : columnChoices(file.role))
        box->addItem(columnName(role), text::fromCore(role));
    const QString role = text::fromCore(column.role);
    if (box->findData(role) < 0) // recognised, but of no use in such a file
        box->addItem(columnName(column.role), role);
    box->setCurrentIndex(box->findData(role));
    box->setToolTip(text::fromCore(column.header));
    connect(box, &QComboBox::activated, this, [this, id = file.id, key = column.key, box] {
        m_session.setMeaning(id, key, text::toCore(box->currentData().toString()));
    });
    return box;
}

void ImportColumnsPage::fillTable(const ImportFile &file)
{
    const importing::SheetPreview &shown = file.preview.sheets[sheet()];
    const int columns = std::min(static_cast<int>(shown.columns.size()), kMostColumnsShown);
    const bool named = shown.headerRow == 0; // by the format
    m_table->clear();
    m_table->setColumnCount(columns);
    m_table->setRowCount(static_cast<int>(shown.first.size()) + (named ? 2 : 1));
    QStringList rows{QString()};
    if (named)
        rows << QString();
    for (const auto &row : shown.first)
        rows << QString::number(row.number);
    m_table->setVerticalHeaderLabels(rows);
    m_table->setRowHeight(0, 34);
    for (int column = 0; column < columns; ++column) {
        const auto &each = shown.columns[static_cast<std::size_t>(column)];
        m_table->setCellWidget(0, column, meaning(file, each));
        if (named) {
            auto *item = new QTableWidgetItem(text::fromCore(each.header));
            QFont font = item->font();
            font.setBold(true);
            item->setFont(font);
            m_table->setItem(1, column, item);
        }
    }
    fillRows(shown);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), 130, 240));
}

void ImportColumnsPage::fillRows(const importing::SheetPreview &sheet)
{
    const int first = m_table->rowCount() - static_cast<int>(sheet.first.size());
    for (std::size_t row = 0; row < sheet.first.size(); ++row) {
        const auto &each = sheet.first[row];
        const bool above = sheet.headerRow > 0 && each.number < sheet.headerRow;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(text::fromCore(each.cells[static_cast<std::size_t>(column)]));
            QFont font = item->font();
            font.setBold(each.header);
            item->setFont(font);
            if (each.header)
                item->setBackground(render::screenInks().pointed);
            else if (each.total || above || sheet.columns[static_cast<std::size_t>(column)].role.empty())
                item->setForeground(render::screenInks().faint);
            m_table->setItem(first + static_cast<int>(row), column, item);
        }
    }
}

void ImportColumnsPage::fillUnderstood(const ImportFile &file)
{
    QString lines;
    if (file.tableError)
        lines = text::sentence(*file.tableError) + QLatin1Char('\n');
    for (const base::Issue &issue : file.understood)
        lines += text::sentence(issue) + QLatin1Char('\n');
    if (lines.isEmpty())
        lines = tr("Nothing had to be interpreted.");
    m_understood->setPlainText(lines.trimmed());
}

void ImportColumnsPage::takeTemplate(int index)
{
    const ImportFile *file = this->file();
    if (file == nullptr)
        return;
    importing::ImportTemplate none;
    none.role = file->role;
    for (const importing::ImportTemplate &each : importTemplates())
        if (index > 0 && each.role == file->role && text::fromCore(each.name) == m_template->itemText(index))
            none = each;
    m_session.takeTemplate(file->id, none);
}

bool ImportColumnsPage::saveTemplate(const QString &name)
{
    const ImportFile *file = this->file();
    if (file == nullptr || name.isEmpty())
        return false;
    const auto made = m_session.templateOf(file->id, sheet(), text::toCore(name));
    const bool saved = saveImportTemplate(made);
    m_message->setText(saved ? tr("Kept.") : tr("It could not be kept: the settings folder cannot be written to."));
    if (saved) {
        m_name->clear();
        m_session.takeTemplate(file->id, made);
    }
    return saved;
}

} // namespace yike::shell
