// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures are told apart by their SHA-256: the answers of the file need no numbers.
#include "ui/panels/photo_loader.h"

#include "core/import/photo_exif.h"
#include "ui/text/language.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace yike::panels {
namespace {

/// Translation context "PhotoLoader".
class Words {
    Q_DECLARE_TR_FUNCTIONS(PhotoLoader)

public:
    static QString tooLarge() { return tr("It is larger than 40 MB. Please save it smaller first."); }
    static QString unreadable() { return tr("It cannot be read as a picture. JPEG and PNG can."); }
};

/// Scaled while it is read, so that a large one never lies whole in memory.
QImage pictureOf(const QByteArray &bytes, int longest)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > longest)
        reader.setScaledSize(size.scaled(longest, longest, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

PreparedPhoto preparePhoto(const QString &path)
{
    PreparedPhoto photo;
    photo.file = QFileInfo(path).fileName();
    QFile file(path);
    if (file.size() > kLargestPhotoFile) {
        photo.trouble = Words::tooLarge();
        return photo;
    }
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QImage picture = pictureOf(bytes, kLongestPhoto);
    constexpr int kQuality = 85;
    QBuffer out(&photo.bytes);
    const bool encoded = !picture.isNull() && out.open(QIODevice::WriteOnly) &&
                         picture.convertToFormat(QImage::Format_RGB32).save(&out, "JPG", kQuality);
    if (!encoded) {
        photo.bytes.clear();
        photo.trouble = Words::unreadable();
        return photo;
    }
    photo.sha256 = QString::fromLatin1(QCryptographicHash::hash(photo.bytes, QCryptographicHash::Sha256).toHex());
    const importing::PhotoExif exif =
        importing::readPhotoExif({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    photo.taken = exif.taken;
    photo.place = exif.place;
    return photo;
}

PhotoLoader::PhotoLoader(document::Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pool.setMaxThreadCount(1);
    connect(&document, &document::Document::pictureKept, this, &PhotoLoader::takeKept);
    connect(&document, &document::Document::pictureRead, this, &PhotoLoader::takeRead);
    // A picture that could not be kept leaves nothing waiting: the photos are added when they are chosen again.
    connect(&document, &document::Document::editRefused, this, [this] { m_batches.clear(); });
    connect(&document, &document::Document::opened, this, [this] {
        m_thumbnails.clear();
        m_asked.clear();
        m_askedLarge.clear();
        m_batches.clear();
    });
}

PhotoLoader::~PhotoLoader()
{
    m_stop = true;
    m_pool.clear();
    m_pool.waitForDone();
}

PhotoLoader &PhotoLoader::of(document::Document &document)
{
    if (auto *loader = document.findChild<PhotoLoader *>(QString(), Qt::FindDirectChildrenOnly))
        return *loader;
    return *new PhotoLoader(document, &document);
}

void PhotoLoader::prepare(const QStringList &paths)
{
    m_pool.start([this, paths] {
        auto photos = std::make_shared<std::vector<PreparedPhoto>>();
        for (const QString &path : paths) {
            if (m_stop)
                return;
            photos->push_back(preparePhoto(path));
        }
        QMetaObject::invokeMethod(this, [this, paths, photos] { emit prepared(paths, photos); });
    });
}

void PhotoLoader::keep(const std::vector<PreparedPhoto> &pictures, std::vector<plan::Photo> photos)
{
    if (pictures.empty() || photos.empty() || !m_document.isEditable())
        return;
    Batch batch;
    batch.photos = std::move(photos);
    for (const PreparedPhoto &picture : pictures)
        batch.waiting.insert(picture.sha256);
    m_batches.push_back(std::move(batch));
    for (const PreparedPhoto &picture : pictures)
        m_document.keepPicture(picture.bytes);
}

void PhotoLoader::takeKept(const QString &sha256)
{
    for (Batch &batch : m_batches)
        batch.waiting.erase(sha256);
    for (std::size_t i = 0; i < m_batches.size();) {
        if (!m_batches[i].waiting.empty()) {
            ++i;
            continue;
        }
        auto photos = std::move(m_batches[i].photos);
        m_batches.erase(m_batches.begin() + static_cast<std::ptrdiff_t>(i));
        m_document.addPhotos(std::move(photos));
    }
}

QImage PhotoLoader::thumbnail(const QString &sha256)
{
    if (const auto at = m_thumbnails.find(sha256); at != m_thumbnails.end())
        return at->second;
    if (m_asked.insert(sha256).second)
        m_document.requestPicture(sha256);
    return {};
}

void PhotoLoader::wantLarge(const QString &sha256)
{
    m_askedLarge.insert(sha256);
    m_document.requestPicture(sha256);
}

void PhotoLoader::takeRead(const QString &sha256, const QByteArray &bytes)
{
    const bool small = m_asked.erase(sha256) > 0, large = m_askedLarge.erase(sha256) > 0;
    if (!small && !large)
        return;
    m_pool.start([this, sha256, bytes, small, large] {
        const QImage whole = large ? pictureOf(bytes, kLongestPhoto) : QImage();
        QImage thumbnail = small ? pictureOf(bytes, kThumbnail) : QImage();
        if (small && thumbnail.isNull()) { // the file has lost it: a grey square, and no asking again
            thumbnail = QImage(kThumbnail, kThumbnail, QImage::Format_RGB32);
            thumbnail.fill(QColor(0xD2, 0xCC, 0xC0));
        }
        QMetaObject::invokeMethod(this, [this, sha256, whole, thumbnail, small, large] {
            if (small) {
                m_thumbnails[sha256] = thumbnail;
                emit thumbnailReady(sha256);
            }
            if (large)
                emit largeReady(sha256, whole);
        });
    });
}

} // namespace yike::panels
