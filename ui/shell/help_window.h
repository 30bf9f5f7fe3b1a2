// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in a window beside the work: contents, back and forward, search over all pages, larger letters.
#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QWidget>

namespace yike::shell {

class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);
    /// Shows the window and a page; an unknown one: the contents.
    void openPage(const QString &page);
    [[nodiscard]] QString page() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const char *icon, const char *name);
    void layOut();
    void fillList();
    void pointAtPage();
    void retranslate();
    void setLetters(int points);
    void showSource(const QUrl &url);

    QListWidget *m_list;
    QTextBrowser *m_text;
    QLineEdit *m_search;
    QToolButton *m_back, *m_forward, *m_home, *m_smaller, *m_larger;
    int m_letters = 11; ///< pt
};

} // namespace yike::shell
