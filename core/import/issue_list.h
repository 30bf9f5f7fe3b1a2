// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers oddities of one source: the first ones of a kind in full, the rest as a count, so that nothing is silent or endless.
#pragma once

#include "core/base/issue.h"
#include "core/geo/point.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace yike::importing {

class IssueList {
public:
    /// Issues of one kind listed in full; of more than these only the number is told.
    static constexpr std::int64_t kMostOfOneKind = 300;

    explicit IssueList(std::string source) : m_source(std::move(source)) {}

    /// row: line or element number in the source; object: id in the project; 0 = none.
    void add(base::IssueCode code, base::Severity severity, std::vector<std::string> args, std::int64_t row = 0,
             const geo::LonLat *place = nullptr, std::int64_t object = 0);
    /// OtherSkipped: `what` is a code that ui/text names; nothing is noted for 0. example: one of them, where the code has one.
    void skipped(std::string what, std::int64_t count, std::string example = {});
    /// The same, gathered over the rows until take(): what was written and how it was read, of the first.
    void understood(const std::string &what, const std::string &written, const std::string &read);
    /// Everything in the order it was found, the counts of what was not listed last.
    [[nodiscard]] std::vector<base::Issue> take();

private:
    void more(base::IssueCode code, std::int64_t count);

    std::string m_source;
    std::vector<base::Issue> m_issues;
    std::map<base::IssueCode, std::int64_t> m_seen;
    struct Understood {
        std::int64_t count = 0;
        std::string example;
    };
    std::map<std::string, Understood> m_understood;
};

} // namespace yike::importing
