// SPDX-License-Identifier: GPL-3.0-or-later
// How evenly access is spread: measures and Lorenz curve of a chosen figure, or the communities left behind.
#include "ui/panels/analysis_pages.h"

#include "ui/charts/lorenz_chart.h"
#include "ui/panels/analysis_tables.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/settled_work.h"
#include "ui/panels/table_panel.h"
#include "ui/render/screen_theme.h"
#include "ui/text/language.h"

#include "core/report/content.h"

#include <QChartView>
#include <QGraphicsLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <array>

namespace yike::panels {
namespace {

/// Translation context "EquityPage".
class Words {
    Q_DECLARE_TR_FUNCTIONS(EquityPage)

public:
    static QStringList views() { return {tr("How evenly access is spread"), tr("Communities left behind")}; }
    static QString minutesAxis() { return tr("Minutes, %"); }
    static QString capacityAxis() { return tr("Capacity, %"); }
    static QString curve() { return tr("Lorenz curve"); }
    static QString note()
    {
        return tr(
            "Left behind: among the least covered fifth, and ten points under the whole, in three services or more.");
    }
};

/// Name, value and meaning of each measure.
class Lines : public QWidget {
public:
    Lines()
    {
        setObjectName(QStringLiteral("panel"));
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(12, 4, 12, 4);
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(4);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            Labels &labels = m_rows[i];
            labels = {new QLabel(this), new QLabel(this), new QLabel(this)};
            labels.value->setObjectName(QStringLiteral("figure"));
            labels.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            labels.value->setMinimumWidth(48);
            labels.meaning->setObjectName(QStringLiteral("note"));
            labels.meaning->setWordWrap(true);
            const int row = static_cast<int>(i);
            grid->addWidget(labels.name, row, 0);
            grid->addWidget(labels.value, row, 1);
            grid->addWidget(labels.meaning, row, 2);
        }
        grid->setColumnStretch(2, 1);
        grid->setRowStretch(static_cast<int>(m_rows.size()), 1);
    }
    void show(const std::vector<EquityLine> &lines)
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const EquityLine line = i < lines.size() ? lines[i] : EquityLine();
            m_rows[i].name->setText(line.name);
            m_rows[i].value->setText(line.value);
            m_rows[i].meaning->setText(line.meaning);
        }
    }

private:
    struct Labels {
        QLabel *name = nullptr, *value = nullptr, *meaning = nullptr;
    };
    std::array<Labels, 5> m_rows;
};

class EquityPage : public QWidget {
public:
    explicit EquityPage(Workspace &workspace);

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            refresh();
    }

private:
    void setUp();
    void refresh();
    void fillChoice(const analysis::Equity &equity);
    void showFigure();
    void followService();
    void drawCurve(const analysis::EquityFigure *figure);
    [[nodiscard]] const analysis::EquityFigure *figure() const;

    Workspace &m_workspace;
    SettledWork *m_work;
    ChoiceBox *m_view;
    QComboBox *m_choice;
    QStackedWidget *m_stack;
    Lines *m_lines;
    QChartView *m_curve;
    EmptyState *m_empty;
    TablePanel *m_left;
    std::vector<std::size_t> m_shown; ///< figures in the box, as indices
};

EquityPage::EquityPage(Workspace &workspace)
    : m_workspace(workspace),
      m_work(new SettledWork(
          workspace.document(),
          [] {
              return [](const document::AssessmentPtr &figures, const base::Progress &) -> SettledWork::Result {
                  return std::make_shared<const analysis::Equity>(analysis::equityOf(*figures));
              };
          },
          this)),
      m_view(new ChoiceBox([] { return Words::views(); }, this)),
      m_choice(new QComboBox(this)),
      m_stack(new QStackedWidget(this)),
      m_lines(new Lines),
      m_curve(new QChartView(this)),
      m_empty(new EmptyState(this)),
      m_left(new TablePanel(workspace, [this] {
          const auto *equity = m_work->result<analysis::Equity>();
          return equity != nullptr ? leftBehind(*m_work->figures(), *equity) : waitingForFigures(m_workspace);
      }))
{
    setObjectName(QStringLiteral("equity"));
    setUp();
    connect(m_work, &SettledWork::ready, this, [this] { refresh(); });
    connect(m_view, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { showFigure(); });
    connect(&workspace, &Workspace::serviceChanged, this, [this] { followService(); });
    refresh();
}

