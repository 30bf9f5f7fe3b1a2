// SPDX-License-Identifier: GPL-3.0-or-later
// Fields are refilled from the plan after every edit, so undo shows in the form at once.
#include "ui/panels/area_form.h"

#include "core/analysis/norm_terms.h"
#include "core/plan/area_edits.h"
#include "ui/panels/wheel_guard.h"
#include "ui/text/language.h"
#include "ui/text/terms.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace yike::panels {
namespace {

constexpr std::array kKinds{plan::AreaKind::Circle, plan::AreaKind::Tier15, plan::AreaKind::Tier10,
                            plan::AreaKind::Tier5, plan::AreaKind::SchoolDistrict};
constexpr std::array kTypes{plan::CircleType::Unknown, plan::CircleType::Basic, plan::CircleType::Improved,
                            plan::CircleType::Quality};
constexpr std::array kStatuses{plan::CircleStatus::Planned, plan::CircleStatus::UnderConstruction,
                               plan::CircleStatus::Built, plan::CircleStatus::Accepted};

template <typename Values>
void fillChoices(QComboBox *box, const Values &values)
{
    const int chosen = box->currentIndex();
    box->clear();
    for (const auto value : values)
        box->addItem(text::name(value), static_cast<int>(value));
    box->setCurrentIndex(std::max(chosen, 0));
}

template <typename Value>
void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

/// Into an ascending list, or out of it.
template <typename Id>
void put(std::vector<Id> &ids, Id id, bool in)
{
    const auto at = std::ranges::lower_bound(ids, id);
    const bool there = at != ids.end() && *at == id;
    if (in && !there)
        ids.insert(at, id);
    else if (!in && there)
        ids.erase(at);
}

} // namespace

AreaForm::AreaForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_form(new QFormLayout),
      m_kind(new QComboBox(this)),
      m_type(new QComboBox(this)),
      m_status(new QComboBox(this)),
      m_communities(new CheckList(this)),
      m_schools(new CheckList(this)),
      m_redraw(new QPushButton(this)),
      m_delete(new QPushButton(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRows();
    m_communities->list()->setObjectName(QStringLiteral("areaCommunities"));
    m_schools->list()->setObjectName(QStringLiteral("areaSchools"));
    m_redraw->setObjectName(QStringLiteral("redrawArea"));
    m_delete->setObjectName(QStringLiteral("deleteArea"));
    connectFields();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_redraw);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_form);
    column->addWidget(m_communities);
    column->addWidget(m_schools);
    column->addLayout(buttons);
    retranslate();
}

void AreaForm::addRows()
{
    m_name = lineOf("areaName", &plan::Area::name);
    addRow(QT_TR_NOOP("Name"), m_name, false);
    m_kind->setObjectName(QStringLiteral("areaKind"));
    addRow(QT_TR_NOOP("What it is"), m_kind, false);
    m_type->setObjectName(QStringLiteral("areaType"));
    addRow(QT_TR_NOOP("Type"), m_type, true);
    m_batch = lineOf("areaBatch", &plan::Area::batch);
    addRow(QT_TR_NOOP("Batch"), m_batch, true);
    m_status->setObjectName(QStringLiteral("areaStatus"));
    addRow(QT_TR_NOOP("State"), m_status, true);
    m_operator = lineOf("areaOperator", &plan::Area::operatorName);
    addRow(QT_TR_NOOP("Run by"), m_operator, true);
    for (QComboBox *box : {m_kind, m_type, m_status}) {
        guardAgainstWheel(box);
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
}

void AreaForm::connectFields()
{
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        const auto kind = static_cast<plan::AreaKind>(m_kind->itemData(index).toInt());
        change([&](plan::Area &area) { area = plan::asKind(*m_workspace.document().plan(), area, kind); });
    });
    connect(m_type, &QComboBox::activated, this, [this](int index) {
        const auto type = static_cast<plan::CircleType>(m_type->itemData(index).toInt());
        change([type](plan::Area &area) { area.type = type; });
    });
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        const auto status = static_cast<plan::CircleStatus>(m_status->itemData(index).toInt());
        change([status](plan::Area &area) { area.status = status; });
    });
    connect(m_communities, &CheckList::toggled, this, [this](std::int64_t id, bool in) {
        change([id, in](plan::Area &area) { put(area.members, plan::AreaId{id}, in); });
    });
    connect(m_communities, &CheckList::pointed, this,
            [this](std::int64_t id) { emit m_workspace.areaPointed(plan::AreaId{id}); });
    connect(m_schools, &CheckList::toggled, this, [this](std::int64_t id, bool in) {
        change([id, in](plan::Area &area) { put(area.schools, plan::OutletId{id}, in); });
    });
    connect(m_schools, &CheckList::pointed, this, [this](std::int64_t id) {
        const auto &plan = m_workspace.document().seen();
        const plan::Outlet *school = plan && id != 0 ? plan->outlet(plan::OutletId{id}) : nullptr;
        emit m_workspace.placePointed(school != nullptr ? std::optional(school->place) : std::nullopt);
    });
    connect(m_redraw, &QPushButton::clicked, this, [this] { emit m_workspace.outlineWanted(m_area); });
    connect(m_delete, &QPushButton::clicked, this, [this] { m_workspace.document().deleteArea(m_area); });
    connect(&m_workspace.document(), &document::Document::savedStateChanged, this,
            [this] { setEnabled(m_workspace.document().isEditable()); });
}

