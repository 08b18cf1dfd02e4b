// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <utility>

/// Slices of JSON text, for answers that must reach the client with every digit: QJsonDocument would round them.
namespace postroom::test::rawjson {

/// A member of an object: its name decoded, its value as written.
using Member = std::pair<QByteArray, QByteArray>;

/// The members of an object in their order; empty when the text is no object.
QList<Member> members(QByteArrayView object);
/// The value of one member as written; empty when it is not there.
QByteArray member(QByteArrayView object, QByteArrayView name);
/// The elements of an array as written; empty when the text is no array.
QList<QByteArray> elements(QByteArrayView array);
/// Any JSON value parsed for convenience (numbers become doubles).
QJsonValue value(QByteArrayView text);
/// The text of a JSON string; empty when the value is none.
QString string(QByteArrayView text);

} // namespace postroom::test::rawjson
