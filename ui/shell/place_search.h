// SPDX-License-Identifier: GPL-3.0-or-later
// Places for the search box, asked from the provider of Qt Location that the settings name.
#pragma once

#include "core/geo/point.h"

#include <QGeoServiceProvider>
#include <QList>
#include <QObject>
#include <QPlaceSearchReply>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace yike::shell {

/// One place as the box shows it.
struct PlaceHit {
    QString name, about; ///< what it is, in a few words
    QString id;          ///< of our own provider: "outlet:17"; empty for others
    QString service;     ///< code, of services and outlets
    std::optional<geo::LonLat> place;
};

class PlaceSearch : public QObject {
    Q_OBJECT

public:
    explicit PlaceSearch(QObject *parent = nullptr);
    ~PlaceSearch() override;

    /// The answer comes as found(), unless another question is put before. Others than our own provider are asked only once
    /// the typing rests, for they may have to go over the network.
    void ask(const QString &text, const std::optional<geo::LonLat> &centre);
    void stop();

signals:
    /// trouble: a sentence where the provider could not answer.
    void found(const QString &text, const QList<yike::shell::PlaceHit> &hits, const QString &trouble);

private:
    void send();
    void take(QPlaceSearchReply *reply, const QString &text);
    [[nodiscard]] QPlaceManager *manager();

    QString m_provider; ///< the one made
    std::unique_ptr<QGeoServiceProvider> m_service;
    QString m_text;
    std::optional<geo::LonLat> m_centre;
    QPointer<QPlaceSearchReply> m_reply;
    QTimer m_rest;
};

} // namespace yike::shell
