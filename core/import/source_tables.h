// SPDX-License-Identifier: GPL-3.0-or-later
// A file of tables or layers, read once to be looked at: its sheets, first rows, words for kinds, places, and what it may hold.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/geo/coordinate_system.h"
#include "core/geo/point.h"
#include "core/import/guess_system.h"
#include "core/norms/rulebook.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace yike::importing {

struct Table;
class NamedColumns;

/// How one file is to be read: what ImportRequest says of it.
struct Reading {
    std::map<std::string, std::string> meanings; ///< header → role or age; empty: not used
    std::set<std::string> sheetsLeftOut;
    bool operator==(const Reading &) const = default;
};

/// One sheet or layer, with its first rows.
struct SheetPreview {
    struct Column {
        std::string key; ///< names the column in Reading::meanings
        std::string header; ///< as it stands in the file
        std::string role; ///< as it would be read now: a role's code or an age; empty: not used
        std::string byWords; ///< the same without corrections
    };
    struct Row {
        std::int64_t number = 0; ///< in the file, counted from 1
        std::vector<std::string> cells; ///< of each column
        bool header = false, total = false;
    };
    std::string name; ///< empty for a text file
    std::int64_t rows = 0; ///< in all, with titles and header
    std::int64_t headerRow = 0; ///< in the file; 0: the format names the columns, or no header was found
    bool readable = false; ///< there is a header that is known
    std::vector<Column> columns;
    std::vector<Row> first; ///< at most kRowsPreviewed, from the top of the sheet
};
inline constexpr std::size_t kRowsPreviewed = 20;

struct FilePreview {
    std::string encoding;
    bool guessed = false; ///< the encoding was
    std::vector<SheetPreview> sheets;
};

/// A word for a kind of outlets, and what it is taken for.
struct CategoryWord {
    std::string word;
    std::int64_t count = 0;
    std::vector<std::string> services; ///< codes; empty: nobody knows it
    bool operator==(const CategoryWord &) const = default;
};

/// The places of a file on the map, at most kMostPlacesSeen, evenly taken.
struct PlacesSeen {
    std::int64_t places = 0; ///< with figures, in the file
    std::int64_t onMap = 0; ///< of those taken
    std::vector<geo::LonLat> before; ///< degrees as they stand in the file; empty where they are metres
    std::vector<geo::LonLat> after; ///< as read in the system
};
inline constexpr std::int64_t kMostPlacesSeen = 3000;

/// Cheap to copy; never changes, so any thread may look at it.
class SourceTables {
public:
    /// FileNotFound, FileEmpty, TableUnreadable …, as an import of the file would fail.
    [[nodiscard]] static base::Result<SourceTables> read(const std::string &path, const base::Progress &progress = {});

    [[nodiscard]] const std::string &path() const { return m_path; }
    /// OutOfRange where `meanings` name a role that is none.
    [[nodiscard]] base::Result<FilePreview> preview(const Reading &reading) const;
    /// Unknown words first. The rulebook: with the office's own words.
    [[nodiscard]] base::Result<std::vector<CategoryWord>> categories(const Reading &reading,
                                                                     const norms::Rulebook &rulebook) const;
    [[nodiscard]] base::Result<PlacesSeen> places(const Reading &reading, const geo::CoordinateSystem &system,
                                                  const plan::Plan &plan) const;
    /// NothingToAssess("streets") where the plan has nothing to compare with.
    [[nodiscard]] base::Result<SystemGuess> guess(const Reading &reading, const plan::Plan &plan) const;
    /// What it may hold, by its headers and shapes: "outlets", "residences", "totals", "areas", "estates", "gates", "streets",
    /// "premises", "addresses".
    [[nodiscard]] std::string guessedRole() const;
    /// There are columns or shapes that give a place.
    [[nodiscard]] bool hasPlaces(const Reading &reading) const;

private:
    [[nodiscard]] base::Result<NamedColumns> namedFor(const Reading &reading) const;

    std::string m_path;
    std::shared_ptr<const std::vector<Table>> m_tables;
};

/// What a file holds that is no table, by its name and first bytes: "osm", "heights", "population-raster"; else nothing.
[[nodiscard]] std::string guessedFileRole(const std::string &path);
/// The rulebook with the office's own words (ImportRequest::words); those for "-" name no service.
[[nodiscard]] norms::Rulebook withWords(const norms::Rulebook &rulebook,
                                        const std::map<std::string, std::string> &words);
/// Words and services of such a table (word, service or "-"), as they stand there; the errors of reading a table.
[[nodiscard]] base::Result<std::map<std::string, std::string>> readWords(const std::string &path);
/// The table of them, as readWords() and ImportRequest::synonyms take it.
[[nodiscard]] std::string wordsCsv(const std::map<std::string, std::string> &words);
/// Codes of everything a column can mean, for a list to choose from; ages are codes like "0-2" and "60+" besides.
[[nodiscard]] std::vector<std::string> columnRoles();
/// The same for a file of one kind: what its reader looks at.
[[nodiscard]] std::vector<std::string> columnRoles(const std::string &role);

} // namespace yike::importing
