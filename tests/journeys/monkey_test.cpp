// SPDX-License-Identifier: GPL-3.0-or-later
// A monkey at the window: clicks, keys, drags, commands, undo and saving at random, and at the end figures equal to new ones.
#include "tests/journeys/driver.h"

#include "core/analysis/assessment.h"
#include "tests/support/test_data.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>

#include <algorithm>
#include <array>
#include <random>

using namespace yike;

namespace {

/// Not for a monkey: they end the test, leave the program, or throw the project away.
constexpr std::array kForbidden{"close", "open", "demo", "demo-afresh", "new", "start-page", "about"};

class Monkey {
public:
    Monkey(test::Driver &user, std::uint64_t seed) : m_user(user), m_random(seed) {}

    void act()
    {
        const int what = below(100);
        if (what < 25)
            click();
        else if (what < 40)
            drag();
        else if (what < 60)
            key();
        else if (what < 72)
            command();
        else if (what < 82)
            choose();
        else if (what < 88)
            undo();
        else if (what < 94)
            button();
        else
            type();
        tidy();
    }
    /// Nothing under way, no window but the main one.
    void calmDown()
    {
        for (int i = 0; i < 4; ++i) {
            tidy();
            QTest::keyClick(&m_user.canvas(), Qt::Key_Escape);
        }
        m_user.canvas().setTool(map::ToolKind::Select);
    }
    [[nodiscard]] const std::string &last() const { return m_last; }

private:
    [[nodiscard]] int below(int n) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(n)); }
    [[nodiscard]] QPoint spot()
    {
        return {below(std::max(m_user.canvas().width(), 1)), below(std::max(m_user.canvas().height(), 1))};
    }
    void tell(std::string what) { m_last = std::move(what); }

    void click()
    {
        constexpr std::array kModifiers{Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier};
        const QPoint at = spot();
        tell("click");
        if (below(8) == 0)
            QTest::mouseDClick(&m_user.canvas(), Qt::LeftButton, {}, at);
        else
            QTest::mouseClick(&m_user.canvas(), Qt::LeftButton, kModifiers[static_cast<std::size_t>(below(3))], at);
    }
    void drag()
    {
        tell("drag");
        QPoint from = spot();
        const auto &outlets = m_user.document().isOpen() ? m_user.document().seen()->outlets : m_none;
        if (!outlets.empty() && below(3) > 0) {
            const auto &outlet = outlets[static_cast<std::size_t>(below(static_cast<int>(outlets.size())))];
            if (outlet.match != plan::MatchLevel::NotPlaced)
                from = m_user.at(outlet.place);
        }
        const auto modifier = below(4) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::mousePress(&m_user.canvas(), Qt::LeftButton, modifier, from);
        for (int step = 0, steps = 1 + below(4); step < steps; ++step)
            QTest::mouseMove(&m_user.canvas(), spot());
        if (below(6) == 0)
            QTest::keyClick(&m_user.canvas(), Qt::Key_Escape);
        QTest::mouseRelease(&m_user.canvas(), Qt::LeftButton, modifier, spot());
    }
    void key()
    {
        constexpr std::array kKeys{Qt::Key_V,     Qt::Key_H,      Qt::Key_R,      Qt::Key_A,      Qt::Key_W,
                                   Qt::Key_S,     Qt::Key_D,      Qt::Key_T,      Qt::Key_I,      Qt::Key_N,
                                   Qt::Key_Left,  Qt::Key_Right,  Qt::Key_Up,     Qt::Key_Down,   Qt::Key_Plus,
                                   Qt::Key_Minus, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Delete, Qt::Key_Backspace,
                                   Qt::Key_Tab};
        const auto key = kKeys[static_cast<std::size_t>(below(static_cast<int>(kKeys.size())))];
        tell("key " + std::to_string(key));
        QWidget *to = below(3) == 0 ? QApplication::focusWidget() : &m_user.canvas();
        QTest::keyClick(to != nullptr ? to : &m_user.canvas(), key);
    }
    void command()
    {
        QList<QAction *> actions;
        for (QAction *action :
             m_user.window().findChildren<QAction *>(Qt::FindDirectChildrenOnly) + m_user.window().actions())
            if (action->isEnabled() && !std::ranges::contains(kForbidden, action->objectName().toStdString()))
                actions << action;
        if (actions.isEmpty())
            return;
        QAction *chosen = actions[below(static_cast<int>(actions.size()))];
        tell("action " + chosen->objectName().toStdString());
        chosen->trigger();
    }
    void choose()
    {
        QList<QComboBox *> boxes;
        for (QComboBox *box : m_user.window().findChildren<QComboBox *>())
            if (box->isVisible() && box->isEnabled() && box->count() > 1)
                boxes << box;
        if (boxes.isEmpty())
            return;
        QComboBox *box = boxes[below(static_cast<int>(boxes.size()))];
        tell("box " + box->objectName().toStdString());
        QTest::keyClick(box, below(2) == 0 ? Qt::Key_Down : Qt::Key_Up);
    }
    void undo()
    {
        tell("undo");
        if (below(3) > 0)
            m_user.document().undo();
        else
            m_user.document().redo();
    }
    /// The printer's dialog asks questions of its own, each in a loop that waits for an answer.
    static bool isTheSystems(const QWidget &window) { return window.inherits("QAbstractPrintDialog"); }
    void button()
    {
        QList<QAbstractButton *> buttons;
        for (QAbstractButton *button : m_user.window().findChildren<QAbstractButton *>())
            if (button->isVisible() && button->isEnabled() &&
                !std::ranges::contains(kForbidden, button->objectName()) && !isTheSystems(*button->window()))
                buttons << button;
        if (buttons.isEmpty())
            return;
        QAbstractButton *button = buttons[below(static_cast<int>(buttons.size()))];
        const auto *tool = qobject_cast<QToolButton *>(button);
        if (tool != nullptr && tool->menu() != nullptr)
            return; // its menu waits for an answer in a loop of its own
        tell("button " + button->objectName().toStdString() + " " + button->text().toStdString());
        button->click();
    }
    void type()
    {
        QWidget *to = QApplication::focusWidget();
        tell("type");
        for (int i = 0, letters = 1 + below(6); i < letters && to != nullptr; ++i)
            QTest::keyClick(to, static_cast<char>('0' + below(75)));
    }
    /// Dialogs and menus that have come are used now and then, and closed.
    void tidy()
    {
        if (below(3) == 0)
            QTest::qWait(1);
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (!widget->isVisible() || widget == &m_user.window())
                continue;
            if (auto *menu = qobject_cast<QMenu *>(widget)) {
                menu->close();
            } else if (qobject_cast<QFileDialog *>(widget) != nullptr || isTheSystems(*widget) || below(4) == 0) {
                widget->close();
            }
        }
    }

    test::Driver &m_user;
    std::mt19937_64 m_random;
    std::string m_last;
    const std::vector<plan::Outlet> m_none;
};

} // namespace

