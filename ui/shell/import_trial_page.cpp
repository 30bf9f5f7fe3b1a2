// SPDX-License-Identifier: GPL-3.0-or-later
// Entering it runs the dry run, where none stands.
#include "ui/shell/import_trial_page.h"

#include "ui/shell/import_words.h"
#include "ui/shell/theme.h"
#include "ui/text/errors.h"
#include "ui/text/issues.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/system_text.h"
#include "ui/text/terms.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace yike::shell {
namespace {

constexpr std::size_t kMostIssues = 500;
constexpr int kTwoLines = 46; ///< a header

QTableWidget *listing(const char *name, QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setObjectName(QLatin1String(name));
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(24);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void setCell(QTableWidget &table, int row, int column, const QString &text, bool figure = false)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    if (figure)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table.setItem(row, column, item);
}

} // namespace

ImportTrialPage::ImportTrialPage(ImportSession &session, QWidget *parent)
    : ImportPage(session, parent),
      m_summary(new QLabel(this)),
      m_guesses(quiet(this)),
      m_counts(listing("importCounts", this)),
      m_tabs(new QTabWidget(this)),
      m_issues(listing("importIssues", this)),
      m_added(listing("importAdded", this)),
      m_changed(listing("importChanged", this)),
      m_gone(listing("importGone", this))
{
    m_counts->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    m_counts->horizontalHeader()->setFixedHeight(kTwoLines);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("importMessage"));
    m_guesses->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("importTabs"));
    for (QTableWidget *table : {m_issues, m_added, m_changed, m_gone})
        m_tabs->addTab(table, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_guesses);
    column->addWidget(m_counts);
    column->addWidget(m_tabs, 1);
    column->addStretch();
    connect(&session, &ImportSession::trialChanged, this, &ImportTrialPage::fill);
    connect(&session, &ImportSession::imported, this, &ImportTrialPage::fill);
    connect(&session, &ImportSession::busyChanged, this, [this] { m_summary->setText(summary()); });
}

QString ImportTrialPage::title() const { return tr("Dry run"); }

void ImportTrialPage::retranslate() { fill(); }

void ImportTrialPage::enter()
{
    if (!m_session.trialStands() && !m_session.result())
        m_session.tryOut();
    fill();
}

QString ImportTrialPage::summary() const
{
    if (const auto &result = m_session.result()) {
        if (result->error)
            return text::sentence(*result->error);
        return result->issues.empty()
                   ? tr("Done. Nothing odd was found. One undo takes it all back.")
                   : tr("Done. %1 oddities are in the list of data issues. One undo takes it all back.")
                         .arg(text::formatCount(static_cast<std::int64_t>(result->issues.size())));
    }
    if (m_session.isTrying())
        return tr("Everything is being read; nothing is changed. The window can be used meanwhile.");
    if (m_session.trialError())
        return text::sentence(*m_session.trialError());
    if (m_session.trial() && !m_session.trialStands())
        return tr("The project has changed since: the import reads the files again.");
    if (m_session.trial())
        return tr("This is what the import would do. Nothing is changed yet.");
    return tr("Nothing was tried yet.");
}

void ImportTrialPage::fill()
{
    m_summary->setText(summary());
    const bool bad = m_session.result() ? m_session.result()->error.has_value() : m_session.trialError().has_value();
    showWrong(*m_summary, bad);
    const auto &trial = m_session.trial();
    const auto &result = m_session.result();
    const bool any = trial || (result && !result->counts.empty());
    m_counts->setVisible(any);
    m_tabs->setVisible(any);
    m_guesses->setVisible(false);
    if (!any)
        return;
    fillCounts(trial ? trial->outcome->counts : result->counts);
    fillIssues(trial ? trial->outcome->issues : result->issues);
    if (trial)
        fillTabs(*trial);
    for (const int tab : {1, 2, 3})
        m_tabs->setTabVisible(tab, trial != nullptr);
}

void ImportTrialPage::fillTabs(const ImportTrial &trial)
{
    const auto count = [](std::int64_t figure) { return text::formatCount(figure); };
    m_tabs->setTabText(1, tr("New (%1)").arg(count(trial.changes.addedCount)));
    m_tabs->setTabText(2, tr("Changed (%1)").arg(count(trial.changes.changedCount)));
    m_tabs->setTabText(3, tr("Gone (%1)").arg(count(trial.changes.goneCount)));
    fillObjects(*m_added, trial.changes.added);
    fillObjects(*m_changed, trial.changes.changed);
    fillObjects(*m_gone, trial.changes.gone);
    QStringList guesses;
    for (const importing::FileGuess &each : trial.outcome->guesses)
        guesses << text::fromCore(each.file) + QStringLiteral(": ") + text::proposal(each.guess);
    m_guesses->setText(guesses.join(QLatin1Char('\n')));
    m_guesses->setVisible(!guesses.isEmpty());
}

