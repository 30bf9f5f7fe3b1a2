// SPDX-License-Identifier: GPL-3.0-or-later
// The opening page, in the place of the map: recent projects, the demonstration district, new, open, import, guide.
#pragma once

#include "ui/shell/start_list.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <functional>

namespace yike::shell {

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    /// Reads the list of projects again.
    void refresh();
    /// Why the last project is not there, asked again in the other language; none: nothing is said.
    void setMessage(std::function<QString()> message);
    [[nodiscard]] QString message() const;
    /// A project is open behind it: there is a way back.
    void setWayBack(bool shown);

signals:
    void commandWanted(const QString &id); ///< of the action table
    void projectWanted(const QString &path);
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void fillTasks();
    void fillRecent();

    QLabel *m_title, *m_line, *m_tasksHead, *m_recentHead, *m_none, *m_message;
    StartList *m_tasks, *m_recent;
    QPushButton *m_back;
    QCheckBox *m_again;
    std::function<QString()> m_told;
};

} // namespace yike::shell
