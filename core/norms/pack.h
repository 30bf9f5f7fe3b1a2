// SPDX-License-Identifier: GPL-3.0-or-later
// A pack (标准指标库的一份文件): the norms of one document, and services of its own, as read from and written to JSON.
#pragma once

#include "core/norms/rulebook.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace yike::norms {

/// Whose rules they are: of the country, or of one place (an example anywhere else).
enum class PackScope : std::uint8_t { National, Local };

/// A clause kept to be read and cited: no figure of the program is computed from it.
struct Clause {
    std::string id;
    Name document;
    std::string number, clause, edition, date;
    Name text; ///< what it asks for; where nobody has read it, that it is unread
    Verification verification = Verification::Unverified;
    std::string remark;
    bool operator==(const Clause &) const = default;
};

struct Pack {
    std::string id;      ///< "gb50180-2018"
    std::string version; ///< "2026.1"
    Name name;
    PackScope scope = PackScope::National;
    std::vector<Service> services; ///< its own, beside the catalogue's
    std::vector<Norm> norms;       ///< Norm::pack is the pack's id; none is overridden
    std::vector<Clause> clauses;
    std::vector<std::string> sources;

    [[nodiscard]] const Norm *norm(std::string_view id) const; ///< nullptr if it has none
    bool operator==(const Pack &) const = default;
};

/// Typed reader; every field is checked (schema: resources/rulebooks/rulebook.schema.json). Fails with RulebookInvalid, which
/// names the place. Services and contradictions are not looked at: see flaws() in core/norms/compose.h.
[[nodiscard]] base::Result<Pack> readPack(std::string_view json, const std::string &name);
/// The pack as JSON, one norm a line; readPack() of it gives the same pack.
[[nodiscard]] std::string writePack(const Pack &pack);

/// The kinds of service that ship with the program (resources/rulebooks/services.json).
[[nodiscard]] const std::vector<Service> &catalogue();
/// The packs that ship with the program, in the order they are listed in.
[[nodiscard]] std::span<const Pack> shippedPacks();
[[nodiscard]] const Pack *shippedPack(std::string_view id); ///< nullptr if none has that id

// Codes of files and JSON.
[[nodiscard]] std::string_view code(Tier tier); ///< "none", "15-min", "10-min", "5-min", "block", "commerce-circle"
[[nodiscard]] std::string_view code(Requirement requirement); ///< "unknown", "required", "advised"
[[nodiscard]] std::string_view code(Verification verification); ///< "read", "second-hand", "unverified"
[[nodiscard]] std::string_view code(Measure measure); ///< "coverage", "capacity", "area", "count"
[[nodiscard]] std::string_view code(LimitUnit unit); ///< "metres", "minutes"
[[nodiscard]] std::string_view code(PerUnit per); ///< "thousand-people", "hundred-households", "community" …

} // namespace yike::norms
