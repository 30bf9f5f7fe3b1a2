// SPDX-License-Identifier: GPL-3.0-or-later
// The ground is measured in a worker: a county has hundreds of thousands of places.
#include "ui/shell/secrecy.h"

#include "ui/shell/cover_area.h"
#include "ui/shell/settings.h"
#include "ui/text/numbers.h"

#include <QtConcurrentRun>

namespace yike::shell {
namespace {

const QString kNotice = QStringLiteral("secrecy"), kCover = QStringLiteral("cover");

} // namespace

Secrecy::Secrecy(document::Document &document, BannerArea &banners)
    : QObject(&banners),
      m_document(document),
      m_banners(banners)
{
    connect(&document, &document::Document::opened, this, &Secrecy::measure);
    connect(&document, &document::Document::groundChanged, this, &Secrecy::measure); // an import made it larger
}

void Secrecy::greet()
{
    if (!isDismissed(kNotice))
        show();
}

void Secrecy::show()
{
    m_banners.show(
        kNotice, BannerKind::Warning,
        [] {
            return tr("Do not process classified data on a computer that is not approved for it. Classified are, among "
                      "others: maps larger than 1:5,000 with all features over more than 25 km² in one piece, contours "
                      "of 20 m or less on maps of 1:5,000 to 1:100,000, and parameters between coordinate systems.");
        },
        {{[] { return tr("I have read this"); }, [] { dismiss(kNotice); }}});
}

void Secrecy::measure()
{
    const auto plan = m_document.plan();
    if (!m_document.isOpen() || plan->info.madeUp || !isDetailed(*plan)) {
        m_banners.hide(kCover);
        return;
    }
    QtConcurrent::run([plan] { return coverSquareKm(*plan); }).then(this, [this, plan](double squareKm) {
        if (m_document.plan() == plan)
            remind(squareKm);
    });
}

void Secrecy::remind(double squareKm)
{
    const QString note = kCover + u':' + m_document.path();
    if (squareKm <= kCoverToRemind || isDismissed(note)) {
        m_banners.hide(kCover);
        return;
    }
    m_banners.show(
        kCover, BannerKind::Note,
        [squareKm] {
            return tr("This project covers %1 km² with roads or buildings. Maps larger than 1:5,000 with all features "
                      "over "
                      "more than 25 km² can be classified: make sure that these data may be used on this computer.")
                .arg(text::formatNumber(squareKm, 0));
        },
        {{[] { return tr("Understood"); }, [note] { dismiss(note); }}}, [note] { dismiss(note); });
}

} // namespace yike::shell