QLineEdit *AreaForm::lineOf(const char *name, std::string plan::Area::*member)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    connect(line, &QLineEdit::editingFinished, this, [this, line, member] {
        change([&](plan::Area &area) { area.*member = text::toCore(line->text().trimmed()); });
    });
    return line;
}

void AreaForm::addRow(const char *source, QWidget *field, bool circlesOnly)
{
    auto *label = new QLabel(this);
    label->setObjectName(QStringLiteral("quiet"));
    label->setBuddy(field);
    m_form->addRow(label, field);
    m_rows.push_back({label, field, source, circlesOnly});
}

void AreaForm::retranslate()
{
    m_filling = true;
    for (const Row &row : m_rows)
        row.label->setText(tr(row.source));
    fillChoices(m_kind, kKinds);
    fillChoices(m_type, kTypes);
    fillChoices(m_status, kStatuses);
    m_communities->setFilterHint(tr("Find a community"));
    m_schools->setFilterHint(tr("Find a school"));
    m_delete->setText(tr("Delete"));
    m_filling = false;
    if (m_area)
        showArea(m_area);
}

bool AreaForm::isFor(const plan::Plan &plan, plan::AreaId id)
{
    const plan::Area *area = id ? plan.area(id) : nullptr;
    return area != nullptr && plan::isLayer(area->kind);
}

void AreaForm::showArea(plan::AreaId id)
{
    // What is being typed belongs to the area that was shown until now.
    if (QWidget *field = focusWidget(); id != m_area && field != nullptr && field->hasFocus())
        field->clearFocus();
    m_area = id;
    const auto &plan = m_workspace.document().seen();
    if (const plan::Area *area = plan ? plan->area(id) : nullptr)
        fill(*area);
    setEnabled(m_workspace.document().isEditable());
}

void AreaForm::fill(const plan::Area &area)
{
    m_filling = true;
    const auto line = [](QLineEdit *edit, const std::string &value) {
        if (edit->text() != text::fromCore(value))
            edit->setText(text::fromCore(value));
    };
    line(m_name, area.name);
    line(m_batch, area.batch);
    line(m_operator, area.operatorName);
    choose(m_kind, area.kind);
    choose(m_type, area.type);
    choose(m_status, area.status);
    for (const Row &row : m_rows)
        m_form->setRowVisible(row.field, !row.circlesOnly || area.kind == plan::AreaKind::Circle);
    fillCommunities(area);
    fillSchools(area);
    m_redraw->setText(area.outline.empty() ? tr("Draw its outline") : tr("Draw its outline anew"));
    m_filling = false;
}

void AreaForm::fillCommunities(const plan::Area &area)
{
    // Other layers are outlines; those that came as communities stay editable as such.
    const bool wanted = area.kind == plan::AreaKind::Circle || !area.members.empty() || area.outline.empty();
    m_communities->setVisible(wanted);
    if (!wanted)
        return;
    std::vector<CheckList::Entry> entries;
    for (const plan::Area &community : m_workspace.document().seen()->areas) {
        if (community.kind == plan::AreaKind::Community)
            entries.push_back({community.id.value,
                               text::fromCore(community.name),
                               {},
                               std::ranges::binary_search(area.members, community.id)});
    }
    m_communities->setTitle(tr("Communities (%1 of %2)").arg(area.members.size()).arg(entries.size()));
    m_communities->setNote(entries.empty()         ? tr("The project has no communities. Import a layer of areas.")
                           : !area.members.empty() ? tr("The ticked communities count as a whole.")
                           : !area.outline.empty() ? tr("None is ticked: everybody inside the outline counts.")
                                                   : tr("Tick the communities that belong to it."));
    m_communities->setEntries(entries);
}

void AreaForm::fillSchools(const plan::Area &area)
{
    m_schools->setVisible(area.kind == plan::AreaKind::SchoolDistrict);
    if (area.kind != plan::AreaKind::SchoolDistrict)
        return;
    const norms::Rulebook &book = m_workspace.rulebook();
    std::vector<CheckList::Entry> entries;
    for (const plan::Outlet &outlet : m_workspace.document().seen()->outlets) {
        const auto offered = std::ranges::find_if(outlet.services, [&](const plan::OutletService &service) {
            const norms::Service *kind = book.service(service.service);
            return kind != nullptr && analysis::assignedByDistrict(*kind);
        });
        if (offered != outlet.services.end())
            entries.push_back({outlet.id.value, text::fromCore(outlet.name), text::serviceName(book, offered->service),
                               std::ranges::binary_search(area.schools, outlet.id)});
    }
    const auto ticked = std::ranges::count(entries, true, &CheckList::Entry::checked);
    m_schools->setTitle(tr("Its schools (%1 of %2)").arg(ticked).arg(entries.size()));
    m_schools->setNote(entries.empty() ? tr("The ledger holds no primary or middle school.")
                                       : tr("Pupils who live in the district count by these schools."));
    m_schools->setEntries(entries);
}

void AreaForm::change(const std::function<void(plan::Area &)> &edit)
{
    const auto &plan = m_workspace.document().plan();
    const plan::Area *area = plan && !m_filling ? plan->area(m_area) : nullptr;
    if (area == nullptr)
        return;
    plan::Area after = *area;
    edit(after);
    if (after != *area)
        m_workspace.document().changeArea(after);
}

void AreaForm::editName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void AreaForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::panels
