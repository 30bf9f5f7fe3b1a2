// SPDX-License-Identifier: GPL-3.0-or-later
// Fields are refilled from the plan after every edit, so undo shows in the form at once.
#include "ui/panels/outlet_form.h"

#include "ui/panels/wheel_guard.h"
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
      m_delete(new QPushButton(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = lineOf("outletName", &plan::Outlet::name);
    addRow(QT_TR_NOOP("Name"), m_name);
    m_status->setObjectName(QStringLiteral("outletStatus"));
    addRow(QT_TR_NOOP("Status"), m_status);
    addRow(QT_TR_NOOP("Open to"), m_openTo);
    m_hours = lineOf("outletHours", &plan::Outlet::hours);
    addRow(QT_TR_NOOP("Hours"), m_hours);
    m_chain = lineOf("outletChain", &plan::Outlet::chain);
    addRow(QT_TR_NOOP("Chain"), m_chain);
    m_address = lineOf("outletAddress", &plan::Outlet::address);
    addRow(QT_TR_NOOP("Address"), m_address);
    m_area->setSuffix(QStringLiteral(" m²"));
    addRow(QT_TR_NOOP("Floor area"), m_area);

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

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_form);
    column->addWidget(m_services);
    column->addLayout(buttons);
    connect(&workspace.document(), &document::Document::savedStateChanged, this,
            [this] { setEnabled(m_workspace.document().isEditable()); });
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
    for (const auto &[label, source] : m_labels)
        label->setText(tr(source));
    fillChoices(m_status, kStatuses);
    fillChoices(m_openTo, kOpenTo);
    m_area->setSpecialValueText(tr("unknown"));
    m_delete->setText(tr("Delete"));
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
    const auto &plan = m_workspace.document().seen();
    if (const plan::Outlet *outlet = plan ? plan->outlet(id) : nullptr)
        fill(*outlet);
    setEnabled(m_workspace.document().isEditable());
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
    m_close->setText(outlet.status == plan::OutletStatus::Closed ? tr("Reopen") : tr("Close down"));
    m_filling = false;
}

void OutletForm::change(const std::function<void(plan::Outlet &)> &edit)
{
    const auto &plan = m_workspace.document().seen();
    const plan::Outlet *outlet = plan && !m_filling ? plan->outlet(m_outlet) : nullptr;
    if (outlet == nullptr)
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
