// SPDX-License-Identifier: GPL-3.0-or-later
// Work going on in the background: what, how far, since when, and how to stop it.
#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <vector>

namespace yike::document {

/// As the status line shows it.
struct Task {
    int id = 0;
    std::string step;          ///< a step code that ui/text names
    double done = -1;          ///< 0..1, negative = unknown
    qint64 elapsed = 0;        ///< ms since it began
    bool cancellable = true;
};

/// Belongs to the GUI thread; the progress it hands out may be used in any other.
class Tasks : public QObject {
    Q_OBJECT

public:
    explicit Tasks(QObject *parent = nullptr);

    [[nodiscard]] int begin(std::string step, bool cancellable = true);
    /// For the worker of a task; stays valid after the task has ended.
    [[nodiscard]] base::Progress progress(int id) const;
    void end(int id);
    void cancel(int id);
    void cancelAll();
    [[nodiscard]] std::vector<Task> running() const;

signals:
    /// A task began or ended, or got further (at most ten times a second).
    void changed();

private:
    struct State {
        mutable std::mutex mutex;
        std::string step;
        double done = -1;
        std::stop_source stop;
    };
    struct Entry {
        int id = 0;
        bool cancellable = true;
        QElapsedTimer since;
        std::shared_ptr<State> state;
    };
    [[nodiscard]] const Entry *find(int id) const;

    std::vector<Entry> m_entries;
    QTimer m_poll;
    int m_last = 0;
};

} // namespace yike::document
