// SPDX-License-Identifier: GPL-3.0-or-later
// Any measure of access for a service of the project: its formula and paper, and its figures by community.
#include "ui/panels/analysis_pages.h"

#include "ui/panels/analysis_tables.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/settled_work.h"
#include "ui/panels/table_panel.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"
#include "ui/text/measure_text.h"
#include "ui/text/terms.h"

#include "core/report/content.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace yike::panels {
namespace {

using analysis::AccessMeasure;

/// Translation context "MeasuresPage".
class Words {
    Q_DECLARE_TR_FUNCTIONS(MeasuresPage)

public:
    static QString byDefault(const QString &name) { return tr("%1 (default)").arg(name); }
    static QString explain() { return tr("About measures"); }
    static QString title() { return tr("Measures of access"); }
    static QString close() { return tr("Close"); }
    static QString sentence(const QString &says, const QString &formula, const QString &paper)
    {
        return tr("%1 %2 (%3).").arg(says, formula, paper);
    }
};

/// A dialog that does not block, thrown away when closed.
void explain(QWidget *parent, AccessMeasure measure)
{
    constexpr QSize kSize(620, 560);
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("measuresHelp"));
    dialog->setProperty("manualPage", "analysis");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::title());
    auto *text = new QTextBrowser(dialog);
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(text::measuresHtml());
    auto *buttons = new QDialogButtonBox(dialog);
    buttons->addButton(Words::close(), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    dialog->resize(kSize);
    dialog->show();
    text->scrollToAnchor(QString::number(static_cast<int>(measure)));
}

using Answer = base::Result<analysis::AccessFigures>;

class MeasuresPage : public QWidget {
public:
    explicit MeasuresPage(Workspace &workspace);

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            fillServices();
    }

private:
    void setUp();
    void fillServices();
    void followService();
    [[nodiscard]] AccessMeasure measure() const { return static_cast<AccessMeasure>(m_measure->currentIndex()); }
    [[nodiscard]] std::optional<AccessMeasure> usual() const;
    [[nodiscard]] QStringList measureNames() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] TableData table() const;
    [[nodiscard]] SettledWork::Job job() const;

    Workspace &m_workspace;
    SettledWork *m_work;
    QComboBox *m_service;
    ChoiceBox *m_measure;
    TextButton *m_explain;
    TextLabel *m_about;
    TablePanel *m_table;
    std::vector<std::string> m_codes; ///< of the services in the box
};

MeasuresPage::MeasuresPage(Workspace &workspace)
    : m_workspace(workspace),
      m_work(new SettledWork(
          workspace.document(), [this] { return job(); }, this)),
      m_service(new QComboBox(this)),
      m_measure(new ChoiceBox([this] { return measureNames(); }, this)),
      m_explain(new TextButton([] { return Words::explain(); }, this)),
      m_about(new TextLabel([this] { return about(); }, this)),
      m_table(new TablePanel(workspace, [this] { return table(); }, this))
{
    setUp();
    const auto &document = workspace.document();
    connect(m_service, &QComboBox::activated, this,
            [this](int row) { m_workspace.chooseService(m_codes[static_cast<std::size_t>(row)]); });
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        m_about->rename();
        m_work->askAgain();
    });
    connect(m_explain, &QPushButton::clicked, this, [this] { explain(this, measure()); });
    connect(m_work, &SettledWork::ready, m_table, &TablePanel::refreshSoon);
    connect(&workspace, &Workspace::serviceChanged, this, [this] { followService(); });
    connect(&document, &document::Document::rulebookChanged, this, [this] { fillServices(); });
    connect(&document, &document::Document::opened, this, [this] { fillServices(); });
    fillServices();
}

void MeasuresPage::setUp()
{
    setObjectName(QStringLiteral("measures"));
    m_service->setObjectName(QStringLiteral("measureService"));
    m_measure->setObjectName(QStringLiteral("measure"));
    m_table->setObjectName(QStringLiteral("measureTable"));
    m_explain->setObjectName(QStringLiteral("explainMeasures"));
    m_about->setTextFormat(Qt::RichText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QComboBox *box : {m_service, static_cast<QComboBox *>(m_measure)}) {
        constexpr int kLetters = 14;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kLetters);
        m_table->addControl(box);
    }
    m_table->addControl(m_explain);
    m_table->addNote(m_about);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
}

void MeasuresPage::fillServices()
{
    const document::Document &document = m_workspace.document();
    m_codes.clear();
    m_service->clear();
    for (const norms::Service &service : m_workspace.rulebook().services) {
        if (!document.isOpen() || !analysis::hasAccessMeasures(service) ||
            !report::inLedger(*document.seen(), service.code))
            continue;
        m_codes.push_back(service.code);
        m_service->addItem(text::serviceName(m_workspace.rulebook(), service.code));
    }
    followService();
}

/// Another service begins with its own default.
void MeasuresPage::followService()
{
    const auto found = std::ranges::find(m_codes, m_workspace.service());
    m_service->setCurrentIndex(found == m_codes.end() ? -1 : static_cast<int>(found - m_codes.begin()));
    {
        const QSignalBlocker quiet(m_measure);
        m_measure->rename();
        m_measure->setCurrentIndex(static_cast<int>(usual().value_or(AccessMeasure::Nearest)));
    }
    m_about->rename();
    m_work->askAgain();
}

std::optional<AccessMeasure> MeasuresPage::usual() const
{
    const norms::Service *service = m_workspace.rulebook().service(m_workspace.service());
    if (service == nullptr || !analysis::hasAccessMeasures(*service))
        return std::nullopt;
    return analysis::defaultMeasure(m_workspace.rulebook(), *service);
}

QStringList MeasuresPage::measureNames() const
{
    const auto standard = usual();
    QStringList names;
    for (const AccessMeasure each : analysis::kAccessMeasures)
        names << (each == standard ? Words::byDefault(text::name(each)) : text::name(each));
    return names;
}

QString MeasuresPage::about() const
{
    const QString told = Words::sentence(text::describe(measure()).toHtmlEscaped(), text::formulaHtml(measure()),
                                         text::paper(measure()).toHtmlEscaped());
    return measure() == usual() ? told + QLatin1Char(' ') + text::whyDefault(measure()).toHtmlEscaped() : told;
}

SettledWork::Job MeasuresPage::job() const
{
    return [service = m_workspace.service(), measure = measure()](
               const document::AssessmentPtr &figures, const base::Progress &progress) -> SettledWork::Result {
        return std::make_shared<const Answer>(analysis::accessOf(*figures, service, measure, progress));
    };
}

TableData MeasuresPage::table() const
{
    const auto *answer = m_work->result<Answer>();
    if (answer != nullptr && *answer)
        return access(*m_work->figures(), **answer);
    TableData waiting = waitingForFigures(m_workspace);
    if (answer != nullptr)
        waiting.empty = text::sentence(answer->error());
    return waiting;
}

} // namespace

QWidget *newMeasuresPage(Workspace &workspace) { return new MeasuresPage(workspace); }

} // namespace yike::panels
