// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a ledger to a service: exact names first, then the most telling synonym inside the words.
#include "core/norms/rulebook.h"

#include <algorithm>
#include <string>

namespace yike::norms {
namespace {

// ASCII lower case, full-width letters and spaces made plain; Chinese is left as it is.
std::string plain(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == 0xEF && i + 2 < text.size()) { // U+FF01..U+FF5E → ASCII
            const unsigned codePoint = 0xF000U | ((static_cast<unsigned char>(text[i + 1]) & 0x3FU) << 6U) |
                                       (static_cast<unsigned char>(text[i + 2]) & 0x3FU);
            if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
                out += static_cast<char>(std::tolower(static_cast<int>(codePoint - 0xFEE0)));
                i += 2;
                continue;
            }
        }
        if (byte == ' ' || byte == '\t' || byte == '_')
            out += '-';
        else
            out += static_cast<char>(byte < 0x80 ? std::tolower(byte) : byte);
    }
    const auto first = out.find_first_not_of('-');
    const auto last = out.find_last_not_of('-');
    return first == std::string::npos ? std::string() : out.substr(first, last - first + 1);
}

bool namesExactly(const Service &service, const std::string &word)
{
    return service.code == word || plain(service.name.zh) == word || plain(service.name.en) == word ||
           std::ranges::any_of(service.synonyms, [&](const std::string &s) { return plain(s) == word; });
}

const Service *exact(const Rulebook &book, const std::string &word)
{
    const auto it = std::ranges::find_if(book.services, [&](const Service &s) { return namesExactly(s, word); });
    return it == book.services.end() ? nullptr : &*it;
}

// The longest synonym found inside the words; of equally long ones the later in the words ("幼儿园托班" is a nursery).
const Service *telling(const Rulebook &book, const std::string &words)
{
    const Service *best = nullptr;
    std::size_t bestLength = 0, bestAt = 0;
    for (const Service &service : book.services) {
        for (const std::string &synonym : service.synonyms) {
            const std::string needle = plain(synonym);
            // A Latin word inside another ("bus" in "business") says nothing: Latin has to fit exactly.
            if (needle.size() < 4 || static_cast<unsigned char>(needle.front()) < 0x80)
                continue;
            const auto at = words.rfind(needle);
            if (at == std::string::npos)
                continue;
            if (needle.size() > bestLength || (needle.size() == bestLength && at > bestAt)) {
                best = &service;
                bestLength = needle.size();
                bestAt = at;
            }
        }
    }
    return best;
}

} // namespace

std::string matchService(const Rulebook &book, std::string_view words)
{
    const std::string all = plain(words);
    if (all.empty())
        return {};
    if (const Service *service = exact(book, all))
        return service->code;
    // "科教文化服务;学校;幼儿园": the last part is the most special one.
    if (const auto cut = all.find_last_of(";|/>"); cut != std::string::npos)
        if (const Service *service = exact(book, all.substr(cut + 1)))
            return service->code;
    const Service *service = telling(book, all);
    return service ? service->code : std::string();
}

} // namespace yike::norms
