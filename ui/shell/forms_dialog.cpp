// SPDX-License-Identifier: GPL-3.0-or-later
// Two pages and a button.
#include "ui/shell/forms_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yike::shell {

FormsDialog::FormsDialog(document::Document &document, QWidget *parent)
    : QDialog(parent),
      m_pages(new QTabWidget(this)),
      m_handOut(new FormsHandOut(document, this)),
      m_collect(new FormsCollect(document, this)),
      m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("formsDialog"));
    setProperty("manualPage", "forms");
    setModal(false);
    m_pages->setObjectName(QStringLiteral("formsPages"));
    m_pages->addTab(m_handOut, QString());
    m_pages->addTab(m_collect, QString());
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    retranslate();
    resize(1080, 640);
}

void FormsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FormsDialog::retranslate()
{
    setWindowTitle(tr("Forms for communities"));
    m_pages->setTabText(0, tr("Hand out"));
    m_pages->setTabText(1, tr("Collect"));
    m_close->setText(tr("Close"));
    m_handOut->retranslate();
    m_collect->retranslate();
}

} // namespace yike::shell
