// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/encryptedvalue.h"
#include "security/signedvalue.h"
#include "signingkeys.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

using State = OpenedValue::State;

namespace {

constexpr int valueCount = 200;
constexpr int patience = 120'000; // milliseconds, under a sanitizer and beside other tests

// One value with what signs it, and what Python answered.
struct Case {
    QList<QByteArray> secrets;
    QByteArray salt;
    QByteArray payload;
    QByteArray value; ///< Postroom's
    QJsonObject answer;
};

/// JSON values of all kinds in the platform's spelling: compact, UTF-8 as it is, keys in any order.
class ValueMaker {
public:
    QByteArray value(int depth = 0)
    {
        switch (m_random.bounded(depth < 3 ? 7 : 5)) {
        case 0:
            return QByteArray::number(m_random.bounded(-100'000, 100'000));
        case 1:
            return m_random.bounded(2) ? "true" : "null";
        case 2:
        case 3:
        case 4:
            return text();
        case 5:
            return '[' + parts(depth, false) + ']';
        default:
            return '{' + parts(depth, true) + '}';
        }
    }

    // Letters of one to four bytes, what JSON escapes, and runs that zlib shortens.
    QByteArray text()
    {
        static const QList<QByteArray> pieces{"a", "Z", "7", " ", ".", "-", "/", "\\\"", R"(\\)", R"(\n)", R"(\t)",
            R"(\u0001)", "\u00e9", "\u0175", "\u20ac", "\u4e2d", "\U0001F600", "((name))", "<b>&amp;", "\x7f"};
        QByteArray text;
        for (int left = m_random.bounded(12); left > 0; --left)
            text += pieces.at(m_random.bounded(pieces.size())).repeated(m_random.bounded(4) ? 1 : m_random.bounded(40));
        return '"' + text + '"';
    }

    QByteArray name() { return QByteArray::number(m_random.generate(), 36); }
    int below(int bound) { return m_random.bounded(bound); }

private:
    QByteArray parts(int depth, bool named)
    {
        QByteArrayList list;
        for (int left = m_random.bounded(6); left > 0; --left)
            list += (named ? '"' + name() + QByteArray::number(left) + "\":" : QByteArray()) + value(depth + 1);
        return list.join(',');
    }

    QRandomGenerator m_random{20'261'120};
};

QList<Case> makeCases()
{
    QList<Case> cases;
    ValueMaker maker;
    for (int i = 0; i < valueCount; ++i) {
        Case made;
        for (int left = 1 + maker.below(3); left > 0; --left)
            made.secrets += maker.name();
        made.salt = maker.name();
        // Every fourth one is about as long as is compressed from.
        made.payload = i % 4 ? maker.value() : '"' + QByteArray(i / 4, 'x') + '"';
        made.value = signedValue(viewOf(made.payload), keysOf(made.secrets, made.salt));
        cases += made;
    }
    return cases;
}

QByteArray lineOf(const Case &asked)
{
    return R"({"secrets":[")" + asked.secrets.join(R"(",")") + R"("],"salt":")" + asked.salt + R"(","value":)"
        + asked.payload + R"(,"signed":")" + asked.value + "\"}\n";
}

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

/// Signed and encrypted values, held to Debian's itsdangerous and cryptography: one process for all of them.
class TestPlatformValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pythonOpensWhatPostroomSigned();
    void bothSignTheVeryBytes();
    void postroomOpensWhatPythonSigned();
    void postroomOpensWhatPythonEncrypted();
    void anyChangedByteOfACipherIsSeen();
    void saysWhatIsNoCipher();
    void makesNoKeyWithAShortSalt();

private:
    QList<Case> m_cases;
    Secret m_key;
};

void TestPlatformValues::initTestCase()
{
    m_cases = makeCases();
    m_key = encryptionKey(secretOf("notify-gov-secret"), secretOf("notify-gov-salt-16"));
    QProcess python;
    // Debian's own, without what a person has installed beside it.
    python.start(u"/usr/bin/python3"_s, {u"-I"_s, sourceFile(u"tests/security/platformvalues.py"_s)});
    for (const Case &asked : m_cases)
        python.write(lineOf(asked));
    python.closeWriteChannel();
    QVERIFY2(python.waitForFinished(patience), qPrintable(python.errorString()));
    const QByteArray said = python.readAllStandardError();
    QVERIFY2(python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0, said.constData());
    for (Case &asked : m_cases)
        asked.answer = objectOf(python.readLine());
    QVERIFY(python.atEnd());
}

