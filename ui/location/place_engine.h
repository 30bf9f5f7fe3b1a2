// SPDX-License-Identifier: GPL-3.0-or-later
// Search, suggestions, details and categories of the project's places.
#pragma once

#include <QPlaceManagerEngine>
#include <QVariantMap>

namespace yike::location {

/// A search without a term lists everything of its categories. The area's middle tells what is near; an area with an extent
/// keeps everything else out.
class PlaceEngine : public QPlaceManagerEngine {
    Q_OBJECT

public:
    explicit PlaceEngine(const QVariantMap &parameters);
    QPlaceSearchReply *search(const QPlaceSearchRequest &request) override;
    QPlaceSearchSuggestionReply *searchSuggestions(const QPlaceSearchRequest &request) override;
    QPlaceDetailsReply *getPlaceDetails(const QString &placeId) override;
    QPlaceReply *initializeCategories() override;
    QString parentCategoryId(const QString &categoryId) const override;
    QStringList childCategoryIds(const QString &categoryId) const override;
    QPlaceCategory category(const QString &categoryId) const override;
    QList<QPlaceCategory> childCategories(const QString &parentId) const override;
    QList<QLocale> locales() const override;
    void setLocales(const QList<QLocale> &locales) override;

private:
    template <typename Reply>
    void finish(Reply &reply, QPlaceReply::Error error);

    QList<QLocale> m_locales;
};

} // namespace yike::location
