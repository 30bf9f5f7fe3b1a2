// SPDX-License-Identifier: GPL-3.0-or-later
// Results are those on the screen; where there are none yet their boxes are off.
#include "ui/shell/export_dialog.h"

#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"
#include "ui/text/public_tables.h"
#include "ui/text/system_text.h"
#include "ui/text/vector_tables.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yike::shell {
namespace {

using exporting::DataFormat;

constexpr std::array kFormats{DataFormat::Xlsx,      DataFormat::Csv,     DataFormat::GeoPackage,
                              DataFormat::Shapefile, DataFormat::GeoJson, DataFormat::Kml};

/// The systems an office asks for; the zones are those of the project's meridian.
QStringList systemsFor(const plan::Plan *plan)
{
    QStringList words{QStringLiteral("cgcs2000"), QStringLiteral("wgs84"), QStringLiteral("gcj02"),
                      QStringLiteral("bd09")};
    const auto bounds = plan != nullptr ? plan->bounds() : std::nullopt;
    if (!bounds)
        return words;
    const double lon = (bounds->west + bounds->east) / 2;
    const int three = qRound(lon / 3), six = static_cast<int>(lon / 6) + 1;
    words.insert(1, QStringLiteral("gk3:%1E").arg(three * 3));
    words.insert(2, QStringLiteral("gk3:%1").arg(three));
    words.insert(3, QStringLiteral("gk6:%1E").arg(six * 6 - 3));
    words << QStringLiteral("xian80-gk3:%1E").arg(three * 3) << QStringLiteral("beijing54-gk3:%1E").arg(three * 3);
    return words;
}

} // namespace

ExportDialog::ExportDialog(document::Document &document, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_intro(new QLabel(this)),
      m_formatLabel(new QLabel(this)),
      m_systemLabel(new QLabel(this)),
      m_message(new QLabel(this)),
      m_format(new QComboBox(this)),
      m_system(new QComboBox(this)),
      m_export(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setProperty("manualPage", "export");
    setModal(false);
    setMinimumWidth(480);
    m_intro->setObjectName(QStringLiteral("quiet"));
    m_message->setObjectName(QStringLiteral("exportMessage"));
    for (QLabel *label : {m_intro, m_message})
        label->setWordWrap(true);
    auto *boxes = new QGridLayout;
    boxes->setHorizontalSpacing(16);
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i] = new QCheckBox(this);
        m_kinds[i]->setObjectName(QStringLiteral("export-") + QLatin1String(text::code(text::kDataKinds[i])));
        m_kinds[i]->setChecked(i == 0);
        boxes->addWidget(m_kinds[i], static_cast<int>(i / 2), static_cast<int>(i % 2));
        connect(m_kinds[i], &QCheckBox::toggled, this, &ExportDialog::updateButtons);
    }
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_system->setObjectName(QStringLiteral("exportSystem"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_formatLabel, m_format);
    form->addRow(m_systemLabel, m_system);
    m_export->setProperty("primary", true);
    m_export->setObjectName(QStringLiteral("exportStart"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addLayout(boxes);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_task != 0)
            m_document.tasks().cancel(m_task);
        else
            close();
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_system, &QComboBox::currentIndexChanged, this, [this] { tell(text::accuracy(system()), false); });
    connect(&document, &document::Document::assessmentChanged, this, &ExportDialog::updateButtons);
    connect(&document, &document::Document::opened, this, &ExportDialog::retranslate);
    retranslate();
}

ExportDialog::~ExportDialog()
{
    if (m_task != 0)
        m_document.tasks().cancel(m_task);
    if (m_thread)
        m_thread->wait();
}

std::vector<text::DataKind> ExportDialog::kinds() const
{
    std::vector<text::DataKind> kinds;
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        if (m_kinds[i]->isChecked() && m_kinds[i]->isEnabled())
            kinds.push_back(text::kDataKinds[i]);
    return kinds;
}

exporting::DataFormat ExportDialog::format() const
{
    const auto at = static_cast<std::size_t>(std::max(m_format->currentIndex(), 0));
    return at < kFormats.size() ? kFormats[at] : DataFormat::GeoPackage; // the vector set chooses by itself
}

geo::CoordinateSystem ExportDialog::system() const
{
    return geo::systemOf(m_system->currentData().toString().toStdString()).value_or(geo::CoordinateSystem::Cgcs2000);
}

bool ExportDialog::wantsVectors() const { return m_format->currentIndex() == static_cast<int>(kFormats.size()); }

bool ExportDialog::isFormatAllowed() const
{
    return text::isAllowed(wantsVectors() ? DataFormat::GeoPackage : format());
}

void ExportDialog::browse()
{
    if (wantsVectors()) {
        browseFolder();
        return;
    }
    const QString suffix = QLatin1String(exporting::extensionOf(format()));
    auto *dialog = new QFileDialog(this, tr("Export data"), lastFolder(),
                                   QStringLiteral("%1 (*%2)").arg(m_format->currentText(), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    dialog->selectFile(m_document.displayName() + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFolder(path);
        exportTo(path);
    });
    dialog->open();
}

void ExportDialog::browseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the vector set"), lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        rememberFolder(QDir(folder).filePath(QStringLiteral("x")));
        exportVectorsInto(folder);
    });
    dialog->open();
}

