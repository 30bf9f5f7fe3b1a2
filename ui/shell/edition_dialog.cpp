// SPDX-License-Identifier: GPL-3.0-or-later
// A choice takes effect at once, everywhere; the approval is an edit of the project with undo.
#include "ui/shell/edition_dialog.h"

#include "ui/text/language.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yike::shell {
namespace {

constexpr int kWidth = 520, kIndent = 26; ///< logical pixels

QLabel *noteOf(QWidget *parent)
{
    auto *note = new QLabel(parent);
    note->setObjectName(QStringLiteral("quiet"));
    note->setWordWrap(true);
    note->setContentsMargins(kIndent, 0, 0, 8);
    return note;
}

} // namespace

EditionDialog::EditionDialog(document::Document &document, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_internal(new QRadioButton(this)),
      m_public(new QRadioButton(this)),
      m_internalNote(noteOf(this)),
      m_publicNote(noteOf(this)),
      m_approvalLabel(new QLabel(this)),
      m_approvalNote(noteOf(this)),
      m_approval(new QLineEdit(this)),
      m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("editionDialog"));
    setModal(false);
    setMinimumWidth(kWidth);
    m_internal->setObjectName(QStringLiteral("internalEdition"));
    m_public->setObjectName(QStringLiteral("publicEdition"));
    m_approval->setObjectName(QStringLiteral("mapApproval"));
    m_approvalLabel->setBuddy(m_approval);
    auto *approval = new QHBoxLayout;
    approval->setContentsMargins(kIndent, 0, 0, 0);
    approval->addWidget(m_approvalLabel);
    approval->addWidget(m_approval, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_internal);
    column->addWidget(m_internalNote);
    column->addWidget(m_public);
    column->addWidget(m_publicNote);
    column->addLayout(approval);
    column->addWidget(m_approvalNote);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_internal, &QRadioButton::clicked, this, [this] { choose(text::Edition::Internal); });
    connect(m_public, &QRadioButton::clicked, this, [this] { choose(text::Edition::Public); });
    connect(m_approval, &QLineEdit::editingFinished, this, &EditionDialog::takeApproval);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&document, &document::Document::planChanged, this, &EditionDialog::fill);
    retranslate();
    fill();
}

void EditionDialog::fill()
{
    m_internal->setChecked(!text::isPublic());
    m_public->setChecked(text::isPublic());
    m_approval->setEnabled(m_document.isEditable());
    if (m_document.isOpen() && !m_approval->hasFocus())
        m_approval->setText(text::fromCore(m_document.plan()->info.mapApproval));
}

void EditionDialog::choose(text::Edition edition)
{
    if (edition == text::edition())
        return;
    text::setEdition(edition);
    emit chosen();
}

void EditionDialog::takeApproval()
{
    if (!m_document.isEditable())
        return;
    plan::ProjectInfo info = m_document.plan()->info;
    info.mapApproval = text::toCore(m_approval->text().trimmed());
    if (info == m_document.plan()->info)
        return;
    m_document.setInfo(info);
    if (text::isPublic())
        emit chosen(); // outlines come or go
}

void EditionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fill();
}

void EditionDialog::retranslate()
{
    setWindowTitle(tr("Edition"));
    m_internal->setText(text::name(text::Edition::Internal));
    m_internalNote->setText(tr("Everything is shown. Printed pages are marked as internal material to be kept safe."));
    m_public->setText(text::name(text::Edition::Public));
    m_publicNote->setText(
        tr("For screens, reports and files that leave the office: no coordinates, no figures of single buildings, "
           "fewer than ten people as “<10”, no contacts, no school districts, and no outlines of communities, "
           "subdistricts and circles unless the map has an approval number."));
    m_approvalLabel->setText(tr("Map approval number:"));
    m_approvalNote->setText(
        tr("Given by the authority for surveying and mapping; it is printed on every map of the public edition."));
    m_close->setText(tr("Close"));
}

void EditionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::shell
