// SPDX-License-Identifier: GPL-3.0-or-later
// Which chapters each kind of report has, and templates as JSON: every field is checked, what is wrong is told with what there is.
#include "core/report/template.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace yike::report {
namespace {

using namespace std::string_view_literals;
using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, kTemplateKinds> kKinds{"assessment", "plan", "circles", "self", "page"};
constexpr std::array<std::string_view, kChapters> kChapterCodes{
    "cover",    "contents",      "summary",     "general",  "data",      "people",      "outlets",
    "circles",  "coverage",      "basic-kinds", "adequacy", "old-young", "deficits",    "scenarios",
    "projects", "circle-sheets", "monitoring",  "equity",   "hours",     "uncertainty", "maps",
    "figures",  "ledger-table",  "method",      "why",      "safeguards"};
constexpr std::array kDrafts{""sv, "consultation"sv, "review"sv, "approval"sv, "issued"sv};

/// planner.md §6; what tells how far coverage can be trusted and whom it leaves behind stands before the list of deficits.
constexpr std::array<Chapter, kChapters> kAll{
    Chapter::Cover,      Chapter::Contents,  Chapter::Summary,  Chapter::General,      Chapter::Data,
    Chapter::People,     Chapter::Outlets,   Chapter::Circles,  Chapter::Coverage,     Chapter::BasicKinds,
    Chapter::Adequacy,   Chapter::OldYoung,  Chapter::Equity,   Chapter::Hours,        Chapter::Uncertainty,
    Chapter::Deficits,   Chapter::Scenarios, Chapter::Projects, Chapter::CircleSheets, Chapter::Monitoring,
    Chapter::Safeguards, Chapter::Maps,      Chapter::Figures,  Chapter::LedgerTable,  Chapter::Method,
    Chapter::Why};
constexpr std::array kSheets{Chapter::Cover,        Chapter::Contents, Chapter::Circles,
                             Chapter::CircleSheets, Chapter::Maps,     Chapter::Method};
constexpr std::array kSelf{Chapter::Circles,  Chapter::BasicKinds, Chapter::OldYoung,    Chapter::Deficits,
                           Chapter::Projects, Chapter::Monitoring, Chapter::LedgerTable, Chapter::Method};

std::string joined(std::span<const std::string_view> words)
{
    std::string out;
    for (const std::string_view word : words)
        out += (out.empty() ? "" : ", ") + std::string(word);
    return out;
}

std::string told(const Json &json)
{
    return json.is_string() ? json.get<std::string>() : json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::unexpected<base::Error> refuse(std::string_view what, const Json &value, std::string_view known)
{
    return base::fail(base::ErrorCode::OutOfRange, what, told(value), known);
}

template <std::size_t N>
std::optional<std::size_t> placeOf(const std::array<std::string_view, N> &words, const Json &word)
{
    if (!word.is_string())
        return std::nullopt;
    const auto at = std::ranges::find(words, word.get_ref<const std::string &>());
    return at == words.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - words.begin()));
}

/// In their order, each once: a chapter that was named already is no longer among the known.
base::Result<std::vector<Chapter>> chaptersFrom(const Json &list, TemplateKind kind)
{
    if (!list.is_array())
        return refuse("chapters", list, "a list");
    std::vector<Chapter> left(chaptersOf(kind).begin(), chaptersOf(kind).end()), chosen;
    for (const Json &each : list) {
        const auto place = placeOf(kChapterCodes, each);
        const auto at = place ? std::ranges::find(left, static_cast<Chapter>(*place)) : left.end();
        if (at == left.end()) {
            std::vector<std::string_view> known;
            for (const Chapter chapter : left)
                known.push_back(code(chapter));
            return refuse("chapter", each, joined(known));
        }
        chosen.push_back(*at);
        left.erase(at);
    }
    return chosen;
}

base::Result<void> readText(const Json &json, const char *key, std::string &into)
{
    const auto at = json.find(key);
    if (at == json.end())
        return {};
    if (!at->is_string())
        return refuse(key, *at, "a text");
    into = at->get<std::string>();
    return {};
}

base::Result<void> readChoices(const Json &json, Template &made)
{
    if (const auto at = json.find("draft"); at != json.end()) {
        const auto draft = placeOf(kDrafts, *at);
        if (!draft)
            return refuse("draft", *at, joined(std::span(kDrafts).subspan(1)));
        made.draft = static_cast<Draft>(*draft);
    }
    if (const auto at = json.find("seal"); at != json.end()) {
        if (!at->is_boolean())
            return refuse("seal", *at, "true, false");
        made.seal = at->get<bool>();
    }
    for (const auto &[key, into] : {std::pair{"office", &made.office}, std::pair{"number", &made.number},
                                    std::pair{"date", &made.date}, std::pair{"logo", &made.logo}})
        if (auto read = readText(json, key, *into); !read)
            return read;
    return {};
}

} // namespace

std::string_view code(Chapter chapter) { return kChapterCodes[static_cast<std::size_t>(chapter)]; }
std::string_view code(TemplateKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }
std::string_view code(Draft draft) { return kDrafts[static_cast<std::size_t>(draft)]; }

std::span<const Chapter> chaptersOf(TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::Assessment:
        return kAll;
    case TemplateKind::ImplementationPlan:
    case TemplateKind::OnePage:
        return {}; // whole as they are
    case TemplateKind::CircleSheets:
        return kSheets;
    case TemplateKind::SelfAssessment:
        return kSelf;
    }
    return kAll;
}

Template defaultTemplate(TemplateKind kind)
{
    Template made;
    made.kind = kind;
    made.chapters.assign(chaptersOf(kind).begin(), chaptersOf(kind).end());
    if (kind != TemplateKind::CircleSheets) // hundreds of pages: it is in the workbook
        std::erase(made.chapters, Chapter::LedgerTable);
    return made;
}

std::string toJson(const Template &made)
{
    Json json;
    json["kind"] = code(made.kind);
    json["chapters"] = Json::array();
    for (const Chapter chapter : made.chapters)
        json["chapters"].push_back(code(chapter));
    json["draft"] = code(made.draft);
    json["office"] = made.office;
    json["number"] = made.number;
    json["date"] = made.date;
    json["logo"] = made.logo;
    json["seal"] = made.seal;
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

base::Result<Template> templateFromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return base::fail(base::ErrorCode::OutOfRange, "template", text.substr(0, 40), "JSON");
    constexpr std::array kKeys{"kind"sv, "chapters"sv, "draft"sv, "office"sv, "number"sv, "date"sv, "logo"sv, "seal"sv};
    for (const auto &[key, value] : json.items())
        if (std::ranges::find(kKeys, key) == kKeys.end())
            return base::fail(base::ErrorCode::OutOfRange, "key", key, joined(kKeys));
    const Json none;
    const auto kindAt = json.find("kind");
    const Json &kind = kindAt == json.end() ? none : *kindAt;
    const auto known = placeOf(kKinds, kind);
    if (!known)
        return refuse("kind", kind, joined(kKinds));
    Template made = defaultTemplate(static_cast<TemplateKind>(*known));
    if (const auto at = json.find("chapters"); at != json.end()) {
        auto chapters = chaptersFrom(*at, made.kind);
        if (!chapters)
            return std::unexpected(chapters.error());
        made.chapters = *std::move(chapters);
    }
    if (auto read = readChoices(json, made); !read)
        return std::unexpected(read.error());
    return made;
}

} // namespace yike::report
