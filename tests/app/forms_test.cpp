// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli forms: handed out for the demonstration district, filled in, collected dry and for good, and wrong words.
#include "tests/support/form_workbook.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int code = -1;
    QString out, err;
};

Outcome cli(const QStringList &args, const char *language = "zh")
{
    QProcess process;
    process.start(QStringLiteral(YIKE_CLI), QStringList{"--lang", language} + args);
    if (!process.waitForFinished(180'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QStringLiteral("did not end normally")};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class FormsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_project = m_folder.filePath(QStringLiteral("district.gpkg"));
        QCOMPARE(cli({"demo", m_project, "--residents", "2000"}).code, 0);
    }

    void outAndInAgain()
    {
        const QString folder = m_folder.filePath(QStringLiteral("forms"));
        const Outcome made = cli({"forms", "make", m_project, "--folder", folder}, "en");
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QStringList files;
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.xlsx")}))
            files << folder + u'/' + name;
        QVERIFY(files.size() > 1);
        const Outcome same = cli(QStringList{"forms", "collect", m_project} + files, "en");
        QVERIFY2(same.code == 0, qPrintable(same.err));
        QVERIFY2(same.out.contains(u"There is nothing to change."), qPrintable(same.out));
        // One of them filled in, in English, and told of in English.
        yike::test::FormWorkbook book(files.front().toStdString());
        auto &rows = book.sheets.front().rows;
        const auto name = std::ranges::find(rows[3], "Outlet name") - rows[3].begin();
        QVERIFY(name < std::ssize(rows[3]));
        rows[4][static_cast<std::size_t>(name)] = "改过的名字";
        const std::string back = m_folder.filePath(QStringLiteral("back.xlsx")).toStdString();
        book.saveXlsx(back);
        const QString file = QString::fromStdString(back);
        const Outcome dry = cli({"forms", "collect", m_project, file, "--dry-run"}, "en");
        QVERIFY2(dry.out.contains(u"outlets that would change: 1"), qPrintable(dry.out + dry.err));
        const Outcome done = cli({"forms", "collect", m_project, file}, "en");
        QVERIFY2(done.out.contains(u"as one step of the history: 1"), qPrintable(done.out + done.err));
        QVERIFY(cli({"history", m_project}, "en").out.contains(u"Collect forms"));
        QVERIFY(cli({"forms", "collect", m_project, file}, "en").out.contains(u"There is nothing to change."));
        // A second word on the same outlet: a conflict, decided by --prefer.
        rows[4][static_cast<std::size_t>(name)] = "又一个名字";
        book.saveXlsx(back);
        const Outcome conflict = cli({"forms", "collect", m_project, file}, "en");
        QVERIFY2(conflict.out.contains(u"Conflicts:") && conflict.out.contains(u"又一个名字"),
                 qPrintable(conflict.out));
        QVERIFY(conflict.out.contains(u"There is nothing to change."));
        QVERIFY(cli({"forms", "collect", m_project, file, "--prefer", "form"}, "en").out.contains(u"history: 1"));
    }

    void survey()
    {
        const QString folder = m_folder.filePath(QStringLiteral("survey"));
        QCOMPARE(
            cli({"forms", "make", m_project, "--folder", folder, "--kind", "survey", "--per", "subdistrict", "--a3"})
                .code,
            0);
        QVERIFY(!QDir(folder).entryList({QStringLiteral("*.xlsx")}).isEmpty());
    }

    void wrongWords()
    {
        const QString folder = m_folder.filePath(QStringLiteral("none"));
        for (const QStringList &words : {QStringList{"forms"},
                                         {"forms", "make"},
                                         {"forms", "lend", m_project},
                                         {"forms", "make", m_project},
                                         {"forms", "make", m_project, "--folder", folder, "--kind", "moon"},
                                         {"forms", "make", m_project, "--folder", folder, "--per", "street"},
                                         {"forms", "make", m_project, "--folder", folder, "--community", "月球社区"},
                                         {"forms", "collect", m_project},
                                         {"forms", "collect", m_project, "x.xlsx", "--prefer", "me"}})
            QVERIFY2(cli(words).code == 2, qPrintable(words.join(u' ')));
        QVERIFY(!QDir(folder).exists());
        QCOMPARE(cli({"forms", "make", m_folder.filePath(QStringLiteral("no.gpkg")), "--folder", folder}).code, 1);
        // A file that is no form is told, and nothing else happens.
        const Outcome none = cli({"forms", "collect", m_project, m_folder.filePath(QStringLiteral("no.xlsx"))}, "en");
        QCOMPARE(none.code, 0);
        QVERIFY(none.out.contains(u"There is nothing to change."));
    }

private:
    QTemporaryDir m_folder;
    QString m_project;
};

QTEST_GUILESS_MAIN(FormsTest)
#include "forms_test.moc"
