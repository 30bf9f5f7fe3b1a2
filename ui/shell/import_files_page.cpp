// SPDX-License-Identifier: GPL-3.0-or-later
// Files come by the button or are dropped on the assistant; each is looked at by itself.
#include "ui/shell/import_files_page.h"

#include "ui/render/screen_theme.h"
#include "ui/shell/import_words.h"
#include "ui/shell/settings.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

namespace yike::shell {

ImportFilesPage::ImportFilesPage(ImportSession &session, QWidget *parent)
    : ImportPage(session, parent),
      m_intro(quiet(this)),
      m_empty(quiet(this)),
      m_problem(new QLabel(this)),
      m_districtLabel(quiet(this)),
      m_dateLabel(quiet(this)),
      m_definitionLabel(quiet(this)),
      m_vacancyLabel(quiet(this)),
      m_table(new QTableWidget(0, 4, this)),
      m_add(new QPushButton(this)),
      m_osmOutlets(new QCheckBox(this)),
      m_wholePeople(new QCheckBox(this)),
      m_vacancy(new QSpinBox(this)),
      m_district(new QLineEdit(this)),
      m_date(new QLineEdit(this)),
      m_definition(new QLineEdit(this))
{
    m_intro->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("warning"));
    m_problem->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("importFiles"));
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(36);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Fixed);
    m_table->setColumnWidth(0, 190);
    m_table->setColumnWidth(1, 250);
    m_table->setColumnWidth(3, 36);
    m_add->setObjectName(QStringLiteral("importAdd"));
    m_osmOutlets->setObjectName(QStringLiteral("importOsmOutlets"));
    m_vacancy->setRange(0, 99);
    m_vacancy->setSuffix(QStringLiteral(" %"));
    connect(m_add, &QPushButton::clicked, this, &ImportFilesPage::choose);
    connect(m_osmOutlets, &QCheckBox::toggled, this, &ImportFilesPage::takeTerms);
    connect(m_wholePeople, &QCheckBox::toggled, this, &ImportFilesPage::takeTerms);
    connect(m_vacancy, &QSpinBox::valueChanged, this, &ImportFilesPage::takeTerms);
    for (QLineEdit *line : {m_district, m_date, m_definition})
        connect(line, &QLineEdit::textEdited, this, &ImportFilesPage::takeTerms);
    auto *people = new QHBoxLayout;
    people->addWidget(m_wholePeople);
    people->addSpacing(16);
    people->addWidget(m_vacancyLabel);
    people->addWidget(m_vacancy);
    people->addStretch(1);
    auto *add = new QHBoxLayout;
    add->addWidget(m_add);
    add->addWidget(m_problem, 1);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(6);
    form->addRow(m_districtLabel, m_district);
    form->addRow(m_dateLabel, m_date);
    form->addRow(m_definitionLabel, m_definition);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_intro);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(add);
    column->addWidget(m_osmOutlets);
    column->addLayout(people);
    column->addLayout(form);
    connect(&session, &ImportSession::filesChanged, this, &ImportFilesPage::fill);
    connect(&session, &ImportSession::fileChanged, this, &ImportFilesPage::fill);
}

QString ImportFilesPage::title() const { return tr("Files"); }

void ImportFilesPage::retranslate()
{
    m_intro->setText(
        tr("Choose the files. What the project holds already is added to, by key; nothing is changed before "
           "you have seen what would come of it, and one undo takes it all back."));
    m_empty->setText(
        tr("Drag files here, or add them with the button: ledgers and tables (XLSX, XLS, ODS, CSV), layers "
           "(Shapefile, GeoPackage, GeoJSON, KML, DXF, FileGDB), OpenStreetMap extracts, rasters."));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Holds"), tr("What was found"), QString()});
    m_add->setText(tr("Add files …"));
    m_osmOutlets->setText(tr("Take outlets from the map's own shops and amenities"));
    m_wholePeople->setText(tr("Whole people in every building"));
    m_vacancyLabel->setText(tr("Dwellings that stand empty"));
    m_districtLabel->setText(tr("District"));
    m_dateLabel->setText(tr("Base date"));
    m_date->setPlaceholderText(QStringLiteral("2025-12-31"));
    m_definitionLabel->setText(tr("Who is counted"));
    m_definition->setPlaceholderText(tr("permanent residents, census 2020 …"));
    fill();
}

