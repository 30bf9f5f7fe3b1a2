// SPDX-License-Identifier: GPL-3.0-or-later
// Names are given a moment after a window is shown or speaks another language: by then its texts are there.
#include "ui/shell/control_names.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace yike::shell {
namespace {

constexpr auto kGiven = "nameGiven"; ///< property: the name is from here, and may be given anew

/// Object name and what it is; context "ControlNames".
struct Known {
    std::string_view object;
    const char *name;
};
constexpr std::array kKnown = std::to_array<Known>({
    {"search", QT_TRANSLATE_NOOP("ControlNames", "Find a place, an outlet or a command")},
    {"serviceList", QT_TRANSLATE_NOOP("ControlNames", "Services")},
    {"scenario", QT_TRANSLATE_NOOP("ControlNames", "Scenario")},
    {"service", QT_TRANSLATE_NOOP("ControlNames", "Service")},
    {"walker", QT_TRANSLATE_NOOP("ControlNames", "Walker")},
    {"projectMenu", QT_TRANSLATE_NOOP("ControlNames", "Project")},
    {"equityFigure", QT_TRANSLATE_NOOP("ControlNames", "Service and group")},
    {"circlesTable", QT_TRANSLATE_NOOP("ControlNames", "Proposed circles")},
    {"circlesWalk", QT_TRANSLATE_NOOP("ControlNames", "Farthest walk inside a circle")},
    {"circlesLeast", QT_TRANSLATE_NOOP("ControlNames", "Least people in a circle")},
    {"circlesMost", QT_TRANSLATE_NOOP("ControlNames", "Most people in a circle")},
    {"rulebookPacks", QT_TRANSLATE_NOOP("ControlNames", "Packs of norms")},
    {"rulebookTable", QT_TRANSLATE_NOOP("ControlNames", "Norms")},
    {"rulebookChanges", QT_TRANSLATE_NOOP("ControlNames", "Differences between two packs")},
    {"walkersTable", QT_TRANSLATE_NOOP("ControlNames", "Walkers")},
    {"gradeTable", QT_TRANSLATE_NOOP("ControlNames", "Time by slope")},
    {"underlayView", QT_TRANSLATE_NOOP("ControlNames", "Picture with its points")},
    {"underlayPoints", QT_TRANSLATE_NOOP("ControlNames", "Points of the picture")},
    {"importSteps", QT_TRANSLATE_NOOP("ControlNames", "Steps of the import")},
    {"importFiles", QT_TRANSLATE_NOOP("ControlNames", "Files to import")},
    {"importColumnsFile", QT_TRANSLATE_NOOP("ControlNames", "File")},
    {"importPlaceFile", QT_TRANSLATE_NOOP("ControlNames", "File")},
    {"importSheet", QT_TRANSLATE_NOOP("ControlNames", "Sheet")},
    {"importTemplate", QT_TRANSLATE_NOOP("ControlNames", "Template")},
    {"importTemplateName", QT_TRANSLATE_NOOP("ControlNames", "Name of the template")},
    {"importColumns", QT_TRANSLATE_NOOP("ControlNames", "Columns of the file")},
    {"importUnderstood", QT_TRANSLATE_NOOP("ControlNames", "What was understood")},
    {"importKinds", QT_TRANSLATE_NOOP("ControlNames", "Kinds in the file and services")},
    {"importEvidence", QT_TRANSLATE_NOOP("ControlNames", "Evidence for the coordinate system")},
    {"importCounts", QT_TRANSLATE_NOOP("ControlNames", "Counts of the dry run")},
    {"importTabs", QT_TRANSLATE_NOOP("ControlNames", "Lists of the dry run")},
    {"importAdded", QT_TRANSLATE_NOOP("ControlNames", "New objects")},
    {"importChanged", QT_TRANSLATE_NOOP("ControlNames", "Changed objects")},
    {"importGone", QT_TRANSLATE_NOOP("ControlNames", "Objects that are gone")},
    {"importIssues", QT_TRANSLATE_NOOP("ControlNames", "Issues of the import")},
    {"formsPages", QT_TRANSLATE_NOOP("ControlNames", "Hand out and collect")},
    {"formsCommunities", QT_TRANSLATE_NOOP("ControlNames", "Communities")},
    {"formsFolder", QT_TRANSLATE_NOOP("ControlNames", "Folder")},
    {"formsResult", QT_TRANSLATE_NOOP("ControlNames", "Forms that were written")},
    {"formsFiles", QT_TRANSLATE_NOOP("ControlNames", "Forms that came back")},
    {"formsNews", QT_TRANSLATE_NOOP("ControlNames", "What the forms change")},
    {"formsWords", QT_TRANSLATE_NOOP("ControlNames", "Find in the list")},
    {"areaCommunities", QT_TRANSLATE_NOOP("ControlNames", "Communities")},
    {"areaSchools", QT_TRANSLATE_NOOP("ControlNames", "Schools")},
    {"redrawArea", QT_TRANSLATE_NOOP("ControlNames", "Draw the outline anew")},
    {"seed", QT_TRANSLATE_NOOP("ControlNames", "Seed of the draws")},
    {"tableFilter", QT_TRANSLATE_NOOP("ControlNames", "Filter of the table")},
});

QString ofTable(const QWidget &widget)
{
    const std::string object = widget.objectName().toStdString();
    const auto *known = std::ranges::find(kKnown, std::string_view(object), &Known::object);
    return object.empty() || known == kKnown.end() ? QString()
                                                   : QCoreApplication::translate("ControlNames", known->name);
}

QString plain(QString text)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return text.remove(tags).remove(u'&').simplified();
}

