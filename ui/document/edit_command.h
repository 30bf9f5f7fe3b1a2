// SPDX-License-Identifier: GPL-3.0-or-later
// The one undo command: an edit, which knows its inverse and its scenario.
#pragma once

#include "core/plan/edit.h"

#include <QUndoCommand>

#include <memory>
#include <optional>
#include <string>

namespace yike::document {

class Document;

class EditCommand : public QUndoCommand {
public:
    /// after: applied(plan, edit), already known when the command is pushed.
    EditCommand(Document &document, plan::Edit edit, std::shared_ptr<const plan::Plan> after,
                std::optional<std::string> objectName);

    void redo() override;
    void undo() override;
    /// In the language of the moment.
    [[nodiscard]] QString name() const;

private:
    Document &m_document;
    plan::Edit m_edit;
    std::shared_ptr<const plan::Plan> m_after; ///< for the first redo only
    std::optional<std::string> m_objectName;
    quint64 m_serial = 0;                      ///< of the last doing
};

} // namespace yike::document
