// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the old and the young for panels: made in a worker once somebody wants them, and again after each edit.
#pragma once

#include "core/report/old_young.h"
#include "ui/panels/workspace.h"

#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace yike::panels {

class OldYoungMaker : public QObject {
    Q_OBJECT

public:
    /// The one of this workspace, which owns it.
    [[nodiscard]] static OldYoungMaker &of(Workspace &workspace);
    ~OldYoungMaker() override;

    /// What was made last: while something is dragged, of the state before. Null until it is made; asking has it made.
    [[nodiscard]] const std::shared_ptr<const report::OldYoung> &figures();
    /// Whether what was made last is of the figures on screen.
    [[nodiscard]] bool upToDate() const;

signals:
    void changed();

private:
    explicit OldYoungMaker(Workspace &workspace);
    void start();

    Workspace &m_workspace;
    std::shared_ptr<const report::OldYoung> m_figures;
    bool m_running = false;
    QTimer m_soon;
    QThreadPool m_pool;
};

} // namespace yike::panels
