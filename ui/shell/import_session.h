// SPDX-License-Identifier: GPL-3.0-or-later
// An import being prepared: its files, how each is to be read, and what a dry run found; everything slow is done by one worker.
#pragma once

#include "core/import/change_list.h"
#include "core/import/import_template.h"
#include "core/import/source_tables.h"
#include "ui/document/document.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace yike::shell {

/// One file of an import. What a worker found stays until it has found something newer.
struct ImportFile {
    int id = 0;
    QString path;
    std::string role; ///< "osm", "streets", "heights", "estates", … as the command line calls them; empty: not known
    bool reading = true; ///< still being looked at
    std::optional<base::Error> error;
    std::optional<importing::SourceTables> tables; ///< of a table or layer
    importing::FilePreview preview;
    importing::Reading how;
    std::string templateName; ///< whose columns were taken
    std::optional<geo::CoordinateSystem> system =
        geo::CoordinateSystem(geo::CoordinateSystem::Wgs84); ///< none: guessed while importing
    bool hasPlaces = false;
    std::vector<importing::CategoryWord> words; ///< for kinds, of outlets
    std::vector<base::Issue> understood; ///< how its cells were read
    std::optional<base::Error> tableError; ///< why it cannot be imported as it is
    std::optional<base::Result<importing::SystemGuess>> guess;
    importing::PlacesSeen places;
};

/// What a dry run found, over the plan of that state.
struct ImportTrial {
    std::shared_ptr<const importing::ImportOutcome> outcome;
    importing::ChangeList changes;
    quint64 state = 0;
};

class ImportSession : public QObject {
    Q_OBJECT

public:
    explicit ImportSession(document::Document &document, QObject *parent = nullptr);
    ~ImportSession() override;

    // Files
    void addFiles(const QStringList &paths);
    void removeFile(int id);
    [[nodiscard]] const std::vector<ImportFile> &files() const { return m_files; }
    [[nodiscard]] const ImportFile *file(int id) const;
    [[nodiscard]] const ImportFile *ofRole(const std::string &role) const;
    void setRole(int id, const std::string &role);
    /// A role that two files have; empty where all is well.
    [[nodiscard]] std::string doubledRole() const;
    /// Every file was looked at and has a role of its own.
    [[nodiscard]] bool filesReady() const;

    // How they are read
    void setMeaning(int id, const std::string &key, const std::string &role);
    void setSheetRead(int id, const std::string &sheet, bool read);
    void takeTemplate(int id, const importing::ImportTemplate &made);
    /// Of the columns of a sheet as they are read now.
    [[nodiscard]] importing::ImportTemplate templateOf(int id, std::size_t sheet, const std::string &name) const;
    void setSystem(int id, const std::optional<geo::CoordinateSystem> &system);
    void guessSystem(int id);
    /// The words of this office: those remembered and those chosen now.
    [[nodiscard]] const std::map<std::string, std::string> &words() const { return m_words; }
    /// Empty: no choice of one's own.
    void setWord(const std::string &word, const std::string &service);
    /// Files, roles and paths besides: district, base date, people of totals.
    [[nodiscard]] importing::ImportRequest &terms() { return m_terms; }
    void termsChanged() { dropTrial(); }

    // The import
    [[nodiscard]] importing::ImportRequest request() const;
    void tryOut();
    /// Null until a dry run ended, and after anything has changed.
    [[nodiscard]] const std::shared_ptr<const ImportTrial> &trial() const { return m_trial; }
    /// The dry run stands on the plan of now.
    [[nodiscard]] bool trialStands() const;
    [[nodiscard]] const std::optional<base::Error> &trialError() const { return m_trialError; }
    /// The outcome of the dry run as one step, or a new run where it does not stand any more.
    void import();
    [[nodiscard]] const std::optional<document::ImportResult> &result() const { return m_result; }

    /// What places are shown on: the plan, or what it would be after the last dry run where it has no streets yet.
    [[nodiscard]] std::shared_ptr<const plan::Plan> ground() const;
    [[nodiscard]] document::Document &document() const { return m_document; }
    [[nodiscard]] bool isBusy() const { return m_running > 0 || m_importing; }
    [[nodiscard]] bool isTrying() const { return m_trying; }
    [[nodiscard]] bool isImporting() const { return m_importing; }
    /// 0..1; negative: not known.
    [[nodiscard]] double done() const;
    void cancel();

signals:
    void filesChanged(); ///< there are others, or one was looked at, or has another role
    void fileChanged(int id); ///< it is read in another way, or a worker found something
    void wordsChanged();
    void trialChanged();
    void imported(); ///< ends import(): result() tells
    void busyChanged();

private:
    using Find = std::function<void(const base::Progress &)>;
    [[nodiscard]] ImportFile *find(int id);
    /// look: in the worker; answer: in the GUI thread afterwards.
    void inWorker(const std::string &step, Find look, std::function<void()> answer);
    void look(int id);
    void lookAgain(int id);
    void findWords(int id);
    void findPlaces(int id);
    void offerTemplate(ImportFile &file) const;
    void refreshPreview(ImportFile &file);
    void dropTrial();
    void run();
    void finish(const document::ImportResult &result);
    void put(importing::ImportRequest &request, const ImportFile &file) const;

    document::Document &m_document;
    std::vector<ImportFile> m_files;
    int m_lastId = 0;
    std::map<std::string, std::string> m_words;
    importing::ImportRequest m_terms;
    std::shared_ptr<const ImportTrial> m_trial;
    std::shared_ptr<const plan::Plan> m_tried; ///< the plan after the last dry run
    std::optional<base::Error> m_trialError;
    std::optional<document::ImportResult> m_result;
    std::map<int, int> m_asked; ///< of a file: the number of its last look; older answers are dropped
    std::vector<int> m_tasks;
    int m_running = 0, m_trialNumber = 0;
    bool m_trying = false, m_importing = false, m_waiting = false;
    QThreadPool m_worker; ///< one thread
};

} // namespace yike::shell
