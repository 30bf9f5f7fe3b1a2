// SPDX-License-Identifier: GPL-3.0-or-later
// Only the outermost event is timed: what it sends on is a part of it.
#include "tests/journeys/watchdog.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace yike::test {
namespace {

constexpr double kLimit = 50; ///< ms: the standard of the project
constexpr std::size_t kMost = 10;

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    const auto type = static_cast<int>(event->type());
    const QString name = QString::fromLatin1(receiver->metaObject()->className()) + u'/' + receiver->objectName();
    const double start = processorMilliseconds();
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    ++m_events;
    if (const double took = processorMilliseconds() - start; took > 5)
        note(took,
             QStringLiteral("%1 to %2").arg(QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)), name));
    return done;
}

void WatchedApplication::note(double milliseconds, const QString &what)
{
    m_over += milliseconds > kLimit ? 1 : 0;
    const auto at = std::ranges::lower_bound(m_longest, milliseconds, std::greater(), &Held::milliseconds);
    m_longest.insert(at, {milliseconds, what});
    m_longest.resize(std::min(m_longest.size(), kMost));
}

void WatchedApplication::report() const
{
    qInfo("watchdog: %ld events, %ld over %.0f ms of processor time", m_events, m_over, kLimit);
    for (const Held &held : m_longest)
        qInfo("  %6.1f ms  %s", held.milliseconds, qPrintable(held.what));
}

} // namespace yike::test