void EquityPage::setUp()
{
    constexpr int kCurve = 220;
    m_choice->setObjectName(QStringLiteral("equityFigure"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(30);
    m_lines->setObjectName(QStringLiteral("equityLines"));
    m_curve->setRenderHint(QPainter::Antialiasing);
    m_curve->setFrameShape(QFrame::NoFrame);
    m_curve->setFixedWidth(kCurve);
    m_left->addNote(new TextLabel([] { return Words::note(); }));
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_lines);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *figures = new QWidget(this);
    auto *beside = new QHBoxLayout(figures);
    beside->setContentsMargins(0, 0, 8, 4);
    beside->setSpacing(0);
    beside->addWidget(scroll, 1);
    beside->addWidget(m_curve);
    m_stack->addWidget(figures);
    m_stack->addWidget(m_left);
    m_stack->addWidget(m_empty);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 6, 12, 2);
    top->setSpacing(8);
    top->addWidget(m_view);
    top->addWidget(m_choice, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
}

const analysis::EquityFigure *EquityPage::figure() const
{
    const auto *equity = m_work->result<analysis::Equity>();
    const auto row = static_cast<std::size_t>(std::max(m_choice->currentIndex(), 0));
    return equity != nullptr && row < m_shown.size() ? &equity->figures[m_shown[row]] : nullptr;
}

void EquityPage::refresh()
{
    const auto *equity = m_work->result<analysis::Equity>();
    const bool behind = m_view->currentIndex() == 1;
    m_choice->setVisible(!behind);
    m_left->refreshSoon();
    if (equity != nullptr)
        fillChoice(*equity);
    else
        m_empty->setContent({}, waitingForFigures(m_workspace).empty);
    m_stack->setCurrentIndex(equity == nullptr ? 2 : behind ? 1 : 0);
    showFigure();
}

/// The choice stays on the same figure; else it is that of the chosen service.
void EquityPage::fillChoice(const analysis::Equity &equity)
{
    const analysis::Assessment &assessment = *m_work->figures();
    QStringList names;
    m_shown.clear();
    for (std::size_t i = 0; i < equity.figures.size(); ++i) {
        if (!report::inLedger(*assessment.situation->plan, serviceOf(assessment, equity.figures[i])))
            continue;
        names << equityName(assessment, equity.figures[i]);
        m_shown.push_back(i);
    }
    QStringList former;
    for (int i = 0; i < m_choice->count(); ++i)
        former << m_choice->itemText(i);
    if (names == former)
        return;
    const QSignalBlocker quiet(m_choice);
    const int chosen = m_choice->currentIndex();
    m_choice->clear();
    m_choice->addItems(names);
    if (former.size() == names.size())
        m_choice->setCurrentIndex(chosen); // another language
    else
        followService();
}

void EquityPage::followService()
{
    const auto *equity = m_work->result<analysis::Equity>();
    for (std::size_t i = 0; equity != nullptr && i < m_shown.size(); ++i) {
        if (serviceOf(*m_work->figures(), equity->figures[m_shown[i]]) == m_workspace.service()) {
            m_choice->setCurrentIndex(static_cast<int>(i));
            return;
        }
    }
}

void EquityPage::showFigure()
{
    const analysis::EquityFigure *shown = figure();
    m_lines->show(shown != nullptr ? equityLines(*shown) : std::vector<EquityLine>());
    drawCurve(shown);
}

void EquityPage::drawCurve(const analysis::EquityFigure *figure)
{
    charts::ChartLook look;
    look.fontFamily = font().family();
    look.dark = render::screenTheme() == render::Theme::Dark;
    look.pixelSize = 11;
    const bool minutes = figure == nullptr || figure->access == analysis::Access::Minutes;
    const std::unique_ptr<QChart> former(m_curve->chart());
    auto chart = charts::lorenzChart(figure != nullptr ? figure->lorenz : std::vector<measures::LorenzPoint>(),
                                     minutes ? Words::minutesAxis() : Words::capacityAxis(), look);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_curve->setChart(chart.release()); // the view owns it; the former one is ours again
    m_curve->setAccessibleName(Words::curve());
    m_curve->setToolTip(Words::curve());
}

} // namespace

QWidget *newEquityPage(Workspace &workspace) { return new EquityPage(workspace); }

} // namespace yike::panels
