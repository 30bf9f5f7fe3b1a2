// SPDX-License-Identifier: GPL-3.0-or-later
// Qt makes the engines by itself, so what they serve has to lie where they find it.
#include "ui/location/snapshot.h"

#include <mutex>
#include <utility>

namespace yike::location {
namespace {

struct Shelf {
    std::mutex mutex;
    SnapshotPtr snapshot;
};

Shelf &shelf()
{
    static Shelf shelf;
    return shelf;
}

} // namespace

void publish(SnapshotPtr snapshot)
{
    const std::scoped_lock lock(shelf().mutex);
    std::swap(shelf().snapshot, snapshot); // the former one goes without the lock
}

SnapshotPtr current()
{
    const std::scoped_lock lock(shelf().mutex);
    return shelf().snapshot;
}

} // namespace yike::location
