// SPDX-License-Identifier: GPL-3.0-or-later
// While something is searched for the list holds what was found, else the contents.
#include "ui/shell/help_window.h"

#include "ui/render/screen_theme.h"
#include "ui/render/symbols.h"
#include "ui/shell/manual.h"
#include "ui/shell/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace yike::shell {
namespace {

constexpr QSize kSize(960, 640);
constexpr int kListWidth = 220, kSmallest = 8, kLargest = 22, kPlain = 11;

QString sheet()
{
    const render::ScreenInks &inks = render::screenInks();
    const QString accent = render::screenPalette().accent.name();
    return QStringLiteral("body { color: %1; } a { color: %2; } h1, h2, h3 { color: %1; } "
                          "code, kbd { color: %3; } th { text-align: left; } td, th { padding: 3px 10px 3px 0; } "
                          "p, li { margin-top: 4px; margin-bottom: 4px; }")
        .arg(inks.text.name(), accent, inks.quiet.name());
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_list(new QListWidget(this)),
      m_text(new QTextBrowser(this)),
      m_search(new QLineEdit(this)),
      m_back(addButton("chevron-left", "manualBack")),
      m_forward(addButton("chevron-right", "manualForward")),
      m_home(addButton("table", "manualHome")),
      m_smaller(addButton("zoom-out", "manualSmaller")),
      m_larger(addButton("zoom-in", "manualLarger")),
      m_letters(kPlain * currentTextSize() / 100)
{
    setObjectName(QStringLiteral("helpWindow"));
    setProperty(manual::kPageProperty, "index");
    setAttribute(Qt::WA_StyledBackground);
    resize(kSize);
    m_list->setObjectName(QStringLiteral("manualPages"));
    m_list->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("manualText"));
    m_text->setOpenLinks(false);
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setClearButtonEnabled(true);
    layOut();
    connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_home, &QToolButton::clicked, this, [this] { openPage(QStringLiteral("index")); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { setLetters(m_letters - 1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { setLetters(m_letters + 1); });
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { showSource(url); });
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::pointAtPage);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillList);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count() > 0)
            m_list->setCurrentRow(std::max(0, m_list->currentRow()));
        m_list->setFocus();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr && !item->data(Qt::UserRole).toString().isEmpty())
            m_text->setSource(manual::urlOf(item->data(Qt::UserRole).toString(), text::currentLanguage()));
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    setLetters(m_letters);
    retranslate();
}

QToolButton *HelpWindow::addButton(const char *icon, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("iconName", QLatin1String(icon));
    button->setAutoRaise(true);
    return button;
}

void HelpWindow::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (QToolButton *button : {m_back, m_forward, m_home})
        row->addWidget(button);
    row->addSpacing(8);
    row->addWidget(m_search, 1);
    row->addSpacing(8);
    for (QToolButton *button : {m_smaller, m_larger})
        row->addWidget(button);
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_text);
    split->setSizes({kListWidth, kSize.width() - kListWidth});
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(row);
    column->addWidget(split, 1);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
}

void HelpWindow::openPage(const QString &page)
{
    const bool there = manual::exists(page, text::currentLanguage());
    m_search->clear();
    m_text->setSource(manual::urlOf(there ? page : QStringLiteral("index"), text::currentLanguage()));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

QString HelpWindow::page() const { return manual::pageAt(m_text->source()); }

void HelpWindow::showSource(const QUrl &url)
{
    const QUrl whole = m_text->source().resolved(url);
    if (whole.scheme() == QLatin1String("qrc"))
        m_text->setSource(whole);
    else
        QDesktopServices::openUrl(whole); // an address outside is the browser's, and the user's wish
}

void HelpWindow::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const QString &text, const QString &page) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, page);
    };
    if (m_search->text().trimmed().isEmpty()) {
        for (const char *page : manual::pages()) {
            if (manual::exists(QLatin1String(page), text::currentLanguage()))
                add(manual::title(QLatin1String(page), text::currentLanguage()), QLatin1String(page));
        }
    } else {
        for (const manual::Hit &hit : manual::search(m_search->text(), text::currentLanguage()))
            add(hit.title + u'\n' + hit.excerpt, hit.page);
        if (m_list->count() == 0) {
            add(tr("Nothing was found."), {});
            m_list->item(0)->setFlags(Qt::NoItemFlags);
        }
    }
    pointAtPage();
}

void HelpWindow::pointAtPage()
{
    const QSignalBlocker quiet(m_list);
    const QString here = page();
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == here)
            m_list->setCurrentRow(row);
    }
    setWindowTitle(here.isEmpty() ? tr("Manual")
                                  : tr("%1 – Manual of Yike").arg(manual::title(here, text::currentLanguage())));
}

void HelpWindow::setLetters(int points)
{
    m_letters = std::clamp(points, kSmallest, kLargest);
    m_text->setStyleSheet(QStringLiteral("QTextBrowser { font-size: %1pt; padding: 8px 16px; }").arg(m_letters));
}

void HelpWindow::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setIcon(render::toolIcon(button->property("iconName").toString(), render::screenInks().icon));
    };
    name(m_back, tr("Back"));
    name(m_forward, tr("Forward"));
    name(m_home, tr("Contents"));
    name(m_smaller, tr("Smaller letters"));
    name(m_larger, tr("Larger letters"));
    m_search->setPlaceholderText(tr("Search in the manual"));
    m_search->setAccessibleName(tr("Search in the manual"));
    m_list->setAccessibleName(tr("Pages of the manual"));
    m_text->setAccessibleName(tr("Page of the manual"));
    m_text->document()->setDefaultStyleSheet(sheet());
    const QString here = page();
    fillList();
    if (!here.isEmpty()) {
        m_text->clearHistory();
        m_text->setSource(QUrl());
        m_text->setSource(
            manual::urlOf(here, text::currentLanguage())); // the same page in the language and the theme of now
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace yike::shell
