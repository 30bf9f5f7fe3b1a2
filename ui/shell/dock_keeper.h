// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and folds of the docks: told, set, and all of them away for a while (start page, full screen).
#pragma once

#include "ui/shell/project_view.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QObject>

#include <vector>

namespace yike::shell {

/// Who wants the docks away; they come back when nobody does.
enum class AwayFor : std::uint8_t { StartPage = 1, Meeting = 2 };

class DockKeeper : public QObject {
    Q_OBJECT

public:
    explicit DockKeeper(QMainWindow &window);
    /// Each dock once it is in the window.
    void add(QDockWidget *dock);
    /// As the user left them, also while they are away.
    [[nodiscard]] std::vector<DockState> state() const;
    /// Docks that are not named stay as they are.
    void restore(const std::vector<DockState> &state);
    void putAway(AwayFor whom, bool away);
    [[nodiscard]] bool areAway() const { return m_away != 0; }

signals:
    void changed(); ///< by the user: not while they are away

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] DockState stateOf(const QDockWidget &dock) const;
    [[nodiscard]] bool lies(const QDockWidget &dock) const;

    QMainWindow &m_window;
    std::vector<QDockWidget *> m_docks;
    std::vector<DockState> m_kept; ///< while they are away
    unsigned m_away = 0;
};

} // namespace yike::shell
