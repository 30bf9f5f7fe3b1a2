// SPDX-License-Identifier: GPL-3.0-or-later
// The rulebooks that ship with the program, each read once.
#include "core/norms/compose.h"
#include "core/norms/pack_json.h"

#include "core/base/embedded_file.h"
#include "generated/rulebooks.h"

#include <algorithm>
#include <cstdlib>

namespace yike::norms {
namespace {

constexpr std::string_view kCatalogueFile = "services.json", kStarterFile = "starter.json";

std::string_view embeddedText(std::string_view name)
{
    for (const base::EmbeddedFile &file : embedded::rulebooks())
        if (file.name == name)
            return file.content;
    std::abort();
}

// The build validates the files and a test reads them all: only a damaged program gets to the end of these.
template <typename T>
T taken(base::Result<T> read)
{
    if (!read)
        std::abort();
    return *std::move(read);
}

} // namespace

const std::vector<Service> &catalogue()
{
    static const std::vector<Service> kKinds =
        taken(readPack(embeddedText(kCatalogueFile), std::string(kCatalogueFile))).services;
    return kKinds;
}

const Service *catalogueService(std::string_view code)
{
    const auto found = std::ranges::find(catalogue(), code, &Service::code);
    return found == catalogue().end() ? nullptr : &*found;
}

std::span<const Pack> shippedPacks()
{
    static const std::vector<Pack> kPacks = [] {
        std::vector<Pack> packs;
        for (const base::EmbeddedFile &file : embedded::rulebooks())
            if (file.name != kCatalogueFile && file.name != kStarterFile)
                packs.push_back(taken(readPack(file.content, std::string(file.name))));
        return packs;
    }();
    return kPacks;
}

const Pack *shippedPack(std::string_view id)
{
    const auto packs = shippedPacks();
    const auto found = std::ranges::find(packs, id, &Pack::id);
    return found == packs.end() ? nullptr : &*found;
}

const RulebookChoice &starterChoice()
{
    static const RulebookChoice kChoice = taken(readChoice(embeddedText(kStarterFile), std::string(kStarterFile)));
    return kChoice;
}

const Rulebook &starterRulebook()
{
    static const std::shared_ptr<const Rulebook> kBook = taken(compose(starterChoice()));
    return *kBook;
}

} // namespace yike::norms
