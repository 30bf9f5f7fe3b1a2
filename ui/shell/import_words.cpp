// SPDX-License-Identifier: GPL-3.0-or-later
// Tables from codes to words.
#include "ui/shell/import_words.h"

#include "core/import/source_tables.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yike::shell {
namespace {

struct Entry {
    std::string_view code;
    const char *text;
};

constexpr std::array kFileRoles{
    Entry{"osm", QT_TRANSLATE_NOOP("ImportWords", "Map (OpenStreetMap)")},
    Entry{"streets", QT_TRANSLATE_NOOP("ImportWords", "Streets (line layer)")},
    Entry{"heights", QT_TRANSLATE_NOOP("ImportWords", "Heights (raster)")},
    Entry{"areas", QT_TRANSLATE_NOOP("ImportWords", "Areas (communities, circles …)")},
    Entry{"residences", QT_TRANSLATE_NOOP("ImportWords", "Residences (people by building)")},
    Entry{"totals", QT_TRANSLATE_NOOP("ImportWords", "People by area, to be shared out")},
    Entry{"population-raster", QT_TRANSLATE_NOOP("ImportWords", "Population raster, to be shared out")},
    Entry{"outlets", QT_TRANSLATE_NOOP("ImportWords", "Outlets (ledger)")},
    Entry{"buildings", QT_TRANSLATE_NOOP("ImportWords", "Buildings (outlines with storeys)")},
    Entry{"premises", QT_TRANSLATE_NOOP("ImportWords", "Premises (idle rooms)")},
    Entry{"addresses", QT_TRANSLATE_NOOP("ImportWords", "Standard addresses")},
    Entry{"estates", QT_TRANSLATE_NOOP("ImportWords", "Estates (outlines)")},
    Entry{"gates", QT_TRANSLATE_NOOP("ImportWords", "Gates of estates")},
};

constexpr std::array kColumns{
    Entry{"", QT_TRANSLATE_NOOP("ImportWords", "Not used")},
    Entry{"key", QT_TRANSLATE_NOOP("ImportWords", "Number or id")},
    Entry{"name", QT_TRANSLATE_NOOP("ImportWords", "Name")},
    Entry{"address", QT_TRANSLATE_NOOP("ImportWords", "Address")},
    Entry{"category", QT_TRANSLATE_NOOP("ImportWords", "Kind of outlet")},
    Entry{"category-detail", QT_TRANSLATE_NOOP("ImportWords", "Kind, finer (web map)")},
    Entry{"services", QT_TRANSLATE_NOOP("ImportWords", "Further services")},
    Entry{"lon", QT_TRANSLATE_NOOP("ImportWords", "Longitude")},
    Entry{"lat", QT_TRANSLATE_NOOP("ImportWords", "Latitude")},
    Entry{"lonlat", QT_TRANSLATE_NOOP("ImportWords", "Longitude and latitude")},
    Entry{"x", QT_TRANSLATE_NOOP("ImportWords", "Easting (x)")},
    Entry{"y", QT_TRANSLATE_NOOP("ImportWords", "Northing (y)")},
    Entry{"residents", QT_TRANSLATE_NOOP("ImportWords", "Residents")},
    Entry{"people", QT_TRANSLATE_NOOP("ImportWords", "Residents")},
    Entry{"households", QT_TRANSLATE_NOOP("ImportWords", "Households")},
    Entry{"capacity", QT_TRANSLATE_NOOP("ImportWords", "Capacity")},
    Entry{"beds", QT_TRANSLATE_NOOP("ImportWords", "Beds")},
    Entry{"day-places", QT_TRANSLATE_NOOP("ImportWords", "Day care places")},
    Entry{"nursery-places", QT_TRANSLATE_NOOP("ImportWords", "Nursery places")},
    Entry{"school-places", QT_TRANSLATE_NOOP("ImportWords", "School places")},
    Entry{"meals", QT_TRANSLATE_NOOP("ImportWords", "Meals a day")},
    Entry{"used", QT_TRANSLATE_NOOP("ImportWords", "Places in use")},
    Entry{"area", QT_TRANSLATE_NOOP("ImportWords", "Floor area")},
    Entry{"chain", QT_TRANSLATE_NOOP("ImportWords", "Chain or brand")},
    Entry{"hours", QT_TRANSLATE_NOOP("ImportWords", "Opening hours")},
    Entry{"open-to", QT_TRANSLATE_NOOP("ImportWords", "Open to")},
    Entry{"status", QT_TRANSLATE_NOOP("ImportWords", "Status")},
    Entry{"staff", QT_TRANSLATE_NOOP("ImportWords", "Staff")},
    Entry{"credit-code", QT_TRANSLATE_NOOP("ImportWords", "Credit code")},
    Entry{"checked", QT_TRANSLATE_NOOP("ImportWords", "Date checked")},
    Entry{"community", QT_TRANSLATE_NOOP("ImportWords", "Community")},
    Entry{"subdistrict", QT_TRANSLATE_NOOP("ImportWords", "Subdistrict")},
    Entry{"circle", QT_TRANSLATE_NOOP("ImportWords", "Living circle")},
    Entry{"remark", QT_TRANSLATE_NOOP("ImportWords", "Remark")},
    Entry{"kind", QT_TRANSLATE_NOOP("ImportWords", "Kind of area")},
    Entry{"code", QT_TRANSLATE_NOOP("ImportWords", "Area code")},
    Entry{"parent", QT_TRANSLATE_NOOP("ImportWords", "Belongs to")},
    Entry{"batch", QT_TRANSLATE_NOOP("ImportWords", "Batch")},
    Entry{"operator", QT_TRANSLATE_NOOP("ImportWords", "Operator")},
    Entry{"members", QT_TRANSLATE_NOOP("ImportWords", "Communities of it")},
    Entry{"class", QT_TRANSLATE_NOOP("ImportWords", "Street class")},
    Entry{"level", QT_TRANSLATE_NOOP("ImportWords", "Level")},
    Entry{"bridge", QT_TRANSLATE_NOOP("ImportWords", "Bridge")},
    Entry{"tunnel", QT_TRANSLATE_NOOP("ImportWords", "Tunnel")},
    Entry{"oneway", QT_TRANSLATE_NOOP("ImportWords", "One way on foot")},
    Entry{"grade", QT_TRANSLATE_NOOP("ImportWords", "Slope")},
    Entry{"access", QT_TRANSLATE_NOOP("ImportWords", "Access on foot")},
    Entry{"estate", QT_TRANSLATE_NOOP("ImportWords", "Estate")},
    Entry{"walled", QT_TRANSLATE_NOOP("ImportWords", "Walled")},
    Entry{"gate-use", QT_TRANSLATE_NOOP("ImportWords", "On foot or by car")},
    Entry{"gate-access", QT_TRANSLATE_NOOP("ImportWords", "Who passes")},
    Entry{"circle-type", QT_TRANSLATE_NOOP("ImportWords", "Type of circle")},
    Entry{"schools", QT_TRANSLATE_NOOP("ImportWords", "Schools")},
    Entry{"tenure", QT_TRANSLATE_NOOP("ImportWords", "Tenure")},
    Entry{"owner", QT_TRANSLATE_NOOP("ImportWords", "Owner")},
    Entry{"storey", QT_TRANSLATE_NOOP("ImportWords", "Storey")},
    Entry{"fire", QT_TRANSLATE_NOOP("ImportWords", "Fire safety")},
    Entry{"available-from", QT_TRANSLATE_NOOP("ImportWords", "Available from")},
    Entry{"land-use", QT_TRANSLATE_NOOP("ImportWords", "Land use")},
    Entry{"match", QT_TRANSLATE_NOOP("ImportWords", "Match level")},
    Entry{"building-use", QT_TRANSLATE_NOOP("ImportWords", "Use of the building")},
    Entry{"built-year", QT_TRANSLATE_NOOP("ImportWords", "Year built")},
};

template <std::size_t Size>
const char *find(const std::array<Entry, Size> &table, std::string_view code)
{
    const auto at = std::ranges::find(table, code, &Entry::code);
    return at == table.end() ? nullptr : at->text;
}

QString word(const char *text) { return QCoreApplication::translate("ImportWords", text); }

/// Of an age code: "60+", "0-2", "5-5".
QString ageName(std::string_view code)
{
    const QString text = text::fromCore(code);
    if (text.endsWith(QLatin1Char('+')))
        return QCoreApplication::translate("ImportWords", "Aged %1 and over").arg(text.chopped(1));
    return QCoreApplication::translate("ImportWords", "Aged %1").arg(QString(text).replace(u'-', u'–'));
}

QString valueText(const importing::FieldChange &field, const std::string &value, const norms::Rulebook &book)
{
    if (value.empty())
        return text::kNoFigure;
    const int number = text::fromCore(value).toInt();
    if (field.field == "category") {
        QStringList names;
        for (const QString &code : text::fromCore(value).split(QLatin1Char(',')))
            names << text::serviceName(book, text::toCore(code));
        return names.join(QCoreApplication::translate("ImportWords", ", "));
    }
    if (field.field == "status")
        return text::name(static_cast<plan::OutletStatus>(number));
    if (field.field == "open-to")
        return text::name(static_cast<plan::OpenTo>(number));
    if (field.field == "match")
        return text::name(static_cast<plan::MatchLevel>(number));
    if (field.field == "people" || field.field == "households" || field.field == "capacity")
        return text::formatThousandths(text::fromCore(value).toLongLong());
    return text::fromCore(value);
}

} // namespace

