// SPDX-License-Identifier: GPL-3.0-or-later
// Installs the translation of the program, and Qt's own where the system has it.
#include "ui/text/language.h"

#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace yike::text {
namespace {

struct Installed {
    Language language = Language::English;
    std::unique_ptr<QTranslator> own, qt;
};

Installed &installed()
{
    static Installed state;
    return state;
}

void remove(QCoreApplication &app, std::unique_ptr<QTranslator> &translator)
{
    if (translator)
        app.removeTranslator(translator.get());
    translator.reset();
}

} // namespace

Language currentLanguage() { return installed().language; }

bool chinese() { return currentLanguage() == Language::Chinese; }

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    const bool speaksChinese = !wanted.isEmpty() && wanted.first().startsWith(QLatin1String("zh"), Qt::CaseInsensitive);
    return speaksChinese ? Language::Chinese : Language::English;
}

void installLanguage(QCoreApplication &app, Language language)
{
    Installed &state = installed();
    state.language = language; // first: LanguageChange events are sent while translators come and go
    QLocale::setDefault(locale());
    remove(app, state.own);
    remove(app, state.qt);
    if (language != Language::Chinese)
        return;
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        state.qt = std::move(qt);
        app.installTranslator(state.qt.get());
    }
    auto own = std::make_unique<QTranslator>();
    if (own->load(QStringLiteral(":/i18n/yike_zh_CN.qm"))) {
        state.own = std::move(own);
        app.installTranslator(state.own.get());
    }
}

QLocale locale()
{
    return chinese() ? QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China)
                     : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString fromCore(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

std::string toCore(const QString &text) { return text.toStdString(); }

} // namespace yike::text
