// SPDX-License-Identifier: GPL-3.0-or-later
// The coordinate system of each table: as named or guessed, and what is to be said about it.
#include "core/import/import_run.h"
#include "core/import/raw_places.h"
#include "core/import/source_file.h"
#include "core/import/street_import.h"

namespace yike::importing {

using base::IssueCode;
using base::Severity;

namespace {

void warn(IssueList &issues, std::string what, std::int64_t places, std::string word = {})
{
    std::vector<std::string> args{std::move(what), std::to_string(places)};
    if (!word.empty())
        args.push_back(std::move(word));
    issues.add(IssueCode::OtherSkipped, Severity::Warning, std::move(args));
}

} // namespace

const SystemFit &ImportRun::fit()
{
    if (!m_fit)
        m_fit.emplace(m_after);
    return *m_fit;
}

/// Unclear: the best is taken and the user warned; nothing to compare with or nothing near: as if nothing was asked.
void ImportRun::chooseSystem(const char *role, const std::vector<Table> &tables, const std::string &path,
                             IssueList &issues)
{
    const auto own = m_request.systems.find(role);
    CoordinateSystem system = own == m_request.systems.end() ? m_request.coordinates : own->second;
    m_guessed = m_request.guessCoordinates && own == m_request.systems.end();
    if (m_guessed && fit().usable()) {
        SystemGuess guess = fit().guess(rawPlacesOf(tables, m_named));
        const bool any = !guess.candidates.empty() && guess.candidates.front().onMap > 0;
        if (any) {
            system = guess.candidates.front().system;
            warn(issues, guess.clear ? "coordinates-guessed" : "coordinates-unclear", guess.places, geo::code(system));
        }
        m_guesses.push_back({fileName(path), std::move(guess)});
    }
    m_places.emplace(system, boundsOf(*m_after.streets));
    m_system = system;
}

void ImportRun::checkSystem(const std::vector<Table> &tables, IssueList &issues)
{
    const std::vector<RawPlace> raw = rawPlacesOf(tables, m_named);
    if (raw.empty())
        return;
    if (geo::lacksShift(m_system))
        warn(issues, "datum-without-shift", std::ssize(raw));
    if (m_guessed)
        return;
    std::vector<geo::LonLat> places;
    for (const RawPlace &each : raw)
        if (const RowPlace place = m_places->read(each); geo::isValid(place.place) && place.placing != Placing::None)
            places.push_back(place.place);
    if (const std::string word = fit().betterShift(places, m_system); !word.empty())
        warn(issues, "looks-like-" + word, std::ssize(places));
}

} // namespace yike::importing
