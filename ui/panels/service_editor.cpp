// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are kept while their number stays the same, so that the cursor does not leave the field being typed in.
#include "ui/panels/service_editor.h"

#include "ui/panels/wheel_guard.h"
#include "ui/text/terms.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace yike::panels {

QSpinBox *newQuietSpinBox(QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, 1'000'000);
    guardAgainstWheel(box);
    box->setKeyboardTracking(false);
    box->setAlignment(Qt::AlignRight);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

ServiceEditor::ServiceEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_list(new QVBoxLayout),
      m_title(new QLabel(this)),
      m_add(new QToolButton(this))
{
    m_title->setObjectName(QStringLiteral("group"));
    m_add->setObjectName(QStringLiteral("link"));
    m_add->setCursor(Qt::PointingHandCursor);
    connect(m_add, &QToolButton::clicked, this, [this] {
        auto services = m_services;
        services.push_back({.service = m_workspace.rulebook().services.front().code});
        emit edited(services);
    });
    m_list->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    retranslate();
}

ServiceEditor::Row ServiceEditor::makeRow(std::size_t index)
{
    auto *widget = new QWidget(this);
    Row row{widget, new QComboBox(widget), newQuietSpinBox(widget), newQuietSpinBox(widget), new QToolButton(widget)};
    for (const norms::Service &service : m_workspace.rulebook().services)
        row.service->addItem(text::name(service.name), QString::fromStdString(service.code));
    guardAgainstWheel(row.service);
    row.service->setMinimumContentsLength(8);
    row.service->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.area->setSuffix(QStringLiteral(" m²"));
    row.remove->setText(QStringLiteral("✕"));
    row.remove->setObjectName(QStringLiteral("link"));
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    grid->addWidget(row.service, 0, 0, 1, 2);
    grid->addWidget(row.remove, 0, 2);
    grid->addWidget(row.capacity, 1, 0);
    grid->addWidget(row.area, 1, 1);
    connect(row.service, &QComboBox::activated, this, [this, index, box = row.service] {
        const std::string code = box->currentData().toString().toStdString();
        change(index, [&code](plan::OutletService &service) {
            if (service.service != code)
                service = {.service = code, .area = service.area};
        });
    });
    connect(row.capacity, &QSpinBox::valueChanged, this, [this, index](int value) {
        change(index, [value](plan::OutletService &service) { service.capacity = std::int64_t{value} * 1000; });
    });
    connect(row.area, &QSpinBox::valueChanged, this, [this, index](int value) {
        change(index, [value](plan::OutletService &service) { service.area = value; });
    });
    connect(row.remove, &QToolButton::clicked, this, [this, index] {
        auto services = m_services;
        services.erase(services.begin() + static_cast<std::ptrdiff_t>(index));
        emit edited(services);
    });
    return row;
}

void ServiceEditor::fillRow(const Row &row, const plan::OutletService &service)
{
    row.service->setCurrentIndex(row.service->findData(QString::fromStdString(service.service)));
    const norms::Service *kind = m_workspace.rulebook().service(service.service);
    const QString unit = kind != nullptr ? text::capacityUnit(kind->capacityUnit) : QString();
    row.capacity->setVisible(!unit.isEmpty());
    row.capacity->setSuffix(QLatin1Char(' ') + unit);
    row.capacity->setSpecialValueText(tr("capacity unknown"));
    row.area->setSpecialValueText(tr("area unknown"));
    row.capacity->setValue(static_cast<int>(service.capacity / 1000));
    row.area->setValue(service.area);
    row.remove->setVisible(m_services.size() > 1);
    row.remove->setToolTip(tr("Remove this service"));
}

void ServiceEditor::setServices(const std::vector<plan::OutletService> &services)
{
    m_filling = true;
    m_services = services;
    while (m_rows.size() > services.size()) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < services.size()) {
        m_rows.push_back(makeRow(m_rows.size()));
        m_list->addWidget(m_rows.back().widget);
    }
    for (std::size_t index = 0; index < services.size(); ++index)
        fillRow(m_rows[index], services[index]);
    m_filling = false;
}

void ServiceEditor::change(std::size_t index, const std::function<void(plan::OutletService &)> &edit)
{
    if (m_filling || index >= m_services.size())
        return;
    auto services = m_services;
    edit(services[index]);
    if (services != m_services)
        emit edited(services);
}

void ServiceEditor::retranslate()
{
    m_title->setText(tr("Services"));
    m_add->setText(tr("+ Add a service"));
    const auto services = m_services;
    setServices({}); // the names in the boxes are of the former language
    setServices(services);
}

void ServiceEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::panels
