// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario in view beside another state: tables, a chart, and the homes on the map that gain or lose.
#include "ui/panels/analysis_pages.h"

#include "ui/charts/coverage_chart.h"
#include "ui/panels/baseline.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/picture_button.h"
#include "ui/panels/picture_source.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/tables_comparison.h"
#include "ui/render/screen_theme.h"
#include "ui/text/terms.h"

#include <QChartView>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>
#include <memory>
#include <utility>

namespace yike::panels {
namespace {

constexpr std::array kAreas{plan::AreaKind::Community, plan::AreaKind::Subdistrict, plan::AreaKind::Circle};
constexpr int kChartView = 4, kBarHeight = 34;
constexpr double kPictureWidth = 680; ///< logical pixels: 18 cm

/// Translation context "ComparisonPage".
class Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonPage)

public:
    static QStringList views()
    {
        return {tr("By service"), tr("By community"), tr("By subdistrict"), tr("By living circle"), tr("Chart")};
    }
    static QString against() { return tr("Compared with:"); }
    static QString onMap() { return tr("On the map"); }
    static QString waiting() { return tr("The state it is compared with is being computed …"); }
    static QString same() { return tr("This is the state in view: choose another one on the left."); }
    static QString noProject() { return tr("Open a project with scenarios to compare them."); }
    static QString title(const QString &seen, const QString &other)
    {
        return tr("%1 compared with %2").arg(seen, other);
    }
};

class ComparisonPage : public QWidget {
public:
    explicit ComparisonPage(Workspace &workspace);

protected:
    void showEvent(QShowEvent *event) override
    {
        QWidget::showEvent(event);
        want(true);
        refresh();
    }
    void hideEvent(QHideEvent *event) override
    {
        QWidget::hideEvent(event);
        want(false);
    }
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            refresh();
    }

private:
    /// A page that was never seen is hidden, too.
    void want(bool wanted)
    {
        if (std::exchange(m_wants, wanted) != wanted)
            m_workspace.baseline().want(wanted);
    }
    void setUp();
    void refresh();
    void fillChoice();
    /// For the screen and for a picture; null while there is nothing to draw.
    struct ShownChart {
        std::unique_ptr<QChart> chart;
        int height = 0; ///< logical pixels
    };
    [[nodiscard]] ShownChart chart(bool dark) const;
    void drawChart();
    [[nodiscard]] QString title() const;
    [[nodiscard]] TableData data() const;
    [[nodiscard]] std::optional<Picture> picture() const;

    Workspace &m_workspace;
    QComboBox *m_against;
    ChoiceBox *m_view;
    TextButton *m_onMap;
    TablePanel *m_table;
    QChartView *m_chart;
    QStackedWidget *m_stack;
    PictureButton *m_picture;
    bool m_wants = false;
};

ComparisonPage::ComparisonPage(Workspace &workspace)
    : m_workspace(workspace),
      m_against(new QComboBox(this)),
      m_view(new ChoiceBox([] { return Words::views(); }, this)),
      m_onMap(new TextButton([] { return Words::onMap(); }, this)),
      m_table(new TablePanel(
          workspace, [this] { return data(); }, this)),
      m_chart(new QChartView(this)),
      m_stack(new QStackedWidget(this)),
      m_picture(new PictureButton(workspace, [this] { return picture(); }, this))
{
    setObjectName(QStringLiteral("comparison"));
    setUp();
    m_table->setTitle([this] { return title(); });
    connect(m_against, &QComboBox::activated, this, [this](int index) {
        m_workspace.baseline().choose(plan::ScenarioId{m_against->itemData(index).toLongLong()});
    });
    connect(m_view, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_onMap, &QPushButton::clicked, this, [this](bool shown) {
        m_workspace.chooseMapShow({shown ? render::MapTheme::Change : render::MapTheme::WalkingTime});
    });
    connect(&workspace, &Workspace::mapShowChanged, this,
            [this] { m_onMap->setChecked(m_workspace.mapShow().theme == render::MapTheme::Change); });
    connect(&workspace.baseline(), &Baseline::changed, this, [this] { refresh(); });
    connect(&workspace, &Workspace::serviceChanged, this, [this] { refresh(); });
    using document::Document;
    for (auto signal : {&Document::assessmentChanged, &Document::scenarioChanged, &Document::opened})
        connect(&workspace.document(), signal, this, [this] { refresh(); });
}

