// SPDX-License-Identifier: GPL-3.0-or-later
// Image underlay: a picture is laid on the map by clicks, first in the picture, then on the map; the error of each point is told.
#pragma once

#include "core/geo/image_fit.h"
#include "ui/shell/site_editing.h"
#include "ui/shell/underlay_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTableWidget>

namespace yike::shell {

class UnderlayDialog : public QDialog {
    Q_OBJECT

public:
    UnderlayDialog(panels::Workspace &workspace, SiteEditing &sites, QWidget *parent);

    /// Reads the file beside the GUI; then its points can be clicked.
    void loadFile(const QString &path);
    [[nodiscard]] UnderlayView *view() const { return m_view; }

signals:
    void pictureShown(); ///< also where it could not be read: then the message says why

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addControls();
    void browse();
    void showPicture(const QString &name, const QByteArray &bytes, const QImage &image, double shrunk);
    void listUnderlays();
    void choose(int index);
    void clickedInPicture(QPointF pixel);
    void placed(geo::LonLat place);
    void removePoint();
    void pointsChanged();
    void showDraft();
    void tell(const QString &text, bool bad);
    void save();
    void finishSaving(const QString &sha256);
    void remove();
    void clear();
    void retranslate();
    void fillTable(const geo::ImageFit *fit);

    panels::Workspace &m_workspace;
    document::Document &m_document;
    SiteEditing &m_sites;
    UnderlayView *m_view;
    QComboBox *m_which;
    QLabel *m_intro, *m_message, *m_opacityLabel;
    QTableWidget *m_table;
    QSlider *m_opacity;
    QCheckBox *m_shown;
    QPushButton *m_file, *m_removePoint, *m_remove, *m_save, *m_close;
    plan::Underlay m_draft; ///< id 0: new
    QByteArray m_bytes; ///< of a new picture
    QImage m_image;
    double m_shrunk = 1;
    std::optional<QPointF> m_waiting; ///< clicked in the picture, waits for its place
    bool m_saving = false, m_filling = false;
    QThreadPool m_pool;
};

} // namespace yike::shell
