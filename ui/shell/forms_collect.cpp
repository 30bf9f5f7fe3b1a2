// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and placing are done in a worker; what the project has become meanwhile makes the answer void.
#include "ui/shell/forms_collect.h"

#include "ui/shell/settings.h"
#include "ui/text/errors.h"
#include "ui/text/form_text.h"
#include "ui/text/issues.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace yike::shell {
namespace {

constexpr std::array kNews{importing::FormNews::Conflict, importing::FormNews::New, importing::FormNews::Changed,
                           importing::FormNews::Gone};

QPushButton *button(QWidget *parent, const char *name)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

FormsCollect::FormsCollect(document::Document &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_worker(new FormsWorker(document, this)),
      m_model(new FormsModel(this)),
      m_filter(new FormsFilter(this)),
      m_intro(new QLabel(this)),
      m_message(new QLabel(this)),
      m_add(button(this, "formsAdd")),
      m_clear(button(this, "formsClear")),
      m_again(button(this, "formsAgain")),
      m_keepAll(button(this, "formsKeepAll")),
      m_takeAll(button(this, "formsTakeAll")),
      m_cancel(button(this, "formsReadCancel")),
      m_apply(button(this, "formsApply")),
      m_files(new QTableWidget(0, 3, this)),
      m_news(new QComboBox(this)),
      m_words(new QLineEdit(this)),
      m_table(new QTableView(this)),
      m_bar(new QProgressBar(this))
{
    setAcceptDrops(true);
    build();
    connect(m_worker, &FormsWorker::ended, this, &FormsCollect::update);
    connect(&document.tasks(), &document::Tasks::changed, this, &FormsCollect::update);
    connect(&document, &document::Document::opened, this, &FormsCollect::clear);
    connect(&document, &document::Document::planChanged, this, &FormsCollect::dropIfStale);
    connect(&document, &document::Document::savedStateChanged, this, &FormsCollect::update);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FormsCollect::update);
    retranslate();
}

FormsCollect::~FormsCollect()
{
    m_document.tasks().disconnect(this);
    delete m_worker;
}

void FormsCollect::build()
{
    m_intro->setObjectName(QStringLiteral("quiet"));
    m_message->setObjectName(QStringLiteral("formsMessage"));
    m_intro->setWordWrap(true);
    m_message->setWordWrap(true);
    makeFiles();
    makeNews();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_intro);
    column->addLayout(makeFileRow());
    column->addWidget(m_files);
    column->addLayout(makeFilterRow());
    column->addWidget(m_table, 1);
    column->addLayout(makeButtons());
}

void FormsCollect::makeFiles()
{
    m_files->setObjectName(QStringLiteral("formsFiles"));
    m_files->setFixedHeight(132);
    m_files->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_files->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_files->setShowGrid(false);
    m_files->verticalHeader()->hide();
    m_files->horizontalHeader()->setStretchLastSection(true);
    m_files->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_files->setColumnWidth(0, 260);
    m_files->setColumnWidth(1, 120);
}

void FormsCollect::makeNews()
{
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("formsNews"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::CurrentChanged | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed);
    m_table->setItemDelegateForColumn(FormsModel::Choice, new FormsChoice(m_table));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr std::array kWidths{130, 80, 70, 90, 90, 90, 130, 140};
    for (std::size_t i = 0; i < kWidths.size(); ++i)
        m_table->setColumnWidth(static_cast<int>(i), kWidths[i]);
}

QLayout *FormsCollect::makeFileRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    for (QWidget *part : std::initializer_list<QWidget *>{m_add, m_again, m_clear, m_bar, m_cancel})
        row->addWidget(part);
    row->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &FormsCollect::browse);
    connect(m_again, &QPushButton::clicked, this, &FormsCollect::read);
    connect(m_clear, &QPushButton::clicked, this, &FormsCollect::clear);
    connect(m_cancel, &QPushButton::clicked, m_worker, &FormsWorker::cancel);
    return row;
}

