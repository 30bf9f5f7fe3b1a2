// SPDX-License-Identifier: GPL-3.0-or-later
// Painted by hand: a frame of a drag has no time for a layout.
#include "ui/shell/balance_card.h"

#include "ui/render/palette.h"
#include "ui/text/numbers.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace yike::shell {
namespace {

// Logical pixels.
constexpr int kWidth = 292, kPad = 12, kRow = 20, kColumn = 62, kEdge = 12, kBelowNorth = 60;
constexpr int kLinger = 15'000; ///< ms after the figures have settled

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

QString signedPeople(base::People people, const QString &sign)
{
    return people == 0 ? QStringLiteral("0") : sign + text::formatPeople(people);
}

} // namespace

BalanceCard::BalanceCard(panels::Workspace &workspace, map::MapCanvas &canvas)
    : QWidget(&canvas),
      m_workspace(workspace),
      m_document(workspace.document()),
      m_canvas(canvas),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("balance"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_close->setObjectName(QStringLiteral("link"));
    m_close->setText(QStringLiteral("×"));
    m_close->setFocusPolicy(Qt::NoFocus);
    m_close->setAccessibleName(tr("Close the balance"));
    m_close->setToolTip(tr("Close the balance"));
    connect(m_close, &QToolButton::clicked, this, &BalanceCard::forget);
    m_linger.setSingleShot(true);
    m_linger.setInterval(kLinger);
    connect(&m_linger, &QTimer::timeout, this, &BalanceCard::forget);
    using document::Document;
    connect(&canvas, &map::MapCanvas::outletDragged, this, &BalanceCard::beginDrag);
    connect(&canvas, &map::MapCanvas::outletDragCancelled, this, &BalanceCard::forget);
    connect(&m_document, &Document::planChanged, this, [this] {
        if (!m_before)
            m_before = m_settled;
    });
    connect(&m_document, &Document::assessmentChanged, this, &BalanceCard::takeFigures);
    for (auto signal : {&Document::opened, &Document::scenarioChanged, &Document::rulebookChanged})
        connect(&m_document, signal, this, [this] {
            m_settled.reset();
            forget();
        });
    canvas.installEventFilter(this);
    hide();
}

void BalanceCard::beginDrag(plan::OutletId outlet)
{
    if (m_canvas.dragging() && m_linger.isActive())
        forget(); // of the edit before
    if (!m_before)
        m_before = m_settled;
    const plan::Outlet *dragged = m_document.isOpen() ? m_document.seen()->outlet(outlet) : nullptr;
    m_service = m_workspace.service();
    m_fixed = dragged != nullptr &&
              std::ranges::find(dragged->services, m_service, &plan::OutletService::service) != dragged->services.end();
}

void BalanceCard::takeFigures()
{
    if (m_canvas.dragging()) {
        compare(m_fixed);
        return;
    }
    if (!m_document.isAssessed())
        return;
    m_settled = m_document.assessment();
    if (!m_before || m_before == m_settled)
        return;
    m_service = m_workspace.service();
    compare(m_balance.has_value() && m_fixed);
    m_fixed = false;
    m_before.reset();
    if (isVisible())
        m_linger.start();
}

void BalanceCard::compare(bool fixed)
{
    const analysis::Assessment *after = m_workspace.assessment();
    if (after == nullptr || !m_before || after->situation->scenario != m_before->situation->scenario) {
        m_balance.reset();
    } else {
        m_balance = balanceOf(*m_before, *after, m_service, fixed);
    }
    if (m_balance) {
        place();
        tell();
    }
    setVisible(m_balance.has_value());
    update();
}

void BalanceCard::forget()
{
    m_linger.stop();
    m_before.reset();
    m_balance.reset();
    m_fixed = false;
    hide();
}

QSize BalanceCard::sizeHint() const
{
    const auto lines = m_balance ? m_balance->groups.size() + m_balance->communities.size() : 0;
    const bool more = m_balance && m_balance->otherCommunities > 0;
    const bool areas = m_balance && !m_balance->communities.empty();
    return {kWidth, 2 * kPad + kRow * (3 + static_cast<int>(lines) + (more ? 1 : 0)) + (areas ? 8 : 0)};
}

void BalanceCard::place()
{
    const QSize size = sizeHint();
    setGeometry(m_canvas.width() - kEdge - size.width(), kBelowNorth, size.width(), size.height());
    m_close->setGeometry(size.width() - 28, 6, 22, 22);
}

/// In words, for those who do not see the card.
void BalanceCard::tell()
{
    const analysis::Change &all = m_balance->groups.front().change;
    setAccessibleName(tr("Balance"));
    setAccessibleDescription(
        tr("%1: %2 gain, %3 lose")
            .arg(m_balance->service, text::formatPeople(all.gained), text::formatPeople(all.lost)));
}

void BalanceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const render::Palette &colours = render::palette(m_canvas.options().theme);
    painter.fillRect(rect(), colours.land);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.roadCasing);
    painter.setBrush(render::mixed(colours.halo, colours.land, 0.7));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (!m_balance)
        return;
    int y = kPad;
    const auto left = [&](const QString &text, const QColor &colour, const QFont &font, int width) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(kPad, y, width, kRow), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    };
    const auto right = [&](const QString &text, const QColor &colour, int column) {
        painter.setPen(colour);
        painter.drawText(QRect(width() - kPad - (2 - column) * kColumn, y, kColumn, kRow),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    };
    const int whole = width() - 2 * kPad;
    left(tr("Balance: %1").arg(m_balance->service), colours.text, boldOf(font()), whole - 20);
    y += kRow;
    left(m_balance->norm, colours.quietText, font(), whole);
    y += kRow;
    painter.setFont(font());
    right(tr("gain"), colours.quietText, 0);
    right(tr("lose"), colours.quietText, 1);
    y += kRow;
    const auto line = [&](const BalanceLine &each) {
        left(each.who, colours.text, font(), whole - 2 * kColumn - 4);
        right(signedPeople(each.change.gained, QStringLiteral("+")),
              each.change.gained > 0 ? colours.met : colours.quietText, 0);
        right(signedPeople(each.change.lost, QStringLiteral("−")),
              each.change.lost > 0 ? colours.missed : colours.quietText, 1);
        y += kRow;
    };
    std::ranges::for_each(m_balance->groups, line);
    if (m_balance->communities.empty())
        return;
    painter.setPen(colours.roadCasing);
    painter.drawLine(kPad, y + 4, width() - kPad, y + 4);
    y += 8;
    std::ranges::for_each(m_balance->communities, line);
    if (m_balance->otherCommunities > 0)
        left(tr("and %n other communities", nullptr, static_cast<int>(m_balance->otherCommunities)), colours.quietText,
             font(), whole);
}

void BalanceCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_close->setAccessibleName(tr("Close the balance"));
    m_close->setToolTip(tr("Close the balance"));
    forget(); // its names are of the former language
}

bool BalanceCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace yike::shell
