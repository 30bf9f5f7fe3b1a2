// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage as bars: by service, or of the chosen service by area.
#pragma once

#include "ui/panels/choice_box.h"
#include "ui/panels/workspace.h"

#include <QChartView>
#include <QTimer>

namespace yike::panels {

class ChartPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(Workspace &workspace, QWidget *parent = nullptr);
    [[nodiscard]] QChartView *view() const { return m_view; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshSoon();

    Workspace &m_workspace;
    ChoiceBox *m_kind;
    QChartView *m_view;
    QTimer m_soon;
    bool m_stale = true;
};

} // namespace yike::panels
