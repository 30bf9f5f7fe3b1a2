// SPDX-License-Identifier: GPL-3.0-or-later
// Fields are refilled from the plan after every edit, so undo shows in the form at once.
#include "ui/panels/outlet_form.h"

#include "ui/panels/wheel_guard.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/terms.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>
#include <initializer_list>

namespace yike::panels {
namespace {

constexpr std::array kStatuses{plan::OutletStatus::Open, plan::OutletStatus::Closed, plan::OutletStatus::Planned,
                               plan::OutletStatus::UnderConstruction, plan::OutletStatus::Unchecked};
constexpr std::array kOpenTo{plan::OpenTo::Unknown, plan::OpenTo::Everybody, plan::OpenTo::EstateOnly,
                             plan::OpenTo::UnitOnly, plan::OpenTo::LimitedHours};

template <typename Values>
void fillChoices(QComboBox *box, const Values &values)
{
    const int chosen = box->currentIndex();
    box->clear();
    for (const auto value : values)
        box->addItem(text::name(value), static_cast<int>(value));
    box->setCurrentIndex(std::max(chosen, 0));
}

} // namespace

OutletForm::OutletForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_form(new QFormLayout),
      m_status(new QComboBox(this)),
      m_openTo(new QComboBox(this)),
      m_area(newQuietSpinBox(this)),
      m_services(new ServiceEditor(workspace, this)),
      m_close(new QPushButton(this)),
      m_delete(new QPushButton(this)),
      m_moreButton(new QToolButton(this)),
      m_more(new QWidget(this)),
      m_moreForm(new QFormLayout(m_more)),
      m_premises(new QComboBox(this)),
      m_photos(new PhotoStrip(workspace, this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = lineOf("outletName", &plan::Outlet::name);
    addRow(QT_TR_NOOP("Name"), m_name);
    m_notes[OutletCheck::Field::Name] = addNote(m_form);
    m_status->setObjectName(QStringLiteral("outletStatus"));
    addRow(QT_TR_NOOP("Status"), m_status);
    addRow(QT_TR_NOOP("Open to"), m_openTo);
    m_hours = lineOf("outletHours", &plan::Outlet::hours);
    addRow(QT_TR_NOOP("Hours"), m_hours);
    m_notes[OutletCheck::Field::Hours] = addNote(m_form);
    m_chain = lineOf("outletChain", &plan::Outlet::chain);
    addRow(QT_TR_NOOP("Chain"), m_chain);
    m_address = lineOf("outletAddress", &plan::Outlet::address);
    addRow(QT_TR_NOOP("Address"), m_address);
    m_area->setSuffix(QStringLiteral(" m²"));
    addRow(QT_TR_NOOP("Floor area"), m_area);
    m_notes[OutletCheck::Field::Area] = addNote(m_form);
    auto *servicesNote = new QLabel(this);
    m_notes[OutletCheck::Field::Services] = servicesNote;
    servicesNote->setObjectName(QStringLiteral("checkNote"));
    servicesNote->setWordWrap(true);
    servicesNote->hide();
    makeMore();
    connectFields();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_form);
    column->addWidget(m_services);
    column->addWidget(servicesNote);
    column->addWidget(m_moreButton, 0, Qt::AlignLeft);
    column->addWidget(m_more);
    column->addWidget(m_photos);
    column->addLayout(buttons);
    connect(&workspace.document(), &document::Document::savedStateChanged, this, &OutletForm::allowEditing);
    for (QWidget *field : std::initializer_list<QWidget *>{m_status, m_openTo})
        guardAgainstWheel(field);
    retranslate();
}

QLineEdit *OutletForm::lineOf(const char *name, std::string plan::Outlet::*member)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    connect(line, &QLineEdit::editingFinished, this, [this, line, member] {
        change([&](plan::Outlet &outlet) { outlet.*member = text::toCore(line->text().trimmed()); });
    });
    return line;
}

void OutletForm::connectFields()
{
    for (QLineEdit *line : {m_name, m_hours})
        connect(line, &QLineEdit::textEdited, this, &OutletForm::checkTyped);

    connect(m_status, &QComboBox::activated, this, [this](int index) {
        m_workspace.document().setStatus(m_outlet, static_cast<plan::OutletStatus>(m_status->itemData(index).toInt()));
    });
    connect(m_openTo, &QComboBox::activated, this, [this](int index) {
        const auto openTo = static_cast<plan::OpenTo>(m_openTo->itemData(index).toInt());
        change([openTo](plan::Outlet &outlet) { outlet.openTo = openTo; });
    });
    connect(m_area, &QSpinBox::valueChanged, this,
            [this](int area) { change([area](plan::Outlet &outlet) { outlet.area = area; }); });
    connect(m_services, &ServiceEditor::edited, this, [this](const std::vector<plan::OutletService> &services) {
        change([&services](plan::Outlet &outlet) { outlet.services = services; });
    });
    m_close->setObjectName(QStringLiteral("closeOutlet"));
    connect(m_close, &QPushButton::clicked, this, [this] {
        const plan::Outlet *outlet = m_workspace.document().seen()->outlet(m_outlet);
        const bool closed = outlet != nullptr && outlet->status == plan::OutletStatus::Closed;
        m_workspace.document().setStatus(m_outlet, closed ? plan::OutletStatus::Open : plan::OutletStatus::Closed);
    });
    m_delete->setObjectName(QStringLiteral("deleteOutlet"));
    connect(m_delete, &QPushButton::clicked, this, [this] { m_workspace.document().deleteOutlet(m_outlet); });
}