const std::vector<std::string> &fileRoles()
{
    static const std::vector<std::string> roles = [] {
        std::vector<std::string> out;
        for (const Entry &entry : kFileRoles)
            out.emplace_back(entry.code);
        return out;
    }();
    return roles;
}

QString fileRoleName(std::string_view role)
{
    const char *text = find(kFileRoles, role);
    return text == nullptr ? QCoreApplication::translate("ImportWords", "Choose what it holds …") : word(text);
}

QString columnName(std::string_view role)
{
    if (const char *text = find(kColumns, role))
        return word(text);
    return !role.empty() && role.front() >= '0' && role.front() <= '9' ? ageName(role) : text::fromCore(role);
}

std::vector<std::string> columnChoices(const std::string &fileRole)
{
    std::vector<std::string> choices = importing::columnRoles(fileRole);
    if (fileRole == "residences" || fileRole == "totals")
        for (const char *age : {"0-2", "3-5", "0-5", "6-11", "12-14", "0-14", "15-59", "60+", "65+", "80+"})
            choices.emplace_back(age);
    return choices;
}

QString fieldsText(const std::vector<importing::FieldChange> &fields, const norms::Rulebook &book)
{
    QStringList parts;
    for (const importing::FieldChange &field : fields) {
        if (field.field == "place")
            parts << QCoreApplication::translate("ImportWords", "moved by %1 m").arg(text::fromCore(field.after));
        else if (field.field == "outline")
            parts << QCoreApplication::translate("ImportWords", "another outline");
        else if (field.field == "walled")
            parts << (field.after == "1" ? QCoreApplication::translate("ImportWords", "now walled")
                                         : QCoreApplication::translate("ImportWords", "not walled any more"));
        else
            parts << QCoreApplication::translate("ImportWords", "%1: %2 → %3")
                         .arg(columnName(field.field), valueText(field, field.before, book),
                              valueText(field, field.after, book));
    }
    if (parts.isEmpty())
        parts << QCoreApplication::translate("ImportWords", "only what is reckoned, such as its community");
    return parts.join(QCoreApplication::translate("ImportWords", "; "));
}

QString objectKind(std::string_view kind)
{
    if (kind == "residences")
        return QCoreApplication::translate("ImportWords", "Residence");
    if (kind == "areas")
        return QCoreApplication::translate("ImportWords", "Area");
    if (kind == "estates")
        return QCoreApplication::translate("ImportWords", "Estate");
    return QCoreApplication::translate("ImportWords", "Outlet");
}

} // namespace yike::shell
