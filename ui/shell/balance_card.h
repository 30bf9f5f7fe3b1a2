// SPDX-License-Identifier: GPL-3.0-or-later
// The small card at the map's upper right: who gains and who loses while an outlet is dragged, and by the edit just made.
#pragma once

#include "ui/map/map_canvas.h"
#include "ui/shell/balance.h"

#include <QTimer>
#include <QToolButton>
#include <QWidget>

namespace yike::shell {

class BalanceCard : public QWidget {
    Q_OBJECT

public:
    BalanceCard(panels::Workspace &workspace, map::MapCanvas &canvas);
    [[nodiscard]] const std::optional<Balance> &balance() const { return m_balance; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void beginDrag(plan::OutletId outlet);
    void takeFigures();
    void compare(bool fixed);
    void forget();
    void place();
    void tell();

    panels::Workspace &m_workspace;
    document::Document &m_document;
    map::MapCanvas &m_canvas;
    QToolButton *m_close;
    document::AssessmentPtr m_settled; ///< the figures of the plan, without a drag
    document::AssessmentPtr m_before; ///< what the edit is compared with; null: nothing is being compared
    std::string m_service;
    bool m_fixed = false; ///< the outlet being dragged offers the service
    std::optional<Balance> m_balance;
    QTimer m_linger;
};

} // namespace yike::shell
