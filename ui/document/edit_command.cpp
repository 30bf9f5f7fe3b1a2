// SPDX-License-Identifier: GPL-3.0-or-later
// Doing and undoing are both edits of their own to the file; only the stack knows which is which.
#include "ui/document/edit_command.h"

#include "ui/document/document.h"
#include "ui/text/edits.h"
#include "ui/text/language.h"

#include <utility>

namespace yike::document {

EditCommand::EditCommand(Document &document, plan::Edit edit, std::shared_ptr<const plan::Plan> after,
                         std::optional<std::string> objectName)
    : m_document(document),
      m_edit(std::move(edit)),
      m_after(std::move(after)),
      m_objectName(std::move(objectName))
{}

void EditCommand::redo()
{
    m_serial = m_document.perform(m_edit, std::exchange(m_after, nullptr), 0, m_objectName);
    if (m_serial == 0)
        setObsolete(true);
}

void EditCommand::undo()
{
    if (m_document.perform(plan::inverse(m_edit), nullptr, m_serial, m_objectName) == 0)
        setObsolete(true);
}

QString EditCommand::name() const
{
    return text::editName(m_edit.code, text::fromCore(m_objectName.value_or(std::string())));
}

} // namespace yike::document
