// SPDX-License-Identifier: GPL-3.0-or-later
// Words for coordinate systems. Parameters are never among them.
#include "ui/text/system_text.h"

#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace yike::text {
namespace {

/// Translation context "Systems".
class Systems {
    Q_DECLARE_TR_FUNCTIONS(Systems)

public:
    static QString datum(geo::Datum datum);
    static QString name(const geo::CoordinateSystem &system);
    static QString accuracy(const geo::CoordinateSystem &system);
    static QString proposal(const importing::SystemGuess &guess);
    static QStringList head(bool areas);
    static QStringList residualHead()
    {
        return {tr("Control point"), tr("East, mm"), tr("North, mm"), tr("Distance, mm")};
    }
    static QString metres(std::int64_t millimetres);
};

QString Systems::datum(geo::Datum datum)
{
    switch (datum) {
    case geo::Datum::Beijing54:
        return tr("Beijing 1954");
    case geo::Datum::Xian80:
        return tr("Xian 1980");
    case geo::Datum::Wgs84:
        return QStringLiteral("WGS 84");
    case geo::Datum::Cgcs2000:
        break;
    }
    return QStringLiteral("CGCS2000");
}

QString Systems::name(const geo::CoordinateSystem &system)
{
    switch (system.grid) {
    case geo::Grid::Degrees:
        return tr("%1, degrees").arg(datum(system.datum));
    case geo::Grid::Gcj02:
        return tr("GCJ-02 (AMap, Tencent)");
    case geo::Grid::Bd09:
        return tr("BD-09 (Baidu)");
    case geo::Grid::Local:
        return tr("Local grid by control points");
    case geo::Grid::GaussKrueger:
        break;
    }
    if (system.zonePrefix)
        return tr("%1 / %2° Gauss-Krüger zone %3")
            .arg(datum(system.datum))
            .arg(system.zoneWidth)
            .arg(geo::zoneNumber(system));
    return tr("%1 / %2° Gauss-Krüger, meridian %3° E")
        .arg(datum(system.datum))
        .arg(system.zoneWidth)
        .arg(system.meridian);
}

QString Systems::accuracy(const geo::CoordinateSystem &system)
{
    if (geo::lacksShift(system))
        return tr("No shift from %1 to CGCS2000 has been published: places may be off by tens of metres. Give the "
                  "parameters of your survey office, or control points.")
            .arg(datum(system.datum));
    if (system.grid == geo::Grid::Gcj02 || system.grid == geo::Grid::Bd09)
        return tr("By the published formula: a reference for laying data over each other, not the authorised "
                  "encryption.");
    return {};
}

QString Systems::metres(std::int64_t millimetres)
{
    return millimetres >= importing::kFarStreet
               ? tr("%1 m or more").arg(importing::kFarStreet / 1000)
               : tr("%1 m").arg(formatNumber(static_cast<double>(millimetres) / 1000, 1));
}

QString Systems::proposal(const importing::SystemGuess &guess)
{
    if (guess.candidates.empty())
        return tr("The file has no places to compare.");
    const importing::SystemEvidence &best = guess.candidates.front();
    if (best.onMap == 0)
        return tr("In none of the systems do the places lie on the map. Check whether it is the right district.");
    const QString system = name(best.system);
    return guess.clear ? tr("Proposed: %1.").arg(system)
                       : tr("Most likely %1, but others fit about as well: check on the map.").arg(system);
}

QStringList Systems::head(bool areas)
{
    QStringList head{tr("Coordinate system"), tr("Word"), tr("On the map"), tr("To the nearest street, median"),
                     tr("Mean")};
    if (areas)
        head << tr("In the areas");
    return head << tr("In water");
}

} // namespace

QString name(const geo::CoordinateSystem &system) { return Systems::name(system); }

QString accuracy(const geo::CoordinateSystem &system) { return Systems::accuracy(system); }

QString proposal(const importing::SystemGuess &guess) { return Systems::proposal(guess); }

std::vector<QStringList> evidence(const importing::SystemGuess &guess)
{
    std::vector<QStringList> rows{Systems::head(guess.areas)};
    for (const importing::SystemEvidence &each : guess.candidates) {
        QStringList row{Systems::name(each.system), fromCore(geo::code(each.system)),
                        formatShare(each.onMap, guess.tried), guess.streets ? Systems::metres(each.median) : kNoFigure,
                        guess.streets ? Systems::metres(each.mean) : kNoFigure};
        if (guess.areas)
            row << formatShare(each.inAreas, guess.tried);
        rows.push_back(row << formatShare(each.inWater, guess.tried));
    }
    return rows;
}

std::vector<QStringList> residuals(const geo::ControlFit &fit, const std::vector<geo::ControlPoint> &points)
{
    std::vector<QStringList> rows{Systems::residualHead()};
    for (std::size_t i = 0; i < fit.residuals.size(); ++i)
        rows.push_back({fromCore(points[i].name), formatNumber(fit.residuals[i].east, 0),
                        formatNumber(fit.residuals[i].north, 0), formatNumber(fit.residuals[i].distance, 0)});
    return rows;
}

} // namespace yike::text
