// SPDX-License-Identifier: GPL-3.0-or-later
// Every code has its own sentence in both languages, and figures are rounded as planners want them.
#include "core/import/stored_words.h"
#include "ui/text/edits.h"
#include "ui/text/errors.h"
#include "ui/text/issues.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/norm_words.h"
#include "ui/text/numbers.h"
#include "ui/text/source_text.h"
#include "ui/text/terms.h"

#include <QRegularExpression>
#include <QTest>

using namespace yike;

namespace {

bool hasHan(const QString &text)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return han.match(text).hasMatch();
}

QStringList allErrors()
{
    QStringList sentences;
    for (int code = 0; code <= static_cast<int>(base::ErrorCode::Internal); ++code)
        sentences << text::sentence({static_cast<base::ErrorCode>(code), {"first%2", "second", "third"}, {}});
    return sentences;
}

QStringList allIssues()
{
    QStringList sentences;
    for (int code = 0; code <= static_cast<int>(base::IssueCode::OtherSkipped); ++code) {
        base::Issue issue;
        issue.code = static_cast<base::IssueCode>(code);
        issue.args = {"first", "second"};
        sentences << text::sentence(issue) << text::kind(issue.code);
    }
    return sentences;
}

} // namespace

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { text::installLanguage(*qApp, text::Language::English); }

    void everyErrorHasItsOwnSentence()
    {
        for (const auto language : {text::Language::English, text::Language::Chinese}) {
            text::installLanguage(*qApp, language);
            const QStringList sentences = allErrors();
            QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), sentences.size());
            for (const QString &sentence : sentences) {
                QVERIFY2(sentence.size() > 4, qPrintable(sentence));
                QCOMPARE(hasHan(sentence), language == text::Language::Chinese);
                QVERIFY2(!sentence.contains(QLatin1String("%1")), qPrintable(sentence));
                QVERIFY2(!sentence.contains(QLatin1String("%3")), qPrintable(sentence));
            }
        }
    }

    void argumentsStayAsTheyAre()
    {
        // A file named "first%2" must not swallow the next argument.
        const QString sentence = text::sentence({base::ErrorCode::FileTruncated, {"first%2", "cut at 12"}, {}});
        QVERIFY(sentence.contains(QLatin1String("first%2")));
        QVERIFY(sentence.contains(QLatin1String("cut at 12")));
        QVERIFY(text::sentence({base::ErrorCode::FileEmpty, {"a.csv"}, "row 7"}).contains(QLatin1String("row 7")));
    }

    void everyIssueHasItsOwnSentenceAndKind()
    {
        for (const auto language : {text::Language::English, text::Language::Chinese}) {
            text::installLanguage(*qApp, language);
            const QStringList texts = allIssues();
            for (const QString &each : texts) {
                QVERIFY2(!each.isEmpty() && !each.contains(QLatin1Char('%')), qPrintable(each));
                QCOMPARE(hasHan(each), language == text::Language::Chinese);
            }
            QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
        }
    }

    void figuresInIssuesAreReadable()
    {
        const auto told = [](base::IssueCode code, std::vector<std::string> args) {
            base::Issue issue;
            issue.code = code;
            issue.args = std::move(args);
            return text::sentence(issue);
        };
        QVERIFY(told(base::IssueCode::BridgeSuspected, {"rail", "90", "2691"}).contains(QStringLiteral("2,691 m on")));
        QVERIFY(told(base::IssueCode::DeadEndsNearlyMeet, {"0"}).contains(QStringLiteral("less than 1 m")));
        QVERIFY(told(base::IssueCode::DeadEndsNearlyMeet, {"13"}).contains(QStringLiteral("13 m short")));
        QVERIFY(told(base::IssueCode::OutletUnchecked, {"1024", "2024"}).startsWith(QStringLiteral("1024 was")));
        QVERIFY(told(base::IssueCode::OtherSkipped, {"area-off-the-map", "20"}).endsWith(QStringLiteral(": 20.")));
    }

    void peopleAreWholeAndSharesHaveOneDecimal()
    {
        QCOMPARE(text::formatPeople(12'345'499), QStringLiteral("12,345"));
        QCOMPARE(text::formatPeople(12'345'500), QStringLiteral("12,346"));
        QCOMPARE(text::formatPeople(-1'500), QStringLiteral("\u22122"));
        QCOMPARE(text::formatCount(-1'604), QStringLiteral("\u22121,604"));
        QCOMPARE(text::formatNumber(-0.011, 3), QStringLiteral("\u22120.011"));
        QCOMPARE(text::formatNumber(-0.011, 1), QStringLiteral("0.0"));
        QCOMPARE(text::formatThousandths(-424'000), QStringLiteral("\u2212424"));
        QCOMPARE(text::formatShare(625, 1000), QStringLiteral("62.5 %"));
        QCOMPARE(text::formatShare(1, 3), QStringLiteral("33.3 %"));
        QCOMPARE(text::formatShare(1, 3, 2), QStringLiteral("33.33 %"));
        QCOMPARE(text::formatShare(1, 0), text::kNoFigure);
        QCOMPARE(text::formatPerMille(850), QStringLiteral("85 %"));
        QCOMPARE(text::formatPerMille(855), QStringLiteral("85.5 %"));
    }

    void timesAreRoundedUp()
    {
        QCOMPARE(text::formatMinutes(900'000), QStringLiteral("15 min"));
        QCOMPARE(text::formatMinutes(900'001), QStringLiteral("16 min"));
        QCOMPARE(text::formatMinutes(base::kUnreached), text::kNoFigure);
        QCOMPARE(text::formatMetres(295'001), QStringLiteral("300 m"));
        QCOMPARE(text::formatMetres(301'000), QStringLiteral("310 m"));
        QCOMPARE(text::formatMetres(1'101'000), QStringLiteral("1.2 km"));
        QCOMPARE(text::formatCost(norms::WalkerKind::Metres, 500'000), QStringLiteral("500 m"));
        QCOMPARE(text::formatCost(norms::WalkerKind::Age80, 500'000), QStringLiteral("9 min"));
    }

    void chineseCountsInTenThousands()
    {
        text::installLanguage(*qApp, text::Language::Chinese);
        QCOMPARE(text::formatPeopleLong(200'000'000), QStringLiteral("20.00 万人"));
        QCOMPARE(text::formatPeopleLong(9'999'000), QStringLiteral("9,999 人"));
        QCOMPARE(text::formatMinutes(60'000), QStringLiteral("1 分钟"));
        text::installLanguage(*qApp, text::Language::English);
        QCOMPARE(text::formatPeopleLong(200'000'000), QStringLiteral("200,000 people"));
    }

    void groupsAreNamedAsPlannersDo()
    {
        text::installLanguage(*qApp, text::Language::Chinese);
        QCOMPARE(text::groupName(norms::kUnder3), QStringLiteral("3岁以下"));
        QCOMPARE(text::groupName(norms::kAged80plus), QStringLiteral("80周岁及以上老年人"));
        QVERIFY(text::groupName(norms::bit(norms::Band::Age0to2) | norms::bit(norms::Band::Age80plus))
                    .contains(QStringLiteral("、")));
        QCOMPARE(text::name(plan::OutletStatus::Open), QStringLiteral("在营"));
        QCOMPARE(text::name(analysis::Verdict::Near), QStringLiteral("接近达标"));
        QCOMPARE(text::editName("move-outlet", QStringLiteral("北门菜市场")), QStringLiteral("移动北门菜市场"));
    }

    void everyServiceUnitIsNamed()
    {
        for (const auto language : {text::Language::English, text::Language::Chinese}) {
            text::installLanguage(*qApp, language);
            for (const norms::Service &service : norms::starterRulebook().services) {
                QVERIFY(!text::name(service.name).isEmpty());
                if (!service.capacityUnit.empty())
                    QVERIFY2(text::capacityUnit(service.capacityUnit) != text::fromCore(service.capacityUnit) ||
                                 !service.capacityUnit.contains('-'),
                             service.capacityUnit.c_str());
            }
            for (const norms::Norm &norm : norms::starterRulebook().norms) {
                QVERIFY2(!text::requirement(norms::starterRulebook(), norm).isEmpty(), norm.id.c_str());
                QVERIFY2(!text::basis(norm).isEmpty(), norm.id.c_str());
            }
        }
    }

    void englishTellsStandardsWithoutChinese()
    {
        text::installLanguage(*qApp, text::Language::English);
        const norms::Rulebook &book = norms::starterRulebook();
        for (const norms::Norm &norm : book.norms)
            for (const QString &each : {text::requirementWithNumber(book, norm), text::basis(norm),
                                        text::documentWithNumber(norm), text::targetText(book, norm)})
                QVERIFY2(!hasHan(each), qPrintable(each));
        const norms::Norm *primary = book.norm("tdt1062-primary-radius");
        QVERIFY(primary != nullptr);
        QCOMPARE(text::clauseText(*primary), QStringLiteral("Table A.1"));
        norms::Norm prose = *primary;
        prose.clause = "无人认识的条文";
        QVERIFY(text::clauseText(prose).isEmpty());
        const norms::Norm *centre = book.norm("tdt1062-health-centre-count");
        QVERIFY(centre != nullptr);
        QCOMPARE(text::requirement(book, *centre), QStringLiteral("≥ 1 outlet in each subdistrict"));
    }

    void brackets()
    {
        text::installLanguage(*qApp, text::Language::Chinese);
        const norms::Rulebook &book = norms::starterRulebook();
        static const QRegularExpression nested(QStringLiteral("（[^）]*（"));
        for (const norms::Norm &norm : book.norms)
            for (const QString &each : {text::requirementWithNumber(book, norm), text::targetText(book, norm)})
                QVERIFY2(!each.contains(nested), qPrintable(each));
        const norms::Norm *plan = book.norm("plan2023-repair");
        QVERIFY(plan != nullptr);
        QVERIFY(text::requirementWithNumber(book, *plan).contains(QStringLiteral("（三年行动计划〔2023—2025〕）")));
        QCOMPARE(text::documentWithNumber(*plan), text::name(plan->document)); // the number only repeats the title
    }

    void noWorkingNotes()
    {
        text::installLanguage(*qApp, text::Language::Chinese);
        for (const norms::Norm &norm : norms::starterRulebook().norms) {
            for (const QString &each : {text::basis(norm), text::fromCore(norm.remark)})
                for (const char *note : {"无人", "工作值", "未定", "新闻全文"})
                    QVERIFY2(!each.contains(QString::fromUtf8(note)), qPrintable(each));
            if (norm.verification == norms::Verification::Unverified)
                QVERIFY2(text::basis(norm).contains(QStringLiteral("待核")), qPrintable(text::basis(norm)));
        }
        // A project holds the words of the rulebook it was made with.
        const norms::Norm *station = norms::starterRulebook().norm("gb50180-service-station");
        QVERIFY(station != nullptr && station->overridden);
        QCOMPARE(text::remarkText("附录表格无人核到原文；转引值300m，贵阳规定转引≥600㎡，作为工作值"),
                 text::fromCore(station->overridden->reason));
        QVERIFY(text::saysOnlyUnchecked("附录表格无人核到原文；幼儿园半径仅见他人作答，非条文"));
        QVERIFY(text::saysOnlyUnchecked(station->remark));
        QVERIFY(!text::saysOnlyUnchecked("转引"));
    }

    void sourcesAreTold()
    {
        text::installLanguage(*qApp, text::Language::English);
        QVERIFY(!hasHan(text::sourceText(importing::kReckoned)));
        const QString made = text::sourceText("虚构示范数据:常住人口口径,按住宅楼栋生成,不对应任何真实地区");
        QVERIFY2(!hasHan(made), qPrintable(made));
        QCOMPARE(text::sourceText("虚构示范数据：常住人口口径，按住宅楼栋生成，不对应任何真实地区"), made);
        QCOMPARE(text::sourceText("街道台账"), QStringLiteral("街道台账"));
    }

    void aLanguageCanBeLeftAgain()
    {
        text::installLanguage(*qApp, text::Language::Chinese);
        QVERIFY(hasHan(text::stepName("walking-times")));
        QCOMPARE(text::currentLanguage(), text::Language::Chinese);
        text::installLanguage(*qApp, text::Language::English);
        QCOMPARE(text::stepName("walking-times"), QStringLiteral("Walking times"));
        QCOMPARE(text::stepName("no-such-step"), QStringLiteral("no-such-step"));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