class MonkeyTest : public QObject {
    Q_OBJECT

private slots:
    void aMonkeyDoesNoHarm();

private:
    static void closeDialogs(test::Driver &user);
    static void figuresAreThoseOfThePlan(test::Driver &user);
};

void MonkeyTest::closeDialogs(test::Driver &user)
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && widget != &user.window())
            widget->close();
}

void MonkeyTest::figuresAreThoseOfThePlan(test::Driver &user)
{
    const document::Document &document = user.document();
    const auto situation = analysis::Situation::make(*document.plan(), document.scenario(), document.sharedRulebook());
    QVERIFY(situation.has_value());
    const auto fresh = analysis::assess(*situation);
    QVERIFY(fresh.has_value());
    const analysis::Assessment &live = *document.assessment();
    QVERIFY(live.coverage == (*fresh)->coverage);
    QVERIFY(live.provision == (*fresh)->provision);
    QVERIFY(live.deficits == (*fresh)->deficits);
    QVERIFY(live.presence == (*fresh)->presence);
    QVERIFY(live.areaAdequacy == (*fresh)->areaAdequacy);
    QVERIFY(live.totals == (*fresh)->totals);
}

void MonkeyTest::aMonkeyDoesNoHarm()
{
    const bool full = test::fullTestsWanted();
    const int actions = full ? 10'000 : 400;
    const bool chosen = qEnvironmentVariableIsSet("YIKE_TEST_SEED");
    const auto seed = chosen ? qEnvironmentVariable("YIKE_TEST_SEED").toULongLong() : std::random_device{}();
    qInfo("seed %llu, %d actions", static_cast<unsigned long long>(seed), actions);
    test::Driver user;
    QVERIFY(user.ready());
    Monkey monkey(user, seed);
    for (int action = 0; action < actions; ++action) {
        monkey.act();
        if (qEnvironmentVariableIsSet("YIKE_TEST_TELL"))
            qInfo("%d %s", action, monkey.last().c_str());
        QVERIFY2(user.document().isOpen() || user.document().isOpening(), monkey.last().c_str());
    }
    monkey.calmDown();
    closeDialogs(user);
    QTRY_VERIFY_WITH_TIMEOUT(user.document().isAssessed() || user.document().assessmentError(), test::kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(user.document().savedState() == document::SavedState::Saved, test::kPatience);
    if (user.document().assessment() && user.document().isAssessed())
        figuresAreThoseOfThePlan(user);
}

int main(int argc, char **argv)
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new MonkeyTest; });
}
#include "monkey_test.moc"
