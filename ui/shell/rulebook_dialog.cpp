// SPDX-License-Identifier: GPL-3.0-or-later
// A draft of the choice beside the document; the document's own changes are taken over while nothing was changed here.
#include "ui/shell/rulebook_dialog.h"

#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/rulebook_text.h"
#include "ui/text/terms.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace yike::shell {
namespace {

QLabel *label(QWidget *parent, const char *name)
{
    auto *made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setWordWrap(true);
    return made;
}

std::optional<double> typed(const QLineEdit &field)
{
    bool good = false;
    const double value = text::locale().toDouble(field.text().trimmed(), &good);
    return good ? std::optional(value) : std::nullopt;
}

} // namespace

RulebookDialog::RulebookDialog(document::Document &document, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_model(new RulebookModel(this)),
      m_packs(new QListWidget(this)),
      m_table(new QTableView(this)),
      m_intro(label(this, "quiet")),
      m_basis(label(this, "quiet")),
      m_message(label(this, "rulebookMessage")),
      m_figureLabel(new QLabel(this)),
      m_sizeLabel(new QLabel(this)),
      m_reasonLabel(new QLabel(this)),
      m_byLabel(new QLabel(this)),
      m_arrow(new QLabel(QStringLiteral("→"), this)),
      m_figure(new QLineEdit(this)),
      m_size(new QLineEdit(this)),
      m_reason(new QLineEdit(this)),
      m_by(new QLineEdit(this)),
      m_set(new QPushButton(this)),
      m_restore(new QPushButton(this)),
      m_import(new QPushButton(this)),
      m_export(new QPushButton(this)),
      m_starter(new QPushButton(this)),
      m_close(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_before(new QComboBox(this)),
      m_after(new QComboBox(this)),
      m_changes(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("rulebookDialog"));
    setProperty("manualPage", "rulebooks");
    setModal(false);
    makeLists();
    auto *lists = new QHBoxLayout;
    lists->addWidget(m_packs, 1);
    lists->addWidget(m_table, 3);
    auto *compared = new QHBoxLayout;
    compared->addWidget(m_before, 1);
    compared->addWidget(m_arrow);
    compared->addWidget(m_after, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_intro);
    column->addLayout(lists, 3);
    column->addWidget(m_basis);
    column->addLayout(makeEditor());
    column->addWidget(m_message);
    column->addLayout(compared);
    column->addWidget(m_changes, 1);
    column->addLayout(makeButtons());
    using document::Document;
    for (auto signal : {&Document::planChanged, &Document::opened, &Document::savedStateChanged})
        connect(&document, signal, this, &RulebookDialog::readDocument);
    m_draft = m_read = norms::starterChoice();
    readDocument();
    retranslate();
    resize(1280, 740);
}

void RulebookDialog::makeLists()
{
    m_packs->setObjectName(QStringLiteral("rulebookPacks"));
    m_packs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setObjectName(QStringLiteral("rulebookTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_changes->setReadOnly(true);
    m_changes->setObjectName(QStringLiteral("rulebookChanges"));
    connect(m_packs, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_filling)
            return;
        usePack(m_draft, item->data(Qt::UserRole).toString().toStdString(), item->checkState() == Qt::Checked);
        showDraft();
    });
    connect(m_packs, &QListWidget::currentItemChanged, this, &RulebookDialog::update);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulebookDialog::showNorm);
    for (QComboBox *box : {m_before, m_after})
        connect(box, &QComboBox::activated, this, &RulebookDialog::showComparison);
}

/// As wide as their words, but so that all are seen at once; the rest of a long cell is in its tip.
void RulebookDialog::fitColumns()
{
    constexpr int kWidest = 190;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < kRulebookColumns; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kWidest));
}

