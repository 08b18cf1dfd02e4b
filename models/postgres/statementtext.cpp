// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/statementtext.h"

#include "recipients/phonenumber.h"
#include "recipients/searchpattern.h"

#include <algorithm>
#include <array>
#include <QUuid>
#include <utility>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct FixedWord {
    const char *word;
    StatementSlot::Kind kind;
};

constexpr FixedWord fixedWords[]{
    {"id", StatementSlot::Kind::Id},
    {"now", StatementSlot::Kind::Now},
    {"midnight", StatementSlot::Kind::Midnight},
    {"today", StatementSlot::Kind::Today},
    {"zone", StatementSlot::Kind::Zone},
    {"recipient-pattern", StatementSlot::Kind::RecipientPattern},
    {"phone-pattern", StatementSlot::Kind::PhonePattern},
    {"reference-pattern", StatementSlot::Kind::ReferencePattern},
    {"sender-number", StatementSlot::Kind::SenderNumber},
    {"page", StatementSlot::Kind::Page},
    {"behind", StatementSlot::Kind::Behind},
    {"order", StatementSlot::Kind::Order},
    {"rows", StatementSlot::Kind::Rows},
};

std::optional<StatementSlot> slotFrom(QByteArrayView inside)
{
    StatementSlot found;
    found.needed = inside.endsWith('!');
    const QByteArrayView named = found.needed ? inside.chopped(1) : inside;
    found.withEmpty = named.endsWith("[*]");
    const bool list = found.withEmpty || named.endsWith("[]");
    const QByteArrayView word = list ? named.chopped(found.withEmpty ? 3 : 2) : named;
    for (const FixedWord &fixed : fixedWords) {
        if (!list && word == fixed.word) {
            found.kind = fixed.kind;
            return found;
        }
    }
    found.kind = list ? StatementSlot::Kind::FilterList : StatementSlot::Kind::Filter;
    found.filter = filterByWord(QString::fromLatin1(word));
    return found.filter ? std::optional(found) : std::nullopt;
}

// An id in the server's spelling, so that it is the same where a statement compares it as text.
QByteArray spelled(const Filter &filter)
{
    const QUuid id = isIdFilter(filter.key) ? QUuid::fromString(filter.value) : QUuid();
    return id.isNull() ? filter.value.toUtf8() : id.toByteArray(QUuid::WithoutBraces);
}

std::optional<QByteArray> firstValue(std::span<const Filter> filters, FilterKey key)
{
    for (const Filter &filter : filters) {
        if (filter.key == key && !filter.value.isEmpty())
            return spelled(filter);
    }
    return std::nullopt;
}

void appendQuoted(QByteArray &array, QByteArray value)
{
    value.replace('\\', "\\\\").replace('"', "\\\"");
    array += (array.size() > 1 ? ",\"" : "\"") + value + '"';
}

// The values as the server writes a text[].
std::optional<QByteArray> arrayOf(std::span<const Filter> filters, FilterKey key, bool withEmpty)
{
    QByteArray array = "{";
    for (const Filter &filter : filters) {
        if (filter.key == key && (withEmpty || !filter.value.isEmpty()))
            appendQuoted(array, spelled(filter));
    }
    return array.size() > 1 ? std::optional(array + '}') : std::nullopt;
}

QByteArray momentText(Instant moment)
{
    return moment.toString(TimeSpelling::SpaceMicros).toLatin1();
}

// Makes one command: text piece by piece, a number for each different value.
class CommandWriter {
public:
    CommandWriter(const Statement &statement, const StatementValues &values)
        : m_statement(statement)
        , m_values(values)
    {
    }

