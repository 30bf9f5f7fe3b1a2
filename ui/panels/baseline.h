// SPDX-License-Identifier: GPL-3.0-or-later
// What the scenario in view is compared with: the figures of another state of the same plan, made in a worker when wanted.
#pragma once

#include "core/base/progress.h"
#include "ui/document/document.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <stop_token>

namespace yike::panels {

class Baseline : public QObject {
    Q_OBJECT

public:
    explicit Baseline(document::Document &document, QObject *parent = nullptr);
    ~Baseline() override;

    /// 0 = the present state. Until one is chosen it is what the scenario in view stands on.
    void choose(plan::ScenarioId scenario);
    [[nodiscard]] plan::ScenarioId scenario() const;
    /// Somebody shows it; computed now if it is not there, and again after edits.
    void want(bool wanted);
    /// Null while it is not known.
    [[nodiscard]] const document::AssessmentPtr &figures() const { return m_figures; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void changed(); ///< other figures, another choice, or none any more

private:
    void forget();
    void askSoon();
    void ask();
    void take(quint64 asked, document::AssessmentPtr figures);

    document::Document &m_document;
    std::optional<plan::ScenarioId> m_chosen;
    int m_wanted = 0;
    bool m_stale = true, m_busy = false;
    document::AssessmentPtr m_figures;
    QTimer m_soon;
    quint64 m_asked = 0; ///< only the answer to the last question is taken
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace yike::panels
