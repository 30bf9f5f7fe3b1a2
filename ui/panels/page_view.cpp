// SPDX-License-Identifier: GPL-3.0-or-later
// The head and the list of figures of the inspector.
#include "ui/panels/page_view.h"

#include "ui/text/terms.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace yike::panels {

PageHead::PageHead(QWidget *parent)
    : QWidget(parent),
      m_symbol(new QLabel(this)),
      m_name(new QLabel(this)),
      m_kind(new QLabel(this)),
      m_sentence(new QLabel(this))
{
    m_name->setObjectName(QStringLiteral("head"));
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_kind->setObjectName(QStringLiteral("note"));
    m_sentence->setObjectName(QStringLiteral("quiet"));
    m_sentence->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_symbol, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_kind, 1, 1);
    grid->addWidget(m_sentence, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

void PageHead::setPage(const Page &page)
{
    m_symbol->setPixmap(page.symbol.pixmap(24, 24));
    m_symbol->setVisible(!page.symbol.isNull());
    static_cast<QGridLayout *>(layout())->setHorizontalSpacing(page.symbol.isNull() ? 0 : 8);
    m_name->setText(page.name);
    m_kind->setText(page.kind);
    m_sentence->setText(page.sentence);
}

PageView::PageView(QWidget *parent)
    : QWidget(parent),
      m_top(new QWidget(this)),
      m_mark(new QLabel(m_top)),
      m_headline(new QLabel(m_top)),
      m_headlineLabel(new QLabel(m_top)),
      m_remark(new QLabel(this)),
      m_list(new QVBoxLayout)
{
    m_headline->setObjectName(QStringLiteral("headline"));
    m_mark->setObjectName(QStringLiteral("headlineMark"));
    m_headlineLabel->setObjectName(QStringLiteral("quiet"));
    m_headlineLabel->setWordWrap(true);
    m_remark->setObjectName(QStringLiteral("note"));
    m_remark->setWordWrap(true);
    auto *grid = new QGridLayout(m_top);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_mark, 0, 0);
    grid->addWidget(m_headline, 0, 1);
    grid->addWidget(m_headlineLabel, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    m_list->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(m_list);
    column->addWidget(m_remark);
    column->addStretch(1);
}

void PageView::setPage(const Page &page)
{
    m_top->setVisible(!page.headline.isEmpty());
    m_headline->setText(page.headline);
    m_headlineLabel->setText(page.headlineLabel);
    m_mark->setVisible(page.headlineVerdict.has_value());
    if (page.headlineVerdict) {
        m_mark->setText(text::mark(*page.headlineVerdict));
        m_mark->setToolTip(text::name(*page.headlineVerdict));
        m_mark->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(*page.headlineVerdict).name()));
    }
    m_remark->setText(page.remark);
    m_remark->setVisible(!page.remark.isEmpty());
    while (m_rows.size() < page.figures.size()) {
        auto *row = new FigureRow(this);
        connect(row, &FigureRow::outletWanted, this, &PageView::outletWanted);
        connect(row, &FigureRow::whyWanted, this, &PageView::whyWanted);
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const bool used = index < page.figures.size();
        if (used)
            m_rows[index]->setFigure(page.figures[index]);
        m_rows[index]->setVisible(used);
    }
}

} // namespace yike::panels
