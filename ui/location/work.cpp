// SPDX-License-Identifier: GPL-3.0-or-later
// The pool lives as long as the program.
#include "ui/location/work.h"

namespace yike::location {

QThreadPool &workers()
{
    static QThreadPool pool;
    static const bool once = [] {
        pool.setMaxThreadCount(1);
        return true;
    }();
    Q_UNUSED(once)
    return pool;
}

} // namespace yike::location