QLayout *FormsCollect::makeFilterRow()
{
    m_news->setObjectName(QStringLiteral("formsFilter"));
    m_words->setObjectName(QStringLiteral("formsWords"));
    m_words->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_news);
    row->addWidget(m_words, 1);
    row->addWidget(m_keepAll);
    row->addWidget(m_takeAll);
    connect(m_news, &QComboBox::currentIndexChanged, this, &FormsCollect::filter);
    connect(m_words, &QLineEdit::textChanged, this, &FormsCollect::filter);
    connect(m_keepAll, &QPushButton::clicked, this, [this] { m_model->prefer(importing::Prefer::Project); });
    connect(m_takeAll, &QPushButton::clicked, this, [this] { m_model->prefer(importing::Prefer::Form); });
    return row;
}

QLayout *FormsCollect::makeButtons()
{
    m_apply->setProperty("primary", true);
    connect(m_apply, &QPushButton::clicked, this, &FormsCollect::apply);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_message, 1);
    row->addWidget(m_apply);
    return row;
}

void FormsCollect::browse()
{
    auto *dialog = new QFileDialog(this, m_add->text(), lastFolder(), tr("Workbooks (*.xlsx *.xls *.ods)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        rememberFolder(files.front());
        add(files);
    });
    dialog->open();
}

void FormsCollect::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_worker->isRunning() && !filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FormsCollect::dropEvent(QDropEvent *event)
{
    add(filesIn(*event->mimeData()));
    event->acceptProposedAction();
}

void FormsCollect::add(const QStringList &files)
{
    if (m_worker->isRunning())
        return;
    for (const QString &file : files)
        if (!m_paths.contains(file))
            m_paths << file;
    read();
}

void FormsCollect::read()
{
    if (m_worker->isRunning() || !m_document.isOpen() || m_paths.isEmpty())
        return;
    std::vector<std::string> paths;
    for (const QString &path : m_paths)
        paths.push_back(text::toCore(path));
    m_model->clear();
    m_error.reset();
    m_applied = 0;
    m_stale = false;
    m_void = false;
    m_worker->start("read-forms",
                    [this, paths, plan = m_document.plan(),
                     rulebook = m_document.sharedRulebook()](const base::Progress &progress) -> std::function<void()> {
                        auto collected = importing::collectForms(*plan, *rulebook, paths, progress);
                        return [this, plan, collected = std::move(collected)] { take(plan, collected); };
                    });
    update();
}

void FormsCollect::take(std::shared_ptr<const plan::Plan> plan, base::Result<importing::Collected> collected)
{
    if (std::exchange(m_void, false))
        return;
    if (!collected) {
        m_error = collected.error();
        return;
    }
    m_plan = plan;
    m_model->set(std::move(plan), *std::move(collected));
    // What is to be decided first.
    m_news->setCurrentIndex(m_model->collected()->conflicts() > 0 ? 1 : 0);
    filter();
    fillFiles();
    dropIfStale();
}

void FormsCollect::apply()
{
    if (!m_model->collected() || m_worker->isRunning() || !m_document.isEditable())
        return;
    m_worker->start("read-forms",
                    [this, plan = m_plan, rulebook = m_document.sharedRulebook(),
                     collected = *m_model->collected()](const base::Progress &) -> std::function<void()> {
                        auto edit = importing::collectEdit(*plan, *rulebook, collected);
                        return [this, edit = std::move(edit)] { finish(edit); };
                    });
    update();
}

void FormsCollect::finish(plan::Edit edit)
{
    if (std::exchange(m_void, false) || !m_model->collected() || m_document.plan() != m_plan)
        return;
    const qsizetype outlets = std::ssize(edit.changes);
    m_plan.reset(); // the edit makes it stale
    if (outlets > 0 && !m_document.apply(std::move(edit))) {
        m_plan = m_document.plan();
        return;
    }
    m_model->clear();
    m_applied = outlets;
    emit applied(outlets);
}

void FormsCollect::clear()
{
    m_worker->cancel();
    m_void = m_worker->isRunning();
    m_paths.clear();
    m_model->clear();
    m_plan.reset();
    m_error.reset();
    m_applied = 0;
    m_stale = false;
    m_files->setRowCount(0);
    update();
}

/// The choices are made against the project as it was read.
void FormsCollect::dropIfStale()
{
    if (m_plan && m_document.isOpen() && m_document.plan() != m_plan &&
        (m_document.plan()->outlets != m_plan->outlets || m_document.plan()->nextId != m_plan->nextId)) {
        m_model->clear();
        m_plan.reset();
        m_stale = true;
    } else if (m_plan && m_document.isOpen()) {
        m_plan = m_document.plan();
    }
    update();
}

