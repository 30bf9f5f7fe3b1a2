// SPDX-License-Identifier: GPL-3.0-or-later
// The page that says how sure the figures are: ranges, a thousand draws in a worker, intervals and the order of communities.
#pragma once

#include "core/analysis/uncertainty.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/table_panel.h"

#include <QProgressBar>
#include <QSpinBox>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace yike::panels {

class UncertaintyPage : public QWidget {
    Q_OBJECT

public:
    explicit UncertaintyPage(Workspace &workspace, QWidget *parent = nullptr);
    ~UncertaintyPage() override;

    /// As the boxes have it.
    [[nodiscard]] analysis::UncertaintyRequest request() const;
    void run();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_task != 0; }
    /// Of the last draws that ended; null before the first.
    [[nodiscard]] const std::shared_ptr<const analysis::Uncertainty> &result() const { return m_result; }
    /// The figures are others now than when they were drawn.
    [[nodiscard]] bool isStale() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A range in per cent about 100.
    struct Range {
        QSpinBox *low, *high;
    };
    Range addRange(class QGridLayout &grid, int row, std::function<QString()> name, const char *id,
                   const analysis::FactorRange &usual);
    QWidget *form();
    QWidget *results();
    void take(quint64 ticket, const document::AssessmentPtr &figures, base::Result<analysis::Uncertainty> drawn);
    void forget();
    void followTask();
    void showState();
    [[nodiscard]] TableData table() const;
    [[nodiscard]] QString state() const;

    Workspace &m_workspace;
    document::Document &m_document;
    std::shared_ptr<const analysis::Uncertainty> m_result;
    document::AssessmentPtr m_figures; ///< what was drawn from
    std::optional<base::Error> m_error;
    int m_task = 0;
    quint64 m_ticket = 0; ///< only the answer to the last wish is taken
    Range m_speed{}, m_people{}, m_capacity{};
    QSpinBox *m_seed;
    TextButton *m_run, *m_cancel;
    QProgressBar *m_progress;
    ChoiceBox *m_view;
    TextLabel *m_state;
    TablePanel *m_table;
    QThreadPool m_pool;
};

} // namespace yike::panels