/// The nearest label at the left of it or above, in its own panel.
QString ofLabel(const QWidget &widget)
{
    QString name;
    int least = std::numeric_limits<int>::max();
    const QWidget *panel = widget.parentWidget();
    for (const QLabel *label : panel->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
        if (label->buddy() == &widget)
            return plain(label->text());
        const QPoint apart = widget.geometry().center() - label->geometry().center();
        const bool before = label->geometry().right() <= widget.geometry().left() ||
                            label->geometry().bottom() <= widget.geometry().top();
        const int far = std::abs(apart.x()) + 3 * std::abs(apart.y());
        if (before && !label->text().isEmpty() && far < least) {
            least = far;
            name = plain(label->text());
        }
    }
    return name;
}

/// What the panel it is in is called: a table has no label of its own.
QString ofPanel(const QWidget &widget)
{
    for (const QWidget *each = widget.parentWidget(); each != nullptr; each = each->parentWidget()) {
        if (!each->accessibleName().isEmpty())
            return each->accessibleName();
        if (const auto *group = qobject_cast<const QGroupBox *>(each); group != nullptr && !group->title().isEmpty())
            return plain(group->title());
        if (!each->windowTitle().isEmpty())
            return each->windowTitle();
    }
    return {};
}

QString nameFor(const QWidget &widget)
{
    if (QString name = ofTable(widget); !name.isEmpty())
        return name;
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget);
        line != nullptr && !line->placeholderText().isEmpty())
        return line->placeholderText();
    if (!widget.toolTip().isEmpty())
        return plain(widget.toolTip());
    if (widget.parentWidget() != nullptr && qobject_cast<const QAbstractItemView *>(&widget) == nullptr)
        if (QString name = ofLabel(widget); !name.isEmpty())
            return name;
    return ofPanel(widget);
}

bool speaksForItself(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().size() > 1; // a sign such as ✕ or ▾ says nothing
    return qobject_cast<const QLabel *>(&widget) != nullptr;
}

void nameOne(QWidget &widget)
{
    const bool given = widget.property(kGiven).toBool();
    if (widget.focusPolicy() == Qt::NoFocus || (!given && !widget.accessibleName().isEmpty()) ||
        speaksForItself(widget))
        return;
    const QString name = nameFor(widget);
    if (name.isEmpty())
        return;
    widget.setAccessibleName(name);
    widget.setProperty(kGiven, true);
}

} // namespace

ControlNames::ControlNames(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ControlNames::nameWaiting);
    qApp->installEventFilter(this);
}

void ControlNames::name(QWidget &root)
{
    nameOne(root);
    for (QWidget *widget : root.findChildren<QWidget *>())
        nameOne(*widget);
}

bool ControlNames::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show && event->type() != QEvent::LanguageChange)
        return false;
    if (auto *widget = qobject_cast<QWidget *>(watched);
        widget != nullptr && (widget->isWindow() || widget->focusPolicy() != Qt::NoFocus)) {
        m_waiting.emplace_back(widget);
        m_soon.start();
    }
    return false;
}

void ControlNames::nameWaiting()
{
    for (const QPointer<QWidget> &widget : std::exchange(m_waiting, {})) {
        if (widget != nullptr && widget->isWindow())
            name(*widget);
        else if (widget != nullptr)
            nameOne(*widget);
    }
}

} // namespace yike::shell
