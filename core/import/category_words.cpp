// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of kinds, type strings of web maps, and how often each word stands in a ledger.
#include "core/import/category_words.h"

#include "core/import/source_tables.h"
#include "core/import/table_import.h"
#include "core/import/words.h"

#include <algorithm>
#include <ranges>
#include <unordered_map>

namespace yike::importing {
namespace {

std::vector<std::string> split(std::string_view text, char at)
{
    std::vector<std::string> parts;
    for (const auto part : std::views::split(text, at))
        parts.emplace_back(part.begin(), part.end());
    return parts;
}

std::string withSynonym(const norms::Rulebook &book, const std::string &words)
{
    for (const norms::Service &service : book.services)
        if (std::ranges::contains(service.synonyms, words))
            return service.code;
    return {};
}

/// The type strings of web maps, "医疗保健服务;诊所;诊所": the whole or its beginning as a synonym, else the finest level that
/// names a service. The first level is only a heading (a hospital is no 保健 shop).
std::string matchTypePath(const norms::Rulebook &book, const std::string &words)
{
    for (const std::string &path : split(words, '|')) {
        const auto levels = split(path, ';');
        std::string beginning = path;
        for (std::size_t kept = levels.size(); kept >= 2; --kept) {
            if (auto code = withSynonym(book, beginning); !code.empty())
                return code;
            beginning.resize(beginning.rfind(';'));
        }
        for (std::size_t level = levels.size(); level-- > 1;)
            if (auto code = norms::matchService(book, levels[level]); !code.empty())
                return code;
    }
    return {};
}

/// Counts the words of a ledger.
class WordCount {
public:
    explicit WordCount(const norms::Rulebook &book) : m_book(book) {}

    void take(const Columns &columns, const TableRow &row)
    {
        const std::string category = textOf(columns, row, Role::Category);
        const std::string detail = textOf(columns, row, Role::CategoryDetail);
        if (const std::string &word = category.empty() ? detail : category; !word.empty())
            takeKind(word, category.empty() ? std::string() : detail);
        for (const std::string &part : listed(columns.cell(row, Role::Services), true))
            if (!saysNo(part) && part != "是" && part != "yes")
                add(part, known(part).empty() ? std::vector<std::string>{} : known(part));
    }
    /// Unknown ones first, then the frequent before the rare, then by the word.
    [[nodiscard]] std::vector<CategoryWord> result() const
    {
        std::vector<CategoryWord> out;
        for (const auto &[word, each] : m_words)
            out.push_back(each);
        std::ranges::sort(out, [](const CategoryWord &one, const CategoryWord &other) {
            if (one.services.empty() != other.services.empty())
                return one.services.empty();
            return one.count != other.count ? one.count > other.count : one.word < other.word;
        });
        return out;
    }

private:
    void takeKind(const std::string &word, const std::string &detail)
    {
        const auto parts = word.find(';') == std::string::npos ? listed(word, false) : std::vector<std::string>{};
        const bool several = parts.size() > 1 && withSynonym(m_book, word).empty() &&
                             std::ranges::any_of(parts, [&](const auto &part) { return !known(part).empty(); });
        if (several) {
            for (const std::string &part : parts)
                add(part, known(part));
            return;
        }
        const auto &own = known(word);
        add(word, own.empty() && !detail.empty() ? known(detail) : own);
    }
    void add(const std::string &word, const std::vector<std::string> &services)
    {
        CategoryWord &each = m_words[word];
        each.word = word;
        ++each.count;
        if (each.services.empty())
            each.services = services;
    }
    const std::vector<std::string> &known(const std::string &word)
    {
        const auto at = m_known.find(word);
        return at != m_known.end() ? at->second : m_known.emplace(word, servicesOf(m_book, word)).first->second;
    }

    const norms::Rulebook &m_book;
    std::unordered_map<std::string, std::vector<std::string>> m_known;
    std::unordered_map<std::string, CategoryWord> m_words;
};

} // namespace

std::vector<std::string> servicesOf(const norms::Rulebook &book, const std::string &words)
{
    if (words.empty())
        return {};
    if (auto code = withSynonym(book, words); !code.empty())
        return {std::move(code)};
    std::vector<std::string> codes;
    if (words.find(';') != std::string::npos) {
        if (auto code = matchTypePath(book, words); !code.empty())
            codes.push_back(std::move(code));
        return codes;
    }
    const auto parts = listed(words, false);
    if (parts.size() > 1)
        for (const std::string &part : parts)
            if (auto code = norms::matchService(book, part); !code.empty())
                codes.push_back(std::move(code));
    if (codes.empty())
        if (auto code = norms::matchService(book, words); !code.empty())
            codes.push_back(std::move(code));
    return codes;
}

std::string kindWord(const Columns &columns, const TableRow &row)
{
    std::string word = textOf(columns, row, Role::Category);
    return word.empty() ? textOf(columns, row, Role::CategoryDetail) : word;
}

base::Result<std::vector<CategoryWord>> SourceTables::categories(const Reading &reading,
                                                                 const norms::Rulebook &rulebook) const
{
    auto named = namedFor(reading);
    if (!named)
        return std::unexpected(named.error());
    PlaceReader places(geo::CoordinateSystem::Wgs84, std::nullopt);
    IssueList issues({});
    ImportCount count{.role = "outlets", .file = {}, .encoding = {}};
    const base::Progress silent;
    TableContext context{m_path, *named, places, issues, count, silent};
    WordCount words(rulebook);
    const auto wanted = [&](const Table &table, const Columns &columns) {
        return !reading.sheetsLeftOut.contains(table.name) &&
               (columns.has(Role::Category) || columns.has(Role::CategoryDetail) || columns.has(Role::Services));
    };
    // Without such a column there are no words: no error.
    (void)eachRow(*m_tables, context, Role::Category, wanted,
                  [&](const Table &, const Columns &columns, const TableRow &row) { words.take(columns, row); });
    return words.result();
}

} // namespace yike::importing
