// SPDX-License-Identifier: GPL-3.0-or-later
// Why is a figure what it is? Asked of the inspector, answered beside the window, in both languages, following an edit.
#include "tests/journeys/driver.h"
#include "ui/panels/why_dialog.h"
#include "ui/text/language.h"

#include <QLabel>
#include <QToolButton>

using namespace yike;

namespace {

shell::Opening opening() { return {.demoResidents = qEnvironmentVariableIsSet("YIKE_TEST_PICTURES") ? 60'000 : 2'000}; }

/// The buttons of figures that can be explained.
QList<QToolButton *> asked(test::Driver &user, const QString &words)
{
    QList<QToolButton *> buttons;
    for (QToolButton *button : user.window().findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text() == words)
            buttons << button;
    }
    return buttons;
}

panels::WhyDialog *dialogOf(test::Driver &user)
{
    const auto dialogs = user.window().findChildren<panels::WhyDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.first();
}

bool says(test::Driver &user, const QString &words)
{
    return QTest::qWaitFor([&] { return dialogOf(user) != nullptr && dialogOf(user)->plainText().contains(words); },
                           test::kPatience);
}

void picture(const char *name, QWidget &widget)
{
    const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
}

} // namespace

class WhyJourney : public QObject {
    Q_OBJECT

private slots:
    void aFigureAnswers()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        QVERIFY(QTest::qWaitFor([&] { return !asked(user, QStringLiteral("Why?")).isEmpty(); }, test::kPatience));
        const auto buttons = asked(user, QStringLiteral("Why?"));
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        QVERIFY(says(user, QStringLiteral("Population coverage on foot")));
        const QString answer = dialogOf(user)->plainText();
        for (const char *part : {"Standard and its standing", "The people behind it", "The outlets behind it",
                                 "What would change it", "Parameters", "Made-up demonstration data"})
            QVERIFY2(answer.contains(QLatin1String(part)), part);
        QVERIFY(dialogOf(user)->windowTitle().startsWith(QStringLiteral("Why? ")));
        picture("why-en", *dialogOf(user));
    }

    void inChineseAndOfProvision()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        text::installLanguage(*qApp, text::Language::Chinese);
        QVERIFY(QTest::qWaitFor([&] { return !asked(user, QStringLiteral("依据")).isEmpty(); }, test::kPatience));
        const auto buttons = asked(user, QStringLiteral("依据"));
        QTest::mouseClick(buttons.last(), Qt::LeftButton); // the last figures are those per head
        QVERIFY(says(user, QStringLiteral("应有 =")));
        QVERIFY(!dialogOf(user)->plainText().contains(QStringLiteral("Required")));
        picture("why-zh", *dialogOf(user));
        text::installLanguage(*qApp, text::Language::English);
    }
};

/// main() of a journey: own home, theme, fonts.
int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new WhyJourney; });
}
#include "why_journey_test.moc"
