// SPDX-License-Identifier: GPL-3.0-or-later
// The monitoring page: the ministries' figures, and those of another project beside them.
#pragma once

#include "ui/panels/choice_box.h"
#include "ui/panels/settled_work.h"
#include "ui/panels/table_panel.h"

#include <QThreadPool>

#include <optional>

namespace yike::panels {

class MonitoringPage : public QWidget {
    Q_OBJECT

public:
    explicit MonitoringPage(Workspace &workspace, QWidget *parent = nullptr);
    ~MonitoringPage() override;
    /// Reads and assesses the present state of that project in a worker; until then the former comparison stays.
    void compareWith(const QString &path);
    [[nodiscard]] TablePanel *table() const { return m_table; }
    /// What is being read, what is compared with, or why it cannot be; may be empty.
    [[nodiscard]] QString note() const;

private:
    void askForFile();
    void stopReading();
    void showNote();
    void take(quint64 ticket, const std::optional<base::Error> &error, document::AssessmentPtr last);

    document::Document &m_document;
    document::AssessmentPtr m_last; ///< the project compared with; null = none
    QString m_path;
    std::optional<base::Error> m_error;
    int m_task = 0;
    quint64 m_ticket = 0; ///< only the answer to the last wish is taken
    SettledWork *m_work;
    TextButton *m_compare, *m_stop;
    TextLabel *m_note;
    TablePanel *m_table;
    QThreadPool m_pool;
};

} // namespace yike::panels
