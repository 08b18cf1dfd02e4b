// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// recipient-file and recipient-file-memory: a file of 100,000 rows and six columns, checked for a text message with
// three placeholders (issue D, "Speed"). Beside them a plain read of the same file. The memory is the most of two
// checks: of that file, and of one as large in which every row has something to fix and is kept.
#include "measure.h"
#include "recipientfiles/keptrows.h"
#include "recipientfiles/recipientfilecheck.h"
#include "recipientfiles/recipientrowwords.h"

#include <cstdio>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace postroom;
using namespace postroom::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int wholeSize = 100'000; ///< rows
constexpr double referenceMs = 8'900; ///< of the platform's own library for the whole size
constexpr double goal = 1.0 / 30;
constexpr double memoryGoalMb = 150;

QByteArray row(int number, bool isFaulty)
{
    const QByteArray phone = isFaulty
        ? QByteArray("0770090012x")
        : "07" + QByteArray::number(700'900'000 + number % 1000 + number / 1000 % 200 * 1'000'000);
    return phone + ",Person " + QByteArray::number(number) + ",REF-" + QByteArray::number(number * 7919 % 1'000'003)
        + ",12 June 2026,\"" + QByteArray::number(number % 300) + " High Street, Town\",extra "
        + QByteArray::number(number) + "\n";
}

bool writeFile(const QString &path, int rows, bool isFaulty)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("phone number,name,reference,date,address,note\n");
    for (int i = 0; i < rows; ++i)
        file.write(row(i, isFaulty));
    return file.flush();
}

double readPlainlyMs(const QString &path)
{
    const double started = nowInMs();
    QFile file(path);
    qint64 lines = 0;
    if (file.open(QIODevice::ReadOnly))
        lines = file.readAll().count('\n');
    std::printf("%lld lines\n", static_cast<long long>(lines));
    return nowInMs() - started;
}

/// Checks the file as the window does, rows with something to fix kept; -1 unless all rows were seen and `faulty` of
/// them kept.
double checkMs(const QString &path, int rows, qsizetype faulty)
{
    const double started = nowInMs();
    const auto source = delimitedSource({path, std::nullopt, u','});
    const auto form = recipientTemplate(RecipientType::Sms,
        u"Dear ((name)), your reference is ((reference)). We will see you on ((date)). Reply STOP to opt out."_s);
    qint64 seen = 0;
    KeptRows kept;
    RecipientFileCheck check(*source, *form, {}, [&](const RecipientRow &row) {
        ++seen;
        if (row.hasFault())
            kept.add(row, check.report().columns, rowFaultSentences(row, check.report().columns, {}));
    });
    const Result<RecipientFileReport> report = check.run();
    const double tookMs = nowInMs() - started;
    std::printf("%lld rows checked in %.1f ms, %lld kept\n", static_cast<long long>(seen), tookMs,
        static_cast<long long>(kept.size()));
    return report && seen == rows && kept.size() == faulty ? tookMs : -1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"recipients.csv"_s);
    const QString faultyPath = folder.filePath(u"faulty.csv"_s);
    const int rows = sized(wholeSize);
    if (!writeFile(path, rows, false) || !writeFile(faultyPath, rows, true))
        return 1;
    const double plainMs = readPlainlyMs(path);
    const double tookMs = checkMs(path, rows, 0);
    if (tookMs < 0 || checkMs(faultyPath, rows, rows) < 0)
        return 1;
    printBeside("recipient-file", "plain-read", plainMs);
    printFigure("recipient-file", tookMs / (referenceMs * rows / wholeSize), goal);
    printFigure("recipient-file-memory", peakResidentMb() / memoryGoalMb, 1);
    return 0;
}
