// SPDX-License-Identifier: GPL-3.0-or-later
// Engines answer from a worker: the work is done there, the reply is written and told where the engine lives.
#pragma once

#include <QPointer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace yike::location {

/// One thread for all engines: questions are short and come one after the other.
[[nodiscard]] QThreadPool &workers();

/// work() in the worker; then write(reply, its result) in the engine's thread, unless engine or reply are gone or the reply is
/// finished already (it was given up).
template <typename Engine, typename Reply, typename Work, typename Write>
void answer(Engine *engine, Reply *reply, Work work, Write write)
{
    QtConcurrent::run(&workers(), std::move(work))
        .then(engine, [engine, reply = QPointer<Reply>(reply),
                       write = std::move(write)](const std::invoke_result_t<Work> &result) {
            // Queued: a quick answer would be there before anybody listens.
            QMetaObject::invokeMethod(
                engine,
                [reply, write, result] {
                    if (reply && !reply->isFinished())
                        write(*reply, result);
                },
                Qt::QueuedConnection);
        });
}

} // namespace yike::location