QLabel *OutletForm::addNote(QFormLayout *form)
{
    auto *note = new QLabel(this);
    note->setObjectName(QStringLiteral("checkNote"));
    note->setWordWrap(true);
    note->hide();
    form->addRow(QString(), note);
    return note;
}

void OutletForm::makeMore()
{
    m_moreButton->setObjectName(QStringLiteral("outletMore"));
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setCursor(Qt::PointingHandCursor);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setArrowType(Qt::RightArrow);
    connect(m_moreButton, &QToolButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        m_moreButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
    m_more->hide();
    m_moreForm->setContentsMargins(0, 0, 0, 0);
    m_moreForm->setHorizontalSpacing(8);
    m_moreForm->setVerticalSpacing(4);
    m_moreForm->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    moreLine("outletStage", QT_TR_NOOP("Stage (year)"), LedgerColumn::Stage);
    moreLine("outletCost", QT_TR_NOOP("Cost (10,000 yuan)"), LedgerColumn::Cost);
    moreLine("outletLead", QT_TR_NOOP("Lead"), LedgerColumn::Lead);
    moreLine("outletContact", QT_TR_NOOP("Contact"), LedgerColumn::Contact);
    m_premises->setObjectName(QStringLiteral("outletPremises"));
    m_premises->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_premises->setMinimumContentsLength(8);
    auto *label = new QLabel(this);
    label->setObjectName(QStringLiteral("quiet"));
    label->setBuddy(m_premises);
    m_labels.emplace_back(label, QT_TR_NOOP("Premises"));
    m_moreForm->addRow(label, m_premises);
    connect(m_premises, &QComboBox::activated, this, [this](int index) {
        const plan::PremisesId id{m_premises->itemData(index).toLongLong()};
        change([id](plan::Outlet &outlet) { outlet.premises = id; });
    });
    guardAgainstWheel(m_premises);
    moreLine("outletStaff", QT_TR_NOOP("Staff"), LedgerColumn::Staff);
    moreLine("outletCreditCode", QT_TR_NOOP("Credit code"), LedgerColumn::CreditCode);
    moreLine("outletChecked", QT_TR_NOOP("Checked on"), LedgerColumn::Checked);
    moreLine("outletRemark", QT_TR_NOOP("Remark"), LedgerColumn::Remark);
}

QLineEdit *OutletForm::moreLine(const char *name, const char *label, LedgerColumn column)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    auto *text = new QLabel(this);
    text->setObjectName(QStringLiteral("quiet"));
    text->setBuddy(line);
    m_labels.emplace_back(text, label);
    m_moreForm->addRow(text, line);
    QLabel *note = addNote(m_moreForm);
    m_moreLines.push_back({line, note, column});
    if (column == LedgerColumn::CreditCode)
        m_notes[OutletCheck::Field::CreditCode] = note;
    const auto tried = [this, line, note, column](bool take) {
        const auto &plan = m_workspace.document().seen();
        const plan::Outlet *outlet = plan && !m_filling ? plan->outlet(m_outlet) : nullptr;
        if (outlet == nullptr || !m_workspace.document().isEditable())
            return;
        plan::Outlet after = *outlet;
        const auto why = ledger().put(column, line->text(), after);
        note->setText(why ? tr("Not taken: %1.").arg(*why) : QString());
        note->setVisible(why.has_value());
        if (take && !why && after != *outlet)
            m_workspace.document().changeOutlet(after);
    };
    connect(line, &QLineEdit::textEdited, this, [tried] { tried(false); });
    connect(line, &QLineEdit::editingFinished, this, [tried] { tried(true); });
    return line;
}

void OutletForm::addRow(const char *label, QWidget *field)
{
    auto *text = new QLabel(this);
    text->setObjectName(QStringLiteral("quiet"));
    text->setBuddy(field);
    m_labels.emplace_back(text, label);
    m_form->addRow(text, field);
}

