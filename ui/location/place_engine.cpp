// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the index of places, from a worker.
#include "ui/location/place_engine.h"

#include "ui/location/geo_values.h"
#include "ui/location/replies.h"
#include "ui/location/work.h"
#include "ui/text/language.h"
#include "ui/text/place_text.h"

#include <QPlaceResult>
#include <QPlaceSearchRequest>

namespace yike::location {
namespace {

constexpr std::size_t kMost = 60, kMostSuggestions = 12;

/// A request with what it points to.
struct Asked {
    std::string text;
    places::PlaceQuery query;

    explicit Asked(const QPlaceSearchRequest &request) : text(text::toCore(request.searchTerm()))
    {
        query.centre = middleOf(request.searchArea());
        query.within = boundsOf(request.searchArea());
        query.most = request.limit() > 0 ? static_cast<std::size_t>(request.limit()) : kMost;
        if (request.categories().isEmpty())
            return;
        query.kinds = 0;
        for (const QPlaceCategory &category : request.categories())
            if (const auto kind = kindOf(category.categoryId()))
                query.kinds |= 1U << static_cast<unsigned>(*kind);
    }
    /// An empty search finds nothing unless it asks for categories.
    [[nodiscard]] std::vector<places::FoundPlace> find(const Snapshot &snapshot) const
    {
        places::PlaceQuery whole = query;
        whole.text = text;
        whole.kinds &= shownKinds();
        if (text.empty() && query.kinds == ~0U)
            return {};
        return snapshot.index->find(whole);
    }
};

QPlaceSearchResult resultOf(const Snapshot &snapshot, const places::FoundPlace &found)
{
    QPlaceResult result;
    const QPlace place = placeValue(snapshot, snapshot.index->places()[found.place]);
    result.setPlace(place);
    result.setTitle(place.name());
    if (found.away >= 0)
        result.setDistance(static_cast<double>(found.away) / 1000.0);
    return result;
}

struct Results {
    QPlaceReply::Error error = QPlaceReply::UnknownError;
    QList<QPlaceSearchResult> results;
};

} // namespace

PlaceEngine::PlaceEngine(const QVariantMap &parameters) : QPlaceManagerEngine(parameters), m_locales{text::locale()} {}

/// Both the reply and the engine tell.
template <typename Reply>
void PlaceEngine::finish(Reply &reply, QPlaceReply::Error error)
{
    if (error != QPlaceReply::NoError) {
        const QString why = error == QPlaceReply::PlaceDoesNotExistError
                                ? tr("There is no such place in the project any more.")
                                : tr("No project is open: there is nothing to look in.");
        reply.setError(error, why);
        emit errorOccurred(&reply, error, why);
    }
    reply.setFinished(true);
    emit reply.finished(); // unlike the replies of the other engines it does not tell by itself
    emit finished(&reply);
}

QPlaceSearchReply *PlaceEngine::search(const QPlaceSearchRequest &request)
{
    auto *reply = new SearchReply(this);
    reply->setRequest(request);
    answer(
        this, reply,
        [snapshot = current(), asked = Asked(request)] {
            Results found;
            if (snapshot == nullptr)
                return found;
            found.error = QPlaceReply::NoError;
            for (const places::FoundPlace &one : asked.find(*snapshot))
                found.results << resultOf(*snapshot, one);
            return found;
        },
        [this](SearchReply &to, const Results &found) {
            to.setResults(found.results);
            finish(to, found.error);
        });
    return reply;
}

QPlaceSearchSuggestionReply *PlaceEngine::searchSuggestions(const QPlaceSearchRequest &request)
{
    auto *reply = new SuggestionReply(this);
    answer(
        this, reply,
        [snapshot = current(), asked = Asked(request)] {
            std::pair<QPlaceReply::Error, QStringList> told{QPlaceReply::UnknownError, {}};
            if (snapshot == nullptr)
                return told;
            told.first = QPlaceReply::NoError;
            for (const places::FoundPlace &one : asked.find(*snapshot)) {
                const QString name = text::name(snapshot->index->places()[one.place], *snapshot->rulebook);
                if (!told.second.contains(name) && std::size_t(told.second.size()) < kMostSuggestions)
                    told.second << name;
            }
            return told;
        },
        [this](SuggestionReply &to, const std::pair<QPlaceReply::Error, QStringList> &told) {
            to.setSuggestions(told.second);
            finish(to, told.first);
        });
    return reply;
}

QPlaceDetailsReply *PlaceEngine::getPlaceDetails(const QString &placeId)
{
    auto *reply = new DetailsReply(this);
    answer(
        this, reply,
        [snapshot = current(), placeId] {
            std::pair<QPlaceReply::Error, QPlace> told{QPlaceReply::UnknownError, {}};
            if (snapshot == nullptr)
                return told;
            const places::Place *place = placeOf(*snapshot, placeId);
            told.first = place != nullptr ? QPlaceReply::NoError : QPlaceReply::PlaceDoesNotExistError;
            if (place != nullptr)
                told.second = placeValue(*snapshot, *place);
            return told;
        },
        [this](DetailsReply &to, const std::pair<QPlaceReply::Error, QPlace> &told) {
            to.setPlace(told.second);
            finish(to, told.first);
        });
    return reply;
}

QPlaceReply *PlaceEngine::initializeCategories()
{
    auto *reply = new PlainReply(this);
    answer(this, reply, [] { return true; }, [this](PlainReply &to, bool) { finish(to, QPlaceReply::NoError); });
    return reply;
}

QString PlaceEngine::parentCategoryId(const QString &) const { return {}; }

QStringList PlaceEngine::childCategoryIds(const QString &categoryId) const
{
    QStringList ids;
    for (int i = 0; categoryId.isEmpty() && i < places::kPlaceKindCount; ++i)
        if (const auto kind = static_cast<places::PlaceKind>(i); isShown(kind))
            ids << location::category(kind).categoryId();
    return ids;
}

QPlaceCategory PlaceEngine::category(const QString &categoryId) const
{
    const auto kind = kindOf(categoryId);
    return kind ? location::category(*kind) : QPlaceCategory();
}

QList<QPlaceCategory> PlaceEngine::childCategories(const QString &parentId) const
{
    QList<QPlaceCategory> all;
    for (const QString &id : childCategoryIds(parentId))
        all << category(id);
    return all;
}

QList<QLocale> PlaceEngine::locales() const { return m_locales; }

void PlaceEngine::setLocales(const QList<QLocale> &locales) { m_locales = locales; }

} // namespace yike::location
