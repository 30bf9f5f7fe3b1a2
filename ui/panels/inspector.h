// SPDX-License-Identifier: GPL-3.0-or-later
// The right dock: what is known of the thing that was chosen, and the form of an outlet or of a circle.
#pragma once

#include "ui/panels/area_form.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/many_form.h"
#include "ui/panels/outlet_form.h"
#include "ui/panels/page_view.h"
#include "ui/panels/workspace.h"

#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

namespace yike::panels {

class WhyDialog;

class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(Workspace &workspace, QWidget *parent = nullptr);
    [[nodiscard]] OutletForm *form() const { return m_form; }
    [[nodiscard]] AreaForm *areaForm() const { return m_areaForm; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshFigures();
    void explainMissing();
    [[nodiscard]] Page currentPage() const;
    void showTopic();
    void askWhy(const text::WhyKey &key);

    Workspace &m_workspace;
    QToolButton *m_back, *m_topic; ///< to the page 一老一小 and back
    bool m_oldYoung = false;
    PageHead *m_head;
    OutletForm *m_form;
    AreaForm *m_areaForm;
    ManyForm *m_many;
    QToolButton *m_choose, *m_chooseService; ///< the outlets of the area
    PageView *m_view;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QTimer m_soon;
    WhyDialog *m_why = nullptr; ///< made when first asked for
};

} // namespace yike::panels
