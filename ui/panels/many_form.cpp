// SPDX-License-Identifier: GPL-3.0-or-later
// Counts are taken from the plan in view each time it changes.
#include "ui/panels/many_form.h"

#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <vector>

namespace yike::panels {
namespace {

/// The most first; "12 pharmacies" as a line each.
QString lines(const std::vector<std::pair<QString, std::int64_t>> &counts, qsizetype most, QString (*more)(qsizetype))
{
    auto sorted = counts;
    std::ranges::stable_sort(sorted, [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList out;
    for (const auto &[name, count] : sorted) {
        if (out.size() == most) {
            out << more(static_cast<qsizetype>(sorted.size()) - most);
            break;
        }
        out << QStringLiteral("%1  %2").arg(text::formatCount(count), name);
    }
    return out.join(u'\n');
}

} // namespace

ManyForm::ManyForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new QLabel(this)),
      m_kinds(new QLabel(this)),
      m_statuses(new QLabel(this)),
      m_capacities(new QLabel(this)),
      m_together(new QPushButton(this)),
      m_close(new QPushButton(this)),
      m_delete(new QPushButton(this)),
      m_letGo(new QPushButton(this))
{
    setObjectName(QStringLiteral("manyOutlets"));
    m_title->setObjectName(QStringLiteral("headline"));
    m_together->setObjectName(QStringLiteral("manyTogether"));
    m_close->setObjectName(QStringLiteral("manyClose"));
    m_delete->setObjectName(QStringLiteral("manyDelete"));
    m_letGo->setObjectName(QStringLiteral("manyLetGo"));
    connect(m_together, &QPushButton::clicked, &workspace, &Workspace::togetherWanted);
    connect(m_close, &QPushButton::clicked, this,
            [this] { m_workspace.document().setStatus(m_workspace.chosen(), plan::OutletStatus::Closed); });
    connect(m_delete, &QPushButton::clicked, this,
            [this] { m_workspace.document().deleteOutlets(m_workspace.chosen()); });
    connect(m_letGo, &QPushButton::clicked, this, [this] { m_workspace.select({}); });
    auto *buttons = new QGridLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_together, 0, 0);
    buttons->addWidget(m_close, 0, 1);
    buttons->addWidget(m_delete, 1, 0);
    buttons->addWidget(m_letGo, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(12);
    for (QLabel *each : {m_title, m_kinds, m_statuses, m_capacities}) {
        each->setWordWrap(true);
        column->addWidget(each);
    }
    column->addLayout(buttons);
    refresh();
}

void ManyForm::refresh()
{
    m_together->setText(tr("Change together …"));
    m_close->setText(tr("Close down"));
    m_delete->setText(tr("Delete"));
    m_letGo->setText(tr("Let go"));
    const auto &chosen = m_workspace.chosen();
    const auto &plan = m_workspace.document().seen();
    if (!plan || chosen.size() < 2)
        return;
    m_title->setText(tr("%1 outlets").arg(text::formatCount(static_cast<std::int64_t>(chosen.size()))));
    std::map<std::string, std::int64_t> kinds, capacities;
    std::map<plan::OutletStatus, std::int64_t> statuses;
    for (const plan::OutletId id : chosen) {
        const plan::Outlet *outlet = plan->outlet(id);
        if (outlet == nullptr)
            continue;
        ++statuses[outlet->status];
        for (const plan::OutletService &each : outlet->services) {
            ++kinds[each.service];
            const norms::Service *service = m_workspace.rulebook().service(each.service);
            if (service != nullptr && !service->capacityUnit.empty())
                capacities[service->capacityUnit] += each.capacity;
        }
    }
    const auto more = [](qsizetype count) { return tr("and %1 more kinds").arg(text::formatCount(count)); };
    std::vector<std::pair<QString, std::int64_t>> named;
    for (const auto &[code, count] : kinds)
        named.emplace_back(text::serviceName(m_workspace.rulebook(), code), count);
    constexpr qsizetype kMostKinds = 8;
    m_kinds->setText(lines(named, kMostKinds, more));
    named.clear();
    for (const auto &[status, count] : statuses)
        named.emplace_back(text::name(status), count);
    m_statuses->setText(lines(named, kMostKinds, more));
    named.clear();
    for (const auto &[unit, amount] : capacities)
        if (amount > 0)
            named.emplace_back(text::capacityUnit(unit), amount / 1000);
    m_capacities->setText(lines(named, kMostKinds, more));
    m_capacities->setVisible(!named.empty());
    for (QPushButton *each : {m_together, m_close, m_delete})
        each->setEnabled(m_workspace.document().isEditable());
}

void ManyForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace yike::panels
