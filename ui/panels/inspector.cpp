// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing chosen: the district. Figures follow a drag at most twenty times a second.
#include "ui/panels/inspector.h"

#include "ui/panels/old_young_maker.h"
#include "ui/panels/page_old_young.h"
#include "ui/panels/why_dialog.h"
#include "ui/text/errors.h"
#include "ui/text/terms.h"

#include <QEvent>
#include <QVBoxLayout>

namespace yike::panels {

Inspector::Inspector(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_back(new QToolButton(this)),
      m_topic(new QToolButton(this)),
      m_head(new PageHead(this)),
      m_form(new OutletForm(workspace, this)),
      m_areaForm(new AreaForm(workspace, this)),
      m_many(new ManyForm(workspace, this)),
      m_choose(new QToolButton(this)),
      m_chooseService(new QToolButton(this)),
      m_view(new PageView(this)),
      m_empty(new EmptyState(this)),
      m_scroll(new QScrollArea(this))
{
    m_back->setObjectName(QStringLiteral("link"));
    m_back->setCursor(Qt::PointingHandCursor);
    connect(m_back, &QToolButton::clicked, this, [this] { m_workspace.select({}); });
    m_topic->setObjectName(QStringLiteral("link"));
    m_topic->setCursor(Qt::PointingHandCursor);
    connect(m_topic, &QToolButton::clicked, this, [this] {
        m_oldYoung = !m_oldYoung;
        refresh();
    });
    for (QToolButton *each : {m_choose, m_chooseService}) {
        each->setObjectName(QStringLiteral("link"));
        each->setCursor(Qt::PointingHandCursor);
        connect(each, &QToolButton::clicked, this, [this, each] {
            const std::string service = each == m_choose ? std::string() : m_workspace.service();
            m_workspace.chooseOutlets(m_workspace.outletsIn(m_workspace.selection().area, service));
        });
    }
    connect(&OldYoungMaker::of(workspace), &OldYoungMaker::changed, this, [this] {
        if (m_oldYoung && !m_soon.isActive())
            m_soon.start();
    });
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("panel"));
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(16, 12, 16, 16);
    inner->setSpacing(0);
    inner->addWidget(m_back, 0, Qt::AlignLeft);
    inner->addWidget(m_head);
    inner->addWidget(m_topic, 0, Qt::AlignLeft);
    inner->addWidget(m_form);
    inner->addWidget(m_areaForm);
    inner->addWidget(m_many);
    inner->addWidget(m_choose, 0, Qt::AlignLeft);
    inner->addWidget(m_chooseService, 0, Qt::AlignLeft);
    inner->addWidget(m_view);
    inner->addWidget(m_empty);
    inner->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    connect(&m_soon, &QTimer::timeout, this, &Inspector::refreshFigures);
    connect(m_view, &PageView::outletWanted, this, [this](plan::OutletId id) {
        m_workspace.selectOutlet(id);
        if (const plan::Outlet *outlet = m_workspace.document().seen()->outlet(id))
            emit m_workspace.flightWanted(outlet->place);
    });
    connect(m_view, &PageView::whyWanted, this, &Inspector::askWhy);
    connect(&workspace, &Workspace::whyWanted, this, &Inspector::askWhy);
    const auto &document = workspace.document();
    connect(&workspace, &Workspace::selectionChanged, this, &Inspector::refresh);
    connect(&workspace, &Workspace::serviceChanged, this, &Inspector::refresh);
    connect(&workspace, &Workspace::walkerChanged, this, &Inspector::refreshFigures);
    connect(&workspace, &Workspace::routeChanged, this, &Inspector::refreshFigures);
    connect(&workspace, &Workspace::placeReachChanged, this, &Inspector::refreshFigures);
    connect(&document, &document::Document::planChanged, this, &Inspector::refresh);
    connect(&document, &document::Document::assessmentChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    refresh();
}

void Inspector::askWhy(const text::WhyKey &key)
{
    if (m_why == nullptr)
        m_why = new WhyDialog(m_workspace.document(), this);
    m_why->ask(key);
}

Page Inspector::currentPage() const
{
    const Selection &chosen = m_workspace.selection();
    if (m_oldYoung && hasOldYoungPage(m_workspace, chosen))
        return oldYoungPage(m_workspace, OldYoungMaker::of(m_workspace).figures().get(), chosen.area);
    if (chosen.outlet)
        return outletPage(m_workspace, chosen.outlet);
    if (chosen.residence)
        return residencePage(m_workspace, chosen.residence);
    if (chosen.route)
        return routePage(m_workspace);
    if (chosen.place)
        return placePage(m_workspace, *chosen.place);
    return chosen.area ? areaPage(m_workspace, chosen.area) : districtPage(m_workspace);
}

void Inspector::refresh()
{
    const Selection &chosen = m_workspace.selection();
    const bool open = m_workspace.document().isOpen();
    m_back->setText(tr("‹ Whole district"));
    const bool many = open && m_workspace.chosen().size() > 1;
    m_back->setVisible(open && (!chosen.empty() || many));
    m_many->setVisible(many);
    if (many)
        m_many->refresh();
    m_choose->setText(tr("Select its outlets"));
    m_choose->setVisible(open && chosen.area);
    m_chooseService->setText(
        tr("Select its outlets: %1").arg(text::serviceName(m_workspace.rulebook(), m_workspace.service())));
    m_chooseService->setVisible(open && chosen.area && !m_workspace.service().empty());
    m_form->setVisible(open && chosen.outlet);
    if (open && chosen.outlet)
        m_form->showOutlet(chosen.outlet);
    const bool layer = open && AreaForm::isFor(*m_workspace.document().seen(), chosen.area);
    m_areaForm->setVisible(layer);
    if (layer)
        m_areaForm->showArea(chosen.area);
    refreshFigures();
}

void Inspector::showTopic()
{
    m_topic->setText(m_oldYoung ? tr("‹ All figures") : tr("The old and the young ›"));
    m_topic->setVisible(m_workspace.document().isOpen() && m_workspace.document().assessment() &&
                        m_workspace.chosen().size() < 2 && hasOldYoungPage(m_workspace, m_workspace.selection()));
}

void Inspector::refreshFigures()
{
    const auto &document = m_workspace.document();
    const bool page = document.isOpen() && m_workspace.chosen().size() < 2;
    m_head->setVisible(page);
    m_view->setVisible(page);
    showTopic();
    if (page) {
        const Page content = currentPage();
        m_head->setPage(content);
        m_view->setPage(content);
    }
    explainMissing();
}

void Inspector::explainMissing()
{
    const auto &document = m_workspace.document();
    const auto command = [this](const char *id) {
        return [this, id] { emit m_workspace.commandWanted(QLatin1String(id)); };
    };
    if (!document.isOpen()) {
        m_empty->setContent(
            tr("No project is open"),
            document.isOpening() ? tr("It is being opened …") : tr("Open one, or look at the demonstration district."),
            document.isOpening() ? std::vector<EmptyState::Button>()
                                 : std::vector<EmptyState::Button>{{tr("Open …"), command("open")},
                                                                   {tr("Demonstration"), command("demo")}});
    } else if (!document.assessment() && document.assessmentError()) {
        const auto &error = *document.assessmentError();
        const bool stopped = error.code == base::ErrorCode::Cancelled;
        m_empty->setContent(tr("No figures yet"), text::sentence(error),
                            {stopped ? EmptyState::Button{tr("Assess now"), command("assess")}
                                     : EmptyState::Button{tr("Import data …"), command("import")}});
    } else if (!document.assessment()) {
        m_empty->setContent({}, tr("The figures are being computed …"));
    }
    m_empty->setVisible(!document.assessment());
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace yike::panels
