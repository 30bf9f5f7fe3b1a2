// SPDX-License-Identifier: GPL-3.0-or-later
// Adds rows of words to the services they name.
#include "core/import/synonyms.h"

#include "core/import/source_file.h"
#include "core/import/source_tables.h"
#include "core/import/text_encoding.h"

#include <algorithm>
#include <array>

namespace yike::importing {
namespace {

bool isHeader(std::string_view word)
{
    constexpr std::array<std::string_view, 7> kWords{"word", "words", "synonym", "词", "词语", "同义词", "台账用词"};
    return std::ranges::find(kWords, word) != kWords.end();
}

/// False where no service has the code.
bool give(norms::Rulebook &rulebook, std::set<std::string> &leftOut, const std::string &word, const std::string &code)
{
    const auto service = std::ranges::find(rulebook.services, code, &norms::Service::code);
    if (word.empty() || (code != kLeaveOut && service == rulebook.services.end()))
        return false;
    leftOut.erase(word);
    for (norms::Service &other : rulebook.services)
        std::erase(other.synonyms, word);
    if (code == kLeaveOut)
        leftOut.insert(word);
    else
        service->synonyms.push_back(word);
    return true;
}

} // namespace

void addSynonyms(const std::vector<Table> &tables, norms::Rulebook &rulebook, std::set<std::string> &leftOut,
                 ImportCount &count, IssueList &issues)
{
    // Matched by the rulebook as it came: rows do not build on each other.
    const norms::Rulebook known = rulebook;
    for (const Table &table : tables) {
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const TableRow &row = table.rows[i];
            const std::string word = plainText(row.cell(0)), wanted = plainText(row.cell(1));
            if ((i == 0 && isHeader(word)) || (word.empty() && wanted.empty()))
                continue;
            ++count.rows;
            const std::string code = wanted == kLeaveOut ? wanted : norms::matchService(known, wanted);
            if (!give(rulebook, leftOut, word, code)) {
                ++count.skipped;
                issues.add(base::IssueCode::CategoryUnknown, base::Severity::Warning, {word, wanted}, row.number);
                continue;
            }
            ++count.used;
        }
    }
}

void addWords(const std::map<std::string, std::string> &words, norms::Rulebook &rulebook,
              std::set<std::string> &leftOut)
{
    const norms::Rulebook known = rulebook;
    for (const auto &[word, service] : words)
        give(rulebook, leftOut, plainText(word), service == kLeaveOut ? service : norms::matchService(known, service));
}

base::Result<std::map<std::string, std::string>> readWords(const std::string &path)
{
    if (auto there = checkSource(path); !there)
        return std::unexpected(there.error());
    const auto tables = readTables(path, false, {});
    if (!tables)
        return std::unexpected(tables.error());
    std::map<std::string, std::string> words;
    for (const Table &table : *tables)
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            std::string word = plainText(table.rows[i].cell(0)), service = plainText(table.rows[i].cell(1));
            if (!(i == 0 && isHeader(word)) && !word.empty() && !service.empty())
                words[std::move(word)] = std::move(service);
        }
    return words;
}

std::string wordsCsv(const std::map<std::string, std::string> &words)
{
    const auto quoted = [](const std::string &text) {
        std::string out = "\"";
        for (const char c : text)
            out += c == '"' ? std::string("\"\"") : std::string(1, c);
        return out + "\"";
    };
    std::string out = "word,service\n";
    for (const auto &[word, service] : words)
        out += quoted(word) + "," + quoted(service) + "\n";
    return out;
}

} // namespace yike::importing
