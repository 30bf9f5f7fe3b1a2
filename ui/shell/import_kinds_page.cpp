// SPDX-License-Identifier: GPL-3.0-or-later
// Unknown words stand first when the step is entered, and stay where they are while the user chooses.
#include "ui/shell/import_kinds_page.h"

#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace yike::shell {
namespace {

/// Lists to choose from are heavy; a ledger with more kinds than this has another column in their place.
constexpr std::size_t kMostWords = 400;

} // namespace

ImportKindsPage::ImportKindsPage(ImportSession &session, QWidget *parent)
    : ImportPage(session, parent),
      m_intro(quiet(this)),
      m_summary(new QLabel(this)),
      m_table(new QTableWidget(0, 3, this))
{
    m_intro->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("importKindsSummary"));
    m_table->setObjectName(QStringLiteral("importKinds"));
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(36);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    m_table->setColumnWidth(1, 80);
    m_table->setColumnWidth(2, 300);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_intro);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    connect(&session, &ImportSession::wordsChanged, this, &ImportKindsPage::fillIfOthers);
}

QString ImportKindsPage::title() const { return tr("Kinds"); }

void ImportKindsPage::retranslate()
{
    m_intro->setText(
        tr("These words stand in the ledger for kinds of outlets. Say which service a word means, or leave "
           "its outlets out; Yike remembers it for the next ledger."));
    m_table->setHorizontalHeaderLabels({tr("Word in the ledger"), tr("Rows"), tr("Taken for")});
    fill();
}

void ImportKindsPage::fillIfOthers()
{
    const ImportFile *file = m_session.ofRole("outlets");
    std::vector<std::string> words, shown = m_shown;
    if (file != nullptr)
        for (const importing::CategoryWord &word : file->words)
            words.push_back(word.word);
    std::ranges::sort(words);
    std::ranges::sort(shown);
    if (words != shown)
        fill();
    else
        fillSummary();
}

QString ImportKindsPage::takenFor(const importing::CategoryWord &word) const
{
    if (word.services.empty())
        return tr("unknown: no service");
    QStringList names;
    for (const std::string &code : word.services)
        names << text::serviceName(m_session.document().rulebook(), code);
    return names.join(tr(", "));
}

QComboBox *ImportKindsPage::service(const importing::CategoryWord &word)
{
    auto *box = new QComboBox(m_table);
    box->setProperty("word", text::fromCore(word.word));
    const auto own = m_session.words().find(word.word);
    const bool chosen = own != m_session.words().end();
    box->addItem(chosen ? tr("as the rulebook has it") : takenFor(word), QString());
    box->addItem(tr("Leave these outlets out"), QString::fromLatin1(importing::kLeaveOut));
    box->insertSeparator(box->count());
    for (const norms::Service &service : m_session.document().rulebook().services)
        box->addItem(text::name(service.name), text::fromCore(service.code));
    if (chosen)
        box->setCurrentIndex(std::max(0, box->findData(text::fromCore(own->second))));
    if (!chosen && word.services.empty())
        box->setProperty("unknown", true);
    connect(box, &QComboBox::activated, this,
            [this, word = word.word, box] { m_session.setWord(word, text::toCore(box->currentData().toString())); });
    return box;
}

void ImportKindsPage::fill()
{
    const ImportFile *file = m_session.ofRole("outlets");
    m_shown.clear();
    m_table->setRowCount(0);
    if (file != nullptr)
        for (const importing::CategoryWord &word : file->words) {
            m_shown.push_back(word.word);
            if (m_shown.size() > kMostWords)
                continue;
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            auto *name = new QTableWidgetItem(text::fromCore(word.word));
            QFont font = name->font();
            font.setBold(word.services.empty() && !m_session.words().contains(word.word));
            name->setFont(font);
            name->setToolTip(name->text());
            m_table->setItem(row, 0, name);
            auto *count = new QTableWidgetItem(text::formatCount(word.count));
            count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, 1, count);
            m_table->setCellWidget(row, 2, service(word));
        }
    fillSummary();
}

void ImportKindsPage::fillSummary()
{
    const ImportFile *file = m_session.ofRole("outlets");
    if (file == nullptr || file->words.empty()) {
        m_summary->setText(tr("No column says what kind the outlets are of: choose it in the step before."));
        return;
    }
    std::int64_t unknown = 0, rows = 0;
    for (const importing::CategoryWord &word : file->words) {
        const bool open = word.services.empty() && !m_session.words().contains(word.word);
        unknown += open ? 1 : 0;
        rows += open ? word.count : 0;
    }
    const auto count = static_cast<std::int64_t>(file->words.size());
    m_summary->setText(unknown == 0
                           ? tr("All %1 words are known.").arg(text::formatCount(count))
                           : tr("%1 of %2 words are unknown, in %3 rows. Without a service their outlets are "
                                "kept, but count for nothing.")
                                 .arg(text::formatCount(unknown), text::formatCount(count), text::formatCount(rows)));
}

} // namespace yike::shell