void ImportTrialPage::fillCounts(const std::vector<importing::ImportCount> &counts)
{
    const QStringList head{tr("Data"),     tr("File"),   tr("Rows"),          tr("Used"),    tr("New"),
                           tr("Changed"),  tr("Gone"),   tr("Without place"), tr("Skipped"), tr("On map"),
                           tr("Door no."), tr("Estate"), tr("Road")};
    m_counts->clear();
    m_counts->setColumnCount(static_cast<int>(head.size()));
    m_counts->setHorizontalHeaderLabels(head);
    m_counts->setRowCount(static_cast<int>(counts.size()));
    for (int row = 0; row < m_counts->rowCount(); ++row) {
        const importing::ImportCount &count = counts[static_cast<std::size_t>(row)];
        const bool outlets = count.role == "outlets";
        const auto figure = [](std::int64_t value) { return text::formatCount(value); };
        setCell(*m_counts, row, 0, text::dataRole(count.role));
        setCell(*m_counts, row, 1, text::fromCore(count.file));
        const QStringList figures{figure(count.rows),
                                  figure(count.used),
                                  outlets ? figure(count.added) : text::kNoFigure,
                                  figure(count.changed),
                                  outlets ? figure(count.gone) : text::kNoFigure,
                                  figure(count.unplaced),
                                  figure(count.skipped),
                                  outlets ? text::formatShare(count.used, count.used + count.unplaced)
                                          : text::kNoFigure,
                                  outlets ? figure(count.byDoorNumber) : text::kNoFigure,
                                  outlets ? figure(count.byEstate) : text::kNoFigure,
                                  outlets ? figure(count.byRoad) : text::kNoFigure};
        for (int column = 0; column < figures.size(); ++column)
            setCell(*m_counts, row, column + 2, figures[column], true);
    }
    constexpr int kFigure = 66, kDataLeast = 80, kFileMost = 150;
    m_counts->resizeColumnsToContents();
    m_counts->setColumnWidth(0, std::max(m_counts->columnWidth(0), kDataLeast));
    m_counts->setColumnWidth(1, std::min(m_counts->columnWidth(1), kFileMost));
    for (int column = 2; column < m_counts->columnCount(); ++column)
        m_counts->setColumnWidth(column, kFigure);
    // As high as it has to be: the lists below need the room.
    const int rows = std::min(m_counts->rowCount(), 6) * m_counts->verticalHeader()->defaultSectionSize();
    m_counts->setFixedHeight(kTwoLines + rows + 14);
}

void ImportTrialPage::fillIssues(const std::vector<base::Issue> &issues)
{
    m_tabs->setTabText(0, tr("Oddities (%1)").arg(text::formatCount(static_cast<std::int64_t>(issues.size()))));
    m_issues->clear();
    m_issues->setColumnCount(2);
    m_issues->setHorizontalHeaderLabels({tr("Where"), tr("What")});
    m_issues->setRowCount(static_cast<int>(std::min(issues.size(), kMostIssues)));
    for (int row = 0; row < m_issues->rowCount(); ++row) {
        setCell(*m_issues, row, 0, text::origin(issues[static_cast<std::size_t>(row)]));
        setCell(*m_issues, row, 1, text::sentence(issues[static_cast<std::size_t>(row)]));
    }
    m_issues->resizeColumnToContents(0);
    m_issues->setColumnWidth(0, std::clamp(m_issues->columnWidth(0), 100, 240));
}

void ImportTrialPage::fillObjects(QTableWidget &table, const std::vector<importing::ListedObject> &objects)
{
    const bool changed = &table == m_changed, gone = &table == m_gone;
    table.clear();
    table.setColumnCount(changed || gone ? 3 : 2);
    table.setHorizontalHeaderLabels({tr("Kind"), tr("Name"), changed ? tr("What changes") : tr("What becomes of it")});
    table.setRowCount(static_cast<int>(objects.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const importing::ListedObject &each = objects[static_cast<std::size_t>(row)];
        setCell(table, row, 0, objectKind(each.kind));
        setCell(table, row, 1, text::fromCore(each.name));
        if (changed)
            setCell(table, row, 2, fieldsText(each.fields, m_session.document().rulebook()));
        if (gone)
            setCell(table, row, 2,
                    each.stays ? tr("not in the ledger any more; it stays in the project")
                               : tr("taken out of the project"));
    }
    table.resizeColumnToContents(0);
    table.setColumnWidth(1, 240);
}

} // namespace yike::shell
