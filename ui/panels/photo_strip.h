// SPDX-License-Identifier: GPL-3.0-or-later
// The photos of an outlet in its form, and a window that shows one large.
#pragma once

#include "ui/panels/photo_loader.h"
#include "ui/panels/workspace.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace yike::panels {

/// Not modal; closes by itself where the photo is gone.
class PhotoWindow : public QDialog {
    Q_OBJECT

public:
    PhotoWindow(document::Document &document, plan::PhotoId photo, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showPicture();

    document::Document &m_document;
    plan::PhotoId m_photo;
    QLabel *m_picture, *m_about;
    QLineEdit *m_caption;
    QPushButton *m_remove;
    QImage m_image;
};

class PhotoStrip : public QWidget {
    Q_OBJECT

public:
    explicit PhotoStrip(Workspace &workspace, QWidget *parent = nullptr);
    void showPhotosOf(plan::OutletId outlet);
    /// As the file dialog does.
    void addFiles(const QStringList &paths);
    [[nodiscard]] QString told() const { return m_told->text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void ask();
    void take(const QStringList &paths, const std::vector<PreparedPhoto> &photos);
    void fillThumbnails();

    Workspace &m_workspace;
    PhotoLoader &m_loader;
    plan::OutletId m_outlet;
    std::vector<plan::Photo> m_photos;
    std::vector<std::pair<QStringList, plan::OutletId>> m_wanted; ///< being prepared, and for which outlet
    QLabel *m_title, *m_told;
    QToolButton *m_add;
    QScrollArea *m_scroll;
    QHBoxLayout *m_row;
    std::vector<QToolButton *> m_buttons;
};

} // namespace yike::panels
