// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom::test {

/// A part of a Sample.
struct SamplePart : Record {
    QString id;
    std::optional<qint64> count;

    bool operator==(const SamplePart &) const = default;

    static const RecordType &type();
    static const Shape &onlyShape();
};

/// A record with a member of every kind, in every spelling, for the rules of the codec.
struct Sample : Record {
    QString id;
    std::optional<bool> flag;
    std::optional<qint64> whole;
    Decimal amount;
    Decimal rate;
    Decimal price;
    std::optional<Instant> z6;
    std::optional<Instant> sp6;
    std::optional<Instant> sp0;
    std::optional<Instant> lon;
    std::optional<Instant> iso;
    std::optional<Instant> isoOffset;
    std::optional<Instant> http;
    QDate day;
    std::optional<QStringList> words;
    JsonValue json;
    std::optional<SamplePart> part;
    std::optional<std::vector<SamplePart>> parts;
    QString deepText;

    bool operator==(const Sample &) const = default;

    static const RecordType &type();
    static const Shape &wholeShape();
};

} // namespace postroom::test
