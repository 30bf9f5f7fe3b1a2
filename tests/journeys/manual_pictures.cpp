// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of the manual from the real window, offscreen: yike-manual-pictures FOLDER [dark] [large].
#include "tests/support/small_picture.h"
#include "ui/panels/bottom_panel.h"
#include "ui/panels/inspector.h"
#include "ui/shell/guide.h"
#include "ui/shell/project_view.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QDockWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace yike;

namespace {

constexpr QSize kWindow(1366, 768);
constexpr std::int64_t kResidents = 60'000;
constexpr int kPatience = 120'000;

/// Until `done`, and a little longer so that everything is painted.
bool waitFor(const std::function<bool()> &done)
{
    constexpr int kMoment = 700;
    const bool was = QTest::qWaitFor(done, kPatience);
    QTest::qWait(kMoment);
    return was;
}

/// One language: the window on the demonstration district, picture after picture.
class Album {
public:
    Album(shell::MainWindow &window, QString folder) : m_window(window), m_folder(std::move(folder)) {}

    bool make()
    {
        m_window.resize(kWindow);
        m_window.show();
        m_window.begin({.demoResidents = kResidents, .nothing = true});
        m_window.banners()->hide(QStringLiteral("secrecy"));
        settle();
        keep("start", m_window);
        m_window.commands()->openDemoAfresh(); // nothing of the other language in its history
        if (!waitFor([this] { return ready(); }))
            return false;
        m_window.workspace().chooseService("canteen-for-the-old");
        settle();
        keep("window", m_window);
        keep("map", *m_window.canvas());
        if (const QWidget *services = m_window.dock(QStringLiteral("services")))
            keep("service-list", *services);
        outlet();
        changes();
        tables();
        guide();
        dialogs();
        return m_kept;
    }

private:
    [[nodiscard]] bool ready() const
    {
        return m_window.document().isAssessed() && m_window.canvas()->scene() && m_window.canvas()->settled();
    }
    void settle()
    {
        (void)waitFor([this] { return !m_window.document().isOpen() || ready(); });
    }

    /// The first open outlet of the chosen service.
    void outlet()
    {
        for (const plan::Outlet &each : m_window.document().seen()->outlets) {
            if (each.services.empty() || each.services.front().service != "canteen-for-the-old" ||
                each.match == plan::MatchLevel::NotPlaced)
                continue;
            m_window.workspace().selectOutlet(each.id);
            settle();
            if (const QWidget *inspector = m_window.dock(QStringLiteral("inspector")))
                keep("inspector-outlet", *inspector);
            m_window.workspace().select({});
            return;
        }
    }

    /// Something for the history.
    void changes()
    {
        document::Document &document = m_window.document();
        const plan::Outlet outlet = document.seen()->outlets.front();
        document.setStatus(outlet.id, plan::OutletStatus::Closed);
        document.undo();
        document.moveOutlet(outlet.id, {outlet.place.lon + 0.001, outlet.place.lat});
        document.undo();
        settle();
    }

    void tables()
    {
        auto *panel = qobject_cast<panels::BottomPanel *>(m_window.dock(QStringLiteral("tables")));
        auto *dock = m_window.findChild<QDockWidget *>(QStringLiteral("tables"));
        m_window.actionTable()->find(QStringLiteral("fold-tables"))->setChecked(true);
        constexpr int kHeight = 300;
        m_window.resizeDocks({dock}, {kHeight}, Qt::Vertical);
        const std::array<std::pair<const char *, const char *>, 8> shown{{{"results", "results"},
                                                                          {"oldYoung", "old-young"},
                                                                          {"deficits", "deficits"},
                                                                          {"equity", "analysis"},
                                                                          {"outlets", "outlets"},
                                                                          {"scenarios", "scenarios"},
                                                                          {"issues", "issues"},
                                                                          {"history", "history"}}};
        for (const auto &[name, picture] : shown) {
            panel->showPanel(QLatin1String(name));
            settle();
            settle(); // figures of the analysis come a moment later
            if (QLatin1String(name) == QLatin1String("history")) // the time and the name of who makes the pictures
                for (const int column : {0, 1})
                    panel->findChild<QWidget *>(QLatin1String(name))->findChild<QTableView *>()->hideColumn(column);
            keep(picture, *panel);
        }
        m_window.actionTable()->find(QStringLiteral("fold-tables"))->setChecked(false);
    }

    void guide()
    {
        m_window.guide()->start();
        m_window.guide()->next();
        m_window.guide()->next();
        settle();
        keep("guide", m_window);
        m_window.guide()->stop();
    }

    void dialogs()
    {
        shell::Commands &commands = *m_window.commands();
        commands.importData();
        commands.exportData();
        commands.forms();
        commands.walkers();
        commands.rulebooks();
        const std::array<std::pair<const char *, const char *>, 5> shown{{{"importAssistant", "import"},
                                                                          {"exportDialog", "export"},
                                                                          {"formsDialog", "forms"},
                                                                          {"walkersDialog", "walkers"},
                                                                          {"rulebookDialog", "rulebooks"}}};
        for (const auto &[name, picture] : shown) {
            if (QWidget *dialog = m_window.findChild<QWidget *>(QLatin1String(name))) {
                settle();
                keep(picture, *dialog);
                dialog->close();
            }
        }
    }

    void keep(const char *name, const QWidget &widget)
    {
        const QString file = QStringLiteral("%1/%2.png").arg(m_folder, QLatin1String(name));
        const qint64 bytes = test::saveSmall(const_cast<QWidget &>(widget).grab().toImage(), file);
        std::printf("%7lld %s\n", static_cast<long long>(bytes), qPrintable(file));
        m_kept = m_kept && bytes > 0;
    }

    shell::MainWindow &m_window;
    QString m_folder;
    bool m_kept = true;
};

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home; // nobody's settings are in the pictures
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || arguments.size() > 4) {
        std::fprintf(stderr, "yike-manual-pictures FOLDER [dark] [large]\n");
        return 2;
    }
    shell::applyTheme(app);
    if (arguments.contains(QStringLiteral("dark"))) // to look at every panel in the other theme
        shell::chooseAppearance(shell::Appearance::Dark);
    if (arguments.contains(QStringLiteral("large"))) // and with the largest letters
        shell::chooseTextSize(150);
    app.setEffectEnabled(Qt::UI_AnimateCombo, false);
    for (const auto &[language, name] :
         {std::pair(text::Language::English, "en"), std::pair(text::Language::Chinese, "zh_CN")}) {
        text::installLanguage(app, language);
        const QString folder = QStringLiteral("%1/%2/pictures").arg(arguments.at(1), QLatin1String(name));
        QDir().mkpath(folder);
        shell::forgetViews();
        shell::Session session;
        if (!Album(session.window, folder).make())
            return 1;
    }
    return 0;
}
