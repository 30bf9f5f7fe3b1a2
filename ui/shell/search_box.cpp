// SPDX-License-Identifier: GPL-3.0-or-later
// Places come from the provider, commands from the action table; both are matched in the same way.
#include "ui/shell/search_box.h"

#include "ui/render/symbols.h"
#include "ui/text/language.h"
#include "ui/text/terms.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace yike::shell {
namespace {

constexpr int kListWidth = 440, kVisible = 14;
constexpr qsizetype kMostCommands = 8;

bool isArea(const QString &kind)
{
    constexpr std::array kAreas{"district", "subdistrict", "community", "circle", "tier", "school-district"};
    return std::ranges::any_of(kAreas, [&](const char *area) { return kind == QLatin1String(area); });
}

} // namespace

SearchBox::SearchBox(panels::Workspace &workspace, Actions &actions, QWidget *parent)
    : QLineEdit(parent),
      m_workspace(workspace),
      m_actions(actions),
      m_completer(new QCompleter(&m_list, this))
{
    setObjectName(QStringLiteral("search"));
    setClearButtonEnabled(true);
    setMinimumWidth(120);
    setMaximumWidth(320);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kVisible);
    m_completer->popup()->setItemDelegate(new SearchDelegate(this));
    m_completer->popup()->setObjectName(QStringLiteral("searchList"));
    m_completer->popup()->installEventFilter(this);
    m_list.setIcons([this](const QString &service) {
        const norms::Service *found = m_workspace.rulebook().service(service.toStdString());
        return found != nullptr ? render::serviceIcon(*found) : QIcon();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.row() < m_list.rowCount())
                    go(SearchRow(m_list.row(index.row())));
            });
    connect(this, &QLineEdit::textEdited, this, &SearchBox::typed);
    connect(&m_places, &PlaceSearch::found, this, &SearchBox::showAnswer);
    showHint();
}

/// The longest that is not cut.
void SearchBox::showHint()
{
    const std::array hints{tr("Find a place, an outlet or a command"), tr("Find a place or a command"),
                           tr("Find a place …"), tr("Find …")};
    constexpr int kAround = 20; // px: frame and margins on both sides
    const auto fits = [this](const QString &hint) {
        return fontMetrics().horizontalAdvance(hint) + kAround <= width();
    };
    const auto found = std::ranges::find_if(hints, fits);
    setPlaceholderText(found == hints.end() ? hints.back() : *found);
    setAccessibleName(hints.front());
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    showHint();
}

void SearchBox::typed(const QString &text)
{
    m_takeFirst = false;
    if (!text.trimmed().isEmpty()) {
        m_places.ask(text, m_centre);
        return;
    }
    m_places.stop();
    m_shown.clear();
    m_list.setRows({});
    m_completer->popup()->hide();
}

void SearchBox::askAgain()
{
    if (hasFocus() && !text().isEmpty())
        m_places.ask(text(), m_centre);
}

/// Those that can be used now first.
QList<SearchRow> SearchBox::commandsLike(const QString &text)
{
    const auto &actions = m_actions.all();
    if (!m_commands) {
        m_commands.emplace();
        for (const QAction *action : actions)
            m_commands->add(text::toCore(action->text()));
    }
    struct Fitting {
        bool disabled;
        places::Fit fit;
        std::size_t at;
        auto operator<=>(const Fitting &) const = default;
    };
    const places::NameQuery query = m_commands->query(text::toCore(text));
    std::vector<Fitting> fitting;
    for (std::size_t i = 0; i < actions.size() && i < m_commands->size(); ++i)
        if (const auto fit = m_commands->fit(i, query))
            fitting.push_back({!actions[i]->isEnabled(), *fit, i});
    std::ranges::sort(fitting);
    QList<SearchRow> rows;
    for (const Fitting &one : fitting) {
        const QAction *action = actions[one.at];
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        SearchRow row{SearchRow::Kind::Command, action->text().remove(QLatin1Char('&')), tr("command")};
        if (!keys.isEmpty())
            row.about += QStringLiteral(" · ") + keys;
        row.command = action->objectName();
        if (rows.size() < kMostCommands)
            rows << row;
    }
    return rows;
}

