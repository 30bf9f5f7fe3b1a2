// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are kept and refilled: figures follow a drag without the layout jumping.
#include "ui/panels/figure_row.h"

#include "ui/text/terms.h"

#include <QGridLayout>
#include <QMouseEvent>
#include <QStyle>

#include <algorithm>

namespace yike::panels {

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent),
      m_mark(new QLabel(this)),
      m_label(new QLabel(this)),
      m_value(new QLabel(this)),
      m_note(new QLabel(this)),
      m_basis(new QLabel(this)),
      m_ask(new QToolButton(this))
{
    m_mark->setFixedWidth(16);
    m_mark->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_label->setWordWrap(true);
    m_value->setObjectName(QStringLiteral("figure"));
    m_value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    for (QLabel *label : {m_note, m_basis}) {
        label->setObjectName(QStringLiteral("note"));
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_basis->hide();
    m_ask->setObjectName(QStringLiteral("link"));
    m_ask->setCheckable(true);
    m_ask->setFocusPolicy(Qt::StrongFocus);
    m_ask->setCursor(Qt::PointingHandCursor);
    connect(m_ask, &QToolButton::toggled, this, &FigureRow::ask);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_mark, 0, 0);
    grid->addWidget(m_label, 0, 1);
    grid->addWidget(m_value, 0, 2);
    grid->addWidget(m_note, 1, 1);
    grid->addWidget(m_ask, 1, 2, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(m_basis, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
}

/// A figure that can be explained opens its explanation; of the others the basis folds out.
void FigureRow::ask(bool on)
{
    if (!asksWhy()) {
        m_basis->setVisible(on);
        return;
    }
    if (on)
        emit whyWanted(m_figure.why);
    m_ask->setChecked(false);
}

void FigureRow::setFigure(const Figure &figure)
{
    if (figure.label != m_figure.label)
        m_ask->setChecked(false);
    m_figure = figure;
    m_label->setText(figure.label);
    const QString style = figure.heading ? QStringLiteral("group") : QString();
    if (m_label->objectName() != style) {
        m_label->setObjectName(style);
        m_label->style()->unpolish(m_label); // the style sheet looks at the new name
        m_label->style()->polish(m_label);
    }
    layout()->setContentsMargins(0, figure.heading ? 12 : 4, 0, figure.heading ? 2 : 4);
    m_value->setText(figure.value);
    m_note->setText(figure.note);
    m_note->setVisible(!figure.note.isEmpty() || !figure.basis.isEmpty() || asksWhy());
    m_basis->setText(figure.basis);
    m_ask->setText(asksWhy() ? tr("Why?") : tr("Basis"));
    m_ask->setAccessibleName(m_ask->text() + u' ' + figure.label);
    m_ask->setVisible(asksWhy() || !figure.basis.isEmpty());
    m_mark->setVisible(!figure.heading);
    m_mark->setFixedWidth(
        std::max(16, fontMetrics().horizontalAdvance(QStringLiteral("●")) + 2)); // letters may be large
    m_mark->setText(figure.verdict ? text::mark(*figure.verdict) : QString());
    if (figure.verdict) {
        m_mark->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(*figure.verdict).name()));
        m_mark->setToolTip(text::name(*figure.verdict));
    }
    setCursor(figure.outlet ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_figure.outlet)
        emit outletWanted(m_figure.outlet);
}

} // namespace yike::panels
