// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of work of the forms in a thread of its own, with progress and cancel.
#pragma once

#include "ui/document/document.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace yike::shell {

class FormsWorker : public QObject {
    Q_OBJECT

public:
    FormsWorker(document::Document &document, QObject *parent);
    ~FormsWorker() override;

    /// Runs in the thread and returns what to do with the answer in the GUI thread.
    using Work = std::function<std::function<void()>(const base::Progress &)>;
    /// One at a time; false while there is one. step: a code that ui/text names.
    bool start(const char *step, Work work);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_task != 0; }
    [[nodiscard]] double done() const; ///< 0..1, negative = not known

signals:
    void ended(); ///< the answer has been taken

private:
    document::Document &m_document;
    int m_task = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace yike::shell
