// SPDX-License-Identifier: GPL-3.0-or-later
// Each banner says what happened, what was kept and what can be done, with the button that does it.
#include "ui/shell/notices.h"

#include "ui/document/recovery.h"
#include "ui/shell/settings.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace yike::shell {

Notices::Notices(document::Document &document, BannerArea &banners, Commands &commands)
    : QObject(&banners),
      m_document(document),
      m_banners(banners),
      m_commands(commands),
      m_secrecy(new Secrecy(document, banners))
{
    using document::Document;
    connect(&document, &Document::savedStateChanged, this, &Notices::showSavedState);
    connect(&document, &Document::openFailed, this, &Notices::showOpenFailed);
    connect(&document, &Document::editRefused, this, [this](const base::Error &error) {
        m_banners.show(QStringLiteral("refused"), BannerKind::Error, [error] { return text::sentence(error); });
    });
    connect(&document, &Document::opened, this, [this] {
        for (const char *key : {"open", "kept", "closing", "refused"})
            m_banners.hide(QLatin1String(key));
        m_closingSaid = false;
        if (!m_document.isUnnamed() && !document::isDemo(m_document.path()))
            rememberProject(m_document.path());
    });
    connect(&document, &Document::pathChanged, this, [this] { rememberProject(m_document.path()); });
    connect(&document, &Document::scenarioMerged, this, &Notices::showMerged);
    showScenarios();
    showFile();
}

void Notices::showScenarios()
{
    connect(&m_document, &document::Document::scenarioRefused, this,
            [this](const QString &name, document::Refusal why) {
                m_banners.show(QStringLiteral("scenario"), BannerKind::Note, [name, why] {
                    return why == document::Refusal::Locked
                               ? tr("The scenario “%1” is locked. Unlock it in the list of scenarios to change it.")
                                     .arg(name)
                               : tr("Another scenario stands on “%1”. Delete that one first.").arg(name);
                });
            });
}

void Notices::showMerged(plan::ScenarioId from, plan::ScenarioId into, plan::MergeRule rule,
                         const std::vector<plan::ScenarioConflict> &conflicts)
{
    if (conflicts.empty()) {
        m_banners.hide(QStringLiteral("scenario"));
        return;
    }
    QStringList names;
    for (const plan::ScenarioConflict &each : conflicts)
        names << (each.name.empty() ? QString::number(each.id) : text::fromCore(each.name));
    constexpr qsizetype kMostNamed = 5;
    const qsizetype count = names.size();
    const QString list = names.mid(0, kMostNamed).join(QStringLiteral("、"));
    std::vector<BannerButton> buttons;
    if (rule == plan::MergeRule::Keep)
        buttons.push_back({[] { return tr("Take those of the merged scenario"); },
                           [this, from, into] { m_document.mergeScenario(from, into, plan::MergeRule::Take); }});
    m_banners.show(
        QStringLiteral("scenario"), BannerKind::Warning,
        [count, list, rule] {
            const QString number = QLocale().toString(count);
            return rule == plan::MergeRule::Keep
                       ? tr("%1 objects do not fit together and were left as they were here: %2.").arg(number, list)
                       : tr("%1 objects do not fit together; those of the merged scenario were taken: %2.")
                             .arg(number, list);
        },
        std::move(buttons));
}

void Notices::showFile()
{
    using document::Document;
    const QString key = QStringLiteral("file");
    connect(&m_document, &Document::copied, this, [this, key](const QString &path) {
        m_banners.show(key, BannerKind::Note, [path] { return tr("A copy was saved as %1.").arg(path); });
    });
    connect(&m_document, &Document::compacted, this, [this, key] {
        m_banners.show(key, BannerKind::Note, [] { return tr("The project file was compacted."); });
    });
    connect(&m_document, &Document::returned, this, [this, key](bool streetsKept, bool baseMapKept) {
        if (!streetsKept && !baseMapKept) {
            m_banners.hide(key);
            return;
        }
        m_banners.show(key, BannerKind::Note, [streetsKept] {
            return streetsKept
                       ? tr("Streets that were read anew since then stay as they are: the history does not keep "
                            "former ones.")
                       : tr("The base map was read anew since then and stays as it is.");
        });
    });
}

void Notices::showSavedState()
{
    using document::SavedState;
    const SavedState state = m_document.savedState();
    if (state == SavedState::NotSaved && m_document.saveError()) {
        m_banners.show(QStringLiteral("save"), BannerKind::Error,
                       [error = *m_document.saveError()] { return tr("Not saved. %1").arg(text::sentence(error)); },
                       {{[] { return tr("Try again"); }, [this] { m_document.retrySaving(); }},
                        {[] { return tr("Save elsewhere …"); }, [this] { m_commands.saveAs(); }, false}});
    } else {
        m_banners.hide(QStringLiteral("save"));
    }
    if (state != SavedState::ReadOnly) {
        m_banners.hide(QStringLiteral("readonly"));
        return;
    }
    if (m_banners.isShown(QStringLiteral("readonly")))
        return;
    m_banners.show(
        QStringLiteral("readonly"), BannerKind::Warning,
        [this] {
            switch (m_document.readOnlyReason()) {
            case store::ReadOnlyReason::OtherWriter:
                return tr("%1 is editing this project: it is open for reading only here.").arg(m_document.writer());
            case store::ReadOnlyReason::NewerVersion:
                return tr("This project was saved by a newer version of Yike: it is open for reading only.");
            case store::ReadOnlyReason::NotWritable:
                return tr("This file cannot be written: it is open for reading only.");
            default:
                return tr("This project is open for reading only.");
            }
        },
        {{[] { return tr("Save a copy …"); }, [this] { m_commands.saveAs(); }, false}});
}

void Notices::showOpenFailed(const QString &path, const base::Error &error)
{
    Q_UNUSED(path);
    if (error.code == base::ErrorCode::Cancelled)
        return;
    m_banners.show(QStringLiteral("open"), BannerKind::Error, [error] { return text::sentence(error); },
                   {{[] { return tr("Open another …"); }, [this] { m_commands.open(); }},
                    {[] { return tr("Demonstration"); }, [this] { m_commands.openDemo(); }}});
}

void Notices::greet(bool offerKept)
{
    m_secrecy->greet();
    const QStringList kept = document::unnamedProjects();
    if (!offerKept || kept.isEmpty())
        return;
    m_banners.show(QStringLiteral("kept"), BannerKind::Note,
                   [path = kept.first()] {
                       const QString time = QFileInfo(path).lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
                       return tr("A project without a name from %1 was kept for you.").arg(time);
                   },
                   {{[] { return tr("Go on with it"); }, [this, path = kept.first()] { m_commands.openPath(path); }}});
}

bool Notices::holdClosing(std::function<void()> closeNow)
{
    const bool hasContent =
        m_document.isUnnamed() && (!m_document.plan()->outlets.empty() || !m_document.plan()->residences.empty() ||
                                   !m_document.plan()->streets->streets.empty());
    if (!hasContent || m_closingSaid)
        return false;
    m_closingSaid = true;
    m_banners.show(
        QStringLiteral("closing"), BannerKind::Warning,
        [] { return tr("This project has no name yet. Nothing is lost: it is kept and offered at the next start."); },
        {{[] { return tr("Save as …"); }, [this] { m_commands.saveAs(); }},
         {[] { return tr("Close now"); }, std::move(closeNow)}},
        [this] { m_closingSaid = false; });
    return true;
}

} // namespace yike::shell
