// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawjson.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

namespace postroom::test::rawjson {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

qsizetype afterSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isSpace(text.at(at)))
        ++at;
    return at;
}

qsizetype afterString(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size() && text.at(at) != '"'; ++at) {
        if (text.at(at) == '\\')
            ++at;
    }
    return std::min(at + 1, text.size());
}

qsizetype afterValue(QByteArrayView text, qsizetype at)
{
    int depth = 0;
    while (at < text.size()) {
        const char c = text.at(at);
        if (c == '"') {
            at = afterString(text, at);
            continue;
        }
        if (depth == 0 && (c == ',' || c == ']' || c == '}' || isSpace(c)))
            return at;
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        ++at;
    }
    return at;
}

// Walks an object or an array; each(name, value) gets an empty name in an array.
template <typename Each> void walk(QByteArrayView text, char opening, Each each)
{
    qsizetype at = afterSpace(text, 0);
    if (at >= text.size() || text.at(at) != opening)
        return;
    at = afterSpace(text, at + 1);
    while (at < text.size() && text.at(at) != ']' && text.at(at) != '}') {
        QByteArrayView name;
        if (opening == '{') {
            const qsizetype end = afterString(text, at);
            name = text.sliced(at, end - at);
            if (name.size() < 2 || name.front() != '"')
                return;
            at = afterSpace(text, afterSpace(text, end) + 1);
        }
        const qsizetype end = afterValue(text, at);
        if (end == at)
            return;
        each(name, text.sliced(at, end - at));
        at = afterSpace(text, end);
        if (at < text.size() && text.at(at) == ',')
            at = afterSpace(text, at + 1);
    }
}

} // namespace

QList<Member> members(QByteArrayView object)
{
    QList<Member> found;
    walk(object, '{', [&found](QByteArrayView name, QByteArrayView text) {
        const bool plain = !name.contains('\\');
        found.emplaceBack(plain ? name.sliced(1).chopped(1).toByteArray() : string(name).toUtf8(), text.toByteArray());
    });
    return found;
}

QByteArray member(QByteArrayView object, QByteArrayView name)
{
    for (const auto &[key, text] : members(object)) {
        if (key == name)
            return text;
    }
    return {};
}

QList<QByteArray> elements(QByteArrayView array)
{
    QList<QByteArray> found;
    walk(array, '[', [&found](QByteArrayView, QByteArrayView text) { found.append(text.toByteArray()); });
    return found;
}

QJsonValue value(QByteArrayView text)
{
    return QJsonDocument::fromJson('[' + text.toByteArray() + ']').array().at(0);
}

QString string(QByteArrayView text)
{
    const QByteArrayView inner = text.size() >= 2 && text.front() == '"' ? text.sliced(1).chopped(1) : text;
    return inner.contains('\\') ? value(text).toString() : QString::fromUtf8(text == inner ? QByteArrayView() : inner);
}

} // namespace postroom::test::rawjson
