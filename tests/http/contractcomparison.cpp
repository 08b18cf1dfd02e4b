// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractcomparison.h"

#include <algorithm>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

// Calls `change` for every value that the pointer names; `*` is any index or key.
void visit(JsonValue &value, QStringList steps, const std::function<void(JsonValue &)> &change)
{
    if (steps.isEmpty()) {
        change(value);
        return;
    }
    const QString step = steps.takeFirst();
    if (auto *array = value.asArray()) {
        for (std::size_t i = 0; i < array->size(); ++i) {
            if (step == "*"_L1 || step == QString::number(i))
                visit((*array)[i], steps, change);
        }
    } else if (auto *object = value.asObject()) {
        for (auto &[key, member] : *object) {
            if (step == "*"_L1 || step == key)
                visit(member, steps, change);
        }
    }
}

QStringList stepsOf(const QString &pointer)
{
    QStringList steps = pointer.split(u'/').mid(1);
    for (QString &step : steps)
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return steps;
}

void sortArray(JsonValue &value)
{
    auto *array = value.asArray();
    if (!array)
        return;
    constexpr int everyDepth = 512;
    for (JsonValue &element : *array)
        element.sortMembers(everyDepth); // the order of keys says nothing
    std::sort(
        array->begin(), array->end(), [](const JsonValue &a, const JsonValue &b) { return a.toJson() < b.toJson(); });
}

QString shortened(const JsonValue &value)
{
    return QString::fromUtf8(value.toJson()).left(120);
}

} // namespace

JsonValue comparable(JsonValue answer, const Exchange &exchange)
{
    for (const QString &pointer : exchange.volatilePointers + exchange.orderDependent)
        visit(answer, stepsOf(pointer), [](JsonValue &value) { value = u"left out"_s; });
    const QStringList always{u"/data/*/statistics"_s, u"/data/statistics"_s};
    for (const QString &pointer : exchange.unordered + always)
        visit(answer, stepsOf(pointer), sortArray);
    return answer;
}

QString firstDifference(const JsonValue &expected, const JsonValue &actual, const QString &pointer)
{
    const auto *left = expected.asObject();
    const auto *right = actual.asObject();
    if (left && right) {
        for (const auto &[key, member] : *left) {
            const JsonValue *other = actual.member(key);
            if (!other)
                return pointer + u'/' + key + " is missing"_L1;
            if (const QString deeper = firstDifference(member, *other, pointer + u'/' + key); !deeper.isEmpty())
                return deeper;
        }
        for (const auto &[key, member] : *right) {
            if (!expected.member(key))
                return pointer + u'/' + key + " was not sent"_L1;
        }
        return {};
    }
    const auto *list = expected.asArray();
    const auto *other = actual.asArray();
    if (list && other && list->size() == other->size()) {
        for (std::size_t i = 0; i < list->size(); ++i) {
            const QString deeper = firstDifference((*list)[i], (*other)[i], pointer + u'/' + QString::number(i));
            if (!deeper.isEmpty())
                return deeper;
        }
        return {};
    }
    return expected == actual ? QString() : u"%1: %2 became %3"_s.arg(pointer, shortened(expected), shortened(actual));
}

} // namespace postroom::test
