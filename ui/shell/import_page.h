// SPDX-License-Identifier: GPL-3.0-or-later
// One step of the import assistant.
#pragma once

#include "ui/shell/import_session.h"

#include <QComboBox>
#include <QLabel>
#include <QWidget>

namespace yike::shell {

class ImportPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(ImportSession &session, QWidget *parent = nullptr);

    /// In the language of the moment.
    [[nodiscard]] virtual QString title() const = 0;
    virtual void retranslate() = 0;
    /// It comes into view.
    virtual void enter() {}
    /// There is something to do here.
    [[nodiscard]] virtual bool isNeeded() const { return true; }

protected:
    /// One of the files that pass, kept over refills; named file by file with what it holds.
    static void fillFiles(QComboBox &box, const ImportSession &session, bool (*passes)(const ImportFile &));
    [[nodiscard]] static int fileOf(const QComboBox &box) { return box.currentData().toInt(); }
    [[nodiscard]] static QLabel *quiet(QWidget *parent);

    ImportSession &m_session;
};

} // namespace yike::shell
