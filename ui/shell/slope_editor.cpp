// SPDX-License-Identifier: GPL-3.0-or-later
// Table and curve show the same walker; the curve follows each valid letter.
#include "ui/shell/slope_editor.h"

#include "core/network/walk_speed.h"
#include "core/norms/grade_tables.h"
#include "core/norms/walker_check.h"
#include "ui/render/screen_theme.h"
#include "ui/shell/walker_model.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace yike::shell {
namespace {

constexpr int kGrades = 150;      ///< per mille either way
constexpr int kMostFactor = 3000; ///< per mille, at the top of the curve

std::optional<std::int32_t> cellFigure(const QTableWidget &table, int row, int column)
{
    const QTableWidgetItem *item = table.item(row, column);
    return item == nullptr ? std::nullopt : typedThousandths(item->text().trimmed());
}

} // namespace

SlopeCurve::SlopeCurve(QWidget *parent) : QWidget(parent) { setMinimumSize(240, 150); }

void SlopeCurve::setWalker(const norms::Walker &walker)
{
    m_walker = walker;
    update();
}

void SlopeCurve::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPointSizeF(8.5);
    painter.setFont(font);
    const int line = painter.fontMetrics().height();
    const QRectF box(30, line + 6, width() - 54, height() - 2 * line - 12);
    const auto at = [&](double grade, double factor) {
        return QPointF(box.left() + (grade + kGrades) / (2.0 * kGrades) * box.width(),
                       box.bottom() - std::min(factor, double{kMostFactor}) / kMostFactor * box.height());
    };
    painter.setPen(render::screenInks().line);
    for (int factor = 0; factor <= kMostFactor; factor += 1000)
        painter.drawLine(at(-kGrades, factor), at(kGrades, factor));
    painter.drawLine(at(0, 0), at(0, kMostFactor));
    painter.setPen(render::screenInks().quiet);
    painter.drawText(QRectF(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter, tr("Time, times that on the flat"));
    for (int factor = 0; factor <= kMostFactor; factor += 1000) {
        const QPointF left = at(-kGrades, factor);
        painter.drawText(QRectF(0, left.y() - line / 2.0, 24, line), Qt::AlignRight | Qt::AlignVCenter,
                         shortNumber(factor));
    }
    for (int grade = -kGrades; grade <= kGrades; grade += 50) {
        const QString label = (grade > 0 ? QStringLiteral("+") : QString()) +
                              shortNumber(grade * 100).replace(u'-', u'−') + QStringLiteral(" %");
        painter.drawText(QRectF(at(grade, 0).x() - 24, box.bottom() + 4, 48, line), Qt::AlignCenter, label);
    }
    if (m_walker.countsMetres())
        return;
    QPainterPath path;
    for (int grade = -kGrades; grade <= kGrades; grade += 2) {
        const bool passable = m_walker.steepest == 0 || std::abs(grade) <= m_walker.steepest;
        const QPointF point = at(grade, network::slopeFactor(m_walker, grade));
        const bool begins = path.elementCount() == 0;
        if (passable)
            begins ? path.moveTo(point) : path.lineTo(point);
    }
    painter.setPen(QPen(render::screenPalette().accent, 2));
    painter.drawPath(path);
    painter.setPen(render::screenInks().quiet);
    for (const int side : {-1, 1}) {
        if (m_walker.steepest == 0 || m_walker.steepest >= kGrades)
            continue;
        painter.setPen(QPen(render::screenInks().wrong, 1, Qt::DashLine));
        painter.drawLine(at(side * m_walker.steepest, 0), at(side * m_walker.steepest, kMostFactor));
    }
}

SlopeEditor::SlopeEditor(QWidget *parent)
    : QWidget(parent),
      m_curve(new SlopeCurve(this)),
      m_lines(new QTableWidget(0, 2, this)),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_valhalla(new QPushButton(this)),
      m_tobler(new QPushButton(this))
{
    m_lines->setObjectName(QStringLiteral("gradeTable"));
    m_lines->verticalHeader()->hide();
    m_lines->verticalHeader()->setDefaultSectionSize(24);
    m_lines->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_lines->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lines->setShowGrid(false);
    m_lines->setFixedWidth(190);
    m_lines->setMinimumHeight(150);
    m_lines->setFrameShape(QFrame::StyledPanel);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *button : {m_add, m_remove, m_valhalla, m_tobler}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_curve, 1);
    row->addWidget(m_lines);
    row->addLayout(buttons);
    connect(m_lines, &QTableWidget::itemChanged, this, &SlopeEditor::tableEdited);
    connect(m_add, &QPushButton::clicked, this, &SlopeEditor::addLine);
    connect(m_remove, &QPushButton::clicked, this, &SlopeEditor::removeLine);
    connect(m_valhalla, &QPushButton::clicked, this, [this] {
        const auto lines = norms::gradeTables().front().lines;
        fill({lines.begin(), lines.end()});
        tableEdited();
    });
    connect(m_tobler, &QPushButton::clicked, this, &SlopeEditor::fillFromTobler);
    retranslate();
}

