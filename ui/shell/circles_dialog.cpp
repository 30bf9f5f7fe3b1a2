// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for stays on top, what came of it below; another wish makes the former answer void.
#include "ui/shell/circles_dialog.h"

#include "ui/shell/theme.h"
#include "ui/text/area_text.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace yike::shell {
namespace {

enum Column : int { Name, Communities, People, Walk, Bounds, kColumns };

QLabel *label(QWidget *parent, const char *name)
{
    auto *made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setWordWrap(true);
    return made;
}

QSpinBox *peopleBox(QWidget *parent, const char *name, base::People people)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(1, 500'000);
    box->setSingleStep(1'000);
    box->setGroupSeparatorShown(true);
    box->setValue(static_cast<int>(people / base::kOnePerson));
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignRight);
    return box;
}

QTableWidgetItem *cell(const QString &text, bool figure = false)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    if (figure)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QString listed(const QStringList &names)
{
    return names.join(text::chinese() ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace

CirclesDialog::CirclesDialog(panels::Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_document(workspace.document()),
      m_maker(new CirclesMaker(m_document, this)),
      m_intro(label(this, "quiet")),
      m_peopleLabel(new QLabel(this)),
      m_toLabel(new QLabel(this)),
      m_walkLabel(new QLabel(this)),
      m_left(label(this, "note")),
      m_message(label(this, "circlesMessage")),
      m_least(peopleBox(this, "circlesLeast", analysis::CircleTerms().least)),
      m_most(peopleBox(this, "circlesMost", analysis::CircleTerms().most)),
      m_walk(new QSpinBox(this)),
      m_uncovered(new QCheckBox(this)),
      m_replace(new QCheckBox(this)),
      m_propose(new QPushButton(this)),
      m_cancel(new QPushButton(this)),
      m_close(new QPushButton(this)),
      m_add(new QPushButton(this)),
      m_bar(new QProgressBar(this)),
      m_table(new QTableWidget(0, kColumns, this))
{
    setObjectName(QStringLiteral("circlesDialog"));
    setProperty("manualPage", "areas");
    setModal(false);
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addLayout(makeTerms());
    column->addLayout(makeRun());
    column->addWidget(m_table, 1);
    column->addWidget(m_left);
    column->addLayout(makeButtons());
    connect(m_maker, &CirclesMaker::finished, this, &CirclesDialog::take);
    connect(&m_document.tasks(), &document::Tasks::changed, this, &CirclesDialog::showProgress);
    using document::Document;
    connect(&m_document, &Document::planChanged, this, &CirclesDialog::dropIfStale);
    connect(&m_document, &Document::opened, this, &CirclesDialog::forget);
    for (auto signal : {&Document::assessmentChanged, &Document::savedStateChanged})
        connect(&m_document, signal, this, &CirclesDialog::update);
    retranslate();
    resize(920, 600);
}

CirclesDialog::~CirclesDialog()
{
    // The end of its work would be told to a dialog that is half gone.
    m_document.tasks().disconnect(this);
    delete m_maker;
}

QLayout *CirclesDialog::makeTerms()
{
    m_walk->setObjectName(QStringLiteral("circlesWalk"));
    m_walk->setRange(1, 60);
    m_walk->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_walk->setAlignment(Qt::AlignRight);
    m_walk->setValue(static_cast<int>(analysis::CircleTerms().widest / base::kMillisecondsPerMinute));
    m_uncovered->setObjectName(QStringLiteral("circlesUncovered"));
    m_uncovered->setChecked(true);
    m_replace->setObjectName(QStringLiteral("circlesReplace"));
    for (QLabel *text : {m_peopleLabel, m_toLabel, m_walkLabel})
        text->setObjectName(QStringLiteral("quiet"));
    auto *people = new QHBoxLayout;
    people->setSpacing(8);
    people->addWidget(m_least);
    people->addWidget(m_toLabel);
    people->addWidget(m_most);
    people->addStretch(1);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_peopleLabel, 0, 0);
    grid->addLayout(people, 0, 1);
    grid->addWidget(m_walkLabel, 1, 0);
    grid->addWidget(m_walk, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_uncovered, 2, 1);
    grid->addWidget(m_replace, 3, 1);
    grid->setColumnStretch(1, 1);
    for (QSpinBox *box : {m_least, m_most, m_walk})
        connect(box, &QSpinBox::valueChanged, this, &CirclesDialog::forget);
    for (QCheckBox *box : {m_uncovered, m_replace})
        connect(box, &QCheckBox::toggled, this, &CirclesDialog::forget);
    return grid;
}

QLayout *CirclesDialog::makeRun()
{
    m_propose->setObjectName(QStringLiteral("circlesPropose"));
    m_cancel->setObjectName(QStringLiteral("circlesCancel"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    connect(m_propose, &QPushButton::clicked, this, &CirclesDialog::propose);
    connect(m_cancel, &QPushButton::clicked, m_maker, &CirclesMaker::cancel);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_propose, m_bar, m_cancel})
        row->addWidget(part);
    row->addWidget(m_message, 1);
    return row;
}

void CirclesDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("circlesTable"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {People, Walk})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const int column : {Communities, Bounds})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::ResizeToContents);
}