void FormsCollect::fillFiles()
{
    const auto &forms = m_model->collected()->forms;
    m_files->setRowCount(static_cast<int>(forms.size()));
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const QString who = forms[i].reporter.empty() ? text::kNoFigure : text::fromCore(forms[i].reporter);
        const std::array<QString, 3> cells{text::fromCore(forms[i].file), who, text::sentence(forms[i])};
        for (std::size_t column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_files->setItem(static_cast<int>(i), static_cast<int>(column), item);
        }
    }
}

void FormsCollect::filter()
{
    const int chosen = m_news->currentIndex();
    m_filter->setNews(chosen > 0 ? std::optional(kNews[static_cast<std::size_t>(chosen - 1)]) : std::nullopt);
    m_filter->setWords(m_words->text().trimmed());
}

QString FormsCollect::message() const
{
    if (m_worker->isRunning())
        return {};
    if (m_error)
        return text::sentence(*m_error);
    if (!m_document.isOpen())
        return tr("Open a project first.");
    if (m_applied > 0)
        return tr("Outlets changed: %1. Undo takes it back.").arg(text::formatCount(m_applied));
    if (m_stale)
        return tr("The project has changed meanwhile. Read the forms again.");
    const auto &collected = m_model->collected();
    if (!collected)
        return tr("Nothing is changed until you take it over.");
    if (collected->items.empty())
        return tr("The forms say nothing new. Outlets unchanged: %1").arg(text::formatCount(collected->unchanged));
    QString text = tr("Unchanged: %1. To be decided: %2; where nothing is chosen the project stays as it is.")
                       .arg(text::formatCount(collected->unchanged), text::formatCount(collected->conflicts()));
    if (!collected->issues.empty())
        text += " " + tr("Cells not understood: %1").arg(text::formatCount(std::ssize(collected->issues)));
    if (!m_document.isEditable())
        text = tr("This project cannot be changed at the moment.");
    return text;
}

void FormsCollect::update()
{
    const bool running = m_worker->isRunning();
    const auto &collected = m_model->collected();
    const bool some = collected && !collected->items.empty();
    m_add->setEnabled(!running && m_document.isOpen());
    m_again->setEnabled(!running && m_document.isOpen() && !m_paths.isEmpty());
    m_clear->setEnabled(!m_paths.isEmpty());
    m_apply->setEnabled(!running && some && m_document.isEditable());
    const bool conflicts = some && collected->conflicts() > 0;
    m_keepAll->setEnabled(!running && conflicts);
    m_takeAll->setEnabled(!running && conflicts);
    m_cancel->setVisible(running);
    m_bar->setVisible(running);
    const double done = m_worker->done();
    m_bar->setRange(0, done < 0 ? 0 : 100);
    m_bar->setValue(static_cast<int>(done * 100));
    m_message->setText(message());
    QStringList issues;
    constexpr std::size_t kMost = 20;
    for (std::size_t i = 0; collected && i < std::min(collected->issues.size(), kMost); ++i)
        issues << text::origin(collected->issues[i]) + ": " + text::sentence(collected->issues[i]);
    m_message->setToolTip(issues.join(u'\n'));
}

void FormsCollect::retranslate()
{
    m_intro->setText(
        tr("Add the workbooks that came back, or drag them in. They are compared with what was handed out and "
           "with the project; what is chosen becomes one step that undo takes back."));
    m_add->setText(tr("Add workbooks …"));
    m_again->setText(tr("Read again"));
    m_clear->setText(tr("Clear the list"));
    m_keepAll->setText(tr("Keep the project's in all conflicts"));
    m_takeAll->setText(tr("Take the forms' in all conflicts"));
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Take over"));
    m_words->setPlaceholderText(tr("Filter by words"));
    const QSignalBlocker silent(m_news);
    const int chosen = std::max(0, m_news->currentIndex());
    m_news->clear();
    m_news->addItem(tr("All news"));
    for (const importing::FormNews news : kNews)
        m_news->addItem(text::name(news));
    m_news->setCurrentIndex(chosen);
    m_files->setHorizontalHeaderLabels({tr("File"), tr("Reported by"), tr("What it says")});
    m_model->retranslate();
    if (m_model->collected())
        fillFiles();
    update();
}

} // namespace yike::shell
