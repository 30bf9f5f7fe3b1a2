// SPDX-License-Identifier: GPL-3.0-or-later
// Lives in the engine thread and owns the live assessment; always works on the newest wish only.
#pragma once

#include "core/analysis/live.h"
#include "ui/document/tasks.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace yike::document {

using AssessmentPtr = std::shared_ptr<const analysis::Assessment>;

/// wish…() may be called from any thread; the work is done in the thread the engine lives in.
class Engine : public QObject {
    Q_OBJECT

public:
    Engine();
    ~Engine() override;

    /// Follow this plan through this scenario from now on. Ends a preview.
    void wishPlan(std::shared_ptr<const plan::Plan> plan, plan::ScenarioId scenario, quint64 serial);
    /// The outlet as it would be at the place, while it is dragged.
    void wishPreview(plan::OutletId outlet, geo::LonLat place);
    /// Nothing to follow any more; work under way stops.
    void forget();
    /// Stops the making of a new situation, if one is under way.
    void cancel();

signals:
    /// A situation is being made anew; `busy` tells how far through a progress of its own.
    void makingChanged(bool making);
    void progressed(const QString &step, double done);
    void assessed(std::shared_ptr<const yike::analysis::Assessment> assessment, quint64 serial, bool preview);
    void failed(const yike::base::Error &error, quint64 serial);

private:
    struct Wish {
        std::shared_ptr<const plan::Plan> plan;
        plan::ScenarioId scenario;
        quint64 serial = 0;
        std::optional<std::pair<plan::OutletId, geo::LonLat>> preview;
        bool planIsNew = false;
    };

    void schedule();
    void work();
    void followPlan(const Wish &wish);
    void make(const Wish &wish);
    void previewMove(const Wish &wish);
    /// The plan with the outlet at that place: one made before, where nobody holds it any more, else a new one.
    std::shared_ptr<const plan::Plan> previewOf(plan::OutletId outlet, geo::LonLat place);
    void fail(const base::Error &error, quint64 serial);
    void publish(quint64 serial, bool preview);
    /// Makes ready what the first edit of the network would have to wait for.
    void prepareNetwork();

    std::mutex m_mutex;              ///< guards the next four
    Wish m_wish;
    bool m_scheduled = false;
    std::stop_source m_making;
    plan::ScenarioId m_makingScenario;

    std::optional<analysis::LiveAssessment> m_live;
    std::shared_ptr<const plan::Plan> m_seen; ///< what m_live follows, without a preview
    plan::ScenarioId m_scenario;
    std::vector<std::shared_ptr<plan::Plan>> m_previews; ///< copies of m_seen but for one outlet
    std::shared_ptr<const plan::Plan> m_previewed; ///< what they are copies of
    plan::OutletId m_previewedOutlet;
};

} // namespace yike::document
