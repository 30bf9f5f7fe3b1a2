// SPDX-License-Identifier: GPL-3.0-or-later
// The work is done by core/export; all files appear at once, or none.
#include "ui/shell/forms_hand_out.h"

#include "ui/shell/settings.h"
#include "ui/text/errors.h"
#include "ui/text/form_text.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace yike::shell {
namespace {

QLabel *quiet(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QStringLiteral("quiet"));
    return label;
}

QPushButton *button(QWidget *parent, const char *name)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

/// The words anew, the choice kept.
void rename(QComboBox &box, const QStringList &words)
{
    const int chosen = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(words);
    box.setCurrentIndex(chosen);
}

} // namespace

FormsHandOut::FormsHandOut(document::Document &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_worker(new FormsWorker(document, this)),
      m_intro(quiet(this)),
      m_kindLabel(quiet(this)),
      m_perLabel(quiet(this)),
      m_paperLabel(quiet(this)),
      m_communityLabel(quiet(this)),
      m_resultLabel(quiet(this)),
      m_folderLabel(quiet(this)),
      m_message(new QLabel(this)),
      m_kind(new QComboBox(this)),
      m_per(new QComboBox(this)),
      m_paper(new QComboBox(this)),
      m_communities(new QListWidget(this)),
      m_result(new QListWidget(this)),
      m_folder(new QLineEdit(this)),
      m_all(button(this, "formsAll")),
      m_none(button(this, "formsNone")),
      m_browse(button(this, "formsBrowse")),
      m_cancel(button(this, "formsMakeCancel")),
      m_make(button(this, "formsMake")),
      m_bar(new QProgressBar(this))
{
    build();
    connect(m_worker, &FormsWorker::ended, this, &FormsHandOut::update);
    connect(&document.tasks(), &document::Tasks::changed, this, &FormsHandOut::update);
    connect(&document, &document::Document::opened, this, &FormsHandOut::fillCommunities);
    connect(&document, &document::Document::planChanged, this, &FormsHandOut::fillCommunities);
    retranslate();
    fillCommunities();
}

FormsHandOut::~FormsHandOut()
{
    // The end of its work would be told to a page that is half gone.
    m_document.tasks().disconnect(this);
    delete m_worker;
}

void FormsHandOut::build()
{
    m_intro->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("formsMakeMessage"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_make->setProperty("primary", true);
    auto *run = new QHBoxLayout;
    run->setSpacing(12);
    run->addWidget(m_message, 1);
    run->addWidget(m_bar);
    run->addWidget(m_cancel);
    run->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addLayout(makeChoices());
    column->addLayout(makeLists(), 1);
    column->addLayout(makeFolder());
    column->addLayout(run);
    connect(m_make, &QPushButton::clicked, this, &FormsHandOut::make);
    connect(m_cancel, &QPushButton::clicked, m_worker, &FormsWorker::cancel);
}

QLayout *FormsHandOut::makeChoices()
{
    m_kind->setObjectName(QStringLiteral("formsKind"));
    m_per->setObjectName(QStringLiteral("formsPer"));
    m_paper->setObjectName(QStringLiteral("formsPaper"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto &[label, box] :
         {std::pair(m_kindLabel, m_kind), std::pair(m_perLabel, m_per), std::pair(m_paperLabel, m_paper)}) {
        row->addWidget(label);
        row->addWidget(box);
        row->addSpacing(16);
    }
    row->addStretch(1);
    return row;
}

QLayout *FormsHandOut::makeLists()
{
    m_communities->setObjectName(QStringLiteral("formsCommunities"));
    m_result->setObjectName(QStringLiteral("formsResult"));
    m_communities->setSelectionMode(QAbstractItemView::NoSelection);
    auto *head = new QHBoxLayout;
    head->addWidget(m_communityLabel, 1);
    head->addWidget(m_all);
    head->addWidget(m_none);
    auto *left = new QVBoxLayout;
    left->addLayout(head);
    left->addWidget(m_communities, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_resultLabel);
    right->addWidget(m_result, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(left, 2);
    row->addLayout(right, 3);
    connect(m_all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(m_communities, &QListWidget::itemChanged, this, &FormsHandOut::update);
    return row;
}

QLayout *FormsHandOut::makeFolder()
{
    m_folder->setObjectName(QStringLiteral("formsFolder"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_folderLabel);
    row->addWidget(m_folder, 1);
    row->addWidget(m_browse);
    connect(m_folder, &QLineEdit::textChanged, this, &FormsHandOut::update);
    connect(m_browse, &QPushButton::clicked, this, &FormsHandOut::browse);
    return row;
}

void FormsHandOut::browse()
{
    auto *dialog = new QFileDialog(this, m_folderLabel->text(), lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

/// What was unticked stays so while its community is there.
void FormsHandOut::fillCommunities()
{
    const QSignalBlocker silent(m_communities);
    std::vector<plan::AreaId> off;
    for (int i = 0; i < m_communities->count(); ++i)
        if (m_communities->item(i)->checkState() == Qt::Unchecked)
            off.push_back(plan::AreaId{m_communities->item(i)->data(Qt::UserRole).toLongLong()});
    m_communities->clear();
    if (m_document.isOpen())
        for (const plan::Area &area : m_document.plan()->areas) {
            if (area.kind != plan::AreaKind::Community)
                continue;
            auto *item = new QListWidgetItem(text::fromCore(area.name), m_communities);
            item->setData(Qt::UserRole, QVariant::fromValue(static_cast<qlonglong>(area.id.value)));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
            item->setCheckState(std::ranges::contains(off, area.id) ? Qt::Unchecked : Qt::Checked);
        }
    update();
}

void FormsHandOut::checkAll(bool checked)
{
    const QSignalBlocker silent(m_communities);
    for (int i = 0; i < m_communities->count(); ++i)
        m_communities->item(i)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    update();
}

std::vector<plan::AreaId> FormsHandOut::chosen() const
{
    std::vector<plan::AreaId> ids;
    for (int i = 0; i < m_communities->count(); ++i)
        if (m_communities->item(i)->checkState() == Qt::Checked)
            ids.push_back(plan::AreaId{m_communities->item(i)->data(Qt::UserRole).toLongLong()});
    return ids;
}

void FormsHandOut::make()
{
    const auto communities = chosen();
    if (m_worker->isRunning() || !m_document.isOpen() || m_folder->text().trimmed().isEmpty())
        return;
    exporting::FormRequest request;
    request.kind = m_kind->currentIndex() == 1 ? importing::FormKind::Survey : importing::FormKind::Ledger;
    request.folder = text::toCore(m_folder->text().trimmed());
    request.bySubdistrict = m_per->currentIndex() == 1;
    request.large = m_paper->currentIndex() == 1;
    // All of them: with a workbook for the outlets that stand in none.
    if (std::ssize(communities) < m_communities->count())
        request.communities = communities;
    rememberFolder(m_folder->text().trimmed() + u'/');
    m_made.clear();
    m_error.reset();
    showResult();
    m_worker->start("write-forms",
                    [this, request, plan = m_document.plan(), rulebook = m_document.sharedRulebook(),
                     texts = text::formTexts(request.kind, m_document.rulebook())](
                        const base::Progress &progress) -> std::function<void()> {
                        auto made = exporting::makeForms(*plan, *rulebook, texts, request, progress);
                        return [this, made = std::move(made)] { take(made); };
                    });
    update();
}

void FormsHandOut::take(const base::Result<std::vector<exporting::MadeForm>> &made)
{
    if (made)
        m_made = *made;
    else
        m_error = made.error();
    showResult();
}

void FormsHandOut::showResult()
{
    m_result->clear();
    for (const exporting::MadeForm &form : m_made) {
        const QFileInfo file(text::fromCore(form.path));
        auto *item = new QListWidgetItem(tr("%1: outlets %2").arg(file.fileName(), text::formatCount(form.outlets)));
        item->setToolTip(file.filePath());
        m_result->addItem(item);
    }
}

void FormsHandOut::update()
{
    const bool running = m_worker->isRunning();
    const bool any = m_communities->count() == 0 || !chosen().empty();
    m_make->setEnabled(!running && m_document.isOpen() && any && !m_folder->text().trimmed().isEmpty());
    m_cancel->setVisible(running);
    m_bar->setVisible(running);
    const double done = m_worker->done();
    m_bar->setRange(0, done < 0 ? 0 : 100);
    m_bar->setValue(static_cast<int>(done * 100));
    if (running)
        m_message->clear();
    else if (m_error)
        m_message->setText(text::sentence(*m_error));
    else if (!m_made.empty())
        m_message->setText(tr("Forms written: %1. Send each to its community; collect them on the other page.")
                               .arg(text::formatCount(std::ssize(m_made))));
    else if (!any)
        m_message->setText(tr("Choose at least one community."));
    else if (m_folder->text().trimmed().isEmpty())
        m_message->setText(tr("Choose the folder to write to."));
    else
        m_message->clear();
}

void FormsHandOut::retranslate()
{
    m_intro->setText(
        tr("A workbook for each community, with its outlets filled in and lists to choose from. What comes "
           "back is compared with what was handed out."));
    m_kindLabel->setText(tr("Form"));
    m_perLabel->setText(tr("A workbook for each"));
    m_paperLabel->setText(tr("Paper"));
    rename(*m_kind, {text::name(importing::FormKind::Ledger), text::name(importing::FormKind::Survey)});
    rename(*m_per, {tr("community", "a workbook for each …"), tr("subdistrict", "a workbook for each …")});
    rename(*m_paper, {QStringLiteral("A4"), QStringLiteral("A3")});
    m_kind->setToolTip(
        tr("The ledger form is put right by the community; the survey sheet is printed and entered back by "
           "number."));
    m_communityLabel->setText(tr("For which communities"));
    m_resultLabel->setText(tr("Written"));
    m_all->setText(tr("Tick all"));
    m_none->setText(tr("Tick none"));
    m_folderLabel->setText(tr("Folder"));
    m_browse->setText(tr("Choose …"));
    m_cancel->setText(tr("Cancel"));
    m_make->setText(tr("Write the forms"));
    showResult();
    update();
}

} // namespace yike::shell
