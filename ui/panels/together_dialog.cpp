// SPDX-License-Identifier: GPL-3.0-or-later
// What will not do is told as one types; nothing is changed while something will not do.
#include "ui/panels/together_dialog.h"

#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include <algorithm>

namespace yike::panels {

TogetherDialog::TogetherDialog(document::Document &document, std::vector<plan::OutletId> outlets, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_state(document.state()),
      m_outlets(std::move(outlets)),
      m_ledger(document.seen(), document.sharedRulebook()),
      m_said(new QLabel(this))
{
    setObjectName(QStringLiteral("togetherDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        tr("Change outlets together: %1").arg(text::formatCount(static_cast<std::int64_t>(m_outlets.size()))));
    auto *intro = new QLabel(tr("Tick what all of them shall have. The rest stays as it is."), this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addList(*form, "togetherStatus", LedgerColumn::Status);
    addServices(*form);
    addLine(*form, "togetherChain", LedgerColumn::Chain);
    addLine(*form, "togetherHours", LedgerColumn::Hours);
    addLine(*form, "togetherArea", LedgerColumn::Area);
    addList(*form, "togetherOpenTo", LedgerColumn::OpenTo);
    addLine(*form, "togetherStage", LedgerColumn::Stage);
    addLine(*form, "togetherChecked", LedgerColumn::Checked);
    m_said->setObjectName(QStringLiteral("note"));
    m_said->setWordWrap(true);
    m_said->setMinimumHeight(m_said->fontMetrics().height() * 2);
    auto *buttons = new QDialogButtonBox(this);
    m_do = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(QStringLiteral("togetherDo"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &TogetherDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TogetherDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_said);
    column->addWidget(buttons);
    resize(440, sizeHint().height());
    check();
}

void TogetherDialog::add(QFormLayout &form, const char *name, const QString &title, QWidget *editor,
                         std::function<std::optional<QString>(plan::Outlet &)> put)
{
    auto *wanted = new QCheckBox(title, this);
    wanted->setObjectName(QLatin1String(name) + QStringLiteral("Wanted"));
    editor->setObjectName(QLatin1String(name));
    editor->setAccessibleName(title);
    form.addRow(wanted, editor);
    connect(wanted, &QCheckBox::toggled, this, &TogetherDialog::check);
    m_fields.push_back({wanted, editor, std::move(put)});
}

void TogetherDialog::addList(QFormLayout &form, const char *name, LedgerColumn column)
{
    auto *box = new QComboBox(this);
    box->addItems(m_ledger.choices(column));
    add(form, name, Ledger::title(column), box,
        [this, box, column](plan::Outlet &outlet) { return m_ledger.put(column, box->currentText(), outlet); });
    connect(box, &QComboBox::activated, this,
            [this, at = m_fields.size() - 1] { m_fields[at].wanted->setChecked(true); });
}

void TogetherDialog::addLine(QFormLayout &form, const char *name, LedgerColumn column)
{
    auto *line = new QLineEdit(this);
    add(form, name, Ledger::title(column), line, [this, line, column](plan::Outlet &outlet) -> std::optional<QString> {
        if (const QString why = column == LedgerColumn::Hours ? hoursComplaint(line->text()) : QString();
            !why.isEmpty())
            return why;
        return m_ledger.put(column, line->text(), outlet);
    });
    connect(line, &QLineEdit::textEdited, this, [this, at = m_fields.size() - 1] {
        m_fields[at].wanted->setChecked(true);
        check();
    });
}

void TogetherDialog::addServices(QFormLayout &form)
{
    const auto newBox = [this] {
        auto *box = new QComboBox(this);
        for (const auto &[code, name] : m_ledger.words().services)
            box->addItem(text::serviceName(m_ledger.book(), code), QString::fromStdString(code));
        box->setMaxVisibleItems(20);
        return box;
    };
    QComboBox *added = newBox();
    add(form, "togetherAdd", tr("Also offers"), added, [added](plan::Outlet &outlet) -> std::optional<QString> {
        const std::string code = added->currentData().toString().toStdString();
        if (!std::ranges::contains(outlet.services, code, &plan::OutletService::service))
            outlet.services.push_back({.service = code});
        return std::nullopt;
    });
    QComboBox *removed = newBox();
    add(form, "togetherRemove", tr("No longer offers"), removed,
        [removed](plan::Outlet &outlet) -> std::optional<QString> {
            const std::string code = removed->currentData().toString().toStdString();
            const bool offers = std::ranges::contains(outlet.services, code, &plan::OutletService::service);
            if (offers && outlet.services.size() == 1)
                return tr("%1 offers nothing else: close it instead").arg(QString::fromStdString(outlet.name));
            std::erase_if(outlet.services, [&](const plan::OutletService &each) { return each.service == code; });
            return std::nullopt;
        });
    for (const std::size_t back : {std::size_t{2}, std::size_t{1}}) {
        const std::size_t at = m_fields.size() - back;
        connect(static_cast<QComboBox *>(m_fields[at].editor), &QComboBox::activated, this, [this, at] {
            m_fields[at].wanted->setChecked(true);
            check();
        });
    }
}

std::vector<plan::Outlet> TogetherDialog::changed(QStringList &complaints) const
{
    std::vector<plan::Outlet> after;
    for (const plan::OutletId id : m_outlets) {
        const plan::Outlet *outlet = m_ledger.plan().outlet(id);
        if (outlet == nullptr)
            continue;
        plan::Outlet made = *outlet;
        for (const Field &field : m_fields) {
            if (!field.wanted->isChecked())
                continue;
            const auto why = field.put(made);
            const QString said = why ? tr("%1: %2").arg(field.wanted->text(), *why) : QString();
            if (why && !complaints.contains(said))
                complaints << said;
        }
        if (made != *outlet)
            after.push_back(std::move(made));
    }
    return after;
}

void TogetherDialog::check()
{
    QStringList complaints;
    const auto after = changed(complaints);
    constexpr qsizetype kMost = 3;
    m_do->setEnabled(complaints.isEmpty() && !after.empty());
    const bool ticked = std::ranges::any_of(m_fields, [](const Field &field) { return field.wanted->isChecked(); });
    if (!complaints.isEmpty())
        m_said->setText(complaints.first(std::min(kMost, complaints.size())).join(u'\n'));
    else
        m_said->setText(ticked ? tr("Outlets that will be different: %1.")
                                     .arg(text::formatCount(static_cast<std::int64_t>(after.size())))
                               : QString());
}

void TogetherDialog::accept()
{
    QStringList complaints;
    const auto after = changed(complaints);
    if (!complaints.isEmpty())
        return;
    if (m_document.state() != m_state) // a key or another window has changed the plan meanwhile
        return QDialog::reject();
    m_document.changeOutlets(after);
    QDialog::accept();
}

} // namespace yike::panels
