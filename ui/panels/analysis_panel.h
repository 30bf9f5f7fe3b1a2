// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the bottom dock for what looks deeper than coverage: a list of pages on its left, the page chosen beside it.
#pragma once

#include "ui/panels/workspace.h"

#include <QListWidget>
#include <QStackedWidget>

namespace yike::panels {

class AnalysisPanel : public QWidget {
    Q_OBJECT

public:
    explicit AnalysisPanel(Workspace &workspace, QWidget *parent = nullptr);
    /// The page of that object name: "equity", "monitoring", "hours", "uncertainty", "measures". False: there is none.
    bool showPage(const QString &name);
    [[nodiscard]] QString shownPage() const;

signals:
    void pageShown(); ///< another one

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QListWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace yike::panels
