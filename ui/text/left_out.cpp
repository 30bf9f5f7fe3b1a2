// SPDX-License-Identifier: GPL-3.0-or-later
// What an import counted instead of listing it row by row: a sentence for each code.
#include "ui/text/left_out.h"

#include "core/base/issue.h"
#include "ui/text/issues.h"
#include "ui/text/language.h"
#include "ui/text/system_text.h"

#include <array>
#include <string_view>

namespace yike::text {
namespace {

struct Entry {
    std::string_view code;
    const char *text;
};

constexpr std::array kEntries{
    Entry{"doubled-node", QT_TRANSLATE_NOOP("LeftOut", "Map points that came twice; the first was taken: %1")},
    Entry{"doubled-way", QT_TRANSLATE_NOOP("LeftOut", "Map ways that came twice; the first was taken: %1")},
    Entry{"node-without-place", QT_TRANSLATE_NOOP("LeftOut", "Map points without a usable place: %1")},
    Entry{"relation-leaves-map",
          QT_TRANSLATE_NOOP("LeftOut", "Areas of the map that reach beyond the extract were left out: %1")},
    Entry{"gate-at-junction",
          QT_TRANSLATE_NOOP("LeftOut", "Closed gates mapped on a junction of streets were taken as open: %1")},
    Entry{"quote-never-closed",
          QT_TRANSLATE_NOOP("LeftOut", "Quotation marks that were never closed were taken off: %1")},
    Entry{"sheet-without-header",
          QT_TRANSLATE_NOOP("LeftOut", "Sheets or layers without a header that is known were passed over: %1")},
    Entry{"total-row", QT_TRANSLATE_NOOP("LeftOut", "Rows that add up others (totals) were left out: %1")},
    Entry{"repeated-header", QT_TRANSLATE_NOOP("LeftOut", "Header rows repeated among the data were left out: %1")},
    Entry{"nobody-lives-there", QT_TRANSLATE_NOOP("LeftOut", "Rows in which nobody lives were left out: %1")},
    Entry{"ages-by-default-shares",
          QT_TRANSLATE_NOOP(
              "LeftOut", "Rows whose ages were filled in by the national shares of the end of 2025 (assumption): %1")},
    Entry{"ages-differ-from-total",
          QT_TRANSLATE_NOOP("LeftOut", "Rows whose ages do not add up to their total; the ages were kept: %1")},
    Entry{"people-without-place",
          QT_TRANSLATE_NOOP("LeftOut", "Rows of people without a place on the map were left out: %1")},
    Entry{"raster-cell-elsewhere",
          QT_TRANSLATE_NOOP("LeftOut", "Cells with people outside the areas of the project were left out: %1")},
    Entry{"area-off-the-map", QT_TRANSLATE_NOOP("LeftOut", "Areas off the map were left out: %1")},
    Entry{"not-a-line", QT_TRANSLATE_NOOP("LeftOut", "Points and areas of a line layer were left out: %1")},
    Entry{"not-for-walking",
          QT_TRANSLATE_NOOP("LeftOut", "Lines on which nobody walks (closed, elevated, planned) were left out: %1")},
    Entry{"class-unknown",
          QT_TRANSLATE_NOOP("LeftOut", "Lines of a class that is not known were taken as residential streets: %1")},
    Entry{"not-an-area", QT_TRANSLATE_NOOP("LeftOut", "Points and lines of a layer of areas were left out: %1")},
    Entry{"layer-passed-over",
          QT_TRANSLATE_NOOP("LeftOut", "Layers that are not named like streets were passed over: %1")},
    Entry{"ramp-beside-steps",
          QT_TRANSLATE_NOOP("LeftOut", "Steps with a ramp beside them, which wheelchairs or prams take: %1")},
    Entry{"datum-without-shift",
          QT_TRANSLATE_NOOP("LeftOut",
                            "Places in Beijing 1954 or Xian 1980, to which no shift was given; they may be off "
                            "by tens of metres: %1")},
    Entry{"looks-like-gcj02",
          QT_TRANSLATE_NOOP("LeftOut",
                            "The places fit the streets much better as GCJ-02 (AMap, Tencent), which is 24 to "
                            "677 m off; check the coordinate system: %1")},
    Entry{"looks-like-bd09",
          QT_TRANSLATE_NOOP("LeftOut", "The places fit the streets much better as BD-09 (Baidu), about 1 km off; check "
                                       "the coordinate system: %1")},
    Entry{"looks-like-wgs84",
          QT_TRANSLATE_NOOP("LeftOut",
                            "The places fit the streets much better without the shift of a web map; check the "
                            "coordinate system: %1")},
    Entry{"residence-outside-communities", QT_TRANSLATE_NOOP("LeftOut", "Residences that lie in no community: %1")},
    Entry{"address-nearly",
          QT_TRANSLATE_NOOP("LeftOut",
                            "Addresses that were written a little differently and placed all the same: %1 (%2)")},
    Entry{"address-ambiguous",
          QT_TRANSLATE_NOOP("LeftOut", "Addresses that fit several names and rest in the tray: %1 (%2)")},
    Entry{"not-in-the-ledger-any-more",
          QT_TRANSLATE_NOOP("LeftOut", "Outlets of the project that this ledger no longer names; they stay: %1 (%2)")},
    Entry{"hours-understood", QT_TRANSLATE_NOOP("LeftOut", "Opening hours written in words were read: %1 (%2)")},
    Entry{"kind-left-out", QT_TRANSLATE_NOOP("LeftOut", "Outlets of kinds that are to be left out: %1 (%2 …)")},
    Entry{"merged-cell", QT_TRANSLATE_NOOP("LeftOut", "Cells under a merged cell were given its value: %1")},
    Entry{"sheet-names-area",
          QT_TRANSLATE_NOOP("LeftOut", "Rows whose subdistrict or community is the name of their sheet: %1 (%2)")},
    Entry{"capacity-without-unit",
          QT_TRANSLATE_NOOP("LeftOut", "Capacities of outlets whose services have none were left out: %1 (%2)")},
    Entry{"figure-understood", QT_TRANSLATE_NOOP("LeftOut", "Figures written with words were read: %1 (%2)")},
};

/// What was left out and how often, without its full stop.
QString counted(const std::vector<std::string> &args)
{
    const std::string_view code = args.empty() ? std::string_view() : std::string_view(args[0]);
    const QString count = args.size() < 2 ? QString() : fromCore(args[1]);
    if (code == "more" && args.size() == 3)
        return QCoreApplication::translate("LeftOut", "And %1 more of the kind “%2”")
            .arg(count, kind(static_cast<base::IssueCode>(QString::fromStdString(args[2]).toInt())));
    if (code.starts_with("coordinates-") && args.size() == 3) {
        const auto system = geo::systemOf(args[2]);
        const QString known = system ? name(*system) : fromCore(args[2]);
        return (code == "coordinates-guessed"
                    ? QCoreApplication::translate("LeftOut", "The coordinate system was guessed as %2; places: %1")
                    : QCoreApplication::translate("LeftOut",
                                                  "The coordinate system is not clear; taken as %2, check on "
                                                  "the map; places: %1"))
            .arg(count, known);
    }
    for (const Entry &entry : kEntries)
        if (entry.code == code)
            return QCoreApplication::translate("LeftOut", entry.text)
                .arg(count)
                .replace(QStringLiteral("%2"), args.size() < 3 ? QString() : fromCore(args[2]));
    return {};
}

} // namespace

QString leftOut(const std::vector<std::string> &args)
{
    const QString text = counted(args);
    return text.isEmpty() ? text : text + QCoreApplication::translate("LeftOut", ".", "end of a sentence");
}

} // namespace yike::text
