// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownCharacters = 400;

QString shown(const JsonValue &value)
{
    const QString text = QString::fromUtf8(value.toJson());
    return text.size() <= shownCharacters ? text : text.left(shownCharacters) + u"…"_s;
}

QString difference(const QString &path, const QString &expected, const QString &got)
{
    return u"%1: expected %2\n    got %3"_s.arg(path, expected, got);
}

QStringList arrayDifferences(const JsonValue::Array &expected, const JsonValue::Array &answer, const QString &path)
{
    QStringList found;
    if (expected.size() != answer.size())
        return {difference(path, shown(expected), shown(answer))};
    for (std::size_t i = 0; i < expected.size(); ++i)
        found += differences(expected[i], answer[i], path + u'[' + QString::number(i) + u']');
    return found;
}

QStringList objectDifferences(const JsonValue &expected, const JsonValue &answer, const QString &path)
{
    QStringList found;
    for (const JsonValue::Member &member : *expected.asObject()) {
        const QString where = path + u'.' + member.key;
        const JsonValue *got = answer.member(member.key);
        found += got ? differences(member.value, *got, where)
                     : QStringList{difference(where, shown(member.value), u"nothing: it is not compared"_s)};
    }
    for (const JsonValue::Member &member : *answer.asObject()) {
        if (!expected.member(member.key))
            found += difference(path + u'.' + member.key, u"nothing"_s, shown(member.value));
    }
    return found;
}

} // namespace

QStringList differences(const JsonValue &expected, const JsonValue &answer, const QString &path)
{
    if (expected.asArray() && answer.asArray())
        return arrayDifferences(*expected.asArray(), *answer.asArray(), path);
    if (expected.asObject() && answer.asObject())
        return objectDifferences(expected, answer, path);
    return expected == answer ? QStringList() : QStringList{difference(path, shown(expected), shown(answer))};
}

} // namespace postroom::test
