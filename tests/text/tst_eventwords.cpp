// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/eventwords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

QString said(const char *json)
{
    return eventDetailsText(*JsonValue::parse(json));
}

} // namespace

class TestEventWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEventComesFirstAndWhereItCameFromLast()
    {
        QCOMPARE(
            said(
                R"({"ip_address": "192.0.2.10", "browser_fingerprint": {"browser": "firefox", "version": "140.0"}, "user_id": "u1", "new_ui_permissions": ["manage_templates", "fly"]})"),
            u"Person: u1; Permissions now: Add and edit templates, fly; IP address: 192.0.2.10; Browser: firefox, 140.0"_s);
        QCOMPARE(said(R"({"organisation_id": "o1", "original_permissions": ["can_make_services_live"]})"),
            u"Organisation: o1; Permissions before: Make services live"_s);
    }

    void whatIsNotKnownStaysAsItIs()
    {
        QCOMPARE(
            said(R"({"ip_address": "::1", "moon": {"phase": 3, "full": false}, "empty": null, "stars": [1, "two"]})"),
            u"moon: phase: 3, full: false; stars: 1, two; IP address: ::1"_s);
        QCOMPARE(said(R"("words")"), u"words"_s);
        QVERIFY(eventDetailsText(JsonValue()).isEmpty());
        QVERIFY(said("{}").isEmpty());
    }
};

POSTROOM_TEST(TestEventWords)
#include "tst_eventwords.moc"
