// SPDX-License-Identifier: GPL-3.0-or-later
// Draws run only when asked for; what was drawn stays, and says so when the figures have changed since.
#include "ui/panels/page_uncertainty.h"

#include "ui/panels/analysis_pages.h"
#include "ui/panels/analysis_tables.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QApplication>
#include <QGridLayout>
#include <QPointer>
#include <QStyle>

#include <algorithm>
#include <limits>

namespace yike::panels {
namespace {

constexpr int kTenths = 10; ///< per mille in a per cent

/// Translation context "UncertaintyPage".
class Words {
    Q_DECLARE_TR_FUNCTIONS(UncertaintyPage)

public:
    static QString speed() { return tr("Speed"); }
    static QString people() { return tr("People"); }
    static QString capacity() { return tr("Capacity"); }
    static QString seed() { return tr("Seed"); }
    static QString lowest(const QString &of) { return tr("%1, at least").arg(of); }
    static QString highest(const QString &of) { return tr("%1, at most").arg(of); }
    static QString run() { return tr("Run 1,000 draws"); }
    static QString cancel() { return tr("Cancel"); }
    static QStringList views() { return {tr("Headline figures"), tr("Order of communities")}; }
    static QString fixed() { return tr("Paths are held fixed: everybody keeps to the same way and outlet."); }
    static QString notYet() { return tr("Nothing was drawn yet. Set the ranges and run the draws."); }
    static QString running() { return tr("Drawing …"); }
    static QString done(const QString &runs, quint64 seed)
    {
        return tr("%1 draws, seed %2. Nine of ten lie between the two figures.").arg(runs).arg(seed);
    }
    static QString stale() { return tr("The figures have changed since these draws. Run them again."); }
    static QString cancelled() { return tr("The draws were cancelled; what was drawn before stays."); }
};

} // namespace

UncertaintyPage::UncertaintyPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_document(workspace.document()),
      m_seed(new QSpinBox(this)),
      m_run(new TextButton([] { return Words::run(); }, this)),
      m_cancel(new TextButton([] { return Words::cancel(); }, this)),
      m_progress(new QProgressBar(this)),
      m_view(new ChoiceBox([] { return Words::views(); }, this)),
      m_state(new TextLabel([this] { return state(); }, this)),
      m_table(new TablePanel(workspace, [this] { return table(); }, this))
{
    setObjectName(QStringLiteral("uncertainty"));
    m_pool.setMaxThreadCount(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(form());
    row->addWidget(results(), 1);
    const auto &document = m_document;
    connect(&document, &document::Document::opened, this, &UncertaintyPage::forget);
    connect(&document, &document::Document::assessmentChanged, this, &UncertaintyPage::showState);
    connect(&m_document.tasks(), &document::Tasks::changed, this, &UncertaintyPage::followTask);
    connect(&workspace, &Workspace::serviceChanged, m_table, &TablePanel::refreshSoon);
    showState();
}

UncertaintyPage::~UncertaintyPage()
{
    if (m_task != 0) {
        m_document.tasks().cancel(m_task);
        m_document.tasks().end(m_task);
    }
    m_pool.waitForDone();
}

UncertaintyPage::Range UncertaintyPage::addRange(QGridLayout &grid, int row, std::function<QString()> name,
                                                 const char *id, const analysis::FactorRange &usual)
{
    constexpr int kLeast = 10, kWhole = 100, kMost = 300;
    const Range range{new QSpinBox(this), new QSpinBox(this)};
    range.low->setRange(kLeast, kWhole);
    range.high->setRange(kWhole, kMost);
    range.low->setValue(usual.low / kTenths);
    range.high->setValue(usual.high / kTenths);
    range.low->setObjectName(QLatin1StringView(id) + QStringLiteral("Low"));
    range.high->setObjectName(QLatin1StringView(id) + QStringLiteral("High"));
    for (QSpinBox *box : {range.low, range.high}) {
        box->setSuffix(QStringLiteral(" %"));
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setAlignment(Qt::AlignRight);
    }
    range.low->setAccessibleName(Words::lowest(name()));
    range.high->setAccessibleName(Words::highest(name()));
    auto *label = new TextLabel(std::move(name), this);
    label->setWordWrap(false);
    grid.addWidget(label, row, 0);
    grid.addWidget(range.low, row, 1);
    grid.addWidget(new QLabel(QStringLiteral("–"), this), row, 2);
    grid.addWidget(range.high, row, 3);
    return range;
}

QWidget *UncertaintyPage::form()
{
    constexpr int kWidth = 216;
    const analysis::UncertaintyRequest usual;
    auto *box = new QWidget(this);
    box->setFixedWidth(kWidth);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(12, 6, 12, 6);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    m_speed = addRange(*grid, 0, [] { return Words::speed(); }, "speed", usual.speed);
    m_people = addRange(*grid, 1, [] { return Words::people(); }, "people", usual.communityPeople);
    m_capacity = addRange(*grid, 2, [] { return Words::capacity(); }, "capacity", usual.capacity);
    auto *seed = new TextLabel([] { return Words::seed(); }, this);
    grid->addWidget(seed, 3, 0);
    grid->addWidget(m_seed, 3, 1, 1, 3);
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(static_cast<int>(usual.seed));
    m_seed->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_seed->setAlignment(Qt::AlignRight);
    m_run->setObjectName(QStringLiteral("runDraws"));
    m_run->setProperty("primary", true);
    m_cancel->setObjectName(QStringLiteral("cancelDraws"));
    m_progress->setObjectName(QStringLiteral("drawsProgress"));
    m_progress->setTextVisible(false);
    grid->addWidget(m_run, 4, 0, 1, 4);
    grid->addWidget(m_cancel, 5, 0, 1, 4);
    grid->addWidget(m_progress, 6, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(7, 1);
    connect(m_run, &QPushButton::clicked, this, &UncertaintyPage::run);
    connect(m_cancel, &QPushButton::clicked, this, &UncertaintyPage::cancel);
    return box;
}

QWidget *UncertaintyPage::results()
{
    m_view->setObjectName(QStringLiteral("drawsView"));
    m_state->setObjectName(QStringLiteral("note"));
    m_table->setObjectName(QStringLiteral("draws"));
    m_table->addControl(m_view);
    m_table->addNote(m_state);
    m_table->addNote(new TextLabel([] { return Words::fixed(); }));
    connect(m_view, &QComboBox::currentIndexChanged, m_table, &TablePanel::refreshSoon);
    return m_table;
}

analysis::UncertaintyRequest UncertaintyPage::request() const
{
    analysis::UncertaintyRequest request;
    const auto take = [](analysis::FactorRange &range, const Range &from) {
        range.low = from.low->value() * kTenths;
        range.high = from.high->value() * kTenths;
    };
    take(request.speed, m_speed);
    take(request.communityPeople, m_people);
    take(request.capacity, m_capacity);
    request.seed = static_cast<std::uint64_t>(m_seed->value());
    return request;
}

void UncertaintyPage::run()
{
    const document::AssessmentPtr figures = m_document.assessment();
    if (isRunning() || !figures)
        return;
    m_error.reset();
    m_task = m_document.tasks().begin("uncertainty");
    m_pool.start([self = QPointer(this), ticket = ++m_ticket, figures, request = request(),
                  progress = m_document.tasks().progress(m_task)] {
        auto drawn = analysis::uncertaintyOf(*figures, request, progress);
        QMetaObject::invokeMethod(qApp, [self, ticket, figures, drawn = std::move(drawn)] {
            if (self)
                self->take(ticket, figures, drawn);
        });
    });
    showState();
}

void UncertaintyPage::cancel()
{
    if (m_task != 0)
        m_document.tasks().cancel(m_task);
}

void UncertaintyPage::take(quint64 ticket, const document::AssessmentPtr &figures,
                           base::Result<analysis::Uncertainty> drawn)
{
    if (ticket != m_ticket)
        return;
    m_document.tasks().end(std::exchange(m_task, 0));
    if (drawn) {
        m_result = std::make_shared<const analysis::Uncertainty>(*std::move(drawn));
        m_figures = figures;
    } else {
        m_error = drawn.error();
    }
    showState();
    m_table->refreshSoon();
}

/// Another project: what was drawn is of another place.
void UncertaintyPage::forget()
{
    ++m_ticket;
    if (m_task != 0) {
        m_document.tasks().cancel(m_task);
        m_document.tasks().end(std::exchange(m_task, 0));
    }
    m_result.reset();
    m_figures.reset();
    m_error.reset();
    showState();
    m_table->refreshSoon();
}

bool UncertaintyPage::isStale() const { return m_result != nullptr && m_document.assessment() != m_figures; }

QString UncertaintyPage::state() const
{
    if (isRunning())
        return Words::running();
    if (m_error)
        return m_error->code == base::ErrorCode::Cancelled ? Words::cancelled() : text::sentence(*m_error);
    if (isStale())
        return Words::stale();
    if (m_result)
        return Words::done(text::formatCount(m_result->request.runs), m_result->request.seed);
    return {};
}

void UncertaintyPage::showState()
{
    m_run->setVisible(!isRunning());
    m_run->setEnabled(m_document.assessment() != nullptr);
    m_cancel->setVisible(isRunning());
    m_progress->setVisible(isRunning());
    const QString style = !isRunning() && isStale() ? QStringLiteral("warning") : QStringLiteral("note");
    if (m_state->objectName() != style) {
        m_state->setObjectName(style);
        m_state->style()->unpolish(m_state); // the style sheet looks at the new name
        m_state->style()->polish(m_state);
    }
    m_state->rename();
    m_state->setVisible(!m_state->text().isEmpty());
}

void UncertaintyPage::followTask()
{
    constexpr int kHundred = 100;
    for (const document::Task &task : m_document.tasks().running()) {
        if (task.id != m_task || m_task == 0)
            continue;
        m_progress->setRange(0, task.done < 0 ? 0 : kHundred);
        m_progress->setValue(static_cast<int>(task.done * kHundred));
    }
}

TableData UncertaintyPage::table() const
{
    if (m_result) {
        const auto &figures = *m_figures;
        return m_view->currentIndex() == 0 ? intervals(figures, *m_result)
                                           : ranking(figures, *m_result, m_workspace.service());
    }
    TableData waiting = waitingForFigures(m_workspace);
    if (m_document.assessment())
        waiting.empty = isRunning() ? Words::running() : Words::notYet();
    return waiting;
}

void UncertaintyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const auto name = [](const Range &range, const QString &of) {
        range.low->setAccessibleName(Words::lowest(of));
        range.high->setAccessibleName(Words::highest(of));
    };
    name(m_speed, Words::speed());
    name(m_people, Words::people());
    name(m_capacity, Words::capacity());
}

QWidget *newUncertaintyPage(Workspace &workspace) { return new UncertaintyPage(workspace); }

} // namespace yike::panels
