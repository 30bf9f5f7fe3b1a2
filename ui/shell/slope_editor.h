// SPDX-License-Identifier: GPL-3.0-or-later
// How slope changes the pace of one walker: the curve, and its table where it has one.
#pragma once

#include "core/norms/walker.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QWidget>

#include <optional>
#include <vector>

namespace yike::shell {

/// Paints time on a slope as a multiple of that on the flat, −15 % to +15 %.
class SlopeCurve : public QWidget {
    Q_OBJECT

public:
    explicit SlopeCurve(QWidget *parent);
    void setWalker(const norms::Walker &walker);
    [[nodiscard]] QSize sizeHint() const override { return {300, 170}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    norms::Walker m_walker;
};

class SlopeEditor : public QWidget {
    Q_OBJECT

public:
    explicit SlopeEditor(QWidget *parent);
    void setWalker(const norms::Walker &walker);
    void retranslate();
    /// The table on the screen; nothing while a cell does not hold what it may.
    [[nodiscard]] std::optional<std::vector<norms::GradeFactor>> table() const;
    /// What is wrong with it; empty: nothing.
    [[nodiscard]] QString wrong() const;

signals:
    void edited(); ///< by the user

private:
    void fill(const std::vector<norms::GradeFactor> &lines);
    void fillFromTobler();
    void addLine();
    void removeLine();
    void tableEdited();

    norms::Walker m_walker;
    SlopeCurve *m_curve;
    QTableWidget *m_lines;
    QPushButton *m_add, *m_remove, *m_valhalla, *m_tobler;
    bool m_filling = false;
};

} // namespace yike::shell
