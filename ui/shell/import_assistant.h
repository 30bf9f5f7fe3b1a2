// SPDX-License-Identifier: GPL-3.0-or-later
// Import data: an assistant of five steps beside the map; it never blocks, and nothing is changed before its last button.
#pragma once

#include "ui/shell/import_page.h"

#include <QDialog>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <vector>

namespace yike::shell {

class ImportAssistant : public QDialog {
    Q_OBJECT

public:
    ImportAssistant(document::Document &document, QWidget *parent);

    [[nodiscard]] ImportSession &session() { return *m_session; }
    void addFiles(const QStringList &paths) { m_session->addFiles(paths); }
    [[nodiscard]] int step() const { return m_stack->currentIndex(); }
    void goTo(int step);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLayout *makeButtons();
    void next(int direction);
    void retranslate();
    void update();
    void showProgress();

    ImportSession *m_session;
    QListWidget *m_steps;
    QStackedWidget *m_stack;
    std::vector<ImportPage *> m_pages;
    QLabel *m_busy;
    QProgressBar *m_bar;
    QPushButton *m_cancel, *m_back, *m_next, *m_import, *m_close;
};

} // namespace yike::shell
