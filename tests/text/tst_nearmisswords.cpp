// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/nearmisswords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

NearMiss miss(const QString &recipient, std::vector<SlipSpan> spans, qint64 messages = 3)
{
    return {recipient, messages, Instant::parse(u"2026-11-20T11:02:00Z"), {1, std::move(spans)}};
}

QString textOf(const NearMisses &misses)
{
    return nearMissesText(misses, *Instant::parse(u"2026-11-20T12:00:00Z"), QTimeZone("Europe/London"));
}

} // namespace

class TestNearMissWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksWhatDiffers()
    {
        QCOMPARE(markedRecipient(miss(u"jonh@b.example"_s, {{2, 2}})), u"jo[nh]@b.example"_s);
        QCOMPARE(markedRecipient(miss(u"447701900124"_s, {{5, 1}, {11, 1}})), u"44770[1]90012[4]"_s);
        QCOMPARE(markedRecipient(miss(u"jn@b.example"_s, {{1, 0}})), u"j[]n@b.example"_s);
    }
    void namesThemWithTheirMessages()
    {
        QCOMPARE(textOf({{miss(u"jonh@b.example"_s, {{2, 2}}), miss(u"jo@b.example"_s, {{2, 0}}, 1)}, {}, false}),
            u"Messages to similar recipients: jo[nh]@b.example (3 messages, the last today at 11:02am); "
            "jo[]@b.example (1 message, the last today at 11:02am)"_s);
    }
    void saysInWordsWhatDiffers()
    {
        QCOMPARE(slipText(miss(u"jonh@b.example"_s, {{2, 2}})), u"differs at “nh”"_s);
        QCOMPARE(slipText(miss(u"447701900124"_s, {{5, 1}, {11, 1}})), u"differs at “1” and “4”"_s);
        QCOMPARE(slipText(miss(u"jn@b.example"_s, {{1, 0}})), u"something is missing after “j”"_s);
        QCOMPARE(slipText(miss(u"ohn@b.example"_s, {{0, 0}, {2, 1}})),
            u"differs at “n” and something is missing at the beginning"_s);
    }
    void namesAtMostTen()
    {
        NearMisses misses;
        misses.recipients.assign(14, miss(u"jonh@b.example"_s, {{2, 2}}));
        QCOMPARE(textOf(misses).count(u"jo[nh]"_s), 10);
        QVERIFY(textOf(misses).endsWith(u"; and 4 more"_s));
    }
    void saysWhenNotAllWereLookedAt()
    {
        const QString cut = u"Too many messages share a part of it to look at all of them: there may be similar "
                            "recipients that are not named."_s;
        QCOMPARE(textOf({}), QString());
        QCOMPARE(textOf({{}, {}, true}), cut);
        QCOMPARE(textOf({{}, makeError(Error::Kind::Offline, {}), false}).section(u':', 0, 0),
            u"Recipients that are similar could not be looked for"_s);
        QVERIFY(textOf({{miss(u"jonh@b.example"_s, {{2, 2}})}, {}, true}).endsWith(u"). "_s + cut));
    }
};

POSTROOM_TEST(TestNearMissWords)
#include "tst_nearmisswords.moc"
