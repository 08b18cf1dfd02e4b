// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"
#include "support/testfolders.h"
#include "support/testmain.h"
#include "vectorfile.h"

#include <algorithm>
#include <cstdio>
#include <QDir>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostFailuresShown = 5;

/// The folder that POSTROOM_VECTORS names; without it the platform's vectors, then Postroom's own from the reference.
QStringList vectorFolders()
{
    const QString given = qEnvironmentVariable("POSTROOM_VECTORS");
    const QString data = test::testData();
    return given.isEmpty() ? QStringList{data + u"/vectors"_s, data + u"/vectors-own"_s} : QStringList{given};
}

const VectorFile *vectorFile(const QString &name)
{
    for (const auto files :
        {contentVectors(), letterVectors(), messageVectors(), savingVectors(), recipientVectors()}) {
        const auto found = std::find_if(files.begin(), files.end(),
            [&name](const VectorFile &file) { return name == QLatin1StringView(file.name); });
        if (found != files.end())
            return &*found;
    }
    return nullptr;
}

/// What a case expects: its outputs, and whatever else looks like one, so that nothing goes uncompared.
JsonValue expectedOutputs(const JsonValue &vectorCase, const VectorFile &file)
{
    JsonValue expected{JsonValue::Object{}};
    for (const JsonValue::Member &member : *vectorCase.asObject()) {
        const bool known = std::any_of(file.outputs.begin(), file.outputs.end(),
            [&member](const char *output) { return member.key == QLatin1StringView(output); });
        if (known || member.key.startsWith("expect"_L1))
            expected.setMember(member.key, member.value);
    }
    return expected;
}

/// The outputs that a case leaves out are no part of the answer to it.
JsonValue answerTo(const JsonValue &vectorCase, const VectorFile &file)
{
    JsonValue answer{JsonValue::Object{}};
    const JsonValue given = file.answer(vectorCase);
    for (const char *output : file.outputs) {
        const QString key = QString::fromLatin1(output);
        if (const JsonValue *value = given.member(key); value && vectorCase.member(key))
            answer.setMember(key, *value);
    }
    return answer;
}

/// How the cases of one file came out.
struct Tally {
    int passed = 0;
    int failed = 0;

    void count(const JsonValue &vectorCase, const VectorFile &file)
    {
        const JsonValue expected = expectedOutputs(vectorCase, file);
        const QStringList found = differences(expected, answerTo(vectorCase, file));
        const bool comparesNothing = expected.asObject()->empty();
        if (found.isEmpty() && !comparesNothing) {
            ++passed;
            return;
        }
        const JsonValue *id = vectorCase.member(u"id"_s);
        if (++failed <= mostFailuresShown)
            qInfo().noquote() << (id && id->asString() ? *id->asString() : u"(no id)"_s)
                              << (comparesNothing ? u"has nothing to compare"_s : found.join(u"\n  "_s));
    }
};

Tally run(const JsonValue &content, const VectorFile *file)
{
    Tally tally;
    const JsonValue *cases = content.member(u"cases"_s);
    if (!cases || !cases->asArray())
        return {0, 1};
    for (const JsonValue &vectorCase : *cases->asArray()) {
        if (file && vectorCase.asObject())
            tally.count(vectorCase, *file);
        else
            ++tally.failed;
    }
    return tally;
}

} // namespace

/// Runs every file of vectors against what Postroom says.
class TestVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agree_data();
    void agree();
};

void TestVectors::agree_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("shown");
    const QStringList folders = vectorFolders();
    for (const QString &folder : folders) {
        const QDir directory(folder);
        const QStringList names = directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QVERIFY2(!names.isEmpty() || folder != folders.first(), qPrintable(u"no vectors in "_s + folder));
        for (const QString &name : names) {
            const QString shown = folder == folders.first() ? name : directory.dirName() + u'/' + name;
            QTest::newRow(qPrintable(shown)) << directory.filePath(name) << shown;
        }
    }
}

void TestVectors::agree()
{
    QFETCH(QString, path);
    QFETCH(QString, shown);
    QFile source(path);
    QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(source.errorString()));
    const Result<JsonValue> content = JsonValue::parse(source.readAll());
    QVERIFY2(content, qPrintable(shown));
    const VectorFile *file = vectorFile(QFileInfo(path).fileName());
    const Tally tally = run(*content, file);
    std::printf("%s: %d passed, %d failed\n", qPrintable(shown), tally.passed, tally.failed);
    std::fflush(stdout);
    QVERIFY2(file, "Postroom has no answer to this file");
    QCOMPARE(tally.failed, 0);
    QVERIFY(tally.passed > 0);
}

POSTROOM_TEST(TestVectors)
#include "tst_vectors.moc"
