// SPDX-License-Identifier: GPL-3.0-or-later
// The table of actions, from which menus, toolbar, shortcut page, command search and tests are made.
#pragma once

#include "ui/shell/commands.h"

#include <QAction>
#include <QMenu>
#include <QObject>

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <span>
#include <vector>

namespace yike::shell {

enum class MenuId : std::uint8_t { File, Edit, View, Help };
inline constexpr int kMenuCount = 4;

/// When an action can be used.
/// Outlet: at least one is chosen.
enum class Needs : std::uint8_t { Nothing, Project, Editable, Outlet, Figures, Undo, Redo };

struct ActionSpec {
    const char *id;
    const char *text;            ///< translation context "Actions"
    const char *shortcut;        ///< portable, several parted by a blank; "" = none
    const char *icon;            ///< name for render::toolIcon, "" = none
    MenuId menu;
    Needs needs;
    bool separator;              ///< before it in its menu
    void (Commands::*run)();
};

[[nodiscard]] std::span<const ActionSpec> actionTable();
[[nodiscard]] QString menuTitle(MenuId menu);

/// The QActions of the table and of what docks add to it.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(Commands &commands, QWidget *window);
    /// One more, made at run time: text is asked again when the language changes.
    QAction *add(const QString &id, MenuId menu, const QString &shortcut, std::function<QString()> text);
    [[nodiscard]] QAction *find(const QString &id) const; ///< nullptr if unknown
    [[nodiscard]] const std::vector<QAction *> &all() const { return m_order; }
    void fill(QMenu &menu, MenuId id) const;
    void retranslate();
    void updateEnabled();

private:
    struct Entry {
        QAction *action;
        MenuId menu;
        Needs needs;
        bool separator;
        std::function<QString()> text;
        const char *icon;
    };
    void updateUndoTexts();
    void makeChoice(std::initializer_list<const char *> ids); ///< one of them is checked

    Commands &m_commands;
    QWidget *m_window;
    std::vector<Entry> m_entries;
    std::vector<QAction *> m_order;
    std::map<QString, QAction *> m_byId;
    std::map<QString, QMenu *> m_submenus; ///< by how the ids of their actions begin
};

} // namespace yike::shell
