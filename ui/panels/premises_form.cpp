// SPDX-License-Identifier: GPL-3.0-or-later
// Filled once, saved once: while it is open the premises may have gone, then saving does nothing.
#include "ui/panels/premises_form.h"

#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/site_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yike::panels {
namespace {

constexpr std::array kTenures{plan::PremisesTenure::Unknown,    plan::PremisesTenure::State,
                              plan::PremisesTenure::Collective, plan::PremisesTenure::School,
                              plan::PremisesTenure::Factory,    plan::PremisesTenure::HandedOver,
                              plan::PremisesTenure::Private};
constexpr std::array kFire{plan::FireSafety::Unknown, plan::FireSafety::Passed, plan::FireSafety::NeedsWork,
                           plan::FireSafety::Impossible};

template <typename Values>
void fillChoices(QComboBox *box, const Values &values)
{
    const int chosen = box->currentIndex();
    box->clear();
    for (const auto value : values)
        box->addItem(text::name(value));
    box->setCurrentIndex(std::max(chosen, 0));
}

} // namespace

PremisesForm::PremisesForm(Workspace &workspace, plan::PremisesId premises, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_id(premises),
      m_form(new QFormLayout),
      m_tenure(new QComboBox(this)),
      m_fire(new QComboBox(this)),
      m_area(new QSpinBox(this)),
      m_note(new QLabel(this)),
      m_save(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("premisesForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    constexpr std::array kNames{"premisesName",      "premisesAddress", "premisesOwner", "premisesStorey",
                                "premisesAvailable", "premisesLandUse", "premisesRemark"};
    for (std::size_t i = 0; i < kFields; ++i) {
        m_texts[i] = new QLineEdit(this);
        m_texts[i]->setObjectName(QLatin1String(kNames[i]));
    }
    m_area->setObjectName(QStringLiteral("premisesArea"));
    m_area->setRange(0, 1'000'000);
    m_area->setGroupSeparatorShown(true);
    m_area->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(6);
    for (QWidget *field : std::initializer_list<QWidget *>{m_texts[Name], m_texts[Address], m_tenure, m_texts[Owner],
                                                           m_area, m_texts[Storey], m_fire, m_texts[Available],
                                                           m_texts[LandUse], m_texts[Remark]})
        m_form->addRow(QStringLiteral(" "), field);
    m_note->setObjectName(QStringLiteral("quiet"));
    m_note->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("premisesSave"));
    m_save->setProperty("primary", true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(m_form);
    column->addWidget(m_note);
    column->addLayout(buttons);
    setMinimumWidth(420);
    connect(m_save, &QPushButton::clicked, this, &PremisesForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_texts[Name], &QLineEdit::textChanged, this,
            [this](const QString &name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    m_save->setEnabled(false);
    retranslate();
    if (const auto &plan = workspace.document().plan(); plan && plan->premise(premises) != nullptr)
        fill(*plan->premise(premises));
}

void PremisesForm::fill(const plan::Premises &premises)
{
    const std::array<const std::string *, kFields> texts{&premises.name,   &premises.address,       &premises.owner,
                                                         &premises.storey, &premises.availableFrom, &premises.landUse,
                                                         &premises.remark};
    for (std::size_t i = 0; i < kFields; ++i)
        m_texts[i]->setText(text::fromCore(*texts[i]));
    m_tenure->setCurrentIndex(static_cast<int>(premises.tenure));
    m_fire->setCurrentIndex(static_cast<int>(premises.fire));
    m_area->setValue(premises.area);
}

plan::Premises PremisesForm::entered() const
{
    plan::Premises premises;
    if (const plan::Premises *before = m_workspace.document().plan()->premise(m_id))
        premises = *before;
    else
        premises.match = plan::MatchLevel::NotPlaced;
    const std::array<std::string *, kFields> texts{&premises.name,   &premises.address,       &premises.owner,
                                                   &premises.storey, &premises.availableFrom, &premises.landUse,
                                                   &premises.remark};
    for (std::size_t i = 0; i < kFields; ++i)
        *texts[i] = text::toCore(m_texts[i]->text().trimmed());
    premises.tenure = static_cast<plan::PremisesTenure>(m_tenure->currentIndex());
    premises.fire = static_cast<plan::FireSafety>(m_fire->currentIndex());
    premises.area = m_area->value();
    return premises;
}

void PremisesForm::save()
{
    document::Document &document = m_workspace.document();
    if (!document.isOpen())
        return reject();
    if (m_id) {
        document.changePremises(entered());
    } else if (const plan::PremisesId id = document.addPremises(entered())) {
        emit m_workspace.placingWanted({}, id); // the next click says where they are
    }
    accept();
}

void PremisesForm::retranslate()
{
    setWindowTitle(m_id ? tr("Premises") : tr("New premises"));
    const std::array labels{tr("Name"),   tr("Address"),     tr("Tenure"),         tr("Owner"),    tr("Area"),
                            tr("Storey"), tr("Fire safety"), tr("Available from"), tr("Land use"), tr("Remark")};
    for (int row = 0; row < m_form->rowCount(); ++row)
        qobject_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())
            ->setText(labels[static_cast<std::size_t>(row)]);
    m_form->setRowVisible(m_texts[Owner], !text::isPublic()); // kept as it is
    fillChoices(m_tenure, kTenures);
    fillChoices(m_fire, kFire);
    m_area->setSuffix(tr(" m²"));
    m_area->setSpecialValueText(tr("not known"));
    m_note->setText(m_id ? QString() : tr("After saving, click on the map where they are."));
    m_note->setVisible(!m_id);
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void PremisesForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::panels
