// SPDX-License-Identifier: GPL-3.0-or-later
// Five steps on the real window: a card beside the place that matters, a ring round it; the user does each step himself.
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace yike::shell {

class MainWindow;

/// A line round a widget, or a part of it; the mouse goes through.
class GuideRing : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

class Guide : public QFrame {
    Q_OBJECT

public:
    explicit Guide(MainWindow &window);
    /// From the first step; opens the demonstration district where no project is open.
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_step >= 0; }
    [[nodiscard]] int step() const { return m_step; } ///< from 0; −1: not running
    [[nodiscard]] bool isDone() const { return m_done; } ///< what this step asks for was done
    void next();
    void back();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void listen();
    void go(int step);
    void done(int step);
    void showTexts();
    void place();
    /// Where the step looks, in the window's coordinates.
    [[nodiscard]] QRect target() const;

    MainWindow &m_window;
    GuideRing *m_ring;
    QLabel *m_count, *m_title, *m_text, *m_mark;
    QPushButton *m_back, *m_next;
    QToolButton *m_close;
    QTimer m_onward; ///< a step that was done goes on by itself after a moment
    int m_step = -1;
    int m_edits = 0; ///< steps of undo when the step began
    bool m_done = false, m_waiting = false;
};

} // namespace yike::shell
