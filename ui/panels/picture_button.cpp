// SPDX-License-Identifier: GPL-3.0-or-later
// The picture is described in the GUI thread and painted in the worker; what was done is told by the workspace.
#include "ui/panels/picture_button.h"

#include "core/export/data_file.h"
#include "ui/render/symbols.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace yike::panels {

PictureOut::PictureOut(Workspace &workspace, std::function<std::optional<Picture>()> source, QWidget *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_source(std::move(source)),
      m_parent(parent)
{
    m_pool.setMaxThreadCount(1);
}

PictureOut::~PictureOut() { m_pool.waitForDone(); }

template <typename Work>
void PictureOut::withPicture(Work work)
{
    if (auto picture = m_source())
        m_pool.start([picture = *std::move(picture), work] { work(picture); });
    else
        emit m_workspace.told(tr("There is nothing to show yet: the figures are being computed."));
}

void PictureOut::copy()
{
    withPicture([this](const Picture &picture) {
        QMetaObject::invokeMethod(this, [this, image = imageOf(picture)] {
            QGuiApplication::clipboard()->setImage(image);
            emit m_workspace.told(tr("The picture is copied, 300 dots an inch: paste it into your document."));
            emit copied();
        });
    });
}

/// A file name made of the title; the suffix follows the kind that is chosen.
void PictureOut::ask(const QString &title, const QString &name, const QStringList &filters,
                     const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(m_parent->window(), title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const auto suffixOf = [](const QString &filter) {
        const auto dot = filter.lastIndexOf(QLatin1String("*."));
        return filter.mid(dot + 2).remove(QLatin1Char(')'));
    };
    dialog->setDefaultSuffix(suffixOf(filters.front()));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, suffixOf](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    QString plain = name;
    for (const QChar sign : QStringLiteral("/\\:*?\"<>|"))
        plain.replace(sign, QLatin1Char(' '));
    dialog->selectFile(plain.simplified() + QLatin1Char('.') + suffixOf(filters.front()));
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void PictureOut::saveAs()
{
    const auto picture = m_source();
    if (!picture)
        return withPicture([](const Picture &) {});
    ask(tr("Save as picture"), picture->title, {tr("Picture, 300 dots an inch (*.png)"), tr("Vectors (*.svg)")},
        [this](const QString &path) { saveTo(path); });
}

void PictureOut::saveTableAs(const std::function<exporting::DataTable()> &table)
{
    ask(tr("Save as table"), text::fromCore(table().title), {tr("Excel workbook (*.xlsx)"), tr("Text (*.csv)")},
        [this, table](const QString &path) { saveTableTo(path, table()); });
}

void PictureOut::saveTableTo(const QString &path, const exporting::DataTable &table)
{
    m_pool.start([this, path, table] {
        exporting::DataOptions options;
        options.format = exporting::dataFormatOf(path.toStdString()).value_or(exporting::DataFormat::Xlsx);
        const auto written = exporting::writeData(path.toStdString(), std::span(&table, 1), options);
        QMetaObject::invokeMethod(this, [this, path, written] {
            emit m_workspace.told(written ? tr("Saved: %1").arg(QFileInfo(path).fileName())
                                          : text::sentence(written.error()));
            if (written)
                emit saved(path);
        });
    });
}

void PictureOut::saveTo(const QString &path)
{
    withPicture([this, path](const Picture &picture) {
        QMetaObject::invokeMethod(this, [this, path, written = savePicture(picture, path)] {
            if (!written) {
                emit m_workspace.told(text::sentence(written.error()));
                return;
            }
            emit m_workspace.told(tr("Saved: %1").arg(QFileInfo(path).fileName()));
            emit saved(path);
        });
    });
}

void PictureOut::putIntoReport()
{
    withPicture([this, path = m_workspace.document().path()](const Picture &picture) {
        Picture bare = picture;
        bare.title.clear(); // the report writes title and source in its own type
        bare.source.clear();
        ReportFigure figure{picture.title, picture.source, recordOf(bare), sizeOf(bare)};
        QMetaObject::invokeMethod(this, [this, path, figure = std::move(figure)] {
            if (m_workspace.document().path() != path)
                return; // another project is open by now
            m_workspace.addReportFigure(figure);
            emit m_workspace.told(
                tr("“%1” will stand in the annex of the next report, until the project is closed.").arg(figure.title));
        });
    });
}

PictureButton::PictureButton(Workspace &workspace, std::function<std::optional<Picture>()> source, QWidget *parent)
    : QToolButton(parent),
      m_out(new PictureOut(workspace, std::move(source), this)),
      m_copy(new QAction(this)),
      m_save(new QAction(this)),
      m_report(new QAction(this))
{
    setObjectName(QStringLiteral("picture"));
    setIcon(render::toolIcon(QStringLiteral("copy"), palette().color(QPalette::ButtonText)));
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    menu->addActions({m_copy, m_save, m_report});
    m_copy->setObjectName(QStringLiteral("copyPicture"));
    m_save->setObjectName(QStringLiteral("savePicture"));
    m_report->setObjectName(QStringLiteral("reportPicture"));
    setMenu(menu);
    connect(m_copy, &QAction::triggered, m_out, &PictureOut::copy);
    connect(m_save, &QAction::triggered, m_out, &PictureOut::saveAs);
    connect(m_report, &QAction::triggered, m_out, &PictureOut::putIntoReport);
    retranslate();
}

void PictureButton::offerTable(std::function<exporting::DataTable()> table)
{
    m_table = new QAction(this);
    m_table->setObjectName(QStringLiteral("saveTable"));
    menu()->addAction(m_table);
    connect(m_table, &QAction::triggered, this, [this, table = std::move(table)] { m_out->saveTableAs(table); });
    retranslate();
}

void PictureButton::retranslate()
{
    if (m_table != nullptr)
        m_table->setText(tr("Save as table …"));
    setToolTip(tr("Copy or save as a picture"));
    setAccessibleName(toolTip());
    m_copy->setText(tr("Copy as picture"));
    m_save->setText(tr("Save as picture …"));
    m_report->setText(tr("Put into the report"));
}

void PictureButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        setIcon(render::toolIcon(QStringLiteral("copy"), palette().color(QPalette::ButtonText)));
}

} // namespace yike::panels
