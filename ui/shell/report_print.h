// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a report to a printer: its choice, ranges and both sides by the system's dialog, the painting in a worker.
#pragma once

#include "ui/document/tasks.h"
#include "ui/report/pages.h"

#include <QObject>
#include <QPrinter>
#include <QThread>
#include <QWidget>

#include <memory>

namespace yike::shell {

class ReportPrint : public QObject {
    Q_OBJECT

public:
    ReportPrint(document::Tasks &tasks, QWidget *window);
    ~ReportPrint() override;

    [[nodiscard]] bool busy() const { return m_task != 0; }
    void ask(std::shared_ptr<const report::Pages> pages, const QString &name);
    /// Without a dialog; the printer's own page range counts, 0 = all.
    void start(const std::shared_ptr<QPrinter> &printer, std::shared_ptr<const report::Pages> pages);

signals:
    void finished(int pages, bool printed); ///< how many were sent; 0: it was stopped
    void busyChanged();

private:
    document::Tasks &m_tasks;
    QWidget *m_window;
    int m_task = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace yike::shell