void ImportFilesPage::choose()
{
    auto *dialog = new QFileDialog(this, tr("Add files"), lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            rememberFolder(paths.front());
        m_session.addFiles(paths);
    });
    dialog->open();
}

void ImportFilesPage::takeTerms()
{
    importing::ImportRequest &terms = m_session.terms();
    terms.osmOutlets = m_osmOutlets->isChecked() && m_session.ofRole("osm") != nullptr;
    terms.wholePeople = m_wholePeople->isChecked();
    terms.vacancy = 10 * m_vacancy->value();
    terms.district = text::toCore(m_district->text().trimmed());
    terms.baseDate = text::toCore(m_date->text().trimmed());
    terms.definition = text::toCore(m_definition->text().trimmed());
    m_session.termsChanged();
}

QString ImportFilesPage::found(const ImportFile &file) const
{
    if (file.reading)
        return tr("Being looked at …");
    if (file.error)
        return text::sentence(*file.error);
    if (file.role.empty())
        return tr("Say what it holds.");
    if (!file.tables)
        return QString();
    qsizetype readable = 0;
    std::int64_t rows = 0;
    for (const importing::SheetPreview &sheet : file.preview.sheets) {
        readable += sheet.readable ? 1 : 0;
        rows += sheet.readable ? sheet.rows : 0;
    }
    if (readable == 0)
        return tr("No row looks like a header: say in the next step what the columns mean.");
    const QString encoding = text::fromCore(file.preview.encoding);
    return file.preview.sheets.size() > 1 ? tr("%1 of %2 sheets, %3 rows")
                                                .arg(readable)
                                                .arg(file.preview.sheets.size())
                                                .arg(text::formatCount(rows))
                                          : tr("%1 rows, %2").arg(text::formatCount(rows), encoding);
}

void ImportFilesPage::fillRow(int row, const ImportFile &file)
{
    auto *name = new QTableWidgetItem(QFileInfo(file.path).fileName());
    name->setToolTip(file.path);
    m_table->setItem(row, 0, name);
    auto *role = new QComboBox(m_table);
    role->setObjectName(QStringLiteral("importRole"));
    if (file.role.empty())
        role->addItem(fileRoleName({}), QString());
    for (const std::string &each : fileRoles())
        role->addItem(fileRoleName(each), text::fromCore(each));
    role->setCurrentIndex(std::max(0, role->findData(text::fromCore(file.role))));
    role->setEnabled(!file.reading);
    connect(role, &QComboBox::activated, this, [this, id = file.id, role] {
        m_session.setRole(id, text::toCore(role->currentData().toString()));
        takeTerms();
    });
    m_table->setCellWidget(row, 1, role);
    auto *found = new QTableWidgetItem(this->found(file));
    found->setToolTip(found->text());
    if (file.error)
        found->setForeground(render::screenInks().wrong);
    m_table->setItem(row, 2, found);
    auto *remove = new QToolButton(m_table);
    remove->setObjectName(QStringLiteral("link"));
    remove->setText(QStringLiteral("×"));
    remove->setToolTip(tr("Take this file off the list"));
    connect(remove, &QToolButton::clicked, this, [this, id = file.id] { m_session.removeFile(id); });
    m_table->setCellWidget(row, 3, remove);
}

void ImportFilesPage::fill()
{
    const auto &files = m_session.files();
    m_table->setVisible(!files.empty());
    m_empty->setVisible(files.empty());
    m_table->setRowCount(static_cast<int>(files.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, files[static_cast<std::size_t>(row)]);
    const std::string doubled = m_session.doubledRole();
    m_problem->setText(
        doubled.empty()
            ? QString()
            : tr("Two files hold the same (%1): import them one after the other.").arg(fileRoleName(doubled)));
    m_osmOutlets->setVisible(m_session.ofRole("osm") != nullptr);
    const bool shared = m_session.ofRole("totals") != nullptr || m_session.ofRole("population-raster") != nullptr;
    m_wholePeople->setVisible(shared);
    m_vacancy->setVisible(shared || m_session.ofRole("osm") != nullptr);
    m_vacancyLabel->setVisible(m_vacancy->isVisibleTo(this));
}

} // namespace yike::shell
