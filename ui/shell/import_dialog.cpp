// SPDX-License-Identifier: GPL-3.0-or-later
// Without an open project a new one is made first; the import itself is one undoable step.
#include "ui/shell/import_dialog.h"

#include "ui/shell/settings.h"
#include "ui/text/errors.h"
#include "ui/text/issues.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <utility>

namespace yike::shell {
namespace {

constexpr std::size_t kMostIssues = 500;

QLabel *quiet(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QStringLiteral("quiet"));
    return label;
}

} // namespace

ImportDialog::ImportDialog(document::Document &document, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_form(new QFormLayout),
      m_files{},
      m_intro(new QLabel(this)),
      m_systemLabel(quiet(this)),
      m_districtLabel(quiet(this)),
      m_dateLabel(quiet(this)),
      m_definitionLabel(quiet(this)),
      m_message(new QLabel(this)),
      m_osmOutlets(new QCheckBox(this)),
      m_system(new QComboBox(this)),
      m_district(new QLineEdit(this)),
      m_date(new QLineEdit(this)),
      m_definition(new QLineEdit(this)),
      m_counts(new QTableWidget(this)),
      m_issues(new QPlainTextEdit(this)),
      m_start(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setModal(false);
    resize(640, 640);
    m_intro->setWordWrap(true);
    m_intro->setObjectName(QStringLiteral("quiet"));
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("importMessage"));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(6);
    makeFiles();
    m_form->addRow(QString(), m_osmOutlets);
    m_form->addRow(m_systemLabel, m_system);
    m_form->addRow(m_districtLabel, m_district);
    m_form->addRow(m_dateLabel, m_date);
    m_form->addRow(m_definitionLabel, m_definition);
    m_counts->verticalHeader()->hide();
    m_counts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_counts->horizontalHeader()->setStretchLastSection(true);
    m_counts->setMinimumHeight(130);
    m_issues->setReadOnly(true);
    m_start->setProperty("primary", true);
    m_start->setObjectName(QStringLiteral("importStart"));
    connect(m_start, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addLayout(m_form);
    column->addWidget(m_message);
    column->addWidget(m_counts);
    column->addWidget(m_issues, 1);
    column->addStretch();
    column->addLayout(buttons);
    m_counts->hide();
    m_issues->hide();
    m_message->hide();
    connect(&document, &document::Document::importFinished, this, &ImportDialog::showResult);
    connect(&document, &document::Document::opened, this, [this] {
        if (std::exchange(m_waiting, false))
            run();
    });
    connect(&document, &document::Document::openFailed, this, [this](const QString &, const base::Error &error) {
        if (std::exchange(m_waiting, false))
            showMessage(text::sentence(error), true);
    });
    connect(&document, &document::Document::savedStateChanged, this, &ImportDialog::updateButtons);
    retranslate();
}

void ImportDialog::makeFiles()
{
    constexpr std::array kNames{"importMap",        "importStreets", "importHeights",
                                "importResidences", "importOutlets", "importAreas"};
    for (std::size_t file = 0; file < kFiles; ++file) {
        m_files[file] = {quiet(this), new QLineEdit(this), new QPushButton(this)};
        m_files[file].path->setObjectName(QLatin1String(kNames[file]));
        auto *row = new QHBoxLayout;
        row->addWidget(m_files[file].path, 1);
        row->addWidget(m_files[file].browse);
        m_form->addRow(m_files[file].label, row);
        connect(m_files[file].browse, &QPushButton::clicked, this, [this, file] { browse(static_cast<File>(file)); });
        connect(m_files[file].path, &QLineEdit::textChanged, this, &ImportDialog::updateButtons);
    }
}

QString ImportDialog::filterOf(File file)
{
    switch (file) {
    case Map:
        return tr("OpenStreetMap (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2)");
    case Streets:
        return tr("Line layers (*.shp *.gpkg *.dxf *.geojson *.json *.kml *.tab *.mif *.gml)");
    case Heights:
        return tr("Rasters of heights (*.tif *.tiff *.img *.asc *.hgt *.dem *.bil *.gpkg)");
    default:
        return tr("Tables and layers (*.csv *.xlsx *.xls *.gpkg *.shp *.geojson *.json *.kml *.dxf)");
    }
}

void ImportDialog::browse(File file)
{
    const QString filter = filterOf(file);
    auto *dialog = new QFileDialog(this, m_files[file].label->text(), lastFolder(), filter + QStringLiteral(";;*"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) {
        rememberFolder(path);
        m_files[file].path->setText(path);
    });
    dialog->open();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import data"));
    m_intro->setText(tr("Choose one file or several; what the project holds already is added to, by key. "
                        "Nothing is changed before everything has been read, and one undo takes it all back."));
    const std::array<QString, kFiles> labels{tr("Map (OpenStreetMap)"),
                                             tr("Streets (line layer)"),
                                             tr("Heights (raster)"),
                                             tr("Residences"),
                                             tr("Outlets"),
                                             tr("Areas")};
    const QString example = tr("none");
    for (std::size_t file = 0; file < kFiles; ++file) {
        m_files[file].label->setText(labels[file]);
        m_files[file].path->setPlaceholderText(example);
        m_files[file].browse->setText(tr("Choose …"));
    }
    m_files[Streets].path->setToolTip(tr(
        "Takes the place of the streets there are. Lines meet where they cross on one level; ends nearer than half a "
        "metre are joined."));
    m_files[Heights].path->setToolTip(tr("The slopes of the streets are measured on it; bridges and tunnels are not."));
    m_osmOutlets->setText(tr("Take outlets from the map's own shops and amenities"));
    const int system = std::max(0, m_system->currentIndex());
    m_system->clear();
    // Metres find their zone themselves, whichever the datum.
    m_system->addItem(QStringLiteral("WGS 84"), QStringLiteral("wgs84"));
    m_system->addItem(QStringLiteral("CGCS2000"), QStringLiteral("cgcs2000"));
    m_system->addItem(tr("GCJ-02 (AMap, Tencent)"), QStringLiteral("gcj02"));
    m_system->addItem(tr("BD-09 (Baidu)"), QStringLiteral("bd09"));
    m_system->addItem(tr("Beijing 1954 (without shift: tens of metres off)"), QStringLiteral("beijing54"));
    m_system->addItem(tr("Xian 1980 (without shift: tens of metres off)"), QStringLiteral("xian80"));
    m_system->addItem(tr("Guess from the streets and areas"), QStringLiteral("guess"));
    m_system->setCurrentIndex(system);
    m_systemLabel->setText(tr("Coordinates of the tables"));
    m_districtLabel->setText(tr("District"));
    m_dateLabel->setText(tr("Base date"));
    m_date->setPlaceholderText(QStringLiteral("2025-12-31"));
    m_definitionLabel->setText(tr("Who is counted"));
    m_definition->setPlaceholderText(tr("permanent residents, census 2020 …"));
    m_start->setText(tr("Import"));
    m_cancel->setText(tr("Close"));
    fillCounts();
    updateButtons();
}

importing::ImportRequest ImportDialog::request() const
{
    const auto file = [this](File which) { return text::toCore(m_files[which].path->text().trimmed()); };
    importing::ImportRequest request;
    request.osm = file(Map);
    request.streets = file(Streets);
    request.heights = file(Heights);
    request.residences = file(Residences);
    request.outlets = file(Outlets);
    request.areas = file(Areas);
    request.osmOutlets = m_osmOutlets->isChecked();
    const QString system = m_system->currentData().toString();
    request.guessCoordinates = system == u"guess";
    request.coordinates = geo::systemOf(system.toStdString()).value_or(importing::CoordinateSystem::Wgs84);
    request.district = text::toCore(m_district->text().trimmed());
    request.baseDate = text::toCore(m_date->text().trimmed());
    request.definition = text::toCore(m_definition->text().trimmed());
    return request;
}

void ImportDialog::start()
{
    m_counts->hide();
    m_issues->hide();
    if (m_document.isOpen()) {
        run();
        return;
    }
    m_waiting = true;
    showMessage(tr("Making a new project …"), false);
    m_document.newProject();
}

void ImportDialog::run()
{
    showMessage(tr("Importing … The window can be used meanwhile; progress is shown at the bottom."), false);
    m_document.importFiles(request());
    updateButtons();
}

void ImportDialog::showMessage(const QString &text, bool bad)
{
    m_message->setText(text);
    m_message->setStyleSheet(bad ? QStringLiteral("color: #A3321F") : QString());
    m_message->show();
}

void ImportDialog::showResult(const document::ImportResult &result)
{
    m_result = result;
    if (result.error) {
        showMessage(text::sentence(*result.error), true);
    } else {
        showMessage(result.issues.empty()
                        ? tr("Done. Nothing odd was found.")
                        : tr("Done. %1 oddities are in the list of data issues.")
                              .arg(text::formatCount(static_cast<std::int64_t>(result.issues.size()))),
                    false);
    }
    fillCounts();
    updateButtons();
}

void ImportDialog::fillCounts()
{
    const bool any = !m_result.counts.empty();
    m_counts->setVisible(any);
    m_issues->setVisible(any && !m_result.issues.empty());
    if (!any)
        return;
    m_counts->clear();
    m_counts->setColumnCount(7);
    m_counts->setHorizontalHeaderLabels(
        {tr("Data"), tr("File"), tr("Rows"), tr("Used"), tr("Changed"), tr("Without place"), tr("Left out")});
    m_counts->setRowCount(static_cast<int>(m_result.counts.size()));
    for (int row = 0; row < m_counts->rowCount(); ++row) {
        const auto &count = m_result.counts[static_cast<std::size_t>(row)];
        int column = 0;
        for (const QString &text :
             {text::dataRole(count.role), QFileInfo(text::fromCore(count.file)).fileName(),
              text::formatCount(count.rows), text::formatCount(count.used), text::formatCount(count.changed),
              text::formatCount(count.unplaced), text::formatCount(count.skipped)}) {
            auto *item = new QTableWidgetItem(text);
            if (column >= 2)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_counts->setItem(row, column++, item);
        }
    }
    m_counts->resizeColumnsToContents();
    QString lines;
    for (std::size_t index = 0; index < m_result.issues.size() && index < kMostIssues; ++index) {
        const base::Issue &issue = m_result.issues[index];
        const QString origin = text::origin(issue);
        lines +=
            (origin.isEmpty() ? QString() : origin + QStringLiteral(": ")) + text::sentence(issue) + QLatin1Char('\n');
    }
    m_issues->setPlainText(lines);
}

void ImportDialog::updateButtons()
{
    bool any = false;
    for (const FileRow &row : m_files)
        any = any || !row.path->text().trimmed().isEmpty();
    m_start->setEnabled(any && !m_waiting && !m_document.isImporting() &&
                        (!m_document.isOpen() || m_document.isEditable()));
    m_osmOutlets->setEnabled(!m_files[Map].path->text().trimmed().isEmpty());
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::shell
