// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the window, not before it: an outlet is dragged and the pages follow.
#include "ui/shell/report_dialog.h"

#include "ui/publish/template_text.h"
#include "ui/render/screen_theme.h"
#include "ui/shell/settings.h"
#include "ui/text/edition.h"
#include "ui/text/errors.h"
#include "ui/text/numbers.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace yike::shell {
namespace {

using publish::ReportFormat;

constexpr std::array kFormats{ReportFormat::Pdf, ReportFormat::Archive, ReportFormat::Docx, ReportFormat::Xlsx,
                              ReportFormat::Html};
constexpr int kSoon = 500; // ms
constexpr int kFormWidth = 340; // pixels

} // namespace

ReportDialog::ReportDialog(document::Document &document, std::function<std::vector<report::ExtraFigure>()> figures,
                           QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_figures(std::move(figures)),
      m_maker(new ReportMaker(document, this)),
      m_print(new ReportPrint(document.tasks(), this)),
      m_form(new ReportForm(this)),
      m_scroll(new QScrollArea(this)),
      m_preview(new PagePreview(this)),
      m_format(new panels::ChoiceBox(
          [] {
              QStringList names;
              for (const ReportFormat each : kFormats)
                  names << publish::name(each);
              return names;
          },
          this)),
      m_formatLabel(new QLabel(this)),
      m_place(new QLabel(this)),
      m_message(new QLabel(this)),
      m_edition(new QLabel(this)),
      m_back(new QToolButton(this)),
      m_forward(new QToolButton(this)),
      m_save(new QPushButton(this)),
      m_printButton(new QPushButton(this)),
      m_close(new QPushButton(this)),
      m_again(new QPushButton(this))
{
    setObjectName(QStringLiteral("reportDialog"));
    setProperty("manualPage", "report");
    setModal(false);
    resize(1080, 720);
    m_format->setObjectName(QStringLiteral("reportFormat"));
    m_message->setObjectName(QStringLiteral("reportMessage"));
    m_message->setWordWrap(true);
    m_edition->setObjectName(QStringLiteral("quiet"));
    m_edition->setWordWrap(true);
    m_place->setObjectName(QStringLiteral("quiet"));
    m_place->setAlignment(Qt::AlignCenter);
    m_save->setObjectName(QStringLiteral("reportSave"));
    m_save->setProperty("primary", true);
    m_printButton->setObjectName(QStringLiteral("reportPrint"));
    m_back->setText(QStringLiteral("‹"));
    m_forward->setText(QStringLiteral("›"));
    m_preview->setObjectName(QStringLiteral("reportPreview"));

    layParts();
    connectParts();
    connectMakers();
    m_form->restore();
    retranslate();
}

void ReportDialog::layParts()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    left->addWidget(m_scroll, 1);
    left->addWidget(m_edition);
    left->addWidget(m_formatLabel);
    left->addWidget(m_format);
    left->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_printButton);
    buttons->addWidget(m_save);
    left->addLayout(buttons);
    auto *turn = new QHBoxLayout;
    turn->addStretch(1);
    turn->addWidget(m_back);
    turn->addWidget(m_place);
    turn->addWidget(m_forward);
    turn->addWidget(m_again);
    turn->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_preview, 1);
    right->addLayout(turn);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 12);
    row->setSpacing(16);
    row->addLayout(left);
    row->addLayout(right, 1);
}