QLayout *RulebookDialog::makeEditor()
{
    auto *row = new QHBoxLayout;
    const std::pair<QLabel *, QLineEdit *> fields[]{
        {m_figureLabel, m_figure}, {m_sizeLabel, m_size}, {m_reasonLabel, m_reason}, {m_byLabel, m_by}};
    for (const auto &[title, field] : fields) {
        row->addWidget(title);
        row->addWidget(field, field == m_reason ? 4 : 1);
        connect(field, &QLineEdit::textEdited, this, &RulebookDialog::update);
    }
    for (QPushButton *button : {m_set, m_restore}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_set->setObjectName(QStringLiteral("rulebookSet"));
    connect(m_set, &QPushButton::clicked, this, &RulebookDialog::setOwn);
    connect(m_restore, &QPushButton::clicked, this, &RulebookDialog::restoreOwn);
    return row;
}

QLayout *RulebookDialog::makeButtons()
{
    m_save->setProperty("primary", true);
    m_save->setObjectName(QStringLiteral("rulebookSave"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_import, m_export, m_starter, m_close, m_save}) {
        button->setAutoDefault(false);
        if (button == m_close)
            row->addStretch(1);
        row->addWidget(button);
    }
    connect(m_import, &QPushButton::clicked, this, &RulebookDialog::pickImport);
    connect(m_export, &QPushButton::clicked, this, &RulebookDialog::pickExport);
    connect(m_starter, &QPushButton::clicked, this, [this] {
        const auto own = m_draft.own;
        m_draft = norms::starterChoice();
        m_draft.own = own;
        showDraft();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this, &RulebookDialog::save);
    return row;
}

const norms::Norm *RulebookDialog::current() const { return m_model->norm(m_table->currentIndex().row()); }

std::string RulebookDialog::chosenPack() const
{
    const QListWidgetItem *item = m_packs->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString().toStdString() : std::string();
}

void RulebookDialog::readDocument()
{
    const norms::RulebookChoice now =
        m_document.isOpen() ? m_document.plan()->parameters.rulebook : norms::starterChoice();
    // What was changed here is not thrown away because something else was saved.
    const bool keep = m_draft != m_read && now == m_read;
    const bool same = m_draft == now && m_model->rowCount() > 0;
    m_read = now;
    if (!keep)
        m_draft = now;
    if (same)
        update();
    else
        showDraft();
}

void RulebookDialog::showDraft()
{
    m_filling = true;
    const std::string chosen = chosenPack();
    const QString before = m_before->currentData().toString(), after = m_after->currentData().toString();
    m_packs->clear();
    m_before->clear();
    m_after->clear();
    const auto add = [&](const norms::Pack &pack) {
        const QString id = text::fromCore(pack.id), name = text::name(pack.name);
        auto *item = new QListWidgetItem(
            pack.scope == norms::PackScope::Local ? tr("%1 (local example)").arg(name) : name, m_packs);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::contains(m_draft.packs, pack.id) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(item->text() + QLatin1Char('\n') +
                         tr("%n norms", nullptr, static_cast<int>(pack.norms.size())));
        if (pack.id == chosen)
            m_packs->setCurrentItem(item);
        for (QComboBox *box : {m_before, m_after})
            box->addItem(name, id);
    };
    for (const norms::Pack &pack : norms::shippedPacks())
        add(pack);
    for (const norms::Pack &pack : m_draft.own)
        add(pack);
    for (QComboBox *box : {m_before, m_after})
        box->addItem(tr("This project"), QString());
    m_before->setCurrentIndex(std::max(0, m_before->findData(before.isNull() ? QStringLiteral("plan-2023") : before)));
    m_after->setCurrentIndex(std::max(0, m_after->findData(after.isNull() ? QStringLiteral("notice-2025") : after)));
    m_filling = false;
    const std::string norm = current() != nullptr ? current()->id : std::string();
    if (const auto book = norms::compose(m_draft)) {
        m_model->setBook(*book);
        tell({});
    } else {
        tell(text::sentence(book.error()));
    }
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->norm(row)->id == norm)
            m_table->selectRow(row);
    showNorm();
    showComparison();
}

void RulebookDialog::showNorm()
{
    const norms::Norm *norm = current();
    for (QLineEdit *field : {m_figure, m_size, m_reason, m_by}) {
        field->clear();
        field->setEnabled(norm != nullptr);
    }
    m_basis->setText(norm != nullptr ? text::basis(*norm) : tr("Choose a norm to give it a figure of your own."));
    if (norm == nullptr)
        return update();
    const bool coverage = norm->measure == norms::Measure::Coverage;
    if (norm->hasFigure())
        m_figure->setText(
            text::locale().toString(coverage ? static_cast<double>(*norm->limit) : *norm->amount, 'g', 9));
    if (norm->minimumSize > 0)
        m_size->setText(text::locale().toString(norm->minimumSize));
    if (norm->overridden) {
        m_reason->setText(text::fromCore(norm->overridden->reason));
        m_by->setText(text::fromCore(norm->overridden->by));
    }
    update();
}

std::shared_ptr<const norms::Rulebook> RulebookDialog::bookOf(const std::string &pack) const
{
    const norms::Pack *held = norms::packOf(m_draft, pack);
    if (held == nullptr)
        return norms::compose(m_draft).value_or(std::make_shared<const norms::Rulebook>());
    auto book = std::make_shared<norms::Rulebook>(norms::starterRulebook());
    std::ranges::copy(held->services, std::back_inserter(book->services));
    book->norms = held->norms;
    return book;
}

void RulebookDialog::showComparison()
{
    m_changes->setPlainText(comparison(*bookOf(m_before->currentData().toString().toStdString()),
                                       *bookOf(m_after->currentData().toString().toStdString())));
}

void RulebookDialog::setOwn()
{
    const norms::Norm *norm = current();
    if (norm == nullptr)
        return;
    OwnFigure own;
    own.figure = typed(*m_figure);
    if (!own.figure && !(m_figure->text().trimmed().isEmpty() && !norm->hasFigure()))
        return tell(tr("The figure has to be a number."));
    const auto size = typed(*m_size);
    if (!size && !m_size->text().trimmed().isEmpty())
        return tell(tr("The smallest size has to be a number of square metres."));
    constexpr double kMost = 1e9;
    own.size = size ? static_cast<std::int32_t>(std::clamp(*size, -1.0, kMost)) : 0;
    own.reason = text::toCore(m_reason->text().trimmed());
    own.by = text::toCore(m_by->text().trimmed());
    if (const QString wrong = setOwnFigure(m_draft, *norm, own); !wrong.isEmpty())
        return tell(wrong);
    showDraft();
}

void RulebookDialog::restoreOwn()
{
    if (const norms::Norm *norm = current()) {
        dropOwnFigure(m_draft, norm->id);
        showDraft();
    }
}

void RulebookDialog::tell(const QString &wrong)
{
    showWrong(*m_message, !wrong.isEmpty());
    m_message->setText(!wrong.isEmpty()       ? wrong
                       : !m_document.isOpen() ? tr("Open a project to choose its rulebooks.")
                       : m_draft != m_read    ? tr("Changed, not saved yet. Figures of the project's own are bold.")
                                              : tr("Figures of the project's own are bold."));
}

void RulebookDialog::update()
{
    const norms::Norm *norm = current();
    const bool editable = m_document.isOpen() && m_document.isEditable();
    m_set->setEnabled(norm != nullptr && !m_reason->text().trimmed().isEmpty());
    m_restore->setEnabled(norm != nullptr && norm->overridden);
    m_export->setEnabled(!chosenPack().empty());
    m_starter->setEnabled(m_draft != norms::starterChoice());
    m_save->setEnabled(editable && m_draft != m_read && norms::flaws(m_draft).empty());
}

bool RulebookDialog::save()
{
    if (!m_document.isOpen() || m_draft == m_read)
        return false;
    plan::Parameters after = m_document.plan()->parameters;
    after.rulebook = m_draft;
    return m_document.apply({"edit-rulebook", {}, {{m_document.plan()->parameters, after}}});
}

QString RulebookDialog::importPack(const QString &path)
{
    constexpr qint64 kLargest = 16LL * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargest)
        return tr("%1 could not be read. Nothing was changed.").arg(path);
    const QByteArray bytes = file.readAll();
    auto pack = norms::readPack({bytes.constData(), static_cast<std::size_t>(bytes.size())}, path.toStdString());
    if (!pack)
        return text::sentence(pack.error());
    norms::RulebookChoice after = m_draft;
    norms::bringAlong(after, *std::move(pack));
    if (const auto wrong = norms::flaws(after); !wrong.empty())
        return text::sentence(wrong.front());
    m_draft = std::move(after);
    showDraft();
    return {};
}

