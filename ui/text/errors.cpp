// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence per error code, in the order of core/base/error.h.
#include "ui/text/errors.h"

#include "ui/text/language.h"
#include "ui/text/rulebook_text.h"

namespace yike::text {
namespace {

/// Translation context "Errors".
class Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)

public:
    static QString pattern(base::ErrorCode code);
    static QString files(base::ErrorCode code);
    static QString missing(const QString &what);
    static QString withPlace(const QString &text, const QString &where) { return tr("%1 (at %2)").arg(text, where); }
};

QString Errors::files(base::ErrorCode code)
{
    using enum base::ErrorCode;
    switch (code) {
    case FileNotFound:
        return tr("There is no file %1. Nothing was changed. Check the name and the folder.");
    case FileEmpty:
        return tr("The file %1 is empty. Nothing was changed. Copy or download it again.");
    case FileTruncated:
        return tr("The file %1 ends too early (%2). Nothing was changed. Copy or download it again in full.");
    case FileUnreadable:
        return tr(
            "The file %1 cannot be read (%2). Nothing was changed. Check that you may read it and that it is whole.");
    case NotOsm:
        return tr(
            "%1 is not an OpenStreetMap file (%2). Nothing was changed. Choose a file ending in .osm.pbf or .osm.");
    case NotAProject:
        return tr("%1 was made by another program and is no Yike project. It was left as it is. "
                  "Make a new project and import it as a layer.");
    case NotADatabase:
        return tr("%1 is no project file. It was left as it is. Choose a .gpkg file that Yike has saved.");
    case ProjectTooNew:
        return tr("%1 was saved by a newer version of Yike (format %2, this version knows %3). It was left as it is. "
                  "Update Yike to change it.");
    case ProjectDamaged:
        return tr("The project %1 is damaged (%2). It was left as it is. Open a copy from your backup, or run "
                  "“yike-cli check” to see what is wrong.");
    case ProjectBusy:
        return tr("The project %1 is being edited by %2 on %3. It was left as it is. "
                  "Close it there, or open it here for reading.");
    case ProjectExists:
        return tr("There is already a file %1. It was left as it is. Choose another name.");
    case FolderNotWritable:
        return tr("Nothing can be written to %1. Existing files were left as they are. Choose another folder.");
    case DiskFull:
        return tr("The disk is full: %1 could not be written. Everything confirmed before is kept. "
                  "Free some space, then try again.");
    case WriteFailed:
        return tr("%1 could not be written (%2). The file was left as it was. Try again, or save under another name.");
    default:
        return {};
    }
}

QString Errors::pattern(base::ErrorCode code)
{
    using enum base::ErrorCode;
    switch (code) {
    case Cancelled:
        return tr("Stopped. Nothing was changed.");
    case TableUnreadable:
        return tr(
            "The table %1 cannot be read (%2). Nothing was changed. Save it as CSV (UTF-8) or XLSX and try again.");
    case ColumnMissing:
        return tr("%1 has no column for “%2”. Nothing was changed. Its columns are: %3. "
                  "Say which one to take with --column, or rename it.");
    case ColumnUnknown:
        return tr("There is no column “%1”. Nothing was changed. The columns are: %2.");
    case NoCoordinates:
        return tr("No row of %1 has a usable place. Nothing was changed. "
                  "The table needs a longitude and a latitude column in degrees.");
    case NoStreets:
        return tr("%1 holds nothing that can be walked on. Nothing was changed. Choose a map file with streets.");
    case RulebookInvalid:
        return tr("The rulebook %1 is not valid (%2). The former rulebook stays in use.");
    case ServiceUnknown:
        return tr("The rulebook knows no service “%1”. Nothing was changed. Choose one of its services.");
    case OutOfRange:
        return tr("%1 = %2 is out of range. Nothing was changed. Allowed: %3.");
    case Internal:
        return tr("Something went wrong inside Yike (%1). Your project is unchanged. Please report it with this text.");
    default:
        return files(code);
    }
}

QString Errors::missing(const QString &what)
{
    if (what == QLatin1String("streets"))
        return tr("Nothing can be assessed yet: the project has no streets. Import a map file first.");
    if (what == QLatin1String("communities"))
        return tr("The project has no communities. Import a layer of areas first.");
    if (what == QLatin1String("outlets"))
        return tr("Nothing can be assessed yet: the project has no outlets. Import a list of outlets, or add one on "
                  "the map.");
    return tr("Nothing can be assessed yet: the project has no residents. Import a table of residences first.");
}

} // namespace

QString sentence(const base::Error &error)
{
    const auto argument = [&](std::size_t index) {
        return index < error.args.size() ? fromCore(error.args[index]) : QString();
    };
    if (error.code == base::ErrorCode::NothingToAssess)
        return Errors::missing(argument(0));
    QString text = Errors::pattern(error.code);
    if (error.code == base::ErrorCode::RulebookInvalid && error.args.size() > 2)
        return text.arg(argument(0), flawSentence(error.args[1], {error.args.begin() + 2, error.args.end()}));
    // One call with all arguments: a name that holds "%1" stays as it is.
    if (text.contains(QLatin1String("%3")))
        text = text.arg(argument(0), argument(1), argument(2));
    else if (text.contains(QLatin1String("%2")))
        text = text.arg(argument(0), argument(1));
    else if (text.contains(QLatin1String("%1")))
        text = text.arg(argument(0));
    return error.where.empty() ? text : Errors::withPlace(text, fromCore(error.where));
}

} // namespace yike::text