void ReportDialog::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &ReportDialog::layOut);
    const auto soon = [this] {
        m_stale = true;
        if (isVisible())
            m_soon.start();
    };
    connect(m_form, &ReportForm::changed, this, soon);
    connect(m_form, &ReportForm::told, this, &ReportDialog::tell);
    connect(&m_document, &document::Document::assessmentChanged, this, soon);
    connect(&m_document, &document::Document::opened, this, [this, soon] {
        m_preview->setPages(nullptr);
        m_form->setLastYear({}); // of the other project
        soon();
    });
    connect(m_preview, &PagePreview::pageChanged, this, &ReportDialog::showPlace);
    connect(m_back, &QToolButton::clicked, this, [this] { m_preview->showPage(m_preview->currentPage() - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { m_preview->showPage(m_preview->currentPage() + 1); });
    connect(m_format, &QComboBox::activated, this, &ReportDialog::showState);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::askPath);
    connect(m_printButton, &QPushButton::clicked, this,
            [this] { m_print->ask(m_preview->pages(), m_document.displayName()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void ReportDialog::connectMakers()
{
    connect(m_maker, &ReportMaker::laidOut, this, &ReportDialog::showPages);
    connect(m_maker, &ReportMaker::busyChanged, this, &ReportDialog::showState);
    connect(m_maker, &ReportMaker::failed, this, [this](const base::Error &error) {
        m_stale = true;
        tell(text::sentence(error), true);
        showState();
    });
    connect(m_again, &QPushButton::clicked, this, &ReportDialog::layOut);
    connect(m_print, &ReportPrint::busyChanged, this, &ReportDialog::showState);
    connect(m_maker, &ReportMaker::written, this, &ReportDialog::tellWritten);
    connect(m_maker, &ReportMaker::notWritten, this, [this](const QString &path, const base::Error &error) {
        tell(text::sentence(error), true);
        emit notWritten(path, error);
    });
    connect(m_print, &ReportPrint::finished, this, [this](int pages, bool printed) {
        if (printed && pages == 0)
            tell(tr("Printing was stopped."), false);
        else if (!printed)
            tell(tr("The report could not be printed. Nothing else was changed; try another printer, or save a PDF."),
                 true);
        else
            tell(tr("%n pages sent to the printer.", nullptr, pages), false);
    });
}

publish::ReportFormat ReportDialog::format() const
{
    return kFormats[static_cast<std::size_t>(std::max(0, m_format->currentIndex()))];
}

void ReportDialog::layOut()
{
    m_stale = true; // until the pages are there
    if (!m_document.assessment() || !m_form->printsSomething()) {
        m_preview->setPages(nullptr);
        showState();
        return;
    }
    m_maker->wish(wishOf());
    showState();
}

ReportMaker::Wish ReportDialog::wishOf() const
{
    ReportMaker::Wish wish;
    wish.made = m_form->made();
    wish.figures = m_figures();
    wish.lastYear = m_form->lastYear();
    wish.draws = m_form->draws();
    return wish;
}

void ReportDialog::saveTo(const QString &path)
{
    const auto byName = publish::formatOf(path).value_or(ReportFormat::Pdf);
    const bool archive = byName == ReportFormat::Pdf && format() == ReportFormat::Archive;
    m_form->remember();
    tell({}, false);
    ReportMaker::Wish wish = wishOf();
    wish.format = archive ? ReportFormat::Archive : byName;
    wish.path = path;
    m_maker->wish(std::move(wish));
}

void ReportDialog::tellWritten(const QString &path, const publish::Written &written)
{
    const QString size = publish::size(written), name = QFileInfo(path).fileName();
    const QString told = size.isEmpty() ? tr("Written: %1").arg(name) : tr("Written: %1 (%2)").arg(name, size);
    tell(written.archive ? told + u'\n' + report::sentence(*written.archive) : told, false);
    if (written.format != ReportFormat::Html && written.format != ReportFormat::Xlsx)
        m_form->showLogoProblem(written.logoLeftOut);
    emit this->written(path, written);
}

void ReportDialog::askPath()
{
    const QString suffix = publish::suffixOf(format());
    auto *dialog =
        new QFileDialog(this, tr("Save the report"), lastFolder(),
                        QStringLiteral("%1 (*.%2)").arg(publish::name(format()).remove(u'(').remove(u')'), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_document.displayName() + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFolder(path);
        saveTo(path);
    });
    dialog->open();
}

void ReportDialog::showPages(const std::shared_ptr<const report::Pages> &pages, bool logoLeftOut)
{
    m_form->showLogoProblem(logoLeftOut);
    m_stale = m_soon.isActive();
    m_preview->setPages(pages);
    showState();
}

void ReportDialog::showPlace()
{
    const auto &pages = m_preview->pages();
    const int page = m_preview->currentPage();
    m_place->setText(pages ? tr("Page %1 of %2").arg(text::formatCount(page + 1), text::formatCount(pages->count()))
                           : QString());
    m_back->setEnabled(pages && page > 0);
    m_forward->setEnabled(pages && page + 1 < pages->count());
}

void ReportDialog::showState()
{
    const bool some = m_form->printsSomething();
    const bool ready = m_document.isOpen() && m_document.assessment() && some;
    m_save->setEnabled(ready);
    m_printButton->setEnabled(ready && m_preview->pages() && !m_stale && !m_print->busy());
    m_again->setVisible(ready && m_stale && !m_maker->busy() && !m_soon.isActive());
    m_preview->setHint(!m_document.isOpen()         ? tr("Open a project: its report is laid out here.")
                       : !m_document.assessment()   ? tr("The figures are being computed …")
                       : !some                      ? tr("Tick at least one chapter.")
                       : m_again->isVisibleTo(this) ? tr("The report is not laid out.")
                                                    : tr("The report is being laid out …"));
    const bool forResidents = format() == ReportFormat::Html;
    m_edition->setText(forResidents       ? tr("The map for residents is always made in the public edition.")
                       : text::isPublic() ? tr("Public edition: change it under View ▸ Edition.")
                                          : tr("Internal edition: change it under View ▸ Edition."));
    showPlace();
}

void ReportDialog::tell(const QString &sentence, bool bad)
{
    m_message->setText(sentence);
    m_message->setProperty("bad", bad);
    m_message->setStyleSheet(bad ? QStringLiteral("color: %1").arg(render::screenInks().wrong.name()) : QString());
}

void ReportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    showState();
    if (m_stale || !m_preview->pages())
        m_soon.start(0);
}

void ReportDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_form->remember();
    m_soon.stop();
}

void ReportDialog::retranslate()
{
    setWindowTitle(tr("Report"));
    m_scroll->setFixedWidth(qRound(kFormWidth * render::screenLetters()));
    m_again->setText(tr("Lay out again"));
    m_formatLabel->setText(tr("Save as"));
    m_format->setAccessibleName(tr("Format"));
    m_preview->setAccessibleName(tr("Pages of the report"));
    m_back->setAccessibleName(tr("Previous page"));
    m_forward->setAccessibleName(tr("Next page"));
    m_back->setToolTip(tr("Previous page"));
    m_forward->setToolTip(tr("Next page"));
    m_save->setText(tr("Save …"));
    m_printButton->setText(tr("Print …"));
    m_close->setText(tr("Close"));
    showState();
}

void ReportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // Another language or edition: what is laid out or written now would be half of each.
    m_maker->cancelAll();
    m_preview->setPages(nullptr);
    m_stale = true;
    tell({}, false);
    retranslate();
    if (isVisible())
        m_soon.start();
}

} // namespace yike::shell
