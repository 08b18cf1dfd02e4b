// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowtest.h"

#include <QSettings>

namespace postroom::test {

/// What tests of settings begin and end with: nothing is set.
class OwnSettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        beginWindowTest();
        clear();
    }
    void cleanup()
    {
        clear();
        QTRY_COMPARE(liveJobs(), 0);
    }

private:
    static void clear() { QSettings(QStringLiteral("org.postroom"), QStringLiteral("Postroom")).clear(); }
};

} // namespace postroom::test
