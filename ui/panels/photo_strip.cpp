// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is read, scaled or decoded here: the loader's worker does.
#include "ui/panels/photo_strip.h"

#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QEvent>
#include <QFileDialog>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace yike::panels {

PhotoWindow::PhotoWindow(document::Document &document, plan::PhotoId photo, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_photo(photo),
      m_picture(new QLabel(this)),
      m_about(new QLabel(this)),
      m_caption(new QLineEdit(this)),
      m_remove(new QPushButton(tr("Remove the photo"), this))
{
    setObjectName(QStringLiteral("photoWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(320, 240);
    m_picture->setText(tr("The photo is being read …"));
    m_caption->setObjectName(QStringLiteral("photoCaption"));
    m_caption->setPlaceholderText(tr("Caption"));
    m_remove->setObjectName(QStringLiteral("removePhoto"));
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_about);
    row->addStretch(1);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_picture, 1);
    column->addWidget(m_caption);
    column->addLayout(row);
    connect(m_caption, &QLineEdit::editingFinished, this, [this] {
        if (const plan::Photo *now = m_document.plan()->photo(m_photo)) {
            plan::Photo after = *now;
            after.caption = text::toCore(m_caption->text().trimmed());
            m_document.changePhoto(after);
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_document.deletePhoto(m_photo); });
    connect(&document, &document::Document::planChanged, this, &PhotoWindow::refresh);
    connect(&document, &document::Document::opened, this, &PhotoWindow::close); // its photo is another project's
    PhotoLoader &loader = PhotoLoader::of(document);
    const plan::Photo *shown = document.plan()->photo(photo);
    const QString sha256 = shown != nullptr ? text::fromCore(shown->sha256) : QString();
    connect(&loader, &PhotoLoader::largeReady, this, [this, sha256](const QString &of, const QImage &picture) {
        if (of != sha256)
            return;
        m_image = picture;
        if (picture.isNull())
            m_picture->setText(tr("The project has this picture no longer."));
        else
            showPicture();
    });
    loader.wantLarge(sha256);
    resize(760, 620);
    refresh();
}

void PhotoWindow::refresh()
{
    const auto &plan = m_document.plan();
    const plan::Photo *photo = plan ? plan->photo(m_photo) : nullptr;
    if (photo == nullptr) {
        close();
        return;
    }
    const plan::Outlet *outlet = m_document.seen()->outlet(photo->outlet);
    setWindowTitle(outlet != nullptr ? tr("Photo: %1").arg(text::fromCore(outlet->name)) : tr("Photo"));
    QStringList about;
    if (!photo->taken.empty())
        about << tr("Taken %1").arg(text::fromCore(photo->taken).replace(u'T', u' '));
    if (photo->placed)
        about << text::formatPlace(photo->place);
    m_about->setText(about.isEmpty() ? tr("When and where it was taken is not known.")
                                     : about.join(QStringLiteral(" · ")));
    if (!m_caption->hasFocus())
        m_caption->setText(text::fromCore(photo->caption));
    m_caption->setEnabled(m_document.isEditable());
    m_remove->setEnabled(m_document.isEditable());
}

void PhotoWindow::showPicture()
{
    if (m_image.isNull())
        return;
    const double density = devicePixelRatioF();
    QPixmap shown =
        QPixmap::fromImage(m_image.scaled(m_picture->size() * density, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(density);
    m_picture->setPixmap(shown);
    m_picture->setMinimumSize(320, 240);
}

void PhotoWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showPicture();
}

PhotoStrip::PhotoStrip(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_loader(PhotoLoader::of(workspace.document())),
      m_title(new QLabel(this)),
      m_told(new QLabel(this)),
      m_add(new QToolButton(this)),
      m_scroll(new QScrollArea(this)),
      m_row(new QHBoxLayout)
{
    setObjectName(QStringLiteral("photoStrip"));
    m_title->setObjectName(QStringLiteral("group"));
    m_told->setObjectName(QStringLiteral("note"));
    m_told->setWordWrap(true);
    m_told->hide();
    m_add->setObjectName(QStringLiteral("link"));
    m_add->setCursor(Qt::PointingHandCursor);
    connect(m_add, &QToolButton::clicked, this, &PhotoStrip::ask);
    connect(&m_workspace.document(), &document::Document::opened, this, [this] { m_wanted.clear(); });
    connect(&m_workspace.document(), &document::Document::savedStateChanged, this,
            [this] { m_add->setEnabled(m_workspace.document().isEditable()); });
    auto *inner = new QWidget;
    inner->setObjectName(QStringLiteral("panel"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    inner->setLayout(m_row);
    m_row->addStretch(1);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedHeight(kThumbnail + 24);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_scroll);
    column->addWidget(m_told);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(&m_loader, &PhotoLoader::thumbnailReady, this, &PhotoStrip::fillThumbnails);
    connect(&m_loader, &PhotoLoader::prepared, this,
            [this](const QStringList &paths, const std::shared_ptr<std::vector<PreparedPhoto>> &photos) {
                take(paths, *photos);
            });
    retranslate();
    m_scroll->hide();
}

void PhotoStrip::retranslate()
{
    m_title->setText(tr("Photos"));
    m_add->setText(tr("+ Add photos …"));
}

void PhotoStrip::showPhotosOf(plan::OutletId outlet)
{
    const auto &plan = m_workspace.document().plan();
    std::vector<plan::Photo> photos;
    if (plan)
        for (const plan::Photo &photo : plan->photos)
            if (photo.outlet == outlet)
                photos.push_back(photo);
    if (outlet != m_outlet)
        m_told->hide();
    m_add->setEnabled(m_workspace.document().isEditable());
    if (outlet == m_outlet && photos == m_photos)
        return;
    m_outlet = outlet;
    m_photos = std::move(photos);
    for (QToolButton *button : std::exchange(m_buttons, {}))
        button->deleteLater();
    for (const plan::Photo &photo : m_photos) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("photo"));
        button->setAutoRaise(true);
        button->setIconSize({kThumbnail, kThumbnail});
        const QString caption = text::fromCore(photo.caption.empty() ? photo.taken : photo.caption);
        button->setToolTip(caption);
        button->setAccessibleName(caption.isEmpty() ? tr("Photo") : tr("Photo: %1").arg(caption));
        connect(button, &QToolButton::clicked, this,
                [this, id = photo.id] { (new PhotoWindow(m_workspace.document(), id, window()))->show(); });
        m_row->insertWidget(static_cast<int>(m_buttons.size()), button);
        m_buttons.push_back(button);
    }
    m_scroll->setVisible(!m_photos.empty());
    fillThumbnails();
}

void PhotoStrip::fillThumbnails()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        if (const QImage picture = m_loader.thumbnail(text::fromCore(m_photos[i].sha256)); !picture.isNull())
            m_buttons[i]->setIcon(QPixmap::fromImage(picture));
}

void PhotoStrip::ask()
{
    auto *dialog =
        new QFileDialog(window(), tr("Add photos"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                        tr("Photos (*.jpg *.jpeg *.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &PhotoStrip::addFiles);
    dialog->open();
}

void PhotoStrip::addFiles(const QStringList &paths)
{
    if (!m_outlet || paths.isEmpty())
        return;
    m_wanted.emplace_back(paths, m_outlet);
    m_told->setText(tr("The photos are being read …"));
    m_told->show();
    m_loader.prepare(paths);
}

void PhotoStrip::take(const QStringList &paths, const std::vector<PreparedPhoto> &photos)
{
    const auto mine = std::ranges::find(m_wanted, paths, &std::pair<QStringList, plan::OutletId>::first);
    if (mine == m_wanted.end())
        return;
    const plan::OutletId outlet = mine->second;
    m_wanted.erase(mine);
    std::vector<PreparedPhoto> pictures;
    std::vector<plan::Photo> made;
    QStringList troubles;
    for (const PreparedPhoto &photo : photos) {
        if (!photo.trouble.isEmpty()) {
            troubles << QStringLiteral("%1: %2").arg(photo.file, photo.trouble);
            continue;
        }
        pictures.push_back(photo);
        made.push_back({{},
                        outlet,
                        text::toCore(photo.sha256),
                        photo.taken,
                        photo.place.has_value(),
                        photo.place.value_or(geo::LonLat{}),
                        {}});
    }
    m_told->setText(troubles.join(u'\n'));
    m_told->setVisible(!troubles.isEmpty());
    m_loader.keep(pictures, std::move(made));
}

void PhotoStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::panels
