// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a page of figures: the head, the headline figure, then the rows.
#pragma once

#include "ui/panels/figure_row.h"

#include <QVBoxLayout>

#include <vector>

namespace yike::panels {

/// Symbol, name, kind and one sentence: always the inspector's head.
class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);
    void setPage(const Page &page);

private:
    QLabel *m_symbol, *m_name, *m_kind, *m_sentence;
};

class PageView : public QWidget {
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);
    void setPage(const Page &page);

signals:
    void outletWanted(yike::plan::OutletId id);
    void whyWanted(const yike::text::WhyKey &key);

private:
    QWidget *m_top;
    QLabel *m_mark, *m_headline, *m_headlineLabel, *m_remark;
    QVBoxLayout *m_list;
    std::vector<FigureRow *> m_rows;
};

} // namespace yike::panels
