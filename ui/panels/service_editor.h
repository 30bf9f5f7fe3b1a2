// SPDX-License-Identifier: GPL-3.0-or-later
// The services an outlet offers (一店多能): kind, capacity and floor area of each, one under the other.
#pragma once

#include "ui/panels/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <vector>

namespace yike::panels {

/// A number field that a turning wheel passes over unless it has the focus, and that speaks once the typing is done.
[[nodiscard]] QSpinBox *newQuietSpinBox(QWidget *parent);

class ServiceEditor : public QWidget {
    Q_OBJECT

public:
    explicit ServiceEditor(Workspace &workspace, QWidget *parent = nullptr);
    void setServices(const std::vector<plan::OutletService> &services);

signals:
    void edited(const std::vector<yike::plan::OutletService> &services);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *widget;
        QComboBox *service;
        QSpinBox *capacity, *area;
        QToolButton *remove;
    };
    Row makeRow(std::size_t index);
    void fillRow(const Row &row, const plan::OutletService &service);
    void change(std::size_t index, const std::function<void(plan::OutletService &)> &edit);
    void retranslate();

    Workspace &m_workspace;
    std::vector<plan::OutletService> m_services;
    std::vector<Row> m_rows;
    QVBoxLayout *m_list;
    QLabel *m_title;
    QToolButton *m_add;
    bool m_filling = false;
};

} // namespace yike::panels
