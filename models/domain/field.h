// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/json.h"

#include <memory>
#include <optional>
#include <QDate>
#include <QStringList>
#include <span>
#include <variant>

namespace postroom {

struct Record;
struct RecordType;

/// A decimal with all its digits, as text; empty is null.
struct Decimal {
    QByteArray digits;
    bool operator==(const Decimal &) const = default;
};

/// Members that few records of a kind have: one pointer where they are absent. Copied and compared by value.
template <typename T> class Seldom {
public:
    Seldom() = default;
    Seldom(const Seldom &other)
        : m_part(other.m_part ? std::make_unique<T>(*other.m_part) : nullptr)
    {
    }
    Seldom(Seldom &&) noexcept = default;
    Seldom &operator=(Seldom other) noexcept
    {
        m_part = std::move(other.m_part);
        return *this;
    }
    ~Seldom() = default;

    /// The members; null when they are absent.
    const T *get() const { return m_part.get(); }
    /// The members, made where they are absent.
    T &made()
    {
        if (!m_part)
            m_part = std::make_unique<T>();
        return *m_part;
    }
    /// Members that are all null are the same as none.
    bool operator==(const Seldom &other) const { return value() == other.value(); }

private:
    const T &value() const
    {
        static const T absent;
        return m_part ? *m_part : absent;
    }

    std::unique_ptr<T> m_part;
};

/// Records inside a record (callbacks of a service, statistics of a job).
using RecordList = std::vector<std::shared_ptr<const Record>>;

/// What a field holds, in one of the kinds; monostate is null.
using Value
    = std::variant<std::monostate, bool, qint64, Decimal, QString, Instant, QDate, QStringList, JsonValue, RecordList>;

/// The kind of a field: the type that its member has, whatever the wire spelled.
enum class FieldKind {
    Flag,
    Integer,
    Decimal,
    Text, ///< a null QString is null
    Moment,
    Day,
    TextList, ///< a null QString in it is null
    Json, ///< opaque by nature (personalisation)
    OneRecord, ///< an object or null
    Records
};

/// What a field is to its record.
enum class FieldRole { Plain, Id, Sort };

/// One line of a record's table of fields (design §3): everything that walks a record is written over these.
struct Field {
    const char *name; ///< what columns, details and rules call it
    FieldKind kind;
    FieldRole role;
    Value (*get)(const Record &);
    void (*set)(Record &, Value); ///< the value is null or of the field's kind
    const RecordType &(*element)(); ///< the type of the records inside; null for other kinds
};

namespace detail {

template <typename T> struct Member; // how a member's type maps to a kind

template <typename T, FieldKind K> struct OptionalMember {
    static constexpr FieldKind kind = K;
    static Value get(const std::optional<T> &member) { return member ? Value(*member) : Value(); }
    static void set(std::optional<T> &member, Value value)
    {
        if (T *held = std::get_if<T>(&value))
            member = std::move(*held);
        else
            member.reset();
    }
};

template <typename T, FieldKind K> struct NullableMember {
    static constexpr FieldKind kind = K;
    static bool isNull(const QString &member) { return member.isNull(); }
    static bool isNull(const QDate &member) { return !member.isValid(); }
    static bool isNull(const Decimal &member) { return member.digits.isEmpty(); }
    static bool isNull(const JsonValue &member) { return member.isNull(); }
    static Value get(const T &member) { return isNull(member) ? Value() : Value(member); }
    static void set(T &member, Value value)
    {
        T *held = std::get_if<T>(&value);
        member = held ? std::move(*held) : T();
    }
};

// clang-format off
template<> struct Member<std::optional<bool>> : OptionalMember<bool, FieldKind::Flag> { };
template<> struct Member<std::optional<qint64>> : OptionalMember<qint64, FieldKind::Integer> { };
template<> struct Member<std::optional<Instant>> : OptionalMember<Instant, FieldKind::Moment> { };
template<> struct Member<std::optional<QStringList>> : OptionalMember<QStringList, FieldKind::TextList> { };
template<> struct Member<QString> : NullableMember<QString, FieldKind::Text> { };
template<> struct Member<QDate> : NullableMember<QDate, FieldKind::Day> { };
template<> struct Member<Decimal> : NullableMember<Decimal, FieldKind::Decimal> { };
template<> struct Member<JsonValue> : NullableMember<JsonValue, FieldKind::Json> { };
// clang-format on

template <typename T> struct Member<std::optional<std::vector<T>>> {
    static constexpr FieldKind kind = FieldKind::Records;
    static const RecordType &element() { return T::type(); }
    static Value get(const std::optional<std::vector<T>> &member)
    {
        if (!member)
            return {};
        RecordList list;
        for (const T &record : *member)
            list.push_back(std::make_shared<T>(record));
        return list;
    }
    static void set(std::optional<std::vector<T>> &member, Value value)
    {
        member.reset();
        if (const auto *list = std::get_if<RecordList>(&value)) {
            member.emplace();
            for (const auto &record : *list)
                member->push_back(static_cast<const T &>(*record));
        }
    }
};

template <typename T>
requires requires
{
    T::type();
}
struct Member<std::optional<T>> {
    static constexpr FieldKind kind = FieldKind::OneRecord;
    static const RecordType &element() { return T::type(); }
    static Value get(const std::optional<T> &member)
    {
        return member ? Value(RecordList{std::make_shared<T>(*member)}) : Value();
    }
    static void set(std::optional<T> &member, Value value)
    {
        const auto *list = std::get_if<RecordList>(&value);
        member.reset();
        if (list && !list->empty())
            member = static_cast<const T &>(*list->front());
    }
};

template <typename R, typename M> R recordOf(M R::*);
template <typename R, typename M> M memberOf(M R::*);

} // namespace detail

/// Makes the line of one member: `field<&Service::name>("name")`. R is named where the member belongs to a base.
template <auto MemberPointer> constexpr Field field(const char *name, FieldRole role = FieldRole::Plain)
{
    using R = decltype(detail::recordOf(MemberPointer));
    using M = detail::Member<decltype(detail::memberOf(MemberPointer))>;
    Field line{name, M::kind, role, nullptr, nullptr, nullptr};
    line.get = [](const Record &record) { return M::get(static_cast<const R &>(record).*MemberPointer); };
    line.set = [](Record &record, Value value) { M::set(static_cast<R &>(record).*MemberPointer, std::move(value)); };
    if constexpr (M::kind == FieldKind::Records || M::kind == FieldKind::OneRecord)
        line.element = &M::element;
    return line;
}

/// The line of a member that stands in a part which few records have: `seldom<&Notification::v2,
/// &V2Part::line1>("line1")`.
template <auto Part, auto MemberPointer> constexpr Field seldom(const char *name)
{
    using R = decltype(detail::recordOf(Part));
    using M = detail::Member<decltype(detail::memberOf(MemberPointer))>;
    Field line{name, M::kind, FieldRole::Plain, nullptr, nullptr, nullptr};
    line.get = [](const Record &record) {
        const auto *part = (static_cast<const R &>(record).*Part).get();
        return part ? M::get(part->*MemberPointer) : Value();
    };
    line.set = [](Record &record, Value value) {
        auto &part = static_cast<R &>(record).*Part;
        if (part.get() || !std::holds_alternative<std::monostate>(value))
            M::set(part.made().*MemberPointer, std::move(value));
    };
    if constexpr (M::kind == FieldKind::Records || M::kind == FieldKind::OneRecord)
        line.element = &M::element;
    return line;
}

} // namespace postroom
