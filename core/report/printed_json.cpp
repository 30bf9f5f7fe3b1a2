// SPDX-License-Identifier: GPL-3.0-or-later
// yike-report.json, written and read. What is read comes out of any PDF: nothing in it is trusted.
#include "core/report/printed_report.h"

#include <nlohmann/json.hpp>

namespace yike::report {
namespace {

using Json = nlohmann::ordered_json;

/// Grows when a field changes its meaning or goes: in 2 the public edition has neither outlets nor areas.
constexpr int kFormat = 2, kEarliestFormat = 1;

Json sectionsJson(const Fingerprint &fingerprint)
{
    Json out = Json::array();
    for (const SectionPrint &each : fingerprint.sections)
        out.push_back({{"section", each.section}, {"items", each.items}, {"sha256", each.sha256}});
    return out;
}

Json headlinesJson(const std::vector<Headline> &headlines)
{
    Json out = Json::array();
    for (const Headline &each : headlines) {
        Json json{{"figure", each.code}};
        if (!each.of.empty())
            json["norm"] = each.of;
        if (each.bands != 0)
            json["bands"] = each.bands;
        if (each.hidden) {
            json["hidden"] = true;
        } else {
            json["part"] = each.part;
            if (each.whole >= 0)
                json["whole"] = each.whole;
        }
        out.push_back(std::move(json));
    }
    return out;
}

Json printsJson(const std::map<std::int64_t, std::string> &prints)
{
    Json out = Json::object();
    for (const auto &[id, print] : prints)
        out[std::to_string(id)] = print;
    return out;
}

std::map<std::int64_t, std::string> prints(const Json &json)
{
    std::map<std::int64_t, std::string> out;
    for (const auto &[id, print] : json.items())
        out.emplace(std::stoll(id), print.get<std::string>());
    return out;
}

std::vector<SectionPrint> sections(const Json &json)
{
    std::vector<SectionPrint> out;
    for (const Json &each : json)
        out.push_back({each.at("section").get<std::string>(), each.at("sha256").get<std::string>(),
                       each.at("items").get<std::int64_t>()});
    return out;
}

std::vector<Headline> headlines(const Json &json)
{
    std::vector<Headline> out;
    for (const Json &each : json) {
        Headline headline{each.at("figure").get<std::string>(), each.value("norm", std::string()),
                          each.value("bands", norms::BandSet{})};
        headline.hidden = each.value("hidden", false);
        headline.part = headline.hidden ? 0 : each.at("part").get<std::int64_t>();
        headline.whole = headline.hidden ? 0 : each.value("whole", std::int64_t{-1});
        out.push_back(std::move(headline));
    }
    return out;
}

/// Throws what nlohmann and std::stoll throw.
PrintedReport read(const Json &json)
{
    PrintedReport out;
    out.stamp = {json.at("program").get<std::string>(),  json.at("language").get<std::string>(),
                 json.at("template").get<std::string>(), json.at("edition").get<std::string>(),
                 json.value("draft", std::string()),     json.value("draws", std::int64_t{0})};
    out.project = json.at("project").get<std::string>();
    out.district = json.at("district").get<std::string>();
    out.baseDate = json.at("baseDate").get<std::string>();
    out.revision = json.at("revision").get<std::int64_t>();
    const Json &scenario = json.at("scenario");
    out.scenario = {scenario.at("id").get<std::int64_t>()};
    out.scenarioZh = scenario.at("zh").get<std::string>();
    out.scenarioEn = scenario.at("en").get<std::string>();
    out.fingerprint = {out.stamp.program, sections(json.at("sections"))};
    out.headlines = headlines(json.at("headlines"));
    if (tellsSingles(out.stamp)) {
        out.outlets = prints(json.at("outlets"));
        out.areas = prints(json.at("areas"));
    }
    return out;
}

std::unexpected<base::Error> refused(const std::string &why)
{
    return base::fail(base::ErrorCode::OutOfRange, std::string(kReportAttachment), why, std::to_string(kFormat));
}

} // namespace

std::string toJson(const PrintedReport &printed)
{
    const std::string whole = printed.fingerprint.whole();
    Json json{{"what", "yike-report"},
              {"format", kFormat},
              {"program", printed.stamp.program},
              {"language", printed.stamp.language},
              {"template", printed.stamp.templateCode},
              {"edition", printed.stamp.edition},
              {"draft", printed.stamp.draft},
              {"draws", printed.stamp.draws},
              {"project", printed.project},
              {"district", printed.district},
              {"baseDate", printed.baseDate},
              {"revision", printed.revision},
              {"scenario", {{"id", printed.scenario.value}, {"zh", printed.scenarioZh}, {"en", printed.scenarioEn}}},
              {"fingerprint", whole},
              {"code", shortCode(whole)},
              {"sections", sectionsJson(printed.fingerprint)},
              {"headlines", headlinesJson(printed.headlines)}};
    if (tellsSingles(printed.stamp)) {
        json["outlets"] = printsJson(printed.outlets);
        json["areas"] = printsJson(printed.areas);
    }
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

base::Result<PrintedReport> printedReportFromJson(std::string_view json)
{
    const Json parsed = Json::parse(json, nullptr, false);
    if (!parsed.is_object() || parsed.value("what", Json()) != "yike-report")
        return refused("?");
    try {
        if (const int format = parsed.at("format").get<int>(); format < kEarliestFormat || format > kFormat)
            return refused(std::to_string(format));
        PrintedReport printed = read(parsed);
        if (parsed.at("fingerprint").get<std::string>() != printed.fingerprint.whole())
            return refused("fingerprint");
        return printed;
    } catch (const std::exception &problem) {
        return refused(problem.what());
    }
}

} // namespace yike::report
