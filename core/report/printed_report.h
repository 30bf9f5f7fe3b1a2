// SPDX-License-Identifier: GPL-3.0-or-later
// What a printed report carries with it (yike-report.json), and what has changed since when it is held against a project.
#pragma once

#include "core/base/error.h"
#include "core/report/fingerprint.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::report {

/// Its name in the PDF.
inline constexpr std::string_view kReportAttachment = "yike-report.json";

/// How it was printed: none of it is in the fingerprint, but for the program.
struct PrintStamp {
    std::string program; ///< version
    std::string language; ///< "zh_CN" or "en"
    std::string templateCode; ///< "assessment" …
    std::string edition; ///< "internal" or "public"
    std::string draft; ///< "", "consultation" …
    std::int64_t draws = 0; ///< of the chapter on how sure the figures are; 0 = not printed
    bool operator==(const PrintStamp &) const = default;
};

/// One figure of the first pages: a part of a whole, or (whole < 0) a number.
struct Headline {
    std::string code; ///< "people", "outlets", "coverage", "basic-kinds", "deficits", "beds", "nursery"
    std::string of; ///< coverage: norm id; else empty
    norms::BandSet bands = 0; ///< coverage: the group
    std::int64_t part = 0, whole = -1; ///< thousandths of people, thousandths of beds, counts
    bool hidden = false; ///< the public edition does not tell it: part and whole are 0
    bool operator==(const Headline &) const = default;
};

struct PrintedReport {
    PrintStamp stamp;
    std::string project, district, baseDate;
    std::int64_t revision = 0; ///< of the project when it was printed; told, never compared
    plan::ScenarioId scenario;
    std::string scenarioZh, scenarioEn;
    Fingerprint fingerprint;
    std::vector<Headline> headlines;
    /// id → printOf(). Empty in the public edition: of one outlet little is unknown to who holds the ledger, and trying its few
    /// possible states against a hash would tell which is true. The hash of all of them together stays in `fingerprint`.
    std::map<std::int64_t, std::string> outlets, areas;
    bool operator==(const PrintedReport &) const = default;
};

/// Whether a report carries prints of single outlets and areas, so that verify() can tell which of them changed.
[[nodiscard]] bool tellsSingles(const PrintStamp &stamp);

[[nodiscard]] PrintedReport printedReport(const Content &content, const PrintStamp &stamp);

/// UTF-8; the same report gives the same bytes.
[[nodiscard]] std::string toJson(const PrintedReport &printed);
/// Never throws. OutOfRange ("yike-report.json", what is wrong with it, what is wanted) for what is none or of a later format.
[[nodiscard]] base::Result<PrintedReport> printedReportFromJson(std::string_view json);

/// Objects of one kind by id, ascending.
struct ObjectChanges {
    std::vector<std::int64_t> added, gone, changed;
    [[nodiscard]] std::size_t count() const { return added.size() + gone.size() + changed.size(); }
    bool operator==(const ObjectChanges &) const = default;
};
struct SectionChange {
    std::string section;
    std::int64_t before = 0, after = 0; ///< items
    bool operator==(const SectionChange &) const = default;
};
struct HeadlineChange {
    Headline before, after;
    bool operator==(const HeadlineChange &) const = default;
};

struct Verification {
    bool otherProject = false; ///< another name or district: it is compared all the same
    bool otherProgram = false; ///< told; it holds where nothing else differs
    std::vector<SectionChange> inputs, figures; ///< sections that differ
    ObjectChanges outlets,
        areas; ///< empty where the report does not tell single ones: then `inputs` says that some changed
    std::vector<HeadlineChange> headlines;

    /// The project still gives what was printed.
    [[nodiscard]] bool holds() const { return !otherProject && inputs.empty() && figures.empty(); }
};

/// printed: as it was; now: printedReport() of the project with the stamp of `printed` but this program's version. A section
/// that only one of them has (studies that were not printed) is not compared.
[[nodiscard]] Verification verify(const PrintedReport &printed, const PrintedReport &now);

/// The scenario of a project that was printed: that of its id and names, else the one of its names; nothing if it is gone.
[[nodiscard]] std::optional<plan::ScenarioId> printedScenario(const PrintedReport &printed, const plan::Plan &plan);

} // namespace yike::report
