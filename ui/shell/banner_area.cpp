// SPDX-License-Identifier: GPL-3.0-or-later
// A banner is built again in the other language, with the same buttons.
#include "ui/shell/banner_area.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace yike::shell {
namespace {

const char *nameOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Note:
        return "note";
    case BannerKind::Warning:
        return "warning";
    case BannerKind::Error:
        break;
    }
    return "error";
}

} // namespace

BannerArea::BannerArea(QWidget *parent) : QWidget(parent), m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
}

void BannerArea::show(const QString &key, BannerKind kind, std::function<QString()> text,
                      std::vector<BannerButton> buttons, std::function<void()> dismissed)
{
    hide(key);
    Banner &banner = m_banners[key];
    banner = {kind, std::move(text), std::move(buttons), std::move(dismissed), nullptr};
    build(key, banner);
}

void BannerArea::hide(const QString &key)
{
    const auto found = m_banners.find(key);
    if (found == m_banners.end())
        return;
    found->second.frame->hide();
    found->second.frame->deleteLater();
    m_banners.erase(found);
}

QString BannerArea::text(const QString &key) const
{
    const auto found = m_banners.find(key);
    return found == m_banners.end() ? QString() : found->second.text();
}

void BannerArea::build(const QString &key, Banner &banner)
{
    if (banner.frame != nullptr) {
        banner.frame->hide();
        banner.frame->deleteLater();
    }
    banner.frame = new QFrame(this);
    banner.frame->setObjectName(QStringLiteral("banner"));
    banner.frame->setProperty("kind", QLatin1String(nameOf(banner.kind)));
    auto *row = new QHBoxLayout(banner.frame);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(8);
    auto *label = new QLabel(banner.text(), banner.frame);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1);
    for (const BannerButton &button : banner.buttons) {
        auto *widget = new QPushButton(button.text(), banner.frame);
        connect(widget, &QPushButton::clicked, this, [this, key, pressed = button.pressed, closes = button.closes] {
            if (closes)
                hide(key);
            pressed();
        });
        row->addWidget(widget);
    }
    auto *close = new QToolButton(banner.frame);
    close->setObjectName(QStringLiteral("link"));
    close->setText(QStringLiteral("✕"));
    close->setToolTip(QCoreApplication::translate("BannerArea", "Close this note"));
    connect(close, &QToolButton::clicked, this, [this, key, dismissed = banner.dismissed] {
        hide(key);
        if (dismissed)
            dismissed();
    });
    row->addWidget(close);
    m_list->addWidget(banner.frame);
    banner.frame->show();
}

void BannerArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (auto &[key, banner] : m_banners)
        build(key, banner);
}

} // namespace yike::shell
