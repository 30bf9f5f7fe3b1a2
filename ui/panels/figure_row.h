// SPDX-License-Identifier: GPL-3.0-or-later
// One figure of the inspector: mark, label, value on the right, norm below, and its basis on demand.
#pragma once

#include "ui/panels/figures.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace yike::panels {

class FigureRow : public QWidget {
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);
    void setFigure(const Figure &figure);

signals:
    void outletWanted(yike::plan::OutletId id);
    void whyWanted(const yike::text::WhyKey &key);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void ask(bool on);
    [[nodiscard]] bool asksWhy() const { return m_figure.why.kind != text::WhyKey::Kind::None; }
    QLabel *m_mark, *m_label, *m_value, *m_note, *m_basis;
    QToolButton *m_ask;
    Figure m_figure;
};

} // namespace yike::panels
