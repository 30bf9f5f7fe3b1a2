// SPDX-License-Identifier: GPL-3.0-or-later
// Whose outlets go into which workbook, in what order, and under what name.
#include "core/export/form_file.h"

#include "core/export/form_book.h"
#include "core/export/staging.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <filesystem>
#include <map>
#include <set>

namespace yike::exporting {

namespace {

using base::ErrorCode;
using importing::at;
using importing::FormKind;
using plan::AreaId;
using plan::OutletId;
namespace fs = std::filesystem;

constexpr int kMostEmptyInPrint = 15; // a sheet of paper, not three

/// One workbook to be made.
struct Share {
    std::string name;
    std::vector<AreaId> communities;
    std::vector<OutletId> outlets;
};

const plan::Area *subdistrictOf(const plan::Plan &plan, const plan::Area &community)
{
    const plan::Area *area = &community;
    for (int steps = 0; area != nullptr && steps < 8; ++steps) {
        if (area->kind == plan::AreaKind::Subdistrict)
            return area;
        area = area->parent ? plan.area(area->parent) : nullptr;
    }
    return nullptr;
}

std::vector<Share> sharesOf(const plan::Plan &plan, const FormTexts &texts, const FormRequest &request)
{
    std::vector<Share> shares;
    std::map<AreaId, std::size_t> byCommunity, bySubdistrict;
    for (const plan::Area &area : plan.areas) {
        const bool wanted = request.communities.empty() || std::ranges::contains(request.communities, area.id);
        if (area.kind != plan::AreaKind::Community || !wanted)
            continue;
        const plan::Area *street = request.bySubdistrict ? subdistrictOf(plan, area) : nullptr;
        const plan::Area &whole = street == nullptr ? area : *street;
        const auto [share, added] = bySubdistrict.try_emplace(whole.id, shares.size());
        if (added)
            shares.push_back({whole.name, {}, {}});
        shares[share->second].communities.push_back(area.id);
        byCommunity.emplace(area.id, share->second);
    }
    Share nowhere{texts.nowhere, {}, {}};
    for (const plan::Outlet &outlet : plan.outlets) {
        const auto share = byCommunity.find(outlet.community);
        if (share != byCommunity.end())
            shares[share->second].outlets.push_back(outlet.id);
        else if (const plan::Area *area = outlet.community ? plan.area(outlet.community) : nullptr;
                 area == nullptr || area->kind != plan::AreaKind::Community)
            nowhere.outlets.push_back(outlet.id);
    }
    if (request.communities.empty() && !nowhere.outlets.empty())
        shares.push_back(std::move(nowhere));
    return shares;
}

/// By kind, as a ledger is read.
void sortForReading(const plan::Plan &plan, const norms::Rulebook &rulebook, std::vector<OutletId> &outlets)
{
    const auto rank = [&](OutletId id) {
        const plan::Outlet &outlet = *plan.outlet(id);
        const int index = outlet.services.empty() ? -1 : rulebook.serviceIndex(outlet.services.front().service);
        return std::pair(index < 0 ? std::numeric_limits<int>::max() : index, id);
    };
    std::ranges::sort(outlets, {}, rank);
}

/// As one walks: strips of 100 m from the north, to and fro; what has no place comes last.
void sortForWalking(const plan::Plan &plan, std::vector<OutletId> &outlets)
{
    constexpr double kUnits = 1e7;
    constexpr std::int64_t kStrip = 10'000; // 0.001°
    const auto rank = [&](OutletId id) {
        const plan::Outlet &outlet = *plan.outlet(id);
        if (outlet.match == plan::MatchLevel::NotPlaced)
            return std::tuple(1, std::int64_t{0}, std::int64_t{0}, id);
        const std::int64_t strip = std::llround(outlet.place.lat * kUnits) / kStrip;
        const std::int64_t east = std::llround(outlet.place.lon * kUnits);
        return std::tuple(0, -strip, strip % 2 == 0 ? east : -east, id);
    };
    std::ranges::sort(outlets, {}, rank);
}

std::vector<FormService> servicesOf(const norms::Rulebook &rulebook, const importing::FormWords &words)
{
    std::vector<FormService> services;
    for (const auto &[code, name] : words.services) {
        const norms::Service *service = rulebook.service(code);
        const auto unit = std::ranges::find(words.units, service == nullptr ? "" : service->capacityUnit,
                                            &std::pair<std::string, std::string>::first);
        services.push_back({name, unit == words.units.end() ? "" : unit->second});
    }
    return services;
}

FormContent contentOf(const plan::Plan &plan, const norms::Rulebook &rulebook, const FormTexts &texts,
                      const FormRequest &request, Share &share)
{
    const bool survey = request.kind == FormKind::Survey;
    survey ? sortForWalking(plan, share.outlets) : sortForReading(plan, rulebook, share.outlets);
    FormContent content;
    content.area = share.name;
    content.emptyRows = survey ? std::min(request.emptyRows, kMostEmptyInPrint) : request.emptyRows;
    content.large = request.large;
    content.services = servicesOf(rulebook, texts.words);
    content.stamp.kind = request.kind;
    content.stamp.project = plan.info.name;
    content.stamp.district = plan.info.district;
    content.stamp.revision = plan.revision;
    content.stamp.words = texts.words;
    for (const AreaId id : share.communities)
        content.stamp.areas.emplace_back(id, plan.area(id)->name);
    const auto keys = importing::formKeys(plan, share.outlets);
    for (std::size_t i = 0; i < share.outlets.size(); ++i) {
        FormLine line{survey ? std::to_string(i + 1) : keys[i], share.outlets[i],
                      importing::told(plan, *plan.outlet(share.outlets[i]), texts.words, rulebook)};
        for (const auto box :
             {importing::FormField::BoxOpen, importing::FormField::BoxClosed, importing::FormField::BoxMoved})
            line.cells[at(box)] = texts.box;
        content.lines.push_back(std::move(line));
    }
    return content;
}

/// What every file system and every office takes as part of a name.
std::string safeName(const std::string &name)
{
    constexpr std::size_t kLongest = 120; // bytes
    std::string safe;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (safe.size() >= kLongest && (byte & 0xC0U) != 0x80U)
            break;
        safe += byte < 0x20 || byte == 0x7F || std::string_view("/\\:*?\"<>|").contains(c) ? '_' : c;
    }
    const auto first = safe.find_first_not_of(" .");
    if (first == std::string::npos)
        return "_";
    return safe.substr(first, safe.find_last_not_of(" .") - first + 1);
}

/// Neither twice among the new ones nor there already, whatever the case of its letters.
std::string freeName(const fs::path &folder, const std::string &wanted, std::set<std::string> &taken)
{
    const auto folded = [](std::string text) {
        std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        return text;
    };
    std::error_code ignored;
    std::string name = wanted + ".xlsx";
    for (int i = 2; taken.contains(folded(name)) || fs::exists(folder / name, ignored); ++i)
        name = wanted + " (" + std::to_string(i) + ").xlsx";
    taken.insert(folded(name));
    return name;
}

base::Result<void> writeBook(const std::string &file, const std::string &path, const FormTexts &texts,
                             const FormContent &content)
{
    errno = 0;
    FormBook book(file, texts, content);
    const auto failure = [&](const std::string &detail) {
        return errno == ENOSPC ? base::fail(ErrorCode::DiskFull, path)
                               : base::fail(ErrorCode::WriteFailed, path, detail);
    };
    if (!book.good())
        return failure("XLSX");
    if (const lxw_error error = book.write(); error != LXW_NO_ERROR) {
        (void)book.close();
        return failure(lxw_strerror(error));
    }
    errno = 0;
    if (const lxw_error error = book.close(); error != LXW_NO_ERROR)
        return failure(lxw_strerror(error));
    return {};
}

} // namespace

