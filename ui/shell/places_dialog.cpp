// SPDX-License-Identifier: GPL-3.0-or-later
// The choice holds at once; there is nothing to confirm.
#include "ui/shell/places_dialog.h"

#include "ui/location/provider.h"
#include "ui/shell/settings.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGeoServiceProvider>
#include <QVBoxLayout>

namespace yike::shell {

PlacesDialog::PlacesDialog(QWidget *parent)
    : QDialog(parent),
      m_label(new QLabel(this)),
      m_note(new QLabel(this)),
      m_choice(new QComboBox(this))
{
    setObjectName(QStringLiteral("placesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    location::registerProvider();
    m_choice->setObjectName(QStringLiteral("placesProvider"));
    m_choice->addItem(QString(), location::kProviderName);
    QStringList others = QGeoServiceProvider::availableServiceProviders();
    others.removeAll(location::kProviderName);
    others.sort();
    for (const QString &other : std::as_const(others))
        m_choice->addItem(other, other);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(placesProvider())));
    m_label->setBuddy(m_choice);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(380);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_choice, m_note, buttons})
        column->addWidget(widget);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        rememberPlacesProvider(m_choice->itemData(index).toString());
        showNote();
    });
    retranslate();
}

void PlacesDialog::showNote()
{
    const bool own = m_choice->currentData().toString() == location::kProviderName;
    m_note->setText(m_choice->count() == 1
                        ? tr("Places, addresses and ways come from the open project; nothing goes over the network. No "
                             "other place search is installed.")
                    : own ? tr("Places, addresses and ways come from the open project; nothing goes over the network. "
                               "Other place searches may use the network.")
                          : tr("This place search is not part of Yike. It may use the network, and what you type then "
                               "leaves this computer."));
}

void PlacesDialog::retranslate()
{
    setWindowTitle(tr("Place search"));
    m_label->setText(tr("Who is asked for &places:"));
    m_choice->setItemText(0, tr("Yike, from the open project"));
    showNote();
}

void PlacesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::shell
