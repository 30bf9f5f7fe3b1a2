// SPDX-License-Identifier: GPL-3.0-or-later
// Something computed from the figures in a worker, soon after they settle and only while it is seen: never in the frames of a drag.
#pragma once

#include "core/base/progress.h"
#include "ui/document/document.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <stop_token>

namespace yike::panels {

class SettledWork : public QObject {
    Q_OBJECT

public:
    using Result = std::shared_ptr<const void>; ///< null: there is nothing to show
    using Job = std::function<Result(const document::AssessmentPtr &figures, const base::Progress &progress)>;
    /// prepare is called in the GUI thread when work begins, and gives what the worker does. seen: the widget that shows it.
    SettledWork(document::Document &document, std::function<Job()> prepare, QWidget *seen);
    /// Stops and waits for the worker.
    ~SettledWork() override;

    /// The same figures, asked otherwise: at once if it is seen.
    void askAgain();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Of the newest work that ended; what was there before stays while a worker thinks.
    template <typename T>
    [[nodiscard]] const T *result() const
    {
        return static_cast<const T *>(m_result.get());
    }
    /// The figures it was made of; null without a result.
    [[nodiscard]] const document::AssessmentPtr &figures() const { return m_figures; }

signals:
    void ready(); ///< another result, or none any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void take(quint64 asked, const document::AssessmentPtr &figures, Result result);

    document::Document &m_document;
    std::function<Job()> m_prepare;
    QWidget *m_seen;
    QTimer m_soon;
    Result m_result;
    document::AssessmentPtr m_figures;
    std::stop_source m_stop;
    quint64 m_asked = 0; ///< only the answer to the last question is taken
    bool m_stale = true, m_busy = false;
    QThreadPool m_pool;
};

} // namespace yike::panels