void ComparisonPage::setUp()
{
    m_against->setObjectName(QStringLiteral("comparedWith"));
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_against->setMinimumContentsLength(10);
    m_onMap->setObjectName(QStringLiteral("changeOnMap"));
    m_onMap->setCheckable(true);
    m_view->setObjectName(QStringLiteral("comparisonView"));
    m_chart->setRenderHint(QPainter::Antialiasing);
    m_chart->setFrameShape(QFrame::NoFrame);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_table);
    m_stack->addWidget(scroll);
    auto *against = new TextLabel([] { return Words::against(); }, this);
    against->setWordWrap(false);
    against->setBuddy(m_against);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 6, 12, 0);
    top->setSpacing(8);
    top->addWidget(against);
    top->addWidget(m_against);
    top->addWidget(m_view);
    top->addWidget(m_onMap);
    top->addStretch(1);
    top->addWidget(m_picture);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
}

QString ComparisonPage::title() const
{
    const document::Document &document = m_workspace.document();
    if (!document.isOpen())
        return {};
    const plan::Plan &plan = *document.plan();
    QString told = Words::title(text::scenarioName(plan, document.scenario()),
                                text::scenarioName(plan, m_workspace.baseline().scenario()));
    if (m_view->currentIndex() > 0 && m_view->currentIndex() < kChartView)
        told += QStringLiteral(" · ") + text::serviceName(m_workspace.rulebook(), m_workspace.service());
    return told;
}

void ComparisonPage::fillChoice()
{
    const QSignalBlocker quiet(m_against);
    m_against->clear();
    const document::Document &document = m_workspace.document();
    if (!document.isOpen())
        return;
    const plan::Plan &plan = *document.plan();
    m_against->addItem(text::scenarioName(plan, {}), 0);
    for (const plan::Scenario &scenario : plan.scenarios)
        m_against->addItem(text::scenarioName(plan, scenario.id), static_cast<qlonglong>(scenario.id.value));
    m_against->setCurrentIndex(m_against->findData(static_cast<qlonglong>(m_workspace.baseline().scenario().value)));
    m_against->view()->setMinimumWidth(m_against->view()->sizeHintForColumn(0) + 24);
}

TableData ComparisonPage::data() const
{
    TableData none;
    const document::Document &document = m_workspace.document();
    const auto &before = m_workspace.baseline().figures();
    const analysis::Assessment *after = m_workspace.assessment();
    if (!document.isOpen()) {
        none.empty = Words::noProject();
    } else if (m_workspace.baseline().scenario() == document.scenario()) {
        none.empty = Words::same();
    } else if (!before || after == nullptr) {
        none.empty = Words::waiting();
    } else {
        const int view = m_view->currentIndex();
        return view <= 0 || view >= kChartView
                   ? comparisonByService(m_workspace, *before, *after)
                   : comparisonByArea(m_workspace, *before, *after, kAreas[static_cast<std::size_t>(view - 1)]);
    }
    return none;
}

ComparisonPage::ShownChart ComparisonPage::chart(bool dark) const
{
    const auto &before = m_workspace.baseline().figures();
    const analysis::Assessment *after = m_workspace.assessment();
    if (!before || after == nullptr)
        return {};
    charts::ChartLook look;
    look.fontFamily = font().family();
    look.dark = dark;
    const charts::BarChart bars = comparisonBars(*before, *after);
    return {charts::barChart(bars, look), 80 + kBarHeight * static_cast<int>(bars.labels.size())};
}

void ComparisonPage::drawChart()
{
    ShownChart shown = chart(render::screenTheme() == render::Theme::Dark);
    if (!shown.chart)
        return;
    shown.chart->layout()->setContentsMargins(0, 0, 0, 0);
    const std::unique_ptr<QChart> former(m_chart->chart());
    m_chart->setMinimumHeight(shown.height);
    m_chart->setChart(shown.chart.release());
    m_chart->setAccessibleName(title());
}

std::optional<Picture> ComparisonPage::picture() const
{
    ShownChart shown = chart(false);
    if (!shown.chart)
        return std::nullopt;
    const QSizeF size(kPictureWidth, shown.height);
    return Picture{title(), pictureSource(m_workspace), size, recorded(size, [&](QPainter &painter) {
                       charts::paintChart(std::move(shown.chart), painter, QRectF(QPointF(0, 0), size), size);
                   })};
}

void ComparisonPage::refresh()
{
    fillChoice();
    if (!isVisible())
        return;
    const bool charted = m_view->currentIndex() == kChartView && m_workspace.baseline().figures() != nullptr &&
                         m_workspace.baseline().scenario() != m_workspace.document().scenario();
    m_stack->setCurrentIndex(charted ? 1 : 0);
    m_picture->setVisible(charted); // the table has its own
    if (charted)
        drawChart();
    else
        m_table->refreshSoon();
}

} // namespace

QWidget *newComparisonPage(Workspace &workspace) { return new ComparisonPage(workspace); }

} // namespace yike::panels