QString RulebookDialog::exportPack(const QString &path)
{
    const norms::Pack *pack = norms::packOf(m_draft, chosenPack());
    if (pack == nullptr)
        return tr("Choose a pack in the list first.");
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(norms::writePack(*pack));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tr("%1 could not be written.").arg(path);
    return {};
}

void RulebookDialog::pickImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a rulebook pack"), lastFolder(), tr("Rulebook packs (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFolder(path);
        if (const QString wrong = importPack(path); !wrong.isEmpty())
            tell(wrong);
    });
    dialog->open();
}

void RulebookDialog::pickExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the rulebook pack"), lastFolder(), tr("Rulebook packs (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(text::fromCore(chosenPack()) + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFolder(path);
        tell(exportPack(path));
    });
    dialog->open();
}

void RulebookDialog::retranslate()
{
    setWindowTitle(tr("Rulebooks"));
    m_intro->setText(tr(
        "Tick the packs this project is judged by. A figure of your own needs a reason; what the document says stays "
        "beside it. An empty cell is one nobody has read: nothing is computed from it."));
    m_figureLabel->setText(tr("Own figure"));
    m_sizeLabel->setText(tr("Smallest size (m²)"));
    m_reasonLabel->setText(tr("Reason"));
    m_byLabel->setText(tr("Set by"));
    m_set->setText(tr("Set"));
    m_restore->setText(tr("Take the document's figure"));
    m_import->setText(tr("Import …"));
    m_export->setText(tr("Export …"));
    m_starter->setText(tr("Starter choice"));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save"));
    m_model->retranslate();
    fitColumns();
    showDraft();
}

void RulebookDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::shell
