// SPDX-License-Identifier: GPL-3.0-or-later
// One line of JSON a project, in a list with the newest first: pruning is cutting its end.
#include "ui/shell/project_view.h"

#include "ui/shell/settings.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace yike::shell {
namespace {

constexpr auto kViews = "projectViews";

QSettings store() { return {settingsFile(), QSettings::IniFormat}; }

QString keyOf(const QString &path) { return QFileInfo(path).absoluteFilePath(); }

QJsonObject written(const QString &key, const ProjectView &view)
{
    QJsonArray docks;
    for (const DockState &dock : view.docks)
        docks.append(QJsonObject{{"id", dock.id}, {"unfolded", dock.unfolded}, {"size", dock.size}});
    QJsonObject object{{"path", key},
                       {"service", QString::fromStdString(view.service)},
                       {"walker", QString::fromUtf8(norms::code(view.walker))},
                       {"scenario", static_cast<qint64>(view.scenario.value)},
                       {"docks", docks},
                       {"table", view.table}};
    if (view.centre) {
        object.insert("lon", view.centre->lon);
        object.insert("lat", view.centre->lat);
        object.insert("metresPerPixel", view.metresPerPixel);
    }
    return object;
}

ProjectView read(const QJsonObject &object)
{
    ProjectView view;
    view.service = object["service"].toString().toStdString();
    const std::string walker = object["walker"].toString().toStdString();
    for (std::size_t kind = 0; kind < norms::kWalkerCount; ++kind) {
        if (norms::code(static_cast<norms::WalkerKind>(kind)) == walker)
            view.walker = static_cast<norms::WalkerKind>(kind);
    }
    view.scenario = plan::ScenarioId{object["scenario"].toInteger()};
    const geo::LonLat centre{object["lon"].toDouble(), object["lat"].toDouble()};
    view.metresPerPixel = object["metresPerPixel"].toDouble();
    if (object.contains("lon") && geo::isValid(centre) && view.metresPerPixel > 0)
        view.centre = centre;
    for (const QJsonValue &each : object["docks"].toArray())
        view.docks.push_back({each["id"].toString(), each["unfolded"].toBool(true), each["size"].toInt()});
    view.table = object["table"].toString();
    return view;
}

QStringList lines() { return store().value(QLatin1String(kViews)).toStringList(); }

QJsonObject objectOf(const QString &line) { return QJsonDocument::fromJson(line.toUtf8()).object(); }

} // namespace

std::optional<ProjectView> rememberedView(const QString &path)
{
    const QString key = keyOf(path);
    for (const QString &line : lines()) {
        if (const QJsonObject object = objectOf(line); object["path"].toString() == key)
            return read(object);
    }
    return std::nullopt;
}

void rememberView(const QString &path, const ProjectView &view)
{
    const QString key = keyOf(path);
    QStringList kept = lines();
    kept.removeIf([&](const QString &line) { return objectOf(line)["path"].toString() == key; });
    kept.prepend(QString::fromUtf8(QJsonDocument(written(key, view)).toJson(QJsonDocument::Compact)));
    kept = kept.first(std::min<qsizetype>(kMostViews, kept.size()));
    store().setValue(QLatin1String(kViews), kept);
}

int rememberedViewCount() { return static_cast<int>(lines().size()); }

void forgetViews() { store().remove(QLatin1String(kViews)); }

} // namespace yike::shell
