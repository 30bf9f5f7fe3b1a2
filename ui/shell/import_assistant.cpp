// SPDX-License-Identifier: GPL-3.0-or-later
// The frame round the steps. A step that has nothing to do is passed over by Back and Next.
#include "ui/shell/import_assistant.h"

#include "ui/shell/import_columns_page.h"
#include "ui/shell/import_files_page.h"
#include "ui/shell/import_kinds_page.h"
#include "ui/shell/import_place_page.h"
#include "ui/shell/import_trial_page.h"
#include "ui/text/numbers.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

namespace yike::shell {

ImportAssistant::ImportAssistant(document::Document &document, QWidget *parent)
    : QDialog(parent),
      m_session(new ImportSession(document, this)),
      m_steps(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_busy(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(this)),
      m_back(new QPushButton(this)),
      m_next(new QPushButton(this)),
      m_import(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("importAssistant"));
    setProperty("manualPage", "import");
    setModal(false);
    setAcceptDrops(true);
    resize(1120, 620);
    m_pages = {new ImportFilesPage(*m_session, this), new ImportColumnsPage(*m_session, this),
               new ImportKindsPage(*m_session, this), new ImportPlacePage(*m_session, this),
               new ImportTrialPage(*m_session, this)};
    m_steps->setObjectName(QStringLiteral("importSteps"));
    m_steps->setFixedWidth(132);
    m_steps->setFrameShape(QFrame::NoFrame);
    for (ImportPage *page : m_pages) {
        m_stack->addWidget(page);
        m_steps->addItem(QString());
    }
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_steps);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(middle, 1);
    column->addLayout(makeButtons());
    connect(m_steps, &QListWidget::currentRowChanged, this, &ImportAssistant::goTo);
    for (const auto signal : {&ImportSession::filesChanged, &ImportSession::wordsChanged, &ImportSession::trialChanged,
                              &ImportSession::imported, &ImportSession::busyChanged})
        connect(m_session, signal, this, &ImportAssistant::update);
    connect(m_session, &ImportSession::fileChanged, this, &ImportAssistant::update);
    connect(&document, &document::Document::savedStateChanged, this, &ImportAssistant::update);
    connect(&document.tasks(), &document::Tasks::changed, this, &ImportAssistant::showProgress);
    retranslate();
    goTo(0);
}

QLayout *ImportAssistant::makeButtons()
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(140);
    m_busy->setObjectName(QStringLiteral("quiet"));
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_back->setObjectName(QStringLiteral("importBack"));
    m_next->setObjectName(QStringLiteral("importNext"));
    m_import->setObjectName(QStringLiteral("importStart"));
    m_import->setProperty("primary", true);
    for (QPushButton *button : {m_cancel, m_back, m_next, m_import, m_close})
        button->setAutoDefault(false); // Enter in a field is no step
    connect(m_cancel, &QPushButton::clicked, m_session, &ImportSession::cancel);
    connect(m_back, &QPushButton::clicked, this, [this] { next(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { next(1); });
    connect(m_import, &QPushButton::clicked, m_session, &ImportSession::import);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_busy);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addSpacing(16);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_import);
    return row;
}

void ImportAssistant::goTo(int step)
{
    const int last = static_cast<int>(m_pages.size()) - 1;
    if (step < 0 || step > last || (step > 0 && !m_session->filesReady())) {
        const QSignalBlocker quiet(m_steps);
        m_steps->setCurrentRow(m_stack->currentIndex());
        return;
    }
    m_stack->setCurrentIndex(step);
    const QSignalBlocker quiet(m_steps);
    m_steps->setCurrentRow(step);
    m_pages[static_cast<std::size_t>(step)]->enter();
    update();
}

void ImportAssistant::next(int direction)
{
    int step = m_stack->currentIndex() + direction;
    while (step > 0 && step + 1 < static_cast<int>(m_pages.size()) &&
           !m_pages[static_cast<std::size_t>(step)]->isNeeded())
        step += direction;
    goTo(step);
}

void ImportAssistant::retranslate()
{
    setWindowTitle(tr("Import data"));
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next"));
    m_import->setText(tr("Import"));
    m_close->setText(tr("Close"));
    m_busy->setText(tr("Working …"));
    for (std::size_t step = 0; step < m_pages.size(); ++step) {
        m_steps->item(static_cast<int>(step))
            ->setText(QStringLiteral("%1  %2").arg(step + 1).arg(m_pages[step]->title()));
        m_pages[step]->retranslate();
    }
    update();
}

void ImportAssistant::update()
{
    const int step = m_stack->currentIndex(), last = static_cast<int>(m_pages.size()) - 1;
    const bool ready = m_session->filesReady();
    for (int each = 0; each <= last; ++each) {
        const bool on = each == 0 || (ready && m_pages[static_cast<std::size_t>(each)]->isNeeded());
        m_steps->item(each)->setFlags(on ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
    }
    if (!ready && step > 0)
        goTo(0);
    const document::Document &document = m_session->document();
    const bool writable = !document.isOpen() || document.isEditable();
    m_back->setEnabled(step > 0);
    m_next->setVisible(step < last);
    m_next->setEnabled(ready);
    m_import->setVisible(step == last);
    m_import->setEnabled(m_session->trial() != nullptr && !m_session->result() && !m_session->isImporting() &&
                         writable);
    showProgress();
}

void ImportAssistant::showProgress()
{
    const bool busy = m_session->isBusy();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_busy), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        widget->setVisible(busy);
    const double done = m_session->done();
    m_bar->setRange(0, done < 0 ? 0 : 100);
    if (done >= 0)
        m_bar->setValue(static_cast<int>(done * 100));
}

void ImportAssistant::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportAssistant::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportAssistant::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    goTo(0);
    m_session->addFiles(paths);
}

} // namespace yike::shell
