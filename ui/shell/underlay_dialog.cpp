// SPDX-License-Identifier: GPL-3.0-or-later
// The draft lies on the map while it is made; only Save makes it a step of the history.
#include "ui/shell/underlay_dialog.h"

#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImageReader>
#include <QVBoxLayout>

#include <utility>

namespace yike::shell {
namespace {

constexpr qint64 kLargestFile = 256LL << 20;

QTableWidgetItem *cell(const QString &text, bool figure)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (figure)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QString metres(double value) { return text::locale().toString(value, 'f', 1); }

} // namespace

UnderlayDialog::UnderlayDialog(panels::Workspace &workspace, SiteEditing &sites, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_document(workspace.document()),
      m_sites(sites),
      m_view(new UnderlayView(this)),
      m_which(new QComboBox(this)),
      m_intro(new QLabel(this)),
      m_message(new QLabel(this)),
      m_opacityLabel(new QLabel(this)),
      m_table(new QTableWidget(0, 3, this)),
      m_opacity(new QSlider(Qt::Horizontal, this)),
      m_shown(new QCheckBox(this)),
      m_file(new QPushButton(this)),
      m_removePoint(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("underlayDialog"));
    setProperty("manualPage", "map");
    setModal(false);
    resize(620, 640);
    addControls();
    connect(m_file, &QPushButton::clicked, this, &UnderlayDialog::browse);
    connect(m_view, &UnderlayView::clicked, this, &UnderlayDialog::clickedInPicture);
    connect(&m_sites, &SiteEditing::picked, this, &UnderlayDialog::placed);
    connect(m_removePoint, &QPushButton::clicked, this, &UnderlayDialog::removePoint);
    connect(m_opacity, &QSlider::valueChanged, this, [this](int value) {
        m_draft.opacity = value * 10;
        if (!m_filling)
            showDraft();
    });
    connect(m_shown, &QCheckBox::toggled, this, [this](bool shown) { m_draft.shown = shown; });
    connect(m_save, &QPushButton::clicked, this, &UnderlayDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &UnderlayDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_which, &QComboBox::activated, this, &UnderlayDialog::choose);
    connect(&m_document, &document::Document::pictureKept, this, &UnderlayDialog::finishSaving);
    connect(&m_document, &document::Document::editRefused, this, [this](const base::Error &error) {
        if (std::exchange(m_saving, false))
            tell(text::sentence(error), true);
    });
    connect(&m_document, &document::Document::pictureRead, this,
            [this](const QString &sha256, const QByteArray &bytes) {
                if (!m_draft.id || text::fromCore(m_draft.sha256) != sha256 || !m_image.isNull())
                    return;
                m_pool.start([this, sha256, bytes] {
                    double shrunk = 1;
                    const QImage image = SiteEditing::decoded(bytes, shrunk);
                    QMetaObject::invokeMethod(this, [this, sha256, image, shrunk] {
                        if (!m_draft.id || text::fromCore(m_draft.sha256) != sha256)
                            return; // another one was chosen meanwhile
                        const plan::Underlay kept = m_draft;
                        showPicture(text::fromCore(kept.name), {}, image, shrunk);
                        m_draft = kept;
                        pointsChanged();
                    });
                });
            });
    connect(&m_document, &document::Document::opened, this, &UnderlayDialog::clear);
    connect(&m_document, &document::Document::planChanged, this, &UnderlayDialog::listUnderlays);
    retranslate();
    clear();
}

void UnderlayDialog::addControls()
{
    for (QLabel *label : {m_intro, m_message})
        label->setWordWrap(true);
    m_intro->setObjectName(QStringLiteral("quiet"));
    m_message->setObjectName(QStringLiteral("underlayMessage"));
    m_opacity->setRange(10, 100);
    m_opacity->setValue(70);
    m_opacity->setMaximumWidth(160);
    m_shown->setChecked(true);
    m_save->setProperty("primary", true);
    m_save->setObjectName(QStringLiteral("underlaySave"));
    m_which->setObjectName(QStringLiteral("underlayWhich"));
    m_table->setObjectName(QStringLiteral("underlayPoints"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMaximumHeight(150);
    auto *top = new QHBoxLayout;
    top->addWidget(m_which, 1);
    top->addWidget(m_file);
    auto *side = new QHBoxLayout;
    side->addWidget(m_opacityLabel);
    side->addWidget(m_opacity);
    side->addWidget(m_shown);
    side->addStretch(1);
    side->addWidget(m_removePoint);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_intro);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_message);
    column->addWidget(m_table);
    column->addLayout(side);
    column->addLayout(buttons);
}

void UnderlayDialog::browse()
{
    QStringList patterns;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        patterns << QStringLiteral("*.") + QString::fromLatin1(format);
    auto *dialog = new QFileDialog(this, tr("Choose a picture"), lastFolder(),
                                   tr("Pictures (%1)").arg(patterns.join(u' ')) + QStringLiteral(";;*"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFolder(path);
        loadFile(path);
    });
    dialog->open();
}

void UnderlayDialog::loadFile(const QString &path)
{
    tell(tr("Reading the picture …"), false);
    m_pool.start([this, path] {
        QFile file(path);
        const bool fits = file.size() <= kLargestFile;
        const QByteArray bytes = fits && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        double shrunk = 1;
        const QImage image = SiteEditing::decoded(bytes, shrunk);
        QMetaObject::invokeMethod(this, [this, path, bytes, image, shrunk] {
            if (m_filling)
                return;
            clear();
            showPicture(QFileInfo(path).fileName(), bytes, image, shrunk);
        });
    });
}

void UnderlayDialog::showPicture(const QString &name, const QByteArray &bytes, const QImage &image, double shrunk)
{
    if (image.isNull()) {
        tell(tr("“%1” is no picture that can be read. Save it as PNG or JPEG and choose it again.").arg(name), true);
        emit pictureShown();
        return;
    }
    m_bytes = bytes;
    m_image = image;
    m_shrunk = shrunk;
    m_draft.name = text::toCore(name);
    m_draft.width = qRound(image.width() * shrunk);
    m_draft.height = qRound(image.height() * shrunk);
    m_view->setPicture(image, shrunk);
    pointsChanged();
    emit pictureShown();
}

void UnderlayDialog::clickedInPicture(QPointF pixel)
{
    if (m_image.isNull() || !m_document.isEditable())
        return;
    m_waiting = pixel;
    m_sites.askPlace();
    pointsChanged();
}

void UnderlayDialog::placed(geo::LonLat place)
{
    if (!m_waiting)
        return;
    m_draft.points.push_back({m_waiting->x(), m_waiting->y(), place});
    m_waiting.reset();
    pointsChanged();
}

void UnderlayDialog::removePoint()
{
    const int row = m_table->currentRow();
    if (m_waiting) {
        m_waiting.reset();
        m_sites.giveUp();
    } else if (!m_draft.points.empty()) {
        const auto at = row >= 0 && row < static_cast<int>(m_draft.points.size())
                            ? row
                            : static_cast<int>(m_draft.points.size()) - 1;
        m_draft.points.erase(m_draft.points.begin() + at);
    }
    pointsChanged();
}

void UnderlayDialog::pointsChanged()
{
    std::vector<QPointF> pixels;
    std::vector<geo::LonLat> places;
    for (const plan::UnderlayPoint &point : m_draft.points) {
        pixels.emplace_back(point.x, point.y);
        places.push_back(point.place);
    }
    if (m_waiting)
        pixels.push_back(*m_waiting);
    m_view->setPoints(pixels, m_waiting.has_value());
    m_sites.setPoints(std::move(places));
    m_removePoint->setEnabled(!pixels.empty());
    m_remove->setEnabled(m_draft.id && m_document.isEditable());
    showDraft();
}

void UnderlayDialog::showDraft()
{
    std::vector<geo::ImagePoint> points;
    for (const plan::UnderlayPoint &point : m_draft.points)
        points.push_back({point.x, point.y, point.place});
    const auto fit = geo::fitImage(points);
    fillTable(fit ? &*fit : nullptr);
    m_save->setEnabled(fit && !m_image.isNull() && m_document.isEditable() && !m_saving);
    if (m_image.isNull())
        return;
    if (fit)
        m_sites.setDraft(
            render::UnderlayImage{m_image, m_shrunk, fit->placing, static_cast<double>(m_draft.opacity) / 1000},
            m_draft.id);
    else
        m_sites.setDraft(std::nullopt);
    if (m_waiting)
        tell(tr("Now click the same place on the map."), false);
    else if (points.size() < 2)
        tell(points.empty() ? tr("Click a place in the picture that you know on the map: a crossing, a corner.")
                            : tr("Click a second place in the picture, far from the first."),
             false);
    else if (!fit)
        tell(text::sentence(fit.error()), true);
    else if (points.size() == 2)
        tell(tr("Laid by two points: %1 m a pixel. A third and fourth show how exact it is.")
                 .arg(text::locale().toString(fit->metresPerPixel, 'f', 2)),
             false);
    else if (points.size() == 3)
        tell(tr("Laid by three points: %1 m a pixel. A fourth shows how exact it is.")
                 .arg(text::locale().toString(fit->metresPerPixel, 'f', 2)),
             false);
    else
        tell(tr("Mean error %1 m, %2 m a pixel. A point that is far off was clicked wrongly: take it out.")
                 .arg(metres(fit->rms), text::locale().toString(fit->metresPerPixel, 'f', 2)),
             false);
}

void UnderlayDialog::fillTable(const geo::ImageFit *fit)
{
    m_table->setRowCount(static_cast<int>(m_draft.points.size()));
    m_table->setColumnWidth(0, 64);
    m_table->setColumnWidth(1, 180);
    for (std::size_t i = 0; i < m_draft.points.size(); ++i) {
        const plan::UnderlayPoint &point = m_draft.points[i];
        const int row = static_cast<int>(i);
        m_table->setItem(row, 0, cell(QString::number(row + 1), true));
        m_table->setItem(row, 1, cell(QStringLiteral("%1, %2").arg(qRound(point.x)).arg(qRound(point.y)), true));
        m_table->setItem(row, 2, cell(fit != nullptr ? metres(fit->residuals[i]) : QString(), true));
    }
}

void UnderlayDialog::tell(const QString &text, bool bad)
{
    m_message->setText(text);
    m_message->setProperty("bad", bad);
    showWrong(*m_message, bad);
}

void UnderlayDialog::save()
{
    if (m_draft.id) {
        m_document.changeUnderlay(m_draft);
        m_sites.setDraft(std::nullopt);
        return clear();
    }
    m_saving = true;
    m_save->setEnabled(false);
    m_document.keepPicture(m_bytes);
}

void UnderlayDialog::finishSaving(const QString &sha256)
{
    if (!std::exchange(m_saving, false))
        return;
    m_draft.sha256 = text::toCore(sha256);
    m_document.addUnderlay(m_draft);
    clear();
}

void UnderlayDialog::remove()
{
    const plan::UnderlayId id = m_draft.id;
    clear();
    m_document.deleteUnderlay(id);
}

void UnderlayDialog::clear()
{
    m_filling = true;
    m_draft = {};
    m_bytes.clear();
    m_image = {};
    m_waiting.reset();
    m_saving = false;
    m_view->setPicture({}, 1);
    m_sites.giveUp();
    m_sites.setDraft(std::nullopt);
    m_sites.setPoints({});
    m_opacity->setValue(m_draft.opacity / 10);
    m_shown->setChecked(true);
    m_filling = false;
    listUnderlays();
    pointsChanged();
    tell(tr("Choose a picture: a scan, a screenshot, a page of a plan saved as PNG or JPEG."), false);
}

void UnderlayDialog::listUnderlays()
{
    m_which->clear();
    m_which->addItem(tr("New picture"));
    if (!m_document.isOpen())
        return;
    for (const plan::Underlay &underlay : m_document.plan()->underlays) {
        m_which->addItem(text::fromCore(underlay.name), static_cast<qlonglong>(underlay.id.value));
        if (underlay.id == m_draft.id)
            m_which->setCurrentIndex(m_which->count() - 1);
    }
}

void UnderlayDialog::choose(int index)
{
    const plan::UnderlayId id{m_which->itemData(index).toLongLong()};
    clear();
    const plan::Underlay *chosen = m_document.isOpen() ? m_document.plan()->underlay(id) : nullptr;
    if (chosen == nullptr)
        return;
    m_filling = true;
    m_draft = *chosen;
    m_opacity->setValue(m_draft.opacity / 10);
    m_shown->setChecked(m_draft.shown);
    m_filling = false;
    listUnderlays();
    m_document.requestPicture(text::fromCore(m_draft.sha256));
}

void UnderlayDialog::retranslate()
{
    setWindowTitle(tr("Image underlay"));
    m_intro->setText(
        tr("A picture is laid on the map by three or four points: click one in the picture, then the same "
           "place on the map. It lies under roads and homes and counts in no figure; the picture is kept in "
           "the project."));
    m_file->setText(tr("Choose a picture …"));
    m_opacityLabel->setText(tr("Opacity"));
    m_shown->setText(tr("Show on the map"));
    m_removePoint->setText(tr("Take out the point"));
    m_remove->setText(tr("Delete the image"));
    m_save->setText(tr("Save"));
    m_close->setText(tr("Close"));
    m_table->setHorizontalHeaderLabels({tr("Point"), tr("In the picture (px)"), tr("Error (m)")});
    listUnderlays();
}

void UnderlayDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous())
        clear();
}

void UnderlayDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showDraft();
}

} // namespace yike::shell
