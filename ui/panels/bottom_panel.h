// SPDX-License-Identifier: GPL-3.0-or-later
// The bottom dock: tabs that stay visible when it is folded; a click on one unfolds it.
#pragma once

#include "ui/panels/workspace.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace yike::panels {

class BottomPanel : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool unfolded READ isUnfolded WRITE setUnfolded NOTIFY unfoldedChanged)

public:
    explicit BottomPanel(Workspace &workspace, QWidget *parent = nullptr);
    [[nodiscard]] bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);
    /// Unfolds and shows the panel of that object name: "results", "outlets", "issues" …, or the page of the analysis
    void showPanel(const QString &name);
    /// Its object name, or that of the page of the analysis.
    [[nodiscard]] QString shownPanel() const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void panelShown(); ///< another one
    void unfoldedChanged(bool unfolded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QToolButton *m_fold;
    bool m_unfolded = true;
};

} // namespace yike::panels
