// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps have in common.
#include "ui/shell/import_page.h"

#include "ui/shell/import_words.h"

#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>

namespace yike::shell {

ImportPage::ImportPage(ImportSession &session, QWidget *parent) : QWidget(parent), m_session(session) {}

void ImportPage::fillFiles(QComboBox &box, const ImportSession &session, bool (*passes)(const ImportFile &))
{
    const QSignalBlocker quiet(box);
    const int chosen = fileOf(box);
    box.clear();
    for (const ImportFile &file : session.files())
        if (passes(file))
            box.addItem(QFileInfo(file.path).fileName() + QStringLiteral(" · ") + fileRoleName(file.role), file.id);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
    box.setEnabled(box.count() > 0);
}

QLabel *ImportPage::quiet(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QStringLiteral("quiet"));
    return label;
}

} // namespace yike::shell