void SearchBox::showAnswer(const QString &text, const QList<PlaceHit> &hits, const QString &trouble)
{
    if (text != this->text())
        return; // typed on meanwhile
    QList<SearchRow> rows;
    for (const PlaceHit &hit : hits)
        rows << SearchRow{SearchRow::Kind::Place, hit.name, hit.about, hit};
    if (!trouble.isEmpty())
        rows << SearchRow{SearchRow::Kind::Sentence, trouble, {}};
    rows << commandsLike(text);
    if (rows.isEmpty())
        rows << SearchRow{SearchRow::Kind::Sentence,
                          tr("Nothing is called so. A part of the name, its pinyin or initials will do."),
                          {}};
    m_list.setRows(std::move(rows));
    m_shown = text;
    if (std::exchange(m_takeFirst, false))
        takeFirst();
    else if (hasFocus())
        popUp();
}

void SearchBox::popUp()
{
    m_completer->complete(QRect(0, 0, std::max(width(), kListWidth), height()));
    m_completer->popup()->setCurrentIndex({}); // Enter takes the first, an arrow goes there
    m_completer->popup()->scrollToTop();
}

void SearchBox::takeFirst()
{
    if (const int first = m_list.firstChoice(); first >= 0)
        go(SearchRow(m_list.row(first)));
}

void SearchBox::go(const SearchRow &row)
{
    m_completer->popup()->hide();
    clear();
    m_places.stop();
    m_shown.clear();
    emit left();
    if (row.kind == SearchRow::Kind::Command) {
        if (QAction *action = m_actions.find(row.command))
            action->trigger();
        return;
    }
    if (goToObject(row.place) || !row.place.place)
        return;
    m_workspace.selectPlace(*row.place.place);
    emit m_workspace.flightWanted(*row.place.place);
}

/// What the project knows by an id is chosen, not just flown to.
bool SearchBox::goToObject(const PlaceHit &hit)
{
    const QString kind = hit.id.section(QLatin1Char(':'), 0, 0);
    const qlonglong id = hit.id.section(QLatin1Char(':'), 1).toLongLong();
    const auto &plan = m_workspace.document().seen();
    if (plan == nullptr)
        return false;
    if (kind == QLatin1String("service")) {
        m_workspace.chooseService(hit.service.toStdString());
    } else if (kind == QLatin1String("outlet") && plan->outlet(plan::OutletId{id}) != nullptr) {
        m_workspace.selectOutlet(plan::OutletId{id});
        if (hit.place)
            emit m_workspace.flightWanted(*hit.place);
    } else if (isArea(kind) && plan->area(plan::AreaId{id}) != nullptr) {
        m_workspace.select({{}, {}, plan::AreaId{id}});
        emit m_workspace.areaFlightWanted(plan::AreaId{id});
    } else if (kind == QLatin1String("premises") && plan->premise(plan::PremisesId{id}) != nullptr) {
        emit m_workspace.premisesWanted(plan::PremisesId{id});
        if (hit.place)
            emit m_workspace.flightWanted(*hit.place);
    } else {
        return false;
    }
    return true;
}

void SearchBox::leave()
{
    m_completer->popup()->hide();
    clear();
    m_places.stop();
    emit left();
}

/// The list has the keyboard while it is there; what it does not use comes to the box.
bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return QLineEdit::eventFilter(watched, event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QModelIndex current = m_completer->popup()->currentIndex();
        if (m_shown != text())
            m_takeFirst = !text().isEmpty(); // the answer is on its way
        else if (m_completer->popup()->isVisible() && current.isValid() && current.row() < m_list.rowCount())
            go(SearchRow(m_list.row(current.row())));
        else if (!text().isEmpty())
            takeFirst();
        event->accept();
        return;
    }
    case Qt::Key_Escape:
        leave();
        event->accept();
        return;
    case Qt::Key_Down:
        if (!m_completer->popup()->isVisible() && m_list.rowCount() > 0 && m_shown == text()) {
            popUp();
            event->accept();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_commands.reset();
    showHint();
}

} // namespace yike::shell
