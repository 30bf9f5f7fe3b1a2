// SPDX-License-Identifier: GPL-3.0-or-later
// One at a time: what changes meanwhile is made next, and only the newest of it.
#include "ui/location/publisher.h"

#include <utility>

namespace yike::location {

Publisher::Publisher(document::Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pool.setMaxThreadCount(1);
    using document::Document;
    connect(&document, &Document::planChanged, this, &Publisher::planChanged);
    connect(&document, &Document::rulebookChanged, this, &Publisher::planChanged);
    connect(&document, &Document::assessmentChanged, this, &Publisher::figuresChanged);
    planChanged();
}

Publisher::~Publisher()
{
    m_stop.request_stop();
    m_pool.waitForDone();
    publish(nullptr);
}

void Publisher::planChanged()
{
    m_stale = true;
    start();
}

/// The names are the same: only routes are looked for in another state of things.
void Publisher::figuresChanged()
{
    const auto now = current();
    if (now == nullptr)
        return;
    auto next = std::make_shared<Snapshot>(*now);
    next->situation = m_document.assessment() ? m_document.assessment()->situation : nullptr;
    publish(std::move(next));
}

void Publisher::start()
{
    if (m_busy || !std::exchange(m_stale, false))
        return;
    if (!m_document.isOpen()) {
        publish(nullptr);
        emit published();
        return;
    }
    m_busy = true;
    m_stop = std::stop_source();
    m_pool.start([this, plan = m_document.seen(), rulebook = m_document.sharedRulebook(), stop = m_stop.get_token()] {
        Snapshot made{plan, rulebook, places::PlaceIndex::make(*plan, *rulebook, base::Progress({}, stop)), nullptr,
                      nullptr};
        if (made.index)
            made.whereabouts = std::make_shared<const places::Whereabouts>(plan);
        QMetaObject::invokeMethod(this, [this, made = std::move(made)] { take(made); });
    });
}

void Publisher::take(Snapshot made)
{
    m_busy = false;
    if (made.index) {
        made.situation = m_document.assessment() ? m_document.assessment()->situation : nullptr;
        publish(std::make_shared<const Snapshot>(std::move(made)));
        emit published();
    }
    start();
}

} // namespace yike::location