base::Result<std::vector<MadeForm>> makeForms(const plan::Plan &plan, const norms::Rulebook &rulebook,
                                              const FormTexts &texts, const FormRequest &request,
                                              const base::Progress &progress)
{
    auto shares = sharesOf(plan, texts, request);
    if (shares.empty())
        return base::fail(ErrorCode::NothingToAssess, "communities");
    std::error_code error;
    const fs::path folder = fs::absolute(request.folder, error);
    if (request.folder.empty() || error || (fs::create_directories(folder, error), !fs::is_directory(folder, error)))
        return base::fail(ErrorCode::FolderNotWritable, request.folder);
    std::set<std::string> taken;
    std::vector<MadeForm> made;
    for (const Share &share : shares) {
        const std::string name = freeName(folder, safeName(share.name + "-" + texts.file), taken);
        made.push_back({(folder / name).string(), share.name, std::ssize(share.outlets)});
    }
    auto staging = Staging::beside(made.front().path);
    if (!staging)
        return std::unexpected(staging.error());
    const fs::path beside = fs::path(staging->file()).parent_path();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (progress.cancelled())
            return base::fail(ErrorCode::Cancelled);
        progress.report("write-forms", static_cast<double>(i) / static_cast<double>(shares.size()));
        const FormContent content = contentOf(plan, rulebook, texts, request, shares[i]);
        const fs::path file = beside / fs::path(made[i].path).filename();
        if (auto written = writeBook(file.string(), made[i].path, texts, content); !written)
            return std::unexpected(written.error());
    }
    if (progress.cancelled())
        return base::fail(ErrorCode::Cancelled);
    if (auto placed = staging->putInPlace(); !placed)
        return std::unexpected(placed.error());
    return made;
}

} // namespace yike::exporting
