// SPDX-License-Identifier: GPL-3.0-or-later
// Photos without a place, and those far from every outlet, are listed and left out.
#include "ui/shell/attach_photos_dialog.h"

#include "core/geo/shift.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <cmath>
#include <limits>
#include <numbers>

namespace yike::shell {

AttachPhotosDialog::AttachPhotosDialog(document::Document &document, const QStringList &paths, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_paths(paths),
      m_system(new QComboBox(this)),
      m_said(new QLabel(this)),
      m_view(new QTableView(this))
{
    setObjectName(QStringLiteral("attachPhotos"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Attach photos"));
    m_system->setObjectName(QStringLiteral("photoSystem"));
    m_system->addItems({tr("WGS 84 (cameras, most phones)"), tr("GCJ-02 (some phones of Chinese makers)")});
    connect(m_system, &QComboBox::currentIndexChanged, this, &AttachPhotosDialog::match);
    auto *form = new QFormLayout;
    form->addRow(tr("Places of the photos are in"), m_system);
    m_said->setWordWrap(true);
    m_said->setText(tr("The photos are being read …"));
    m_view->setModel(&m_model);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(this);
    m_do = buttons->addButton(tr("Attach"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(QStringLiteral("attachDo"));
    m_do->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &AttachPhotosDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AttachPhotosDialog::reject);
    connect(&m_document, &document::Document::opened, this, &AttachPhotosDialog::reject); // another project's outlets
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_said);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    resize(640, 420);
    panels::PhotoLoader &loader = panels::PhotoLoader::of(document);
    connect(&loader, &panels::PhotoLoader::prepared, this,
            [this](const QStringList &of, const std::shared_ptr<std::vector<panels::PreparedPhoto>> &photos) {
                if (of == m_paths && m_photos.empty())
                    take(*photos);
            });
    loader.prepare(paths);
}

void AttachPhotosDialog::take(const std::vector<panels::PreparedPhoto> &photos)
{
    m_photos = photos;
    match();
}

plan::OutletId AttachPhotosDialog::nearest(geo::LonLat place, double &metres) const
{
    constexpr double kMetresPerDegree = 111'320;
    const double shrink = std::cos(place.lat * std::numbers::pi / 180);
    plan::OutletId found;
    metres = std::numeric_limits<double>::infinity();
    for (const plan::Outlet &outlet : m_document.seen()->outlets) {
        if (outlet.match == plan::MatchLevel::NotPlaced)
            continue;
        const double away = std::hypot((outlet.place.lon - place.lon) * shrink, outlet.place.lat - place.lat);
        if (away * kMetresPerDegree < metres) {
            metres = away * kMetresPerDegree;
            found = outlet.id;
        }
    }
    return metres <= kPhotoReach ? found : plan::OutletId{};
}

void AttachPhotosDialog::match()
{
    if (m_photos.empty())
        return;
    panels::TableData table;
    table.headers = {tr("Photo"), tr("Taken"), tr("Outlet"), tr("Distance")};
    m_found.clear();
    std::int64_t attached = 0;
    for (const panels::PreparedPhoto &photo : m_photos) {
        plan::OutletId outlet;
        double metres = 0;
        QString said = photo.trouble;
        if (photo.trouble.isEmpty() && !photo.place)
            said = tr("The camera wrote no place.");
        if (photo.trouble.isEmpty() && photo.place) {
            outlet = nearest(m_system->currentIndex() == 1 ? geo::wgs84FromGcj02(*photo.place) : *photo.place, metres);
            said = outlet ? text::fromCore(m_document.seen()->outlet(outlet)->name)
                          : tr("No outlet within %1 m.").arg(text::formatCount(std::lround(kPhotoReach)));
        }
        m_found.push_back(outlet);
        attached += outlet ? 1 : 0;
        panels::Row row;
        row.cells = {
            panels::cell(photo.file), panels::cell(text::fromCore(photo.taken).replace(u'T', u' ')), panels::cell(said),
            panels::number(outlet ? tr("%1 m").arg(text::formatCount(std::lround(metres))) : QString(), metres)};
        table.rows.push_back(std::move(row));
    }
    const auto left = static_cast<std::int64_t>(m_photos.size()) - attached;
    m_said->setText(tr("Attached: %1. Left out: %2.").arg(text::formatCount(attached), text::formatCount(left)));
    m_model.setTable(std::move(table));
    m_view->resizeColumnsToContents();
    m_do->setEnabled(attached > 0);
}

void AttachPhotosDialog::accept()
{
    std::vector<panels::PreparedPhoto> pictures;
    std::vector<plan::Photo> photos;
    for (std::size_t i = 0; i < m_photos.size(); ++i) {
        if (!m_found[i])
            continue;
        const panels::PreparedPhoto &from = m_photos[i];
        pictures.push_back(from);
        photos.push_back({{},
                          m_found[i],
                          text::toCore(from.sha256),
                          from.taken,
                          true,
                          m_system->currentIndex() == 1 ? geo::wgs84FromGcj02(*from.place) : *from.place,
                          {}});
    }
    panels::PhotoLoader::of(m_document).keep(pictures, std::move(photos));
    QDialog::accept();
}

} // namespace yike::shell
