// SPDX-License-Identifier: GPL-3.0-or-later
// Every new set of figures puts the work off a little longer; what is being computed then is stopped.
#include "ui/panels/settled_work.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>

#include <utility>

namespace yike::panels {

SettledWork::SettledWork(document::Document &document, std::function<Job()> prepare, QWidget *seen)
    : QObject(seen),
      m_document(document),
      m_prepare(std::move(prepare)),
      m_seen(seen)
{
    constexpr int kSettled = 400; ///< ms; a drag publishes figures many times in it
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettled);
    m_seen->installEventFilter(this);
    connect(&m_soon, &QTimer::timeout, this, &SettledWork::begin);
    connect(&document, &document::Document::assessmentChanged, this, [this] {
        m_stale = true;
        if (m_document.assessment() == nullptr)
            begin();
        else if (m_seen->isVisible())
            m_soon.start();
    });
}

SettledWork::~SettledWork()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void SettledWork::askAgain()
{
    m_stale = true;
    if (m_seen->isVisible())
        begin();
}

bool SettledWork::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_stale && !m_soon.isActive())
        begin();
    return QObject::eventFilter(watched, event);
}

void SettledWork::begin()
{
    m_soon.stop();
    m_stop.request_stop();
    m_pool.clear();
    const quint64 asked = ++m_asked;
    const document::AssessmentPtr figures = m_document.assessment();
    m_stale = figures == nullptr;
    m_busy = figures != nullptr;
    if (!figures) {
        take(asked, nullptr, nullptr);
        return;
    }
    m_stop = {};
    m_pool.start([self = QPointer(this), job = m_prepare(), figures, asked,
                  progress = base::Progress([](std::string_view, double) {}, m_stop.get_token())] {
        Result result = job(figures, progress);
        QMetaObject::invokeMethod(qApp, [self, asked, figures, result = std::move(result)] {
            if (self && self->m_asked == asked)
                self->take(asked, figures, result);
        });
    });
}

void SettledWork::take(quint64 asked, const document::AssessmentPtr &figures, Result result)
{
    if (asked != m_asked)
        return;
    m_busy = false;
    m_figures = result ? figures : nullptr;
    m_result = std::move(result);
    emit ready();
}

} // namespace yike::panels
