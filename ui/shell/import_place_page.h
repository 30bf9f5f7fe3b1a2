// SPDX-License-Identifier: GPL-3.0-or-later
// Fourth step: the coordinate system of each table, guessed or chosen, with its evidence and a map.
#pragma once

#include "ui/shell/import_page.h"
#include "ui/shell/place_preview.h"

#include <QPushButton>
#include <QTableWidget>

namespace yike::shell {

class ImportPlacePage : public ImportPage {
    Q_OBJECT

public:
    explicit ImportPlacePage(ImportSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;
    void enter() override;
    [[nodiscard]] bool isNeeded() const override;

private:
    QLayout *makeChoice();
    void fill();
    void fillSystems();
    void fillZones();
    void showSystem(const ImportFile &file);
    void takeSystem();
    void useBest();
    void fillEvidence(const ImportFile &file);
    void fillRows(const std::vector<QStringList> &rows);
    [[nodiscard]] QString found(const ImportFile &file) const;
    [[nodiscard]] const ImportFile *file() const { return m_session.file(fileOf(*m_file)); }

    QLabel *m_intro, *m_fileLabel, *m_systemLabel, *m_zoneLabel, *m_accuracy, *m_proposal, *m_found;
    QComboBox *m_file, *m_system, *m_zone;
    QPushButton *m_guess, *m_use;
    QTableWidget *m_evidence;
    PlacePreview *m_map;
};

} // namespace yike::shell
