// SPDX-License-Identifier: GPL-3.0-or-later
// Words the chapters of the templates share: numbering, lists of names, figures with what is not told.
#pragma once

#include "core/report/circle_sheet.h"
#include "core/report/deficit_list.h"
#include "ui/report/manuscript.h"

#include <QString>
#include <QStringList>

namespace yike::report::words {

[[nodiscard]] const plan::Plan &planOf(const Content &content);
[[nodiscard]] const norms::Rulebook &bookOf(const Content &content);
/// The district, else the project.
[[nodiscard]] QString districtOf(const Content &content);
[[nodiscard]] QString serviceOf(const Content &content, std::string_view norm);

/// 一、 （一） 1. in Chinese; 1. (1) a. in English. From 0.
[[nodiscard]] QString ordinal(int level, int index);
/// The heading of an annex (附录A) and of a document attached (附件1). From 0.
[[nodiscard]] QString annex(int index, const QString &title);
[[nodiscard]] QString attachment(int index, const QString &title);
/// For what an office writes in by hand.
[[nodiscard]] QString blank();
[[nodiscard]] QString orBlank(const std::string &words);
[[nodiscard]] QString orBlank(const QString &figure); ///< a dash is left open too
/// The public edition names neither lead units nor operators (牵头单位, 运营主体).
[[nodiscard]] bool tellsWhoActs();
/// Takes a column that names them out of a table with its rows, in the public edition alone.
void leaveOutWhoActs(Table &table, std::size_t column);
[[nodiscard]] QString blankDate(); ///< ____年__月__日

/// "62.3 %"; a dash where nobody is counted, and in the public edition where it would tell fewer than ten people.
[[nodiscard]] QString shareOf(const Share &share);
/// A target of coverage as its column has it: "85 %", with a decimal where any target of the report has one; a dash for none (−1).
[[nodiscard]] QString targetOf(const Content &content, int perMille);
/// At most `most` names, then "and 4 others"; a dash for none.
[[nodiscard]] QString namesOf(const plan::Plan &plan, const std::vector<plan::AreaId> &areas, std::size_t most);
[[nodiscard]] QString servicesOf(const norms::Rulebook &book, const std::vector<std::string> &codes);
[[nodiscard]] QString joined(const QStringList &names);
/// A name or phrase as it stands within an English sentence ("no outlet") and at its head; Chinese and acronyms stay as they are.
[[nodiscard]] QString lowered(const QString &phrase);
[[nodiscard]] QString raised(const QString &phrase);

/// A paragraph of running text: justified and indented in Chinese.
[[nodiscard]] Style bodyStyle();
/// Source, base date and that the data are made up, where they are.
[[nodiscard]] QString sourceNote(const Content &content);

/// One line of the list of deficits, put together over the communities: a service and what it lacks.
struct DeficitGroup {
    std::string norm;
    std::size_t places = 0; ///< lines of the list
    base::People people = 0, old = 0, young = 0;
    std::int64_t missing = 0; ///< thousandths of `unit`
    analysis::DeficitUnit unit = analysis::DeficitUnit::People;
    Cause cause = Cause::NoOutlet; ///< of most people
    std::vector<plan::AreaId> mostly; ///< most people first
};
/// By norm; most people concerned first. Schools told by distance alone (距离参考，不代表入学) are left to the list itself.
[[nodiscard]] std::vector<DeficitGroup> deficitGroups(const Content &content);
/// Whether all it speaks of are communities: else subdistricts, circles or the whole.
[[nodiscard]] bool byCommunity(const Content &content, const DeficitGroup &group);
/// "12 communities miss the target, 3,200 people beyond the distance on foot, main cause: …": with the measure it counts by.
[[nodiscard]] QString sentenceOf(const Content &content, const DeficitGroup &group);

} // namespace yike::report::words