void TestPlatformValues::pythonOpensWhatPostroomSigned()
{
    for (const Case &each : m_cases)
        QVERIFY2(each.answer.value(u"opened").toBool(), each.payload.constData());
}

void TestPlatformValues::bothSignTheVeryBytes()
{
    int pressed = 0;
    for (const Case &each : m_cases) {
        QCOMPARE(each.value, each.answer.value(u"signed").toString().toLatin1());
        pressed += each.value.startsWith('.') ? 1 : 0;
    }
    QVERIFY2(pressed > 50 && pressed < valueCount - 50, qPrintable(QString::number(pressed)));
}

void TestPlatformValues::postroomOpensWhatPythonSigned()
{
    for (const Case &each : m_cases) {
        const QByteArray theirs = each.answer.value(u"signed").toString().toLatin1();
        const OpenedValue opened = openSigned(viewOf(theirs), keysOf(each.secrets, each.salt));
        QCOMPARE(opened.state, State::Verified);
        QCOMPARE(bytesOf(opened.payload), each.payload);
        const OpenedValue later = openSigned(viewOf(theirs), keysOf(each.secrets + QByteArrayList{"new"}, each.salt));
        QCOMPARE(later.state, State::Verified);
        QCOMPARE(openSigned(viewOf(theirs), keysOf({"new"}, each.salt)).state, State::Tampered);
    }
}

void TestPlatformValues::postroomOpensWhatPythonEncrypted()
{
    const Secret other = encryptionKey(secretOf("notify-gov-secret"), secretOf("notify-gov-salt-17"));
    for (const Case &each : m_cases) {
        const QByteArray theirs = each.answer.value(u"encrypted").toString().toLatin1();
        const OpenedValue opened = openEncrypted(viewOf(theirs), m_key);
        QCOMPARE(opened.state, State::Verified);
        QCOMPARE(bytesOf(opened.payload), each.answer.value(u"plain").toString().toUtf8());
        QCOMPARE(openEncrypted(viewOf(theirs), other).state, State::Tampered);
        const OpenedValue closed = openEncrypted(viewOf(theirs));
        QCOMPARE(closed.state, State::NotVerified);
        QVERIFY(closed.payload.isEmpty());
    }
}

void TestPlatformValues::anyChangedByteOfACipherIsSeen()
{
    const QByteArray value = m_cases.first().answer.value(u"encrypted").toString().toLatin1();
    const QByteArray sealed = QByteArray::fromBase64(value, QByteArray::Base64UrlEncoding);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 4);
        const QByteArray text = changed.toBase64(QByteArray::Base64UrlEncoding);
        QCOMPARE(openEncrypted(viewOf(text), m_key).state, i == 0 ? State::Malformed : State::Tampered);
        QVERIFY(openEncrypted(viewOf(text), m_key).payload.isEmpty());
    }
}

void TestPlatformValues::saysWhatIsNoCipher()
{
    const QByteArray value = m_cases.first().answer.value(u"encrypted").toString().toLatin1();
    for (qsizetype i = 0; i < value.size() - 3; ++i) // one character and the padding can be missing
        QVERIFY(openEncrypted(viewOf(value.first(i)), m_key).state != State::Verified);
    for (const char *garbage : {"", "gAAAAA", "words with blanks", "e30.Ye3L06ayOGy2J9mdHHfLoKxp4hY"})
        QCOMPARE(openEncrypted(garbage, m_key).state, State::Malformed);
}

void TestPlatformValues::makesNoKeyWithAShortSalt()
{
    QVERIFY(!m_key.isEmpty());
    QVERIFY(encryptionKey(secretOf("notify-gov-secret"), secretOf("fifteen bytes !")).isEmpty());
}

POSTROOM_TEST(TestPlatformValues)
#include "tst_platformvalues.moc"