QLayout *CirclesDialog::makeButtons()
{
    m_add->setProperty("primary", true);
    m_add->setObjectName(QStringLiteral("circlesAdd"));
    for (QPushButton *button : {m_propose, m_cancel, m_close, m_add})
        button->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_add, &QPushButton::clicked, this, &CirclesDialog::add);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_add);
    return row;
}

analysis::CircleTerms CirclesDialog::terms() const
{
    analysis::CircleTerms terms;
    terms.least = std::int64_t{m_least->value()} * base::kOnePerson;
    terms.most = std::int64_t{m_most->value()} * base::kOnePerson;
    terms.widest = static_cast<base::Cost>(m_walk->value()) * base::kMillisecondsPerMinute;
    terms.widestAtAll = std::max(terms.widest, terms.widestAtAll);
    terms.uncoveredOnly = m_uncovered->isChecked() && !m_replace->isChecked();
    return terms;
}

analysis::FormerCircles CirclesDialog::former() const
{
    return m_replace->isChecked() ? analysis::FormerCircles::Replace : analysis::FormerCircles::Keep;
}

void CirclesDialog::propose()
{
    forget();
    m_madeFor = former();
    m_maker->start(terms(), m_madeFor);
    update();
}

void CirclesDialog::take()
{
    const CirclesMaker::Answer &answer = m_maker->answer();
    const bool wanted = !std::exchange(m_void, false);
    if (wanted && answer)
        m_made = *answer;
    else if (wanted)
        m_error = answer.error();
    fillTable();
    dropIfStale();
}

bool CirclesDialog::add()
{
    if (!m_made || !m_document.isEditable())
        return false;
    const auto made = m_made; // the edit makes it stale
    if (!m_document.addCircles(made->proposal, m_madeFor))
        return false;
    forget();
    m_added = std::ssize(made->proposal.circles);
    update();
    return true;
}

/// Other wishes, or another project: the answer is none any more.
void CirclesDialog::forget()
{
    m_maker->cancel();
    m_void = m_maker->isRunning();
    m_made.reset();
    m_error.reset();
    m_added = 0;
    m_stale = false;
    fillTable();
    update();
}

void CirclesDialog::dropIfStale()
{
    if (m_made && m_document.isOpen() && m_document.seen()->areas != m_made->plan->areas) {
        m_made.reset();
        m_stale = true;
        fillTable();
    }
    update();
}

void CirclesDialog::fillTable()
{
    const int rows = m_made ? static_cast<int>(m_made->circles.size()) : 0;
    m_table->setRowCount(rows);
    for (int row = 0; row < rows; ++row)
        fillRow(row);
    m_left->setText(leftOver());
    m_left->setVisible(!m_left->text().isEmpty());
}

void CirclesDialog::fillRow(int row)
{
    const auto index = static_cast<std::size_t>(row);
    const analysis::ProposedCircle &circle = m_made->proposal.circles[index];
    QStringList communities;
    for (const plan::AreaId member : circle.members)
        communities << text::areaName(*m_made->plan, member);
    QString walk = text::kNoFigure; // of one community there is none
    if (circle.members.size() > 1)
        walk = circle.width == base::kUnreached ? tr("over 60 min")
                                                : text::formatCost(norms::WalkerKind::Adult, circle.width);
    if (circle.wide)
        walk = tr("%1, wide").arg(walk);
    m_table->setItem(row, Name, cell(text::fromCore(m_made->circles[index].name)));
    m_table->setItem(row, Communities, cell(listed(communities)));
    m_table->setItem(row, People, cell(text::formatPeople(circle.people), true));
    m_table->setItem(row, Walk, cell(walk, true));
    m_table->setItem(row, Bounds, cell(text::sentence(m_made->bounds[index])));
}

