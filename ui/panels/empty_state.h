// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where something is missing: a sentence, and the buttons that bring it.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <functional>
#include <vector>

namespace yike::panels {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    struct Button {
        QString text;
        std::function<void()> pressed;
    };

    explicit EmptyState(QWidget *parent = nullptr, int textWidth = 260);
    /// Visible or not stays as it is.
    void setContent(const QString &title, const QString &text, const std::vector<Button> &buttons = {});

private:
    int m_textWidth;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_row;
};

} // namespace yike::panels
