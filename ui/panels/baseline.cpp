// SPDX-License-Identifier: GPL-3.0-or-later
// Where the state compared with is the one in view there is nothing to compute: the live figures serve.
#include "ui/panels/baseline.h"

namespace yike::panels {
namespace {

constexpr int kSettled = 400; ///< ms after an edit

} // namespace

Baseline::Baseline(document::Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettled);
    connect(&m_soon, &QTimer::timeout, this, &Baseline::ask);
    using document::Document;
    connect(&document, &Document::opened, this, [this] {
        m_chosen.reset();
        forget();
        askSoon();
    });
    for (auto signal : {&Document::planChanged, &Document::rulebookChanged})
        connect(&document, signal, this, &Baseline::askSoon);
    connect(&document, &Document::scenarioChanged, this, [this] {
        if (m_figures && m_figures->situation->scenario != scenario())
            forget(); // they are of what another scenario stands on
        askSoon();
    });
}

Baseline::~Baseline()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void Baseline::forget()
{
    m_stop.request_stop();
    ++m_asked;
    m_busy = false;
    m_figures.reset();
    m_stale = true;
    emit changed();
}

void Baseline::choose(plan::ScenarioId scenario)
{
    if (m_chosen == scenario)
        return;
    m_chosen = scenario;
    forget();
    if (m_wanted > 0)
        ask();
}

plan::ScenarioId Baseline::scenario() const
{
    if (!m_document.isOpen())
        return {};
    if (m_chosen && (!*m_chosen || m_document.plan()->scenario(*m_chosen) != nullptr))
        return *m_chosen;
    const plan::Scenario *seen = m_document.plan()->scenario(m_document.scenario());
    return seen != nullptr ? seen->base : plan::ScenarioId{};
}

void Baseline::want(bool wanted)
{
    m_wanted += wanted ? 1 : -1;
    if (m_wanted > 0 && m_stale)
        ask();
}

void Baseline::askSoon()
{
    m_stale = true;
    if (m_wanted > 0)
        m_soon.start();
}

void Baseline::ask()
{
    m_soon.stop();
    m_stop.request_stop();
    m_pool.clear();
    const quint64 asked = ++m_asked;
    if (!m_document.isOpen()) {
        m_busy = false;
        take(asked, nullptr);
        return;
    }
    m_stale = false;
    m_busy = true;
    m_stop = {};
    m_pool.start([this, asked, plan = m_document.plan(), scenario = scenario(), book = m_document.sharedRulebook(),
                  progress = base::Progress({}, m_stop.get_token())] {
        document::AssessmentPtr figures;
        if (const auto situation = analysis::Situation::make(*plan, scenario, book, progress))
            if (const auto made = analysis::assess(*situation, progress))
                figures = *made;
        QMetaObject::invokeMethod(this, [this, asked, figures] { take(asked, figures); });
    });
}

void Baseline::take(quint64 asked, document::AssessmentPtr figures)
{
    if (asked != m_asked)
        return;
    m_busy = false;
    m_figures = std::move(figures);
    emit changed();
}

} // namespace yike::panels
