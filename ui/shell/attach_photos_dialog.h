// SPDX-License-Identifier: GPL-3.0-or-later
// Many photos put to the outlets they were taken at, by the places their cameras wrote: asked once, listed, one step.
#pragma once

#include "ui/panels/photo_loader.h"
#include "ui/panels/table_model.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace yike::shell {

/// A photo belongs to the nearest placed outlet at most so far away.
inline constexpr double kPhotoReach = 60; ///< metres

class AttachPhotosDialog : public QDialog {
    Q_OBJECT

public:
    AttachPhotosDialog(document::Document &document, const QStringList &paths, QWidget *parent);
    void accept() override;

private:
    void take(const std::vector<panels::PreparedPhoto> &photos);
    void match();
    [[nodiscard]] plan::OutletId nearest(geo::LonLat place, double &metres) const;

    document::Document &m_document;
    QStringList m_paths;
    std::vector<panels::PreparedPhoto> m_photos;
    std::vector<plan::OutletId> m_found; ///< one a photo, 0 = none
    QComboBox *m_system;
    QLabel *m_said;
    panels::TableModel m_model;
    QTableView *m_view;
    QPushButton *m_do;
};

} // namespace yike::shell
