// SPDX-License-Identifier: GPL-3.0-or-later
// What may not be processed here: confirmed once, read again in Help, and a reminder for large detailed maps.
#pragma once

#include "ui/document/document.h"
#include "ui/shell/banner_area.h"

#include <QObject>

namespace yike::shell {

class Secrecy : public QObject {
    Q_OBJECT

public:
    Secrecy(document::Document &document, BannerArea &banners);
    /// At the start, until it was confirmed.
    void greet();
    /// In any case.
    void show();

private:
    void measure();
    void remind(double squareKm);

    document::Document &m_document;
    BannerArea &m_banners;
};

} // namespace yike::shell
