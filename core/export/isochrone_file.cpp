// SPDX-License-Identifier: GPL-3.0-or-later
// Isochrones to features.
#include "core/export/isochrone_file.h"

#include "core/export/geometry.h"
#include "core/export/layer_file.h"
#include "core/geo/polygon.h"
#include "core/geo/quiet_gdal.h"

#include <algorithm>
#include <cerrno>
#include <ranges>

namespace yike::exporting {

namespace {

using analysis::Isochrone;
using analysis::Situation;

/// "0-2" → p_0_2, "80+" → p_80: at most ten plain letters, as Shapefile wants.
std::string fieldOf(norms::Band band)
{
    std::string name = "p_" + std::string(norms::code(band));
    std::ranges::replace(name, '-', '_');
    std::erase(name, '+');
    return name;
}

double inUnit(base::Cost cost, norms::WalkerKind walker)
{
    const bool metres = walker == norms::WalkerKind::Metres;
    return static_cast<double>(cost) / (metres ? base::kMillimetresPerMetre : base::kMillisecondsPerMinute);
}

double people(base::People thousandths) { return static_cast<double>(thousandths) / base::kOnePerson; }

class Writer {
public:
    Writer(LayerFile &file, const Situation &situation, const Isochrone &isochrone, const std::string &source)
        : m_file(file),
          m_situation(situation),
          m_isochrone(isochrone),
          m_source(source)
    {}

    [[nodiscard]] bool polygons()
    {
        bool good = addCommonFields() && m_file.addField("area_m2", OFTReal, 18, 1) &&
                    m_file.addField("people", OFTReal, 18, 3) && m_file.addField("homes", OFTInteger, 9);
        for (std::size_t i = 0; i < norms::kBandCount; ++i)
            good = good && m_file.addField(fieldOf(static_cast<norms::Band>(i)).c_str(), OFTReal, 18, 3);
        for (const analysis::IsochroneBand &band : m_isochrone.bands | std::views::reverse)
            good = good && addBand(band);
        return good;
    }

    [[nodiscard]] bool streets()
    {
        bool good = addCommonFields() && m_file.addField("street", OFTInteger64, 18) &&
                    m_file.addField("name", OFTString, 120) && m_file.addField("cost_from", OFTReal, 12, 3) &&
                    m_file.addField("cost_to", OFTReal, 12, 3) && m_file.addField("length_m", OFTReal, 12, 3);
        for (const analysis::ReachedPart &part : m_isochrone.parts)
            good = good && addPart(part);
        return good;
    }

private:
    [[nodiscard]] bool addCommonFields()
    {
        return m_file.addField("source", OFTString, 120) && m_file.addField("walker", OFTString, 12) &&
               m_file.addField("direction", OFTString, 4) && m_file.addField("limit", OFTReal, 12, 3) &&
               m_file.addField("unit", OFTString, 3);
    }

    OGRFeatureUniquePtr feature(base::Cost limit)
    {
        OGRFeatureUniquePtr made(OGRFeature::CreateFeature(m_file.layer().GetLayerDefn()));
        const bool metres = m_isochrone.walker == norms::WalkerKind::Metres;
        made->SetField("source", m_source.c_str());
        made->SetField("walker", std::string(norms::code(m_isochrone.walker)).c_str());
        made->SetField("direction", m_isochrone.direction == network::Direction::Reverse ? "to" : "from");
        made->SetField("limit", inUnit(limit, m_isochrone.walker));
        made->SetField("unit", metres ? "m" : "min");
        return made;
    }

    [[nodiscard]] bool addBand(const analysis::IsochroneBand &band)
    {
        const geo::MultiPolygon area = analysis::toLonLat(band.area, *m_situation.frame);
        const OGRFeatureUniquePtr row = feature(band.limit);
        row->SetField("area_m2", geo::areaSquareMetres(area));
        row->SetField("people", people(norms::total(band.people)));
        row->SetField("homes", static_cast<int>(band.residences));
        for (std::size_t i = 0; i < norms::kBandCount; ++i)
            row->SetField(fieldOf(static_cast<norms::Band>(i)).c_str(), people(band.people[i]));
        row->SetGeometryDirectly(geometryOf(area).release());
        return m_file.add(*row);
    }

    [[nodiscard]] bool addPart(const analysis::ReachedPart &part)
    {
        const plan::Street &street = m_situation.plan->streets->streets[part.edge];
        const OGRFeatureUniquePtr row = feature(m_isochrone.bands[part.band].limit);
        row->SetField("street", static_cast<GIntBig>(street.id.value));
        row->SetField("name", street.name.c_str());
        row->SetField("cost_from", inUnit(part.costFrom, m_isochrone.walker));
        row->SetField("cost_to", inUnit(part.costTo, m_isochrone.walker));
        row->SetField("length_m", static_cast<double>(part.to - part.from) / base::kMillimetresPerMetre);
        row->SetGeometryDirectly(geometryOf(lineOf(part)).release());
        return m_file.add(*row);
    }

    /// The street's line between the two offsets.
    [[nodiscard]] geo::Line lineOf(const analysis::ReachedPart &part) const
    {
        const network::Network &network = *m_situation.network;
        const auto placeAt = [&](std::uint32_t offset) {
            return geo::rounded(m_situation.frame->toLonLat(network.at(part.edge, offset)));
        };
        geo::Line line{placeAt(part.from)};
        const geo::Line &street = m_situation.plan->streets->streets[part.edge].line;
        const std::int64_t whole = std::max<std::int64_t>(geo::geodesicMillimetres(street), 1);
        const std::int64_t length = network.length(part.edge);
        std::int64_t walked = 0;
        for (std::size_t i = 1; i + 1 < street.size(); ++i) {
            walked += geo::geodesicMillimetres(street[i - 1], street[i]);
            const std::int64_t offset = length * walked / whole;
            if (offset > part.from && offset < part.to)
                line.push_back(street[i]);
        }
        line.push_back(placeAt(part.to));
        return line;
    }

    LayerFile &m_file;
    const Situation &m_situation;
    const Isochrone &m_isochrone;
    const std::string &m_source;
};

} // namespace

bool knowsFormat(const std::string &path) { return driverOf(path) != nullptr; }

base::Result<void> writeIsochrone(const std::string &path, const Situation &situation, const Isochrone &isochrone,
                                  const std::string &source, IsochroneLayer layer)
{
    const geo::QuietGdal quiet;
    errno = 0;
    const bool polygons = layer == IsochroneLayer::Polygons;
    auto file = LayerFile::create(path, polygons ? "isochrones" : "isochrone_streets",
                                  polygons ? wkbMultiPolygon : wkbLineString);
    if (!file)
        return std::unexpected(file.error());
    Writer writer(*file, situation, isochrone, source);
    if (!(polygons ? writer.polygons() : writer.streets()))
        return file->failure();
    return file->finish();
}

} // namespace yike::exporting
