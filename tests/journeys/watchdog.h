// SPDX-License-Identifier: GPL-3.0-or-later
// How long single events hold up the GUI thread, in processor time: another program on the machine does not count.
#pragma once

#include <QApplication>
#include <QString>

#include <vector>

namespace yike::test {

class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    struct Held {
        double milliseconds = 0;
        QString what; ///< event and receiver
    };
    /// The longest first, at most ten.
    [[nodiscard]] const std::vector<Held> &longest() const { return m_longest; }
    /// Prints the longest, and how many took over 50 ms.
    void report() const;

private:
    void note(double milliseconds, const QString &what);

    int m_depth = 0;
    long m_events = 0, m_over = 0;
    std::vector<Held> m_longest;
};

} // namespace yike::test
