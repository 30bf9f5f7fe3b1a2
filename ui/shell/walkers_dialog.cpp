// SPDX-License-Identifier: GPL-3.0-or-later
// A draft of the walkers beside the document; the document's own changes are taken over while nothing was changed here.
#include "ui/shell/walkers_dialog.h"

#include "ui/shell/theme.h"
#include "ui/shell/walker_delegate.h"
#include "ui/text/language.h"
#include "ui/text/terms.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace yike::shell {
namespace {

QLabel *label(QWidget *parent, const char *name)
{
    auto *made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setWordWrap(true);
    return made;
}

} // namespace

WalkersDialog::WalkersDialog(document::Document &document, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_model(new WalkerModel(this)),
      m_table(new QTableView(this)),
      m_slope(new SlopeEditor(this)),
      m_intro(label(this, "quiet")),
      m_slopeTitle(label(this, "group")),
      m_sourceLabel(label(this, "quiet")),
      m_message(label(this, "walkersMessage")),
      m_source(new QLineEdit(this)),
      m_restoreAll(new QPushButton(this)),
      m_restoreOne(new QPushButton(this)),
      m_close(new QPushButton(this)),
      m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("walkersDialog"));
    setProperty("manualPage", "walkers");
    setModal(false);
    makeTable();
    auto *source = new QHBoxLayout;
    source->addWidget(m_sourceLabel);
    source->addWidget(m_source, 1);
    m_sourceLabel->setWordWrap(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addWidget(m_table);
    column->addWidget(m_message);
    column->addWidget(m_slopeTitle);
    column->addWidget(m_slope, 1);
    column->addLayout(source);
    column->addLayout(makeButtons());
    connect(m_slope, &SlopeEditor::edited, this, [this] {
        norms::Walker walker = m_model->walker(row());
        if (const auto table = m_slope->table(); table && m_slope->wrong().isEmpty()) {
            walker.gradeTable = *table;
            m_model->setWalker(row(), walker);
        }
        update();
    });
    connect(m_source, &QLineEdit::textEdited, this, [this](const QString &text) {
        norms::Walker walker = m_model->walker(row());
        walker.source = text::toCore(text);
        m_model->setWalker(row(), walker);
    });
    connect(m_model, &WalkerModel::dataChanged, this, [this] {
        showWalker();
        update();
    });
    using document::Document;
    for (auto signal : {&Document::planChanged, &Document::opened, &Document::savedStateChanged})
        connect(&document, signal, this, &WalkersDialog::readDocument);
    m_read = m_model->walkers();
    readDocument();
    m_table->selectRow(1);
    retranslate();
    resize(920, 660);
}

void WalkersDialog::makeTable()
{
    auto *delegate = new WalkerDelegate(m_table);
    m_table->setObjectName(QStringLiteral("walkersTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto column : {WalkerColumn::Name, WalkerColumn::Slope})
        m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(column), QHeaderView::ResizeToContents);
    connect(delegate, &WalkerDelegate::checked, this, [this](const QString &wrong) {
        m_typing = wrong;
        update();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WalkersDialog::showWalker);
}

QLayout *WalkersDialog::makeButtons()
{
    m_save->setProperty("primary", true);
    m_save->setObjectName(QStringLiteral("walkersSave"));
    for (QPushButton *button : {m_restoreAll, m_restoreOne, m_close, m_save})
        button->setAutoDefault(false);
    connect(m_restoreAll, &QPushButton::clicked, this, [this] { m_model->setWalkers(norms::presetWalkers()); });
    connect(m_restoreOne, &QPushButton::clicked, this, &WalkersDialog::restoreOne);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this, &WalkersDialog::save);
    auto *row = new QHBoxLayout;
    row->addWidget(m_restoreOne);
    row->addWidget(m_restoreAll);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_save);
    return row;
}

int WalkersDialog::row() const { return std::max(0, m_table->currentIndex().row()); }

bool WalkersDialog::isChanged() const { return m_model->walkers() != m_read; }

void WalkersDialog::readDocument()
{
    const norms::Walkers walkers = m_document.isOpen() ? m_document.plan()->parameters.walkers : norms::presetWalkers();
    // What was changed here is not thrown away because something else was saved.
    const bool keep = isChanged() && walkers == m_read;
    m_read = walkers;
    if (!keep)
        m_model->setWalkers(walkers);
    showWalker();
    update();
}

void WalkersDialog::showWalker()
{
    const norms::Walker &walker = m_model->walker(row());
    m_slope->setWalker(walker);
    m_slopeTitle->setText(tr("Slope: %1").arg(text::name(walker.kind)));
    const QString source = text::fromCore(walker.source);
    if (m_source->text() != source)
        m_source->setText(source);
    update();
}

void WalkersDialog::restoreOne() { m_model->setWalker(row(), norms::presetWalkers()[static_cast<std::size_t>(row())]); }

void WalkersDialog::update()
{
    const QString table = m_slope->wrong();
    const bool wrong = !m_typing.isEmpty() || !table.isEmpty();
    const bool editable = m_document.isOpen() && m_document.isEditable();
    showWrong(*m_message, wrong);
    m_message->setText(!m_typing.isEmpty()    ? tr("Not possible. Allowed: %1").arg(m_typing)
                       : wrong                ? table
                       : !m_document.isOpen() ? tr("Open a project to save walkers in it.")
                       : !editable            ? tr("This project cannot be changed at the moment.")
                       : isChanged()          ? tr("Changed, not saved yet. What differs from the presets is bold.")
                                              : tr("What differs from the presets is bold."));
    m_save->setEnabled(!wrong && editable && isChanged());
    m_restoreAll->setEnabled(m_model->walkers() != norms::presetWalkers());
    m_restoreOne->setEnabled(m_model->walker(row()) != norms::presetWalkers()[static_cast<std::size_t>(row())]);
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int line = 0; line < m_model->rowCount(); ++line)
        height += m_table->rowHeight(line);
    m_table->setFixedHeight(height);
}

void WalkersDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    update(); // letters and header have their sizes only now
    resize(size().expandedTo(minimumSizeHint()));
}

bool WalkersDialog::save()
{
    if (!m_document.isOpen() || !isChanged())
        return false;
    plan::Parameters after = m_document.plan()->parameters;
    after.walkers = m_model->walkers();
    return m_document.apply({"edit-parameters", {}, {{m_document.plan()->parameters, after}}});
}

void WalkersDialog::retranslate()
{
    setWindowTitle(tr("Walkers"));
    m_intro->setText(
        tr("How fast each group walks decides what it reaches in 5, 10 and 15 minutes. The speed is that on the flat; "
           "stairs take so many times as long; each crossing costs its wait. Click a figure to change it."));
    m_sourceLabel->setText(tr("Source of the figures"));
    m_restoreAll->setText(tr("Restore all presets"));
    m_restoreOne->setText(tr("Restore this walker"));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save"));
    m_model->retranslate();
    m_slope->retranslate();
    showWalker();
    update();
}

void WalkersDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::shell
