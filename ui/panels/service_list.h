// SPDX-License-Identifier: GPL-3.0-or-later
// The left dock: every service with its badge and a coverage bar; a click chooses it.
#pragma once

#include "ui/panels/workspace.h"

#include <QLabel>
#include <QStandardItemModel>
#include <QTimer>
#include <QTreeView>
#include <QWidget>

#include <set>
#include <string>

namespace yike::panels {

/// Data of a service's row.
enum ServiceRole : int { ServiceCode = Qt::UserRole + 1, ServiceShare, ServiceVerdict, ServiceShareText };

class ServiceList : public QWidget {
    Q_OBJECT

public:
    explicit ServiceList(Workspace &workspace, QWidget *parent = nullptr);
    [[nodiscard]] QTreeView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void refreshFigures();
    void showChosen();
    [[nodiscard]] QString tip(const std::string &code) const;

    Workspace &m_workspace;
    QLabel *m_title;
    QTreeView *m_view;
    QStandardItemModel m_model;
    QTimer m_soon;
    std::set<std::string> m_shown; ///< codes
};

} // namespace yike::panels
