// SPDX-License-Identifier: GPL-3.0-or-later
// Outlets, streets, gates and parameters are followed live; other homes or areas, or many other streets, make a new situation.
#include "ui/document/engine.h"

#include "core/norms/compose.h"
#include "ui/document/placing.h"
#include "ui/text/language.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <cstdlib>

namespace yike::document {
namespace {

/// More streets come and go only with an import: that is made with a progress to watch and to stop.
constexpr std::ptrdiff_t kManyStreets = 500;

/// Previews in flight: the engine's, the screen's, one being put away, and one to write into.
constexpr std::size_t kPreviews = 4;

/// Whether a live assessment of one plan should follow the other.
bool canFollow(const plan::Plan &one, const plan::Plan &other)
{
    const auto more = std::ssize(other.streets->streets) - std::ssize(one.streets->streets);
    return std::abs(more) < kManyStreets && one.parameters.rulebook == other.parameters.rulebook &&
           one.areas == other.areas && one.residences == other.residences;
}

} // namespace

Engine::Engine() = default;
Engine::~Engine() = default;

void Engine::schedule()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &Engine::work, Qt::QueuedConnection);
}

void Engine::wishPlan(std::shared_ptr<const plan::Plan> plan, plan::ScenarioId scenario, quint64 serial)
{
    const std::scoped_lock lock(m_mutex);
    if (scenario != m_makingScenario)
        m_making.request_stop(); // nobody waits for that one any more
    m_wish = {std::move(plan), scenario, serial, std::nullopt, true};
    schedule();
}

void Engine::wishPreview(plan::OutletId outlet, geo::LonLat place)
{
    const std::scoped_lock lock(m_mutex);
    m_wish.preview = {outlet, place};
    schedule();
}

void Engine::forget()
{
    const std::scoped_lock lock(m_mutex);
    m_making.request_stop();
    m_wish = {nullptr, {}, m_wish.serial, std::nullopt, true};
    schedule();
}

void Engine::cancel()
{
    const std::scoped_lock lock(m_mutex);
    m_making.request_stop();
}

void Engine::work()
{
    Wish wish;
    {
        const std::scoped_lock lock(m_mutex);
        m_scheduled = false;
        wish = m_wish;
        m_wish.planIsNew = false;
        m_wish.preview.reset();
        if (wish.planIsNew) {
            m_making = std::stop_source();
            m_makingScenario = wish.scenario;
        }
    }
    if (wish.planIsNew)
        followPlan(wish);
    if (wish.preview)
        previewMove(wish);
}

void Engine::followPlan(const Wish &wish)
{
    m_previews.clear();
    m_previewed.reset();
    if (!wish.plan) {
        m_live.reset();
        m_seen.reset();
        return;
    }
    auto seen =
        wish.scenario ? std::make_shared<const plan::Plan>(plan::seenThrough(*wish.plan, wish.scenario)) : wish.plan;
    if (!m_live || m_scenario != wish.scenario || !canFollow(*m_seen, *seen)) {
        m_seen = std::move(seen);
        m_scenario = wish.scenario;
        make(wish);
        return;
    }
    m_seen = std::move(seen);
    if (const auto followed = m_live->followSeen(m_seen); !followed) {
        m_live.reset(); // it would follow previews of another ground
        fail(followed.error(), wish.serial);
        return;
    }
    publish(wish.serial, false);
}

void Engine::make(const Wish &wish)
{
    m_live.reset();
    std::stop_token stop;
    {
        const std::scoped_lock lock(m_mutex);
        stop = m_making.get_token();
    }
    emit makingChanged(true);
    std::atomic<qint64> next = 0; // at most twenty times a second
    QElapsedTimer since;
    since.start();
    const base::Progress progress(
        [&, this](std::string_view step, double done) {
            qint64 due = next.load();
            if (const qint64 now = since.elapsed(); now >= due && next.compare_exchange_strong(due, now + 50))
                emit progressed(text::fromCore(step), done);
        },
        stop);
    const auto book = norms::compose(wish.plan->parameters.rulebook);
    auto situation =
        book ? analysis::Situation::make(*wish.plan, wish.scenario, *book, progress) : std::unexpected(book.error());
    if (!situation) {
        emit makingChanged(false);
        fail(situation.error(), wish.serial);
        return;
    }
    auto live = analysis::LiveAssessment::start(std::move(*situation), progress);
    emit makingChanged(false);
    if (!live) {
        fail(live.error(), wish.serial);
        return;
    }
    m_live.emplace(std::move(*live));
    publish(wish.serial, false);
}

void Engine::fail(const base::Error &error, quint64 serial)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_wish.planIsNew)
            return; // stopped for a newer wish, which answers for itself
    }
    emit failed(error, serial);
}

void Engine::previewMove(const Wish &wish)
{
    if (!m_live || !m_seen)
        return;
    auto moved = previewOf(wish.preview->first, wish.preview->second);
    if (!moved)
        return;
    m_live->followOutlets(std::move(moved));
    publish(wish.serial, true);
}

std::shared_ptr<const plan::Plan> Engine::previewOf(plan::OutletId outlet, geo::LonLat place)
{
    const auto at = std::ranges::lower_bound(m_seen->outlets, outlet, {}, &plan::Outlet::id);
    if (at == m_seen->outlets.end() || at->id != outlet)
        return nullptr;
    if (m_previewed != m_seen || m_previewedOutlet != outlet)
        m_previews.clear();
    m_previewed = m_seen;
    m_previewedOutlet = outlet;
    auto free = std::ranges::find(m_previews, 1, &std::shared_ptr<plan::Plan>::use_count);
    if (free == m_previews.end()) {
        if (m_previews.size() == kPreviews)
            m_previews.erase(m_previews.begin()); // somebody keeps it for long
        free = m_previews.insert(m_previews.end(), std::make_shared<plan::Plan>(*m_seen));
    }
    // Whoever held it has let it go: what they read is read.
    std::atomic_thread_fence(std::memory_order_acquire);
    (*free)->outlets[static_cast<std::size_t>(at - m_seen->outlets.begin())] = placedAt(*m_seen, *at, place);
    return *free;
}

void Engine::publish(quint64 serial, bool preview)
{
    emit assessed(m_live->snapshot(), serial, preview);
    if (!preview)
        QMetaObject::invokeMethod(this, &Engine::prepareNetwork, Qt::QueuedConnection);
}

void Engine::prepareNetwork()
{
    // A piece at a time: wishes come in between.
    if (m_live && m_live->prepareNetwork())
        QMetaObject::invokeMethod(this, &Engine::prepareNetwork, Qt::QueuedConnection);
}

} // namespace yike::document
