// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowtest.h"

#include <QSettings>

namespace postroom::test {

/// What tests of pictures begin and end with: nothing kept of earlier runs, the font of the pictures, light colours.
class ScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings(QStringLiteral("org.postroom"), QStringLiteral("Postroom")).clear();
        QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
    }
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }
    void cleanupTestCase() { PostroomStyle::of(nullptr)->setTokens(lightTokens()); }
};

} // namespace postroom::test