void ExportDialog::exportTo(const QString &path)
{
    const auto wanted = kinds();
    if (!m_document.isOpen() || wanted.empty())
        return;
    start([path, wanted, format = format(), system = system(), plan = m_document.seen(),
           rulebook = m_document.sharedRulebook(),
           figures = m_document.assessment()](const base::Progress &progress) -> base::Result<QStringList> {
        const auto options = text::dataOptions(format, system);
        std::vector<exporting::DataTable> tables;
        for (const text::DataKind kind : wanted)
            text::censor(tables.emplace_back(text::dataTable(kind, *plan, *rulebook, figures.get())));
        QStringList files;
        base::Result<void> done;
        const QFileInfo file(path);
        if (exporting::holdsSeveral(format) || tables.size() == 1) {
            done = exporting::writeData(text::toCore(path), tables, options, progress);
            files << path;
        } else {
            for (std::size_t i = 0; i < tables.size() && done; ++i) {
                files << file.path() + u'/' + file.completeBaseName() + u'-' + text::fromCore(tables[i].title) +
                             QLatin1String(exporting::extensionOf(format));
                done = exporting::writeData(text::toCore(files.back()), {&tables[i], 1}, options, progress);
            }
        }
        return done.transform([&] { return files; });
    });
}

void ExportDialog::exportVectorsInto(const QString &folder)
{
    const auto figures = m_document.assessment();
    if (!m_document.isOpen() || !figures)
        return;
    QString name = tr("%1 vector set").arg(m_document.displayName());
    name.replace(u'/', u'-');
    start([target = QDir(folder).filePath(name), figures, plan = m_document.seen(),
           rulebook = m_document.sharedRulebook()](const base::Progress &progress) -> base::Result<QStringList> {
        const auto layers = text::vectorLayers(*plan, *rulebook, *figures);
        const auto written = exporting::writeVectorSet(
            text::toCore(target), layers, text::vectorOptions(exporting::VectorChoice::Both, *plan), progress);
        return written.transform([&](const std::vector<std::string> &) { return QStringList{target}; });
    });
}

void ExportDialog::start(Job job)
{
    if (m_task != 0)
        return;
    m_task = m_document.tasks().begin("export-data");
    updateButtons();
    tell(tr("Writing …"), false);
    if (m_thread)
        m_thread->wait(); // has given its answer already
    m_thread.reset(QThread::create([this, job = std::move(job), progress = m_document.tasks().progress(m_task)] {
        auto done = job(progress);
        QMetaObject::invokeMethod(this, [this, done = std::move(done)] { finish(done); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ExportDialog::finish(const base::Result<QStringList> &done)
{
    m_document.tasks().end(std::exchange(m_task, 0));
    updateButtons();
    if (done) {
        QStringList names;
        for (const QString &file : *done)
            names << QFileInfo(file).fileName();
        tell(tr("Written: %1").arg(names.join(QStringLiteral(", "))), false);
    } else {
        tell(text::sentence(done.error()), true);
    }
    emit finished(done.value_or(QStringList()));
}

bool ExportDialog::allowed(text::DataKind kind) const
{
    return !m_document.isOpen() || text::isAllowed(kind, m_document.plan()->info.mapApproval);
}

void ExportDialog::tell(const QString &text, bool bad)
{
    m_message->setText(text);
    showWrong(*m_message, bad);
    m_message->setVisible(!text.isEmpty());
    // Lines that wrap do not count in a window's least height: the boxes above would be squeezed.
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
}

void ExportDialog::updateButtons()
{
    const bool figures = m_document.assessment() != nullptr;
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setEnabled(!wantsVectors() && (figures || !text::needsFigures(text::kDataKinds[i])) &&
                               allowed(text::kDataKinds[i]));
    m_system->setEnabled(!wantsVectors());
    m_export->setEnabled(m_task == 0 && m_document.isOpen() && (wantsVectors() ? figures : !kinds().empty()) &&
                         isFormatAllowed());
    if (!isFormatAllowed())
        tell(tr("The public edition hands out tables without coordinates: choose Excel or CSV."), true);
    m_cancel->setText(m_task != 0 ? tr("Cancel") : tr("Close"));
}

void ExportDialog::showFormat()
{
    if (m_task == 0)
        tell(wantsVectors()
                 ? tr("All layers of the project, each as a Shapefile and together as a GeoPackage, with a data "
                      "dictionary. They get a folder of their own.")
                 : QString(),
             false);
    updateButtons();
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export data"));
    m_intro->setText(
        tr("Tables and layers of the scenario in view. A ledger of outlets written here is read back by the "
           "import as it is."));
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setText(text::name(text::kDataKinds[i]));
    m_formatLabel->setText(tr("Format"));
    m_systemLabel->setText(tr("Coordinates"));
    const QSignalBlocker quiet(m_format);
    const int format = std::max(m_format->currentIndex(), 0);
    m_format->clear();
    m_format->addItems({tr("Excel workbook"), tr("CSV table"), QStringLiteral("GeoPackage"),
                        QStringLiteral("Shapefile"), QStringLiteral("GeoJSON"), QStringLiteral("KML"),
                        tr("Vector set with a data dictionary")});
    m_format->setCurrentIndex(format);
    const QVariant chosen = m_system->currentData();
    m_system->clear();
    for (const QString &word : systemsFor(m_document.plan().get()))
        if (const auto system = geo::systemOf(word.toStdString()))
            m_system->addItem(text::name(*system), word);
    m_system->setCurrentIndex(std::max(m_system->findData(chosen), 0));
    m_export->setText(tr("Export …"));
    if (wantsVectors())
        showFormat(); // in place of what the coordinates say of themselves
    else
        updateButtons();
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::shell
