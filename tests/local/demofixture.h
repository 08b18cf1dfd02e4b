// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "local/demogenerator.h"

#include <map>
#include <QtTest>

namespace postroom::test {

constexpr qint64 demoMinute = 60'000'000; ///< microseconds
constexpr qint64 demoDay = 24 * 60 * demoMinute;

/// What tests of the demo share: its words, and the platform made from them at one moment.
class DemoFixture : public QObject {
protected:
    /// Rows for tests that run at several moments of a first start.
    static void moments()
    {
        QTest::addColumn<QString>("moment");
        for (const char *moment : {"2026-11-20T12:00:00Z", "2026-11-22T03:10:00Z", "2026-11-23T00:02:00.000001Z",
                 "2027-03-29T06:30:00Z", "2026-07-15T17:05:00Z", "2026-12-25T23:59:59.999999Z"})
            QTest::newRow(moment) << QString::fromLatin1(moment);
    }
    /// The moment of the current row.
    Instant now() const
    {
        QFETCH(QString, moment);
        return *Instant::parse(moment);
    }
    /// The demo as it is made at a moment; made once for all tests, since that is what takes their time.
    const DemoContent &demoAt(Instant moment) const
    {
        static std::map<qint64, DemoContent> made;
        const auto known = made.find(moment.microseconds());
        if (known != made.end())
            return known->second;
        return made.emplace(moment.microseconds(), generateDemo(m_words, demoSeed, moment)).first->second;
    }
    void makeDemo()
    {
        Result<DemoWords> words = DemoWords::load();
        QVERIFY2(words, qPrintable(words ? QString() : words.error().detail));
        m_words = std::move(words).value();
        m_content = demoAt(m_now);
    }

    DemoWords m_words;
    DemoContent m_content;
    Instant m_now = *Instant::parse(QStringLiteral("2026-11-20T12:00:00Z"));
};

} // namespace postroom::test
