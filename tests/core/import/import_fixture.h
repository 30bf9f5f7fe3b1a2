// SPDX-License-Identifier: GPL-3.0-or-later
// A folder with files written by a test, and the import of them.
#pragma once

#include "core/import/import.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <string>
#include <vector>

namespace yike::test {

class ImportFolder {
public:
    /// Writes the bytes; returns the path.
    std::string write(const char *name, const std::string &bytes) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
            qFatal("cannot write a test file");
        return path.toStdString();
    }
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

private:
    QTemporaryDir m_folder;
};

/// Node of hand-made OSM XML; tags: "k=v k=v".
inline std::string tagsXml(const std::string &tags)
{
    std::string out;
    for (std::size_t at = 0; at < tags.size();) {
        const auto end = std::min(tags.find(' ', at), tags.size());
        const std::string each = tags.substr(at, end - at);
        const auto cut = each.find('=');
        out += "<tag k=\"" + each.substr(0, cut) + "\" v=\"" + each.substr(cut + 1) + "\"/>";
        at = end + 1;
    }
    return out;
}

/// Places on a grid of 0.001° round 121° E 31° N: column and row.
inline std::string node(long long id, double column, double row, const std::string &tags = {})
{
    return "<node id=\"" + std::to_string(id) + "\" version=\"1\" lon=\"" + std::to_string(121 + column / 1000) +
           "\" lat=\"" + std::to_string(31 + row / 1000) + "\">" + tagsXml(tags) + "</node>\n";
}

inline std::string way(long long id, const std::vector<long long> &nodes, const std::string &tags)
{
    std::string out = "<way id=\"" + std::to_string(id) + "\" version=\"1\">";
    for (const long long ref : nodes)
        out += "<nd ref=\"" + std::to_string(ref) + "\"/>";
    return out + tagsXml(tags) + "</way>\n";
}

inline std::string osm(const std::string &inside)
{
    return "<?xml version='1.0' encoding='UTF-8'?>\n<osm version=\"0.6\" generator=\"test\">\n" + inside + "</osm>\n";
}

/// A square of streets, 10 columns wide, in which every place within is on the map.
inline std::string squareTown()
{
    return osm(node(1, 0, 0) + node(2, 10, 0) + node(3, 10, 10) + node(4, 0, 10) +
               way(1, {1, 2, 3, 4, 1}, "highway=residential"));
}

inline std::ptrdiff_t count(const std::vector<base::Issue> &issues, base::IssueCode code)
{
    return std::ranges::count(issues, code, &base::Issue::code);
}

inline const base::Issue *first(const std::vector<base::Issue> &issues, base::IssueCode code)
{
    const auto at = std::ranges::find(issues, code, &base::Issue::code);
    return at == issues.end() ? nullptr : &*at;
}

/// How many of a kind were left out, by the code of OtherSkipped; 0 where none is noted.
inline std::string skipped(const std::vector<base::Issue> &issues, const std::string &what)
{
    for (const base::Issue &issue : issues)
        if (issue.code == base::IssueCode::OtherSkipped && issue.args.front() == what)
            return issue.args[1];
    return "0";
}

inline const plan::Outlet *outletNamed(const plan::Plan &plan, const std::string &name)
{
    const auto at = std::ranges::find(plan.outlets, name, &plan::Outlet::name);
    return at == plan.outlets.end() ? nullptr : &*at;
}

} // namespace yike::test
