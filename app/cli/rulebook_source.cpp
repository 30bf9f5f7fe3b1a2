// SPDX-License-Identifier: GPL-3.0-or-later
// Reads packs from files and norms from projects.
#include "app/cli/rulebook_source.h"

#include "core/norms/compose.h"
#include "core/store/store.h"
#include "ui/text/terms.h"

#include <QFile>
#include <QFileInfo>

namespace yike::cli {
namespace {

RuleSource of(const norms::Pack &pack) { return {text::name(pack.name), pack.norms, pack.clauses}; }

RuleSource of(const norms::Rulebook &book) { return {text::name(book.name), book.norms, {}}; }

base::Result<RuleSource> ofProject(const QString &path)
{
    auto opened = store::Store::open(path.toStdString(), store::OpenMode::ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    const auto plan = opened->load({});
    if (!plan)
        return std::unexpected(plan.error());
    const auto book = norms::compose(plan->parameters.rulebook);
    if (!book)
        return std::unexpected(book.error());
    return of(**book);
}

} // namespace

base::Result<norms::Pack> packFromFile(const QString &path)
{
    constexpr qint64 kLargest = 16LL * 1024 * 1024;
    QFile file(path);
    const std::string name = path.toStdString();
    if (!file.exists())
        return base::fail(base::ErrorCode::FileNotFound, name);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::FileUnreadable, name, file.errorString().toStdString());
    if (file.size() == 0)
        return base::fail(base::ErrorCode::FileEmpty, name);
    if (file.size() > kLargest)
        return base::fail(base::ErrorCode::RulebookInvalid, name, std::string("more than 16 MB"));
    const QByteArray bytes = file.readAll();
    return norms::readPack({bytes.constData(), static_cast<std::size_t>(bytes.size())}, name);
}

base::Result<RuleSource> ruleSource(const QString &word)
{
    if (word == u"starter")
        return of(norms::starterRulebook());
    if (const norms::Pack *pack = norms::shippedPack(word.toStdString()))
        return of(*pack);
    if (word.endsWith(u".gpkg", Qt::CaseInsensitive))
        return ofProject(word);
    const auto pack = packFromFile(word);
    return pack ? base::Result<RuleSource>(of(*pack)) : std::unexpected(pack.error());
}

} // namespace yike::cli
