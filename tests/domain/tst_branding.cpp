// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/branding.h"
#include "domain/recordjson.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// What follows from a brand's members (admin-model-layer §2.8).
class TestBranding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodysBrandIsThatOfGovUk();
    void knowsTheNhsByIdOrName();
    void bannersFollowTheType_data();
    void bannersFollowTheType();
    void namesAreAlikeByLettersAndDigits_data();
    void namesAreAlikeByLettersAndDigits();
};

void TestBranding::nobodysBrandIsThatOfGovUk()
{
    const EmailBranding placeholder = govUkBranding();
    QVERIFY(placeholder.id.isNull());
    QVERIFY(isGovUkBranding(placeholder));
    const JsonValue json = encodeRecord(placeholder);
    for (const auto &[key, value] : *json.asObject()) {
        const QString text = value.asString() ? *value.asString() : QString();
        QCOMPARE(text, key == "name"_L1 ? u"GOV.UK"_s : key == "brand_type"_L1 ? u"govuk"_s : QString());
    }
}

void TestBranding::knowsTheNhsByIdOrName()
{
    EmailBranding email;
    email.name = u"NHS"_s;
    QVERIFY(!isNhsBranding(email));
    email.id = u"a7dc4e56-660b-4db7-8cff-12c37b12b5ea"_s;
    email.name = u"Another"_s;
    QVERIFY(isNhsBranding(email));
    LetterBranding letter;
    letter.id = u"2cd354bb-6b85-eda3-c0ad-6b613150459f"_s;
    QVERIFY(!isNhsBranding(letter));
    letter.name = u"nhs"_s;
    QVERIFY(!isNhsBranding(letter));
    letter.name = u"NHS"_s;
    QVERIFY(isNhsBranding(letter));
}

void TestBranding::bannersFollowTheType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("govUk");
    QTest::addColumn<bool>("govUkBanner");
    QTest::addColumn<bool>("brandBanner");
    QTest::newRow("placeholder") << u"govuk"_s << true << true << false;
    QTest::newRow("both") << u"both"_s << false << true << false;
    QTest::newRow("logo alone") << u"org"_s << false << false << false;
    QTest::newRow("logo in a banner") << u"org_banner"_s << false << false << true;
    QTest::newRow("unknown") << u"org_pennant"_s << false << false << false;
}

void TestBranding::bannersFollowTheType()
{
    QFETCH(QString, type);
    EmailBranding branding;
    branding.brandType = type;
    QTEST(isGovUkBranding(branding), "govUk");
    QTEST(hasGovUkBanner(branding), "govUkBanner");
    QTEST(hasBrandBanner(branding), "brandBanner");
}

void TestBranding::namesAreAlikeByLettersAndDigits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << u"Harbour"_s << u"Harbour"_s << true;
    QTest::newRow("case and spaces") << u" harbour  AND tides"_s << u"Harbour and Tides"_s << true;
    QTest::newRow("punctuation") << u"Harbour & Tides (2024)"_s << u"harbour-tides 2024"_s << true;
    QTest::newRow("accents") << u"Tŷ Brynmôr"_s << u"Ty Brynmor"_s << true;
    QTest::newRow("digits count") << u"Harbour 2024"_s << u"Harbour 2025"_s << false;
    QTest::newRow("letters count") << u"Harbour"_s << u"Harbours"_s << false;
}

void TestBranding::namesAreAlikeByLettersAndDigits()
{
    QFETCH(QString, name);
    QFETCH(QString, other);
    QTEST(isSameBrandName(name, other), "same");
    QTEST(isSameBrandName(other, name), "same");
}

POSTROOM_TEST(TestBranding)
#include "tst_branding.moc"
