// SPDX-License-Identifier: GPL-3.0-or-later
// A list of things to tick, with a filter where it is long: the communities of a circle, the schools of a district.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace yike::panels {

class CheckList : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        std::int64_t id = 0;
        QString text;
        QString note; ///< shown in brackets, found by the filter too
        bool checked = false;
        bool operator==(const Entry &) const = default;
    };

    explicit CheckList(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setFilterHint(const QString &hint);
    /// What stands below the list, or instead of it where it is empty.
    void setNote(const QString &note);
    /// The scroll position stays where the same things are listed.
    void setEntries(const std::vector<Entry> &entries);
    [[nodiscard]] QListWidget *list() const { return m_list; }

signals:
    void toggled(std::int64_t id, bool checked);
    void pointed(std::int64_t id); ///< under the mouse; 0 = none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void filter();

    std::vector<Entry> m_entries;
    QLabel *m_title, *m_note;
    QLineEdit *m_filter;
    QListWidget *m_list;
    bool m_filling = false;
};

} // namespace yike::panels
