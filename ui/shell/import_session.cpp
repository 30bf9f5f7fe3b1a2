// SPDX-License-Identifier: GPL-3.0-or-later
// The worker reads and reckons on values; answers come back in the order they were asked for, and late ones are dropped.
#include "ui/shell/import_session.h"

#include "ui/shell/import_store.h"
#include "ui/text/language.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace yike::shell {
namespace {

using importing::SourceTables;

/// What a look at a file found.
struct Looked {
    std::string role;
    std::optional<SourceTables> tables;
    std::optional<base::Error> error;
};

Looked looked(const std::string &path, const base::Progress &progress)
{
    Looked out;
    out.role = importing::guessedFileRole(path);
    if (!out.role.empty())
        return out;
    auto tables = SourceTables::read(path, progress);
    if (!tables) {
        out.error = tables.error();
        return out;
    }
    out.role = tables->guessedRole();
    out.tables = std::move(*tables);
    return out;
}

} // namespace

ImportSession::ImportSession(document::Document &document, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_words(ownWords())
{
    m_worker.setMaxThreadCount(1);
    connect(&document, &document::Document::importFinished, this, &ImportSession::finish);
    connect(&document, &document::Document::opened, this, [this] {
        if (std::exchange(m_waiting, false))
            run();
        else
            dropTrial();
    });
    connect(&document, &document::Document::openFailed, this, [this](const QString &, const base::Error &error) {
        if (std::exchange(m_waiting, false))
            finish({{}, {}, error});
    });
}

ImportSession::~ImportSession()
{
    cancel();
    m_worker.clear();
    m_worker.waitForDone();
    for (const int task : m_tasks)
        m_document.tasks().end(task);
}

void ImportSession::inWorker(const std::string &step, Find look, std::function<void()> answer)
{
    const int task = m_document.tasks().begin(step);
    m_tasks.push_back(task);
    ++m_running;
    m_worker.start(
        [this, task, look = std::move(look), answer = std::move(answer), progress = m_document.tasks().progress(task)] {
            look(progress);
            const auto tell = [this, task, answer] {
                m_document.tasks().end(task);
                std::erase(m_tasks, task);
                --m_running;
                answer();
                emit busyChanged();
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        });
    emit busyChanged();
}

ImportFile *ImportSession::find(int id)
{
    const auto at = std::ranges::find(m_files, id, &ImportFile::id);
    return at == m_files.end() ? nullptr : &*at;
}

const ImportFile *ImportSession::file(int id) const
{
    const auto at = std::ranges::find(m_files, id, &ImportFile::id);
    return at == m_files.end() ? nullptr : &*at;
}

const ImportFile *ImportSession::ofRole(const std::string &role) const
{
    const auto at = std::ranges::find(m_files, role, &ImportFile::role);
    return at == m_files.end() ? nullptr : &*at;
}

void ImportSession::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString whole = QFileInfo(path).absoluteFilePath();
        if (std::ranges::find(m_files, whole, &ImportFile::path) != m_files.end())
            continue;
        ImportFile file;
        file.id = ++m_lastId;
        file.path = whole;
        m_files.push_back(std::move(file));
        look(m_lastId);
    }
    dropTrial();
    emit filesChanged();
}

void ImportSession::look(int id)
{
    auto found = std::make_shared<Looked>();
    inWorker(
        "look-at-files",
        [found, path = text::toCore(find(id)->path)](const base::Progress &progress) {
            *found = looked(path, progress);
        },
        [this, id, found] {
            ImportFile *file = find(id);
            if (file == nullptr)
                return; // taken off meanwhile
            file->reading = false;
            file->error = found->error;
            file->tables = found->tables;
            if (file->role.empty())
                file->role = found->role;
            refreshPreview(*file);
            offerTemplate(*file);
            lookAgain(id);
            emit filesChanged();
        });
}

void ImportSession::removeFile(int id)
{
    std::erase_if(m_files, [id](const ImportFile &file) { return file.id == id; });
    dropTrial();
    emit filesChanged();
    emit wordsChanged();
}

void ImportSession::setRole(int id, const std::string &role)
{
    ImportFile *file = find(id);
    if (file == nullptr || file->role == role)
        return;
    file->role = role;
    file->how.meanings.clear(); // they were said of another kind of file
    file->templateName.clear();
    refreshPreview(*file);
    offerTemplate(*file);
    lookAgain(id);
    dropTrial();
    emit filesChanged();
}

std::string ImportSession::doubledRole() const
{
    for (const ImportFile &file : m_files)
        if (!file.role.empty() && std::ranges::count(m_files, file.role, &ImportFile::role) > 1)
            return file.role;
    return {};
}

bool ImportSession::filesReady() const
{
    return !m_files.empty() && doubledRole().empty() &&
           std::ranges::all_of(m_files, [](const ImportFile &file) { return !file.reading && !file.role.empty(); });
}

} // namespace yike::shell
