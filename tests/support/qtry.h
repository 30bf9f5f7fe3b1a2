// SPDX-License-Identifier: GPL-3.0-or-later
// QTest with the QTRY_ macros usable under -Wconversion: those of Qt 6.8 narrow a std::chrono count inside the macro.
#pragma once

#include <QTest>

#pragma GCC diagnostic ignored "-Wconversion"
