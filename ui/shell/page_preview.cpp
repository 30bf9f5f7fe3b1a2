// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures are kept for the pages near the view.
#include "ui/shell/page_preview.h"

#include "ui/render/screen_theme.h"
#include "ui/text/numbers.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace yike::shell {
namespace {

constexpr int kEdge = 16, kBetween = 14; ///< pixels round the pages, and from one to the next
constexpr int kKeptPixels = 40'000'000; ///< of all pictures together
constexpr int kWidest = 1200; ///< pixels of the widest sheet

} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent), m_images(kKeptPixels)
{
    m_pool.setMaxThreadCount(1);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 240);
}

PagePreview::~PagePreview()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PagePreview::setPages(std::shared_ptr<const report::Pages> pages)
{
    const int page = currentPage();
    ++m_serial;
    m_pool.clear();
    m_asked.clear();
    m_images.clear();
    // Figures hold the map and the assessment: they are taken apart elsewhere.
    QThreadPool::globalInstance()->start([gone = std::exchange(m_pages, std::move(pages))]() mutable { gone.reset(); });
    m_current = -1;
    arrange();
    showPage(std::max(0, page));
    viewport()->update();
}

void PagePreview::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void PagePreview::arrange()
{
    m_tops.clear();
    const int count = m_pages ? m_pages->count() : 0;
    double top = kEdge;
    for (int page = 0; page < count; ++page) {
        m_tops.push_back(static_cast<int>(top));
        top += sizeOf(page).height() + kBetween;
    }
    m_tops.push_back(static_cast<int>(top - kBetween + kEdge));
    verticalScrollBar()->setRange(0, std::max(0, m_tops.back() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
}

/// Sheets fill the width, upright ones four fifths of it.
QSizeF PagePreview::sizeOf(int page) const
{
    constexpr double kUpright = 0.8;
    const QSizeF sheet = report::sheetRect(m_pages->pages[static_cast<std::size_t>(page)].sheet).size();
    const double room = std::clamp(viewport()->width() - 2 * kEdge, 1, kWidest);
    return sheet * (sheet.height() > sheet.width() ? kUpright * room : room) / sheet.width();
}

QRect PagePreview::placeOf(int page) const
{
    const QSizeF size = sizeOf(page);
    const int top = m_tops[static_cast<std::size_t>(page)] - verticalScrollBar()->value();
    return {(viewport()->width() - static_cast<int>(size.width())) / 2, top, static_cast<int>(size.width()),
            static_cast<int>(size.height())};
}

int PagePreview::currentPage() const
{
    if (!m_pages || m_pages->count() == 0)
        return -1;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end() - 1, middle);
    return std::max(0, static_cast<int>(next - m_tops.begin()) - 1);
}

void PagePreview::showPage(int page)
{
    if (!m_pages || m_pages->count() == 0)
        return;
    const int at = std::clamp(page, 0, m_pages->count() - 1);
    verticalScrollBar()->setValue(m_tops[static_cast<std::size_t>(at)] - kEdge);
    scrollContentsBy(0, 0);
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const render::ScreenInks &inks = render::screenInks();
    painter.fillRect(viewport()->rect(), render::mixed(inks.line, render::screenPalette().land, 0.45));
    if (!m_pages) {
        painter.setPen(inks.quiet);
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    for (int page = 0; page < m_pages->count(); ++page) {
        const QRect place = placeOf(page);
        if (place.bottom() < 0)
            continue;
        if (place.top() > viewport()->height())
            break;
        painter.fillRect(place.translated(2, 2), QColor(0, 0, 0, 40));
        const QSize wanted = place.size() * devicePixelRatioF();
        if (const QImage *image = m_images.object(page)) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(place, *image);
            if (image->size() == wanted)
                continue;
        } else {
            painter.fillRect(place, Qt::white);
            painter.setPen(QColor(0x8A, 0x8F, 0x96));
            painter.drawText(place, Qt::AlignCenter, text::formatCount(page + 1));
        }
        ask(page, wanted);
    }
}

void PagePreview::ask(int page, QSize size)
{
    if (!m_asked.insert(page).second)
        return;
    m_pool.start([this, pages = m_pages, serial = m_serial, page, size] {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        // Letters take their size from the resolution of what they are painted on.
        image.setDotsPerMeterX(qRound(report::kResolution / 0.0254));
        image.setDotsPerMeterY(qRound(report::kResolution / 0.0254));
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const QRectF sheet = report::sheetRect(pages->pages[static_cast<std::size_t>(page)].sheet);
        painter.scale(size.width() / sheet.width(), size.height() / sheet.height());
        report::paintPage(painter, *pages, page);
        painter.end();
        QMetaObject::invokeMethod(
            this, [this, serial, page, image] { take(serial, page, image); }, Qt::QueuedConnection);
    });
}

void PagePreview::take(quint64 serial, int page, const QImage &image)
{
    if (serial != m_serial)
        return;
    m_asked.erase(page);
    m_images.insert(page, new QImage(image), image.width() * image.height());
    viewport()->update();
}

void PagePreview::resizeEvent(QResizeEvent *)
{
    const int page = currentPage();
    arrange();
    showPage(std::max(0, page));
}

void PagePreview::scrollContentsBy(int, int)
{
    m_pool.clear(); // pages passed by are not waited for
    m_asked.clear();
    if (const int page = currentPage(); page != m_current) {
        m_current = page;
        emit pageChanged(page);
    }
    viewport()->update();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        showPage(currentPage() + 1);
        break;
    case Qt::Key_PageUp:
        showPage(currentPage() - 1);
        break;
    case Qt::Key_Home:
        showPage(0);
        break;
    case Qt::Key_End:
        showPage(m_pages ? m_pages->count() - 1 : 0);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace yike::shell
