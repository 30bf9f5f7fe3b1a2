// SPDX-License-Identifier: GPL-3.0-or-later
// Centred, the first button is the primary one.
#include "ui/panels/empty_state.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace yike::panels {

EmptyState::EmptyState(QWidget *parent, int textWidth)
    : QWidget(parent),
      m_textWidth(textWidth),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_row(new QWidget(this))
{
    m_title->setObjectName(QStringLiteral("head"));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("quiet"));
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(textWidth);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 8, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addWidget(m_row, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setContent(const QString &title, const QString &text, const std::vector<Button> &buttons)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setFixedHeight(
        std::max(0, m_text->heightForWidth(m_textWidth))); // a centred label does not ask for it by itself
    m_text->setVisible(!text.isEmpty());
    while (QLayoutItem *item = m_row->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Button &button : buttons) {
        auto *widget = new QPushButton(button.text, m_row);
        widget->setProperty("primary", &button == &buttons.front());
        connect(widget, &QPushButton::clicked, this, button.pressed);
        m_row->layout()->addWidget(widget);
    }
    m_row->setVisible(!buttons.empty());
}

} // namespace yike::panels