void OutletForm::retranslate()
{
    m_filling = true;
    m_ledger.reset();
    for (const auto &[label, source] : m_labels)
        label->setText(tr(source));
    fillChoices(m_status, kStatuses);
    fillChoices(m_openTo, kOpenTo);
    m_area->setSpecialValueText(tr("unknown"));
    m_moreButton->setText(tr("More"));
    m_delete->setText(tr("Delete"));
    for (const MoreLine &each : m_moreLines)
        if (each.column == LedgerColumn::Contact || each.column == LedgerColumn::Lead)
            m_moreForm->setRowVisible(each.line, !text::isPublic());
    m_filling = false;
    if (m_outlet)
        showOutlet(m_outlet);
}

void OutletForm::showOutlet(plan::OutletId id)
{
    // What is being typed belongs to the outlet that was shown until now.
    if (QWidget *field = focusWidget(); id != m_outlet && field != nullptr && field->hasFocus())
        field->clearFocus();
    m_outlet = id;
    m_photos->showPhotosOf(id);
    const auto &plan = m_workspace.document().seen();
    if (const plan::Outlet *outlet = plan ? plan->outlet(id) : nullptr)
        fill(*outlet);
    allowEditing();
}

void OutletForm::allowEditing()
{
    const bool editable = m_workspace.document().isEditable();
    for (QLineEdit *line : {m_name, m_address, m_hours, m_chain})
        line->setReadOnly(!editable);
    for (const MoreLine &each : m_moreLines)
        each.line->setReadOnly(!editable);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_status, m_openTo, m_area, m_services, m_premises, m_close, m_delete})
        field->setEnabled(editable);
}

const Ledger &OutletForm::ledger()
{
    const document::Document &document = m_workspace.document();
    if (!m_ledger || m_ledger->sharedPlan() != document.seen() || &m_ledger->book() != &document.rulebook())
        m_ledger = std::make_unique<const Ledger>(document.seen(), document.sharedRulebook());
    return *m_ledger;
}

void OutletForm::fill(const plan::Outlet &outlet)
{
    m_filling = true;
    const auto line = [](QLineEdit *edit, const std::string &value) {
        if (edit->text() != text::fromCore(value))
            edit->setText(text::fromCore(value));
    };
    line(m_name, outlet.name);
    line(m_address, outlet.address);
    line(m_hours, outlet.hours);
    line(m_chain, outlet.chain);
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(outlet.status)));
    m_openTo->setCurrentIndex(m_openTo->findData(static_cast<int>(outlet.openTo)));
    m_area->setValue(outlet.area);
    m_services->setServices(outlet.services);
    fillPremises(outlet);
    for (const MoreLine &each : m_moreLines)
        if (!each.line->hasFocus() || !each.line->isModified()) {
            line(each.line, text::toCore(ledger().plain(outlet, each.column)));
            each.note->hide();
        }
    check(outlet);
    m_close->setText(outlet.status == plan::OutletStatus::Closed ? tr("Reopen") : tr("Close down"));
    m_filling = false;
}

void OutletForm::fillPremises(const plan::Outlet &outlet)
{
    m_premises->clear();
    m_premises->addItem(tr("none"), qlonglong{0});
    for (const plan::Premises &each : m_workspace.document().plan()->premises)
        m_premises->addItem(text::fromCore(each.name.empty() ? each.address : each.name),
                            static_cast<qlonglong>(each.id.value));
    m_premises->setCurrentIndex(std::max(0, m_premises->findData(static_cast<qlonglong>(outlet.premises.value))));
}

void OutletForm::checkTyped()
{
    const auto &plan = m_workspace.document().seen();
    const plan::Outlet *outlet = plan ? plan->outlet(m_outlet) : nullptr;
    if (outlet == nullptr)
        return;
    plan::Outlet typed = *outlet;
    typed.name = text::toCore(m_name->text().trimmed());
    typed.hours = text::toCore(m_hours->text().trimmed());
    check(typed);
}

void OutletForm::check(const plan::Outlet &outlet)
{
    std::map<OutletCheck::Field, QStringList> said;
    for (const OutletCheck &each : outletChecks(*m_workspace.document().seen(), m_workspace.rulebook(), outlet))
        said[each.field] << each.text;
    for (const auto &[field, note] : m_notes) {
        note->setText(said[field].join(u'\n'));
        note->setVisible(!said[field].isEmpty());
    }
}

void OutletForm::change(const std::function<void(plan::Outlet &)> &edit)
{
    const auto &plan = m_workspace.document().seen();
    const plan::Outlet *outlet = plan && !m_filling ? plan->outlet(m_outlet) : nullptr;
    if (outlet == nullptr || !m_workspace.document().isEditable())
        return;
    plan::Outlet after = *outlet;
    edit(after);
    if (after != *outlet)
        m_workspace.document().changeOutlet(after);
}

void OutletForm::editName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void OutletForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::panels
