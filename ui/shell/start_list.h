// SPDX-License-Identifier: GPL-3.0-or-later
// A list of the start page: two lines an entry, Enter or a click takes it, arrows walk, also into the list beside it.
#pragma once

#include <QListWidget>

#include <vector>

namespace yike::shell {

struct StartEntry {
    QString id;      ///< what chosen() tells
    QString title;
    QString line;    ///< below it
    QString remark = {}; ///< right, quiet
    QIcon icon = {};
    bool there = true; ///< false: grey, it can only be removed
};

class StartList : public QListWidget {
    Q_OBJECT

public:
    explicit StartList(QWidget *parent = nullptr);
    void setEntries(const std::vector<StartEntry> &entries);
    /// Left and Right go there.
    void setNeighbours(QWidget *left, QWidget *right);
    /// Entries can be taken off it.
    void setRemovable(bool removable) { m_removable = removable; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(const QString &id);
    void removalWanted(const QString &id); ///< Delete, or the menu of an entry

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(const QListWidgetItem *item);

    bool m_removable = false;
    QWidget *m_left = nullptr, *m_right = nullptr;
};

} // namespace yike::shell
