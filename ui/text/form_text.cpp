// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the forms, from codes to sentences in the language of the moment.
#include "ui/text/form_text.h"

#include "ui/text/errors.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <algorithm>

namespace yike::text {
namespace {

using importing::FormField;
using importing::FormKind;
using importing::FormNews;
using importing::FormTrouble;

/// Translation context "Forms".
class Forms {
    Q_DECLARE_TR_FUNCTIONS(Forms)

public:
    static QString kind(FormKind kind) { return kind == FormKind::Survey ? tr("Survey sheet") : tr("Ledger form"); }
    static QString news(FormNews news);
    static QString field(FormField field);
    static QString place(FormField field);
    static QString trouble(const importing::ReturnedForm &form);
    static QString counts(const importing::ReturnedForm &form);
    static QString origin(const QString &who, std::int64_t row);
    static QStringList guide(FormKind kind);
    static void fill(FormKind kind, exporting::FormTexts &texts);
};

QString Forms::news(FormNews news)
{
    switch (news) {
    case FormNews::New:
        return tr("new");
    case FormNews::Changed:
        return tr("changed");
    case FormNews::Gone:
        return tr("gone");
    case FormNews::Conflict:
        break;
    }
    return tr("conflict");
}

QString Forms::field(FormField field)
{
    switch (field) {
    case FormField::Key:
        return tr("Key");
    case FormField::RowNumber:
        return tr("Row no.");
    case FormField::Name:
        return tr("Outlet name");
    case FormField::Category:
        return tr("Category");
    case FormField::Services:
        return tr("More services");
    case FormField::Address:
        return tr("Address");
    case FormField::Community:
        return tr("Community");
    case FormField::Area:
        return tr("Floor area (m²)");
    case FormField::Capacity:
        return tr("Capacity");
    case FormField::Unit:
        return tr("Unit");
    case FormField::Used:
        return tr("Places in use");
    default:
        return place(field);
    }
}

QString Forms::place(FormField field)
{
    switch (field) {
    case FormField::Hours:
        return tr("Opening hours");
    case FormField::OpenTo:
        return tr("Open to");
    case FormField::Status:
        return tr("Status");
    case FormField::Chain:
        return tr("Chain brand");
    case FormField::Staff:
        return tr("Staff");
    case FormField::CreditCode:
        return tr("Credit code");
    case FormField::Checked:
        return tr("Date checked");
    case FormField::Remark:
        return tr("Remark");
    case FormField::BoxOpen:
        return tr("In business");
    case FormField::BoxClosed:
        return tr("Out of business");
    case FormField::BoxMoved:
        return tr("Moved away");
    default:
        return {};
    }
}

QString Forms::trouble(const importing::ReturnedForm &form)
{
    switch (form.trouble) {
    case FormTrouble::Unreadable:
        return form.error ? text::sentence(*form.error) : tr("It cannot be read.");
    case FormTrouble::NotAForm:
        return tr("This is no form made by Yike. Fill in the workbook that was handed out, or import it as a table.");
    case FormTrouble::NewerForm:
        return tr("This form was made by a later version of Yike.");
    case FormTrouble::OtherProject:
        return tr("This form belongs to another project.");
    case FormTrouble::NoTable:
        return tr("The sheet with the outlets is gone, or empty, or has lost its header.");
    case FormTrouble::None:
        break;
    }
    return {};
}

QString Forms::counts(const importing::ReturnedForm &form)
{
    return tr("%1 rows: %2 changed, %3 new, %4 gone")
        .arg(formatCount(form.rows), formatCount(form.changed), formatCount(form.added), formatCount(form.gone));
}

QString Forms::origin(const QString &who, std::int64_t row)
{
    return row > 0 ? tr("%1, row %2").arg(who).arg(row) : tr("%1, row removed").arg(who);
}

QStringList Forms::guide(FormKind kind)
{
    if (kind == FormKind::Survey)
        return {
            tr("Print the list and take it along with the map; the numbers are the same on both."),
            tr("Mark one box of each outlet that was visited: in business, out of business, or moved away. Write what "
               "differs over the figures."),
            tr("Back in the office enter it here by number: choose √ in the box, type over what has changed. Rows "
               "without a mark are taken as not visited."),
            tr("Outlets that are not in the list go into the empty rows at the end, without a number."),
            tr("Fill in who surveyed and when: the date becomes the date checked of every outlet with a mark."),
            tr("Do not delete the header. The hidden sheets tell Yike which outlet a number stands for.")};
    return {
        tr("Fill in who reports, the date and how to reach you, in the second row of the sheet."),
        tr("Correct what is wrong and fill in what is missing. Cells in grey are locked: they tell the outlets apart."),
        tr("New outlets go into the empty rows at the end, without a key. Name and category are needed."),
        tr("An outlet that has closed: choose the status in its row. A row that is cleared or removed is taken as "
           "closed, too."),
        tr("Category, status and whom it is open to are chosen from the list. Several more services are separated by "
           "a semicolon."),
        tr("Leave empty what is not known. Do not enter names or telephone numbers of private persons."),
        tr("The workbook may be renamed and saved as .xlsx, .xls or .ods. Do not delete the header or the hidden "
           "sheets.")};
}

void Forms::fill(FormKind kind, exporting::FormTexts &texts)
{
    const bool survey = kind == FormKind::Survey;
    texts.words.reporter = toCore(survey ? tr("Surveyed by") : tr("Reported by"));
    texts.words.date = toCore(survey ? tr("Date of the survey") : tr("Date of the report"));
    texts.words.contact = toCore(tr("Contact"));
    texts.words.separator = toCore(tr("; ", "between the services in a cell of a form"));
    texts.file = texts.sheet =
        toCore(survey ? tr("Survey", "name of a sheet") : tr("Outlet ledger", "name of a sheet"));
    texts.title = toCore(survey ? tr("Survey of the outlets") : tr("Ledger of outlets to be put right"));
    texts.guideSheet = toCore(tr("How to fill in", "name of a sheet"));
    texts.overviewSheet = toCore(tr("Numbers", "name of a sheet"));
    texts.hint = toCore(survey ? tr("Mark one box of each outlet. New outlets go into the empty rows.")
                               : tr("Grey cells are locked. New outlets go into the empty rows at the end. More on the "
                                    "sheet “How to fill in”."));
    texts.nowhere = toCore(tr("In no community"));
    texts.listMessage = toCore(tr("Please choose from the list."));
    texts.figureMessage = toCore(tr("Please enter a figure of 0 or more."));
    texts.dateMessage = toCore(tr("Please enter a date, for instance 2026-03-01."));
    texts.wrongTitle = toCore(tr("Not possible here"));
    for (const QString &paragraph : guide(kind))
        texts.guide.push_back(toCore(paragraph));
}

} // namespace

exporting::FormTexts formTexts(FormKind kind, const norms::Rulebook &rulebook)
{
    exporting::FormTexts texts;
    importing::FormWords &words = texts.words;
    for (std::size_t i = 0; i < importing::kFormFieldCount; ++i)
        words.titles[i] = toCore(Forms::field(static_cast<FormField>(i)));
    for (std::size_t i = 0; i < words.status.size(); ++i)
        words.status[i] = toCore(name(static_cast<plan::OutletStatus>(i)));
    for (std::size_t i = 0; i < words.openTo.size(); ++i)
        words.openTo[i] = toCore(name(static_cast<plan::OpenTo>(i)));
    for (const norms::Service &service : rulebook.services) {
        if (!service.countsAsOutlet)
            continue;
        words.services.emplace_back(service.code, toCore(name(service.name)));
        const bool known =
            std::ranges::contains(words.units, service.capacityUnit, &std::pair<std::string, std::string>::first);
        if (!service.capacityUnit.empty() && !known)
            words.units.emplace_back(service.capacityUnit, toCore(capacityUnit(service.capacityUnit)));
    }
    Forms::fill(kind, texts);
    texts.box = "☐";
    texts.tick = "√";
    return texts;
}

QString name(FormKind kind) { return Forms::kind(kind); }

std::optional<FormKind> formKindOf(std::string_view word)
{
    if (word == "ledger")
        return FormKind::Ledger;
    return word == "survey" ? std::optional(FormKind::Survey) : std::nullopt;
}

QString name(FormNews news) { return Forms::news(news); }
QString name(FormField field) { return Forms::field(field); }

QString sentence(const importing::ReturnedForm &form)
{
    return form.trouble == FormTrouble::None ? Forms::counts(form) : Forms::trouble(form);
}

QString reporter(const importing::ReturnedForm &form)
{
    return fromCore(form.reporter.empty() ? form.file : form.reporter);
}

QString origin(const importing::Collected &collected, const importing::FormSay &say)
{
    return say.form < collected.forms.size() ? Forms::origin(reporter(collected.forms[say.form]), say.row) : QString();
}

} // namespace yike::text
