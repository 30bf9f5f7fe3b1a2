// SPDX-License-Identifier: GPL-3.0-or-later
// Photos on their way into the project and out of it: read, scaled and encoded in a worker, kept, and put to outlets as one step.
#pragma once

#include "ui/document/document.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace yike::panels {

inline constexpr int kLongestPhoto = 2048; ///< pixels on a side, as kept
inline constexpr int kThumbnail = 96; ///< pixels
inline constexpr qint64 kLargestPhotoFile = 40LL << 20;

/// A file made ready to be kept.
struct PreparedPhoto {
    QString file; ///< without folders
    QByteArray bytes; ///< JPEG
    QString sha256;
    std::string taken;
    std::optional<geo::LonLat> place; ///< as the camera wrote it
    QString trouble; ///< why it cannot be used; empty: it can
};
/// In any thread. Turned upright; what the camera wrote besides date and place does not come along.
[[nodiscard]] PreparedPhoto preparePhoto(const QString &path);

class PhotoLoader : public QObject {
    Q_OBJECT

public:
    explicit PhotoLoader(document::Document &document, QObject *parent = nullptr);
    ~PhotoLoader() override;
    /// One for each document.
    [[nodiscard]] static PhotoLoader &of(document::Document &document);

    /// Prepares them all, then tells prepared(); a newer call waits its turn.
    void prepare(const QStringList &paths);
    /// Keeps the pictures, then adds the photos as one step. `pictures` and `photos` go together.
    void keep(const std::vector<PreparedPhoto> &pictures, std::vector<plan::Photo> photos);
    /// Of a kept picture; null while it is being made: then thumbnailReady() follows.
    [[nodiscard]] QImage thumbnail(const QString &sha256);
    /// The whole of it: largeReady() follows.
    void wantLarge(const QString &sha256);

signals:
    void prepared(const QStringList &paths, const std::shared_ptr<std::vector<yike::panels::PreparedPhoto>> &photos);
    void thumbnailReady(const QString &sha256);
    void largeReady(const QString &sha256, const QImage &picture);

private:
    void takeKept(const QString &sha256);
    void takeRead(const QString &sha256, const QByteArray &bytes);

    document::Document &m_document;
    std::map<QString, QImage> m_thumbnails;
    std::set<QString> m_asked, m_askedLarge;
    struct Batch {
        std::set<QString> waiting;
        std::vector<plan::Photo> photos;
    };
    std::vector<Batch> m_batches;
    std::atomic<bool> m_stop = false; ///< the loader goes: photos not begun are not read
    QThreadPool m_pool;
};

} // namespace yike::panels
