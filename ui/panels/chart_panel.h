// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the window: coverage, walking times, adequacy, kinds, ages; each can be copied as a picture.
#pragma once

#include "ui/panels/choice_box.h"
#include "ui/panels/picture.h"
#include "ui/panels/workspace.h"

#include <QChartView>
#include <QTimer>

#include <optional>

namespace yike::panels {

class EmptyState;

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
    [[nodiscard]] std::optional<Picture> picture() const;

    Workspace &m_workspace;
    ChoiceBox *m_kind;
    QChartView *m_view;
    EmptyState *m_empty;
    QTimer m_soon;
    bool m_stale = true;
};

} // namespace yike::panels
