// SPDX-License-Identifier: GPL-3.0-or-later
// How single files are read: corrections, templates, systems, and what a look through the reader finds each time.
#include "ui/shell/import_session.h"

#include "ui/shell/import_store.h"
#include "ui/text/language.h"

#include <algorithm>
#include <utility>

namespace yike::shell {
namespace {

/// What a look through the reader of a file finds.
struct Found {
    bool hasPlaces = false;
    std::vector<importing::CategoryWord> words;
    std::vector<base::Issue> understood;
    std::optional<base::Error> error;
};

/// Readers whose work is more than reading are left for the dry run.
bool readAlone(const std::string &role)
{
    return role == "outlets" || role == "residences" || role == "areas" || role == "premises" || role == "addresses";
}

} // namespace

void ImportSession::refreshPreview(ImportFile &file)
{
    if (!file.tables)
        return;
    if (auto preview = file.tables->preview(file.how))
        file.preview = std::move(*preview);
}

/// The template that fits with the most headers.
void ImportSession::offerTemplate(ImportFile &file) const
{
    const importing::ImportTemplate *best = nullptr;
    const auto templates = importTemplates();
    for (const importing::ImportTemplate &each : templates)
        for (const importing::SheetPreview &sheet : file.preview.sheets) {
            std::vector<std::string> headers;
            for (const auto &column : sheet.columns)
                headers.push_back(column.header);
            if (each.role == file.role && fits(each, headers) &&
                (best == nullptr || each.headers.size() > best->headers.size()))
                best = &each;
        }
    if (best == nullptr)
        return;
    file.how.meanings = best->columns;
    file.templateName = best->name;
    if (best->coordinates)
        file.system = best->coordinates;
    if (auto preview = file.tables->preview(file.how))
        file.preview = std::move(*preview);
}

void ImportSession::lookAgain(int id)
{
    ImportFile *file = find(id);
    if (file == nullptr || !file->tables || importing::columnRoles(file->role).empty())
        return;
    const int number = ++m_asked[id];
    auto found = std::make_shared<Found>();
    importing::ImportRequest request;
    request.words = m_words;
    put(request, *file);
    const auto look = [found, request, tables = *file->tables, how = file->how, role = file->role,
                       book = m_document.sharedRulebook(), words = m_words](const base::Progress &progress) {
        found->hasPlaces = tables.hasPlaces(how);
        if (role == "outlets")
            if (auto counted = tables.categories(how, importing::withWords(*book, words)))
                found->words = std::move(*counted);
        if (!readAlone(role))
            return;
        const auto outcome = importing::importFiles({}, *book, request, progress);
        if (!outcome) {
            found->error = outcome.error();
            return;
        }
        std::ranges::copy_if(outcome->issues, std::back_inserter(found->understood), [](const base::Issue &issue) {
            return issue.code == base::IssueCode::OtherSkipped || issue.code == base::IssueCode::EncodingGuessed ||
                   issue.code == base::IssueCode::BandsSplit;
        });
    };
    inWorker("look-at-files", look, [this, id, number, found] {
        ImportFile *now = find(id);
        if (now == nullptr || number != m_asked[id])
            return;
        now->hasPlaces = found->hasPlaces;
        now->words = std::move(found->words);
        now->understood = std::move(found->understood);
        now->tableError = std::move(found->error);
        emit fileChanged(id);
        emit wordsChanged();
        findPlaces(id);
    });
}

void ImportSession::findPlaces(int id)
{
    const ImportFile *file = this->file(id);
    if (file == nullptr || !file->tables || !file->hasPlaces)
        return;
    auto found = std::make_shared<importing::PlacesSeen>();
    const auto look =
        [found, tables = *file->tables, how = file->how, ground = ground(),
         system = file->system.value_or(geo::CoordinateSystem(geo::CoordinateSystem::Wgs84))](const base::Progress &) {
            if (auto seen = tables.places(how, system, *ground))
                *found = std::move(*seen);
        };
    inWorker("look-at-files", look, [this, id, found, number = m_asked[id], system = file->system] {
        ImportFile *now = find(id);
        if (now == nullptr || number != m_asked[id] || now->system != system)
            return;
        now->places = std::move(*found);
        emit fileChanged(id);
    });
}

void ImportSession::setMeaning(int id, const std::string &key, const std::string &role)
{
    ImportFile *file = find(id);
    if (file == nullptr)
        return;
    auto &meanings = file->how.meanings;
    // A role is one column's: another one that has it is not used any more. Ages may have a column for men and one for women.
    const auto roles = importing::columnRoles();
    const bool single = std::ranges::contains(roles, role);
    for (const importing::SheetPreview &sheet : file->preview.sheets)
        for (const auto &column : sheet.columns)
            if (single && column.role == role && column.key != key)
                meanings[column.key] = "";
    meanings[key] = role;
    for (const importing::SheetPreview &sheet : file->preview.sheets)
        for (const auto &column : sheet.columns)
            if (column.key == key && column.byWords == role && !single)
                meanings.erase(key);
    refreshPreview(*file);
    lookAgain(id);
    dropTrial();
    emit fileChanged(id);
}

void ImportSession::setSheetRead(int id, const std::string &sheet, bool read)
{
    ImportFile *file = find(id);
    if (file == nullptr || read != file->how.sheetsLeftOut.contains(sheet))
        return;
    if (read)
        file->how.sheetsLeftOut.erase(sheet);
    else
        file->how.sheetsLeftOut.insert(sheet);
    lookAgain(id);
    dropTrial();
    emit fileChanged(id);
}

void ImportSession::takeTemplate(int id, const importing::ImportTemplate &made)
{
    ImportFile *file = find(id);
    if (file == nullptr)
        return;
    file->how.meanings = made.columns;
    file->templateName = made.name;
    if (made.coordinates)
        file->system = made.coordinates;
    refreshPreview(*file);
    lookAgain(id);
    dropTrial();
    emit fileChanged(id);
}

importing::ImportTemplate ImportSession::templateOf(int id, std::size_t sheet, const std::string &name) const
{
    importing::ImportTemplate made;
    const ImportFile *file = this->file(id);
    if (file == nullptr || sheet >= file->preview.sheets.size())
        return made;
    made.name = name;
    made.role = file->role;
    for (const auto &column : file->preview.sheets[sheet].columns) {
        if (!column.header.empty())
            made.headers.push_back(column.header);
        if (!column.role.empty() || column.role != column.byWords)
            made.columns[column.key] = column.role;
    }
    made.coordinates = file->system;
    return made;
}

void ImportSession::setSystem(int id, const std::optional<geo::CoordinateSystem> &system)
{
    ImportFile *file = find(id);
    if (file == nullptr || file->system == system)
        return;
    file->system = system;
    dropTrial();
    findPlaces(id);
    emit fileChanged(id);
}

void ImportSession::guessSystem(int id)
{
    const ImportFile *file = this->file(id);
    if (file == nullptr || !file->tables)
        return;
    using Guess = base::Result<importing::SystemGuess>;
    auto found = std::make_shared<Guess>(base::fail(base::ErrorCode::Cancelled));
    const auto look = [found, tables = *file->tables, how = file->how, ground = ground()](const base::Progress &) {
        *found = tables.guess(how, *ground);
    };
    inWorker("look-at-files", look, [this, id, found] {
        ImportFile *now = find(id);
        if (now == nullptr)
            return;
        now->guess = *found;
        emit fileChanged(id);
    });
}

void ImportSession::setWord(const std::string &word, const std::string &service)
{
    const auto at = m_words.find(word);
    if (service.empty() ? at == m_words.end() : at != m_words.end() && at->second == service)
        return;
    if (service.empty())
        m_words.erase(at);
    else
        m_words[word] = service;
    for (const ImportFile &file : m_files)
        if (file.role == "outlets")
            lookAgain(file.id);
    dropTrial();
}

} // namespace yike::shell