    void write(QByteArrayView text) { m_command.sql += text; }
    void write(const StatementSlot &slot)
    {
        using Kind = StatementSlot::Kind;
        if (slot.kind == Kind::Page)
            m_statement.paging == Statement::Paging::Keyset ? writeKeysetPage() : writeNumberedPage();
        else if (slot.kind == Kind::Behind)
            writeBehind();
        else if (slot.kind == Kind::Order)
            writeOrder();
        else if (slot.kind == Kind::Rows)
            writeRows();
        else
            bind(slot);
    }
    PgCommand taken() { return std::move(m_command); }

private:
    std::optional<QByteArray> valueOf(const StatementSlot &slot) const
    {
        switch (slot.kind) {
        case StatementSlot::Kind::Filter:
            return firstValue(m_values.filters, *slot.filter);
        case StatementSlot::Kind::FilterList:
            return arrayOf(m_values.filters, *slot.filter, slot.withEmpty);
        case StatementSlot::Kind::Id:
            return m_values.id.toUtf8();
        case StatementSlot::Kind::Now:
            return momentText(m_values.now);
        case StatementSlot::Kind::Midnight:
            return momentText(lastMidnight(m_values.now, m_values.zone));
        case StatementSlot::Kind::Today:
            return m_values.now.toString(TimeSpelling::Day, m_values.zone).toLatin1();
        case StatementSlot::Kind::RecipientPattern:
        case StatementSlot::Kind::PhonePattern:
        case StatementSlot::Kind::ReferencePattern:
            return patternOf(slot.kind);
        case StatementSlot::Kind::SenderNumber:
            return senderNumber();
        default:
            return m_values.zone.id();
        }
    }
    std::optional<QByteArray> patternOf(StatementSlot::Kind kind) const
    {
        const auto value = firstValue(m_values.filters, FilterKey::Recipient);
        if (!value)
            return std::nullopt;
        const QString term = QString::fromUtf8(*value);
        if (kind == StatementSlot::Kind::ReferencePattern)
            return likePattern(term);
        QStringList types;
        for (const Filter &filter : m_values.filters) {
            if (filter.key == FilterKey::Type)
                types.append(filter.value);
        }
        if (kind == StatementSlot::Kind::PhonePattern && types.isEmpty() && searchTerm(term).phoneNumber)
            types.append(u"sms"_s);
        return likePattern(SearchPattern(term, types).recipientPattern());
    }
    std::optional<QByteArray> senderNumber() const
    {
        const auto value = firstValue(m_values.filters, FilterKey::Sender);
        const auto number = value ? normalisedPhone(QString::fromUtf8(*value)) : std::nullopt;
        return number ? number->toUtf8() : value;
    }
    // One number for what stands in one spelling, whose type its first cast says: two values that are null may be of
    // different types.
    void bind(const StatementSlot &slot)
    {
        const auto same = std::find_if(m_bound.begin(), m_bound.end(), [&slot](const Bound &bound) {
            return bound.kind == slot.kind && bound.filter == slot.filter && bound.withEmpty == slot.withEmpty;
        });
        if (same != m_bound.end()) {
            writeNumber(same->number);
            return;
        }
        bind(valueOf(slot));
        m_bound.push_back({slot.kind, slot.filter, slot.withEmpty, m_command.values.size()});
    }
    void bind(std::optional<QByteArray> value)
    {
        m_command.values.push_back(std::move(value));
        writeNumber(m_command.values.size());
    }
    void writeNumber(std::size_t number) { m_command.sql += '$' + QByteArray::number(qulonglong(number)); }
    void writeKeysetPage()
    {
        writeBehind();
        writeOrder();
        writeNumberedPage();
    }
    void writeBehind()
    {
        const Cursor &cursor = m_values.cursor;
        if (cursor.kind != Cursor::Kind::After && cursor.kind != Cursor::Kind::Before)
            return;
        m_command.sql += " AND (" + keysWith({}) + (isDescending() ? ") < (" : ") > (");
        const char *separator = "";
        const auto bindKey = [this, &separator](const char *key, const char *type, const QByteArray &value) {
            if (!key)
                return;
            m_command.sql += std::exchange(separator, ", ");
            bind(value);
            m_command.sql += type;
        };
        bindKey(m_statement.key, "::timestamp", momentText(cursor.moment));
        bindKey(m_statement.keyNumber, "::integer", QByteArray::number(cursor.number));
        bindKey(m_statement.keyId, "::uuid", cursor.id.toUtf8());
        m_command.sql += ')';
    }
    void writeRows()
    {
        bind(QByteArray::number(m_values.pageSize + 1));
        m_command.sql += "::bigint";
    }
    void writeOrder() { m_command.sql += " ORDER BY " + keysWith(isDescending() ? " DESC" : " ASC"); }
    bool isDescending() const { return isForwards(m_values.cursor) != m_statement.isLeastFirst; }
    QByteArray keysWith(QByteArrayView direction) const
    {
        QByteArrayList keys;
        for (const char *key : {m_statement.key, m_statement.keyNumber, m_statement.keyId}) {
            if (key)
                keys.append(key + direction.toByteArray());
        }
        return keys.join(", ");
    }
    void writeNumberedPage()
    {
        if (m_values.pageSize == 0)
            return;
        m_command.sql += " LIMIT ";
        writeRows();
        const Cursor &cursor = m_values.cursor;
        if (cursor.kind != Cursor::Kind::Number || cursor.number <= 1)
            return;
        m_command.sql += " OFFSET ";
        bind(QByteArray::number((cursor.number - qint64(1)) * m_values.pageSize));
        m_command.sql += "::bigint";
    }

    struct Bound {
        StatementSlot::Kind kind;
        std::optional<FilterKey> filter;
        bool withEmpty;
        std::size_t number;
    };

    const Statement &m_statement;
    const StatementValues &m_values;
    PgCommand m_command;
    std::vector<Bound> m_bound;
};

} // namespace

std::vector<StatementSlot> slotsOf(QByteArrayView sql)
{
    std::vector<StatementSlot> found;
    for (qsizetype from = sql.indexOf('{'); from >= 0; from = sql.indexOf('{', from + 1)) {
        const qsizetype end = sql.indexOf('}', from);
        if (end < 0)
            break;
        if (auto slot = slotFrom(sql.sliced(from + 1, end - from - 1))) {
            slot->from = from;
            slot->length = end - from + 1;
            found.push_back(*slot);
        }
    }
    return found;
}

PgCommand commandFor(const Statement &statement, const char *sql, const StatementValues &values)
{
    const QByteArrayView text(sql);
    CommandWriter writer(statement, values);
    qsizetype done = 0;
    for (const StatementSlot &slot : slotsOf(text)) {
        writer.write(text.sliced(done, slot.from - done));
        writer.write(slot);
        done = slot.from + slot.length;
    }
    writer.write(text.sliced(done));
    return writer.taken();
}

bool isIdFilter(FilterKey key)
{
    constexpr std::array ids{FilterKey::Service, FilterKey::Template, FilterKey::Job, FilterKey::User,
        FilterKey::Organisation, FilterKey::ContactList, FilterKey::Provider, FilterKey::Notification,
        FilterKey::ApiKey, FilterKey::CreatedBy};
    return std::find(ids.begin(), ids.end(), key) != ids.end();
}

QByteArray likePattern(const QString &text)
{
    QString escaped;
    for (const QChar character : text) {
        if (u"\\_%/"_s.contains(character))
            escaped += u'\\';
        escaped += character;
    }
    return (u'%' + escaped + u'%').toUtf8();
}

bool isForwards(const Cursor &cursor)
{
    return cursor.kind != Cursor::Kind::Before && cursor.kind != Cursor::Kind::Last;
}

Instant lastMidnight(Instant now, const QTimeZone &zone)
{
    return Instant::fromDateTime(now.toDateTime(zone).date().startOfDay(zone));
}

} // namespace postroom