void SlopeEditor::retranslate()
{
    m_lines->setHorizontalHeaderLabels({tr("Slope %"), tr("Time, times")});
    m_add->setText(tr("Add a line"));
    m_remove->setText(tr("Remove the line"));
    m_valhalla->setText(tr("Fill in Valhalla's"));
    m_valhalla->setToolTip(tr("The table of the Valhalla router (DIN 33466 up, a modified Tobler down)."));
    m_tobler->setText(tr("Fill in Tobler's"));
    m_curve->update();
}

void SlopeEditor::setWalker(const norms::Walker &walker)
{
    const bool table = walker.slope == norms::SlopeModel::Table;
    // What is being typed stays as it is.
    if (m_walker.kind != walker.kind || !table || table != (m_walker.slope == norms::SlopeModel::Table) ||
        this->table() != walker.gradeTable)
        fill(table ? walker.gradeTable : std::vector<norms::GradeFactor>());
    m_walker = walker;
    m_curve->setWalker(walker);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_lines, m_add, m_remove, m_valhalla, m_tobler})
        widget->setVisible(table);
}

void SlopeEditor::fill(const std::vector<norms::GradeFactor> &lines)
{
    m_filling = true;
    m_lines->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const norms::GradeFactor &line = lines[static_cast<std::size_t>(row)];
        for (const int column : {0, 1}) {
            auto *item = new QTableWidgetItem(shortNumber(column == 0 ? std::int64_t{line.grade} * 100 : line.factor));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_lines->setItem(row, column, item);
        }
    }
    m_filling = false;
}

void SlopeEditor::fillFromTobler()
{
    std::vector<norms::GradeFactor> lines;
    for (int grade = -200; grade <= 200; grade += 25)
        lines.push_back({static_cast<std::int16_t>(grade), network::gradeFactor(grade)});
    fill(lines);
    tableEdited();
}

void SlopeEditor::addLine()
{
    auto lines = table().value_or(m_walker.gradeTable);
    const norms::GradeFactor last = lines.empty() ? norms::GradeFactor{-10, 1000} : lines.back();
    lines.push_back({static_cast<std::int16_t>(std::min(last.grade + 10, 600)), last.factor});
    fill(lines);
    m_lines->setCurrentCell(m_lines->rowCount() - 1, 0);
    tableEdited();
}

void SlopeEditor::removeLine()
{
    if (m_lines->currentRow() < 0)
        return;
    m_lines->removeRow(m_lines->currentRow());
    tableEdited();
}

std::optional<std::vector<norms::GradeFactor>> SlopeEditor::table() const
{
    std::vector<norms::GradeFactor> lines;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const auto grade = cellFigure(*m_lines, row, 0), factor = cellFigure(*m_lines, row, 1);
        if (!grade || !factor || std::abs(*grade) > 3'000'000)
            return std::nullopt;
        lines.push_back({static_cast<std::int16_t>(std::lround(*grade / 100.0)), *factor});
    }
    return lines;
}

QString SlopeEditor::wrong() const
{
    if (m_walker.slope != norms::SlopeModel::Table)
        return {};
    norms::Walker walker = m_walker;
    const auto lines = table();
    if (lines)
        walker.gradeTable = *lines;
    const bool good = lines && !std::ranges::contains(norms::flaws(walker), norms::WalkerField::GradeTable);
    return good ? QString()
                : tr("The table of slopes needs at least one line, slopes from −60 to +60 % from the lowest to the "
                     "highest, each "
                     "once, and times of 0.1 to 20.");
}

/// Marks the cells that do not hold what they may, and tells the others.
void SlopeEditor::tableEdited()
{
    if (m_filling)
        return;
    m_filling = true;
    std::optional<std::int32_t> last;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const auto grade = cellFigure(*m_lines, row, 0), factor = cellFigure(*m_lines, row, 1);
        const auto perMille =
            grade ? std::optional(static_cast<std::int32_t>(std::lround(*grade / 100.0))) : std::nullopt;
        const bool goodGrade = perMille && norms::kTableGrades.holds(*perMille) && (!last || *perMille > *last);
        const bool goodFactor = factor && norms::range(norms::WalkerField::GradeTable).holds(*factor);
        for (const int column : {0, 1})
            if (QTableWidgetItem *item = m_lines->item(row, column))
                item->setForeground((column == 0 ? goodGrade : goodFactor) ? render::screenInks().text
                                                                           : render::screenInks().wrong);
        last = perMille ? perMille : last;
    }
    m_filling = false;
    if (wrong().isEmpty() && table()) {
        m_walker.gradeTable = *table();
        m_curve->setWalker(m_walker);
    }
    emit edited();
}

} // namespace yike::shell
