// SPDX-License-Identifier: GPL-3.0-or-later
// The ministries' figures against their targets, beside those of another project: read and assessed in a worker.
#include "ui/panels/page_monitoring.h"

#include "core/norms/compose.h"
#include "ui/panels/analysis_pages.h"
#include "ui/panels/analysis_tables.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QVBoxLayout>

namespace yike::panels {
namespace {

/// Translation context "MonitoringPage".
class Words {
    Q_DECLARE_TR_FUNCTIONS(MonitoringPage)

public:
    static QString compare() { return tr("Compare with last year's project …"); }
    static QString stop() { return tr("Stop comparing"); }
    static QString title() { return tr("Open last year's project"); }
    static QString filter() { return tr("Yike projects (*.gpkg)"); }
    static QString compared(const QString &name, const QString &file)
    {
        return tr("Compared with the present state of %1 (%2).").arg(name, file);
    }
    static QString reading(const QString &file) { return tr("Reading and assessing %1 …").arg(file); }
};

struct Told {
    std::vector<report::MonitoringRow> rows;
    bool withLast;
};

base::Result<document::AssessmentPtr> presentStateOf(const std::string &path, const base::Progress &progress)
{
    const auto opened = store::Store::open(path, store::OpenMode::ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    const auto plan = opened->load(progress);
    if (!plan)
        return std::unexpected(plan.error());
    const auto book = norms::compose(plan->parameters.rulebook);
    if (!book)
        return std::unexpected(book.error());
    const auto situation = analysis::Situation::make(*plan, {}, *book, progress);
    if (!situation)
        return std::unexpected(situation.error());
    return analysis::assess(*situation, progress);
}

} // namespace

MonitoringPage::MonitoringPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_document(workspace.document()),
      m_work(new SettledWork(
          workspace.document(),
          [this] {
              return [last = m_last](const document::AssessmentPtr &figures,
                                     const base::Progress &) -> SettledWork::Result {
                  return std::make_shared<const Told>(
                      Told{report::monitoringOf(*figures, last.get()), last != nullptr});
              };
          },
          this)),
      m_compare(new TextButton([] { return Words::compare(); }, this)),
      m_stop(new TextButton([] { return Words::stop(); }, this)),
      m_note(new TextLabel([this] { return note(); }, this)),
      m_table(new TablePanel(
          workspace,
          [this, &workspace] {
              const auto *told = m_work->result<Told>();
              return told != nullptr ? monitoring(told->rows, told->withLast) : waitingForFigures(workspace);
          },
          this))
{
    setObjectName(QStringLiteral("monitoring"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_stop->setObjectName(QStringLiteral("stopComparing"));
    m_pool.setMaxThreadCount(1);
    m_table->addControl(m_compare);
    m_table->addControl(m_stop);
    m_table->addNote(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_compare, &QPushButton::clicked, this, &MonitoringPage::askForFile);
    connect(m_stop, &QPushButton::clicked, this, [this] { take(m_ticket, {}, nullptr); });
    connect(m_work, &SettledWork::ready, m_table, &TablePanel::refreshSoon);
    connect(&m_document, &document::Document::opened, this, [this] { take(m_ticket, {}, nullptr); });
    showNote();
}

MonitoringPage::~MonitoringPage()
{
    stopReading();
    m_pool.waitForDone();
}

QString MonitoringPage::note() const
{
    if (m_task != 0)
        return Words::reading(QFileInfo(m_path).fileName());
    if (m_error)
        return text::sentence(*m_error);
    if (m_last)
        return Words::compared(text::fromCore(m_last->situation->plan->info.name), QFileInfo(m_path).fileName());
    return {};
}

void MonitoringPage::showNote()
{
    m_note->rename();
    m_note->setVisible(!m_note->text().isEmpty());
    m_stop->setVisible(m_task != 0 || m_last != nullptr);
    m_compare->setEnabled(m_task == 0);
}

void MonitoringPage::askForFile()
{
    auto *dialog = new QFileDialog(this, Words::title(), QFileInfo(m_document.path()).absolutePath(), Words::filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MonitoringPage::compareWith);
    dialog->open();
}

void MonitoringPage::stopReading()
{
    if (m_task == 0)
        return;
    m_document.tasks().cancel(m_task);
    m_document.tasks().end(std::exchange(m_task, 0));
}

void MonitoringPage::compareWith(const QString &path)
{
    stopReading();
    m_path = path;
    m_error.reset();
    m_task = m_document.tasks().begin("open-project");
    const quint64 ticket = ++m_ticket;
    m_pool.start(
        [self = QPointer(this), ticket, file = text::toCore(path), progress = m_document.tasks().progress(m_task)] {
            auto last = presentStateOf(file, progress);
            QMetaObject::invokeMethod(qApp, [self, ticket, last = std::move(last)] {
                if (!self)
                    return;
                if (last)
                    self->take(ticket, {}, *last);
                else
                    self->take(ticket, last.error(), nullptr);
            });
        });
    showNote();
}

void MonitoringPage::take(quint64 ticket, const std::optional<base::Error> &error, document::AssessmentPtr last)
{
    if (ticket != m_ticket)
        return;
    ++m_ticket; // what is still being read comes too late
    stopReading();
    m_error = error && error->code != base::ErrorCode::Cancelled ? error : std::nullopt;
    m_last = std::move(last);
    showNote();
    m_work->askAgain();
    m_table->refreshSoon();
}

QWidget *newMonitoringPage(Workspace &workspace) { return new MonitoringPage(workspace); }

} // namespace yike::panels
