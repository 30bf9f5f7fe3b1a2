// SPDX-License-Identifier: GPL-3.0-or-later
// One edition for the whole program: a figure shown in one place and hidden in another would be no edition.
#include "ui/text/edition.h"

#include <QCoreApplication>

#include <atomic>

namespace yike::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edition)
};

std::atomic<Edition> current = Edition::Internal;

} // namespace

Edition edition() { return current.load(std::memory_order_relaxed); }

void setEdition(Edition edition) { current.store(edition, std::memory_order_relaxed); }

QString name(Edition edition)
{
    return edition == Edition::Public ? Words::tr("Public edition") : Words::tr("Internal edition");
}

bool boundariesAllowed(const std::string &approval) { return !isPublic() || !approval.empty(); }

} // namespace yike::text