/// Communities in no circle, by reason.
QString CirclesDialog::leftOver() const
{
    if (!m_made || m_made->proposal.left.empty())
        return {};
    std::map<analysis::LeftReason, QStringList> byReason;
    for (const analysis::LeftCommunity &left : m_made->proposal.left)
        byReason[left.reason] << text::areaName(*m_made->plan, left.community);
    QStringList sentences;
    for (const auto &[reason, names] : byReason)
        sentences << tr("%1 (%2)", "communities and why they are left over").arg(listed(names), text::name(reason));
    return tr("In no proposed circle: %1").arg(sentences.join(tr("; ")));
}

qsizetype CirclesDialog::circlesThere() const
{
    return m_document.isOpen() ? std::ranges::count(m_document.plan()->areas, plan::AreaKind::Circle, &plan::Area::kind)
                               : 0;
}

QString CirclesDialog::message() const
{
    if (m_maker->isRunning())
        return {};
    if (m_least->value() > m_most->value())
        return tr("The least number of people must not exceed the most.");
    if (m_error)
        return text::sentence(*m_error);
    if (m_added > 0)
        return tr("Circles added: %1. Undo takes them back.").arg(text::formatCount(m_added));
    if (!m_document.isOpen())
        return tr("Open a project first.");
    if (!m_document.isAssessed())
        return tr("The figures are being computed …");
    if (m_stale)
        return tr("The areas have changed meanwhile. Propose again.");
    if (!m_made)
        return tr("Nothing is changed until you add the circles.");
    if (m_made->proposal.circles.empty())
        return m_made->proposal.left.empty() ? tr("Every community is in a circle already.")
                                             : tr("No circle can be made within these bounds.");
    if (!m_document.isEditable())
        return tr("This project cannot be changed at the moment.");
    return tr("Circles proposed: %1").arg(text::formatCount(std::ssize(m_made->proposal.circles)));
}

void CirclesDialog::update()
{
    const bool running = m_maker->isRunning();
    const auto there = circlesThere();
    const bool wrong = m_error || m_least->value() > m_most->value();
    m_replace->setText(tr("Replace the circles there are (%1)").arg(text::formatCount(there)));
    m_replace->setEnabled(there > 0);
    m_uncovered->setEnabled(there > 0 && !m_replace->isChecked());
    m_propose->setEnabled(!running && m_document.isAssessed() && m_least->value() <= m_most->value());
    m_add->setEnabled(!running && m_made && !m_made->proposal.circles.empty() && m_document.isEditable());
    m_add->setText(m_replace->isChecked() ? tr("Replace by these circles") : tr("Add these circles"));
    showWrong(*m_message, wrong);
    m_message->setText(message());
    m_bar->setVisible(running);
    m_cancel->setVisible(running);
    showProgress();
}

void CirclesDialog::showProgress()
{
    const double done = m_maker->done();
    m_bar->setRange(0, done < 0 ? 0 : 1000);
    m_bar->setValue(static_cast<int>(done * 1000));
}

void CirclesDialog::retranslate()
{
    setWindowTitle(tr("Propose living circles"));
    m_intro->setText(tr(
        "Whole communities are put together that people walk between, across no barrier, until a circle has people "
        "enough. The bounds given here are from GB 50180-2018 (15,000, the least of a ten-minute tier) and a draft of "
        "Shanghai (50,000); set those of your city."));
    m_peopleLabel->setText(tr("People in a circle"));
    m_toLabel->setText(tr("to"));
    m_walkLabel->setText(tr("Walk between its communities, at most"));
    m_walk->setSuffix(tr(" min"));
    m_uncovered->setText(tr("Only for communities that are in no circle yet"));
    m_propose->setText(tr("Propose"));
    m_cancel->setText(tr("Cancel"));
    m_close->setText(tr("Close"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Communities"), tr("People"), tr("Longest walk"), tr("Bounds")});
    fillTable();
    update();
}

void CirclesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::shell
