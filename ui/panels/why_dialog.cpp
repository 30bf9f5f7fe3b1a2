// SPDX-License-Identifier: GPL-3.0-or-later
// One question at a time; while a worker thinks the last answer stays.
#include "ui/panels/why_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace yike::panels {

WhyDialog::WhyDialog(document::Document &document, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_text(new QTextBrowser(this)),
      m_copy(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    constexpr QSize kSize(640, 640);
    setObjectName(QStringLiteral("why"));
    setProperty("manualPage", "results");
    m_pool.setMaxThreadCount(1);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(plainText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_document, &document::Document::assessmentChanged, this, [this] {
        if (isVisible())
            answer();
    });
    retranslate();
    resize(kSize);
}

WhyDialog::~WhyDialog() { m_pool.waitForDone(); }

void WhyDialog::ask(const text::WhyKey &key)
{
    m_key = key;
    answer();
    QDialog::show();
    raise();
    activateWindow();
}

void WhyDialog::answer()
{
    const quint64 asked = ++m_asked;
    const auto assessment = m_document.assessment();
    if (!assessment) {
        show(std::nullopt);
        return;
    }
    m_pool.clear(); // questions nobody waits for any more
    m_pool.start([self = QPointer(this), assessment, key = m_key, asked] {
        auto why = text::why(*assessment, key);
        QMetaObject::invokeMethod(qApp, [self, asked, why = std::move(why)] {
            if (self && self->m_asked == asked)
                self->show(why);
        });
    });
}

void WhyDialog::show(const std::optional<text::Why> &why)
{
    m_copy->setEnabled(why.has_value());
    if (!why) {
        m_text->setPlainText(tr("There is no such figure now."));
        return;
    }
    setWindowTitle(tr("Why? %1").arg(why->title));
    m_text->setHtml(text::whyHtml(*why));
}

void WhyDialog::retranslate()
{
    setWindowTitle(tr("Why?"));
    m_text->setAccessibleName(tr("Why the figure is what it is"));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
}

void WhyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isVisible())
        answer();
}

} // namespace yike::panels
