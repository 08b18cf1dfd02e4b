// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"
#include "support/testfolders.h"

#include <QFile>
#include <QTest>

namespace postroom::test {

/// The cases of a vector file, with every digit kept (vectors/README.md).
inline std::vector<JsonValue> vectorCases(const QString &name)
{
    QFile file(testData(QStringLiteral("vectors/") + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    const auto json = JsonValue::parse(file.readAll());
    return *json.value().member(u"cases")->asArray();
}

inline QString textAt(const JsonValue &value, QStringView key)
{
    const JsonValue *member = value.member(key);
    const QString *text = member ? member->asString() : nullptr;
    return text ? *text : QString();
}

inline bool flagAt(const JsonValue &value, QStringView key)
{
    const JsonValue *member = value.member(key);
    const bool *flag = member ? member->asBool() : nullptr;
    return flag && *flag;
}

} // namespace postroom::test
