// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/latemodule.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// Modules that are loaded when they are first needed.
class TestLateModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMissingModuleIsNamed();
};

void TestLateModule::aMissingModuleIsNamed()
{
    QString why;
    QVERIFY(!findLateFunction("never-built", "postroomNeverBuilt", why));
    QVERIFY2(why.contains(u"libpostroom-never-built.so"_s), qPrintable(why));
}

POSTROOM_TEST(TestLateModule)
#include "tst_latemodule.moc"
