// SPDX-License-Identifier: GPL-3.0-or-later
// Two tables from codes to names.
#include "ui/text/edits.h"

#include "ui/text/language.h"

#include <array>

namespace yike::text {
namespace {

struct Entry {
    std::string_view code;
    const char *text;
    const char *unnamed = nullptr; ///< where what was edited has no name; else it is called an outlet
};

constexpr std::array kEdits{
    Entry{"add-outlet", QT_TRANSLATE_NOOP("Edits", "Add %1")},
    Entry{"move-outlet", QT_TRANSLATE_NOOP("Edits", "Move %1")},
    Entry{"edit-outlet", QT_TRANSLATE_NOOP("Edits", "Change %1")},
    Entry{"close-outlet", QT_TRANSLATE_NOOP("Edits", "Close %1")},
    Entry{"reopen-outlet", QT_TRANSLATE_NOOP("Edits", "Reopen %1")},
    Entry{"delete-outlet", QT_TRANSLATE_NOOP("Edits", "Delete %1")},
    Entry{"edit-outlets", QT_TRANSLATE_NOOP("Edits", "Change %1 outlets")},
    Entry{"close-outlets", QT_TRANSLATE_NOOP("Edits", "Close %1 outlets")},
    Entry{"delete-outlets", QT_TRANSLATE_NOOP("Edits", "Delete %1 outlets")},
    Entry{"move-outlets", QT_TRANSLATE_NOOP("Edits", "Move %1 outlets")},
    Entry{"paste-outlets", QT_TRANSLATE_NOOP("Edits", "Paste into the ledger: %1")},
    Entry{"add-photos", QT_TRANSLATE_NOOP("Edits", "Add photos: %1")},
    Entry{"edit-photo", QT_TRANSLATE_NOOP("Edits", "Change the photo %1"),
          QT_TRANSLATE_NOOP("Edits", "Change a photo")},
    Entry{"delete-photo", QT_TRANSLATE_NOOP("Edits", "Delete the photo %1"),
          QT_TRANSLATE_NOOP("Edits", "Delete a photo")},
    Entry{"add-way", QT_TRANSLATE_NOOP("Edits", "Add the way %1"), QT_TRANSLATE_NOOP("Edits", "Add a way")},
    Entry{"close-street", QT_TRANSLATE_NOOP("Edits", "Close the street %1"),
          QT_TRANSLATE_NOOP("Edits", "Close a street")},
    Entry{"reopen-street", QT_TRANSLATE_NOOP("Edits", "Reopen the street %1"),
          QT_TRANSLATE_NOOP("Edits", "Reopen a street")},
    Entry{"edit-street", QT_TRANSLATE_NOOP("Edits", "Change the street %1"),
          QT_TRANSLATE_NOOP("Edits", "Change a street")},
    Entry{"forbid-steps", QT_TRANSLATE_NOOP("Edits", "Forbid all steps")},
    Entry{"open-gate", QT_TRANSLATE_NOOP("Edits", "Open the gate %1"), QT_TRANSLATE_NOOP("Edits", "Open a gate")},
    Entry{"lock-gate", QT_TRANSLATE_NOOP("Edits", "Lock the gate %1"), QT_TRANSLATE_NOOP("Edits", "Lock a gate")},
    Entry{"add-circle", QT_TRANSLATE_NOOP("Edits", "Add the living circle %1"),
          QT_TRANSLATE_NOOP("Edits", "Add a living circle")},
    Entry{"edit-circle", QT_TRANSLATE_NOOP("Edits", "Change the living circle %1"),
          QT_TRANSLATE_NOOP("Edits", "Change a living circle")},
    Entry{"delete-circle", QT_TRANSLATE_NOOP("Edits", "Delete the living circle %1"),
          QT_TRANSLATE_NOOP("Edits", "Delete a living circle")},
    Entry{"add-tier", QT_TRANSLATE_NOOP("Edits", "Add the planning tier %1"),
          QT_TRANSLATE_NOOP("Edits", "Add a planning tier")},
    Entry{"edit-tier", QT_TRANSLATE_NOOP("Edits", "Change the planning tier %1"),
          QT_TRANSLATE_NOOP("Edits", "Change a planning tier")},
    Entry{"delete-tier", QT_TRANSLATE_NOOP("Edits", "Delete the planning tier %1"),
          QT_TRANSLATE_NOOP("Edits", "Delete a planning tier")},
    Entry{"add-school-district", QT_TRANSLATE_NOOP("Edits", "Add the school district %1"),
          QT_TRANSLATE_NOOP("Edits", "Add a school district")},
    Entry{"edit-school-district", QT_TRANSLATE_NOOP("Edits", "Change the school district %1"),
          QT_TRANSLATE_NOOP("Edits", "Change a school district")},
    Entry{"delete-school-district", QT_TRANSLATE_NOOP("Edits", "Delete the school district %1"),
          QT_TRANSLATE_NOOP("Edits", "Delete a school district")},
    Entry{"replace-circles", QT_TRANSLATE_NOOP("Edits", "Replace the circles by the proposed ones")},
    Entry{"propose-circles", QT_TRANSLATE_NOOP("Edits", "Add the proposed circles")},
    Entry{"add-premises", QT_TRANSLATE_NOOP("Edits", "Add the premises %1"),
          QT_TRANSLATE_NOOP("Edits", "Add premises")},
    Entry{"edit-premises", QT_TRANSLATE_NOOP("Edits", "Change the premises %1"),
          QT_TRANSLATE_NOOP("Edits", "Change premises")},
    Entry{"place-premises", QT_TRANSLATE_NOOP("Edits", "Place the premises %1"),
          QT_TRANSLATE_NOOP("Edits", "Place premises")},
    Entry{"delete-premises", QT_TRANSLATE_NOOP("Edits", "Delete the premises %1"),
          QT_TRANSLATE_NOOP("Edits", "Delete premises")},
    Entry{"add-underlay", QT_TRANSLATE_NOOP("Edits", "Add the image %1"), QT_TRANSLATE_NOOP("Edits", "Add an image")},
    Entry{"edit-underlay", QT_TRANSLATE_NOOP("Edits", "Change the image %1"),
          QT_TRANSLATE_NOOP("Edits", "Change an image")},
    Entry{"delete-underlay", QT_TRANSLATE_NOOP("Edits", "Delete the image %1"),
          QT_TRANSLATE_NOOP("Edits", "Delete an image")},
    Entry{"import", QT_TRANSLATE_NOOP("Edits", "Import data")},
    Entry{"collect-forms", QT_TRANSLATE_NOOP("Edits", "Collect forms"), QT_TRANSLATE_NOOP("Edits", "Collect forms")},
    Entry{"cure-data", QT_TRANSLATE_NOOP("Edits", "Put data right"), QT_TRANSLATE_NOOP("Edits", "Put data right")},
    Entry{"edit-project", QT_TRANSLATE_NOOP("Edits", "Change the project's description")},
    Entry{"edit-parameters", QT_TRANSLATE_NOOP("Edits", "Change parameters")},
    Entry{"edit-rulebook", QT_TRANSLATE_NOOP("Edits", "Change the rulebooks in use")},
    Entry{"add-scenario", QT_TRANSLATE_NOOP("Edits", "Add a scenario")},
    Entry{"edit-scenario", QT_TRANSLATE_NOOP("Edits", "Change a scenario")},
    Entry{"delete-scenario", QT_TRANSLATE_NOOP("Edits", "Delete a scenario")},
    Entry{"copy-scenario", QT_TRANSLATE_NOOP("Edits", "Copy a scenario")},
    Entry{"lock-scenario", QT_TRANSLATE_NOOP("Edits", "Lock a scenario")},
    Entry{"unlock-scenario", QT_TRANSLATE_NOOP("Edits", "Unlock a scenario")},
    Entry{"merge-scenario", QT_TRANSLATE_NOOP("Edits", "Merge a scenario")},
    Entry{"restore", QT_TRANSLATE_NOOP("Edits", "Return to step %1"),
          QT_TRANSLATE_NOOP("Edits", "Return to an earlier state")},
    Entry{"create", QT_TRANSLATE_NOOP("Edits", "Make the project")},
    Entry{"demo", QT_TRANSLATE_NOOP("Edits", "Make the demonstration district")},
    Entry{"changed-outside", QT_TRANSLATE_NOOP("Edits", "Changed outside Yike")},
};

constexpr std::array kSteps{
    Entry{"open-project", QT_TRANSLATE_NOOP("Steps", "Opening the project")},
    Entry{"save-project", QT_TRANSLATE_NOOP("Steps", "Saving the project")},
    Entry{"load", QT_TRANSLATE_NOOP("Steps", "Loading the project")},
    Entry{"demo", QT_TRANSLATE_NOOP("Steps", "Making the demonstration district")},
    Entry{"make-demo", QT_TRANSLATE_NOOP("Steps", "Making the demonstration district")},
    Entry{"read-osm", QT_TRANSLATE_NOOP("Steps", "Reading the map")},
    Entry{"write-forms", QT_TRANSLATE_NOOP("Steps", "Writing the forms")},
    Entry{"read-forms", QT_TRANSLATE_NOOP("Steps", "Reading the forms")},
    Entry{"read-streets", QT_TRANSLATE_NOOP("Steps", "Reading the streets")},
    Entry{"node-streets", QT_TRANSLATE_NOOP("Steps", "Finding the junctions")},
    Entry{"read-heights", QT_TRANSLATE_NOOP("Steps", "Reading the heights")},
    Entry{"measure-slopes", QT_TRANSLATE_NOOP("Steps", "Measuring the slopes")},
    Entry{"read-residences", QT_TRANSLATE_NOOP("Steps", "Reading the residences")},
    Entry{"read-outlets", QT_TRANSLATE_NOOP("Steps", "Reading the outlets")},
    Entry{"read-areas", QT_TRANSLATE_NOOP("Steps", "Reading the areas")},
    Entry{"export-data", QT_TRANSLATE_NOOP("Steps", "Writing tables")},
    Entry{"read-buildings", QT_TRANSLATE_NOOP("Steps", "Reading the buildings")},
    Entry{"read-premises", QT_TRANSLATE_NOOP("Steps", "Reading the premises")},
    Entry{"read-addresses", QT_TRANSLATE_NOOP("Steps", "Reading the addresses")},
    Entry{"import", QT_TRANSLATE_NOOP("Steps", "Importing data")},
    Entry{"look-at-files", QT_TRANSLATE_NOOP("Steps", "Looking at the files")},
    Entry{"try-import", QT_TRANSLATE_NOOP("Steps", "Trying the import out")},
    Entry{"network", QT_TRANSLATE_NOOP("Steps", "Building the walking network")},
    Entry{"build-network", QT_TRANSLATE_NOOP("Steps", "Building the walking network")},
    Entry{"join", QT_TRANSLATE_NOOP("Steps", "Joining homes to streets")},
    Entry{"joining", QT_TRANSLATE_NOOP("Steps", "Joining homes to streets")},
    Entry{"circles", QT_TRANSLATE_NOOP("Steps", "Walks between communities")},
    Entry{"walking-times", QT_TRANSLATE_NOOP("Steps", "Walking times")},
    Entry{"coverage", QT_TRANSLATE_NOOP("Steps", "Coverage")},
    Entry{"adequacy", QT_TRANSLATE_NOOP("Steps", "Capacity against demand")},
    Entry{"uncertainty", QT_TRANSLATE_NOOP("Steps", "How sure the figures are")},
    Entry{"deficits", QT_TRANSLATE_NOOP("Steps", "Deficits")},
    Entry{"history", QT_TRANSLATE_NOOP("Steps", "Reading the history")},
    Entry{"compact", QT_TRANSLATE_NOOP("Steps", "Compacting the project file")},
    Entry{"write-results", QT_TRANSLATE_NOOP("Steps", "Writing the results")},
    Entry{"report", QT_TRANSLATE_NOOP("Steps", "Writing the report")},
    Entry{"print-map", QT_TRANSLATE_NOOP("Steps", "Printing the map")},
    Entry{"write-report", QT_TRANSLATE_NOOP("Steps", "Writing the report")},
};

template <std::size_t Size>
const Entry *find(const std::array<Entry, Size> &table, std::string_view code)
{
    for (const Entry &entry : table) {
        if (entry.code == code)
            return &entry;
    }
    return nullptr;
}

} // namespace

QString editName(std::string_view code, const QString &objectName)
{
    const Entry *found = find(kEdits, code);
    if (found == nullptr)
        return fromCore(code);
    if (objectName.isEmpty() && found->unnamed != nullptr)
        return QCoreApplication::translate("Edits", found->unnamed);
    const QString text = QCoreApplication::translate("Edits", found->text);
    if (!text.contains(QLatin1String("%1")))
        return text;
    return text.arg(objectName.isEmpty() ? QCoreApplication::translate("Edits", "an outlet") : objectName);
}

QString stepName(std::string_view step)
{
    const Entry *found = find(kSteps, step);
    return found == nullptr ? fromCore(step) : QCoreApplication::translate("Steps", found->text);
}

} // namespace yike::text
