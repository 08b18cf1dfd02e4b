// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/statementtext.h"

#include "recipients/phonenumber.h"
#include "recipients/searchpattern.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct FixedWord {
    const char *word;
    Placeholder::Kind kind;
};

constexpr FixedWord fixedWords[]{
    {"id", Placeholder::Kind::Id},
    {"now", Placeholder::Kind::Now},
    {"midnight", Placeholder::Kind::Midnight},
    {"today", Placeholder::Kind::Today},
    {"zone", Placeholder::Kind::Zone},
    {"recipient-pattern", Placeholder::Kind::RecipientPattern},
    {"phone-pattern", Placeholder::Kind::PhonePattern},
    {"reference-pattern", Placeholder::Kind::ReferencePattern},
    {"sender-number", Placeholder::Kind::SenderNumber},
    {"page", Placeholder::Kind::Page},
    {"order", Placeholder::Kind::Order},
};

std::optional<Placeholder> placeholderFrom(QByteArrayView inside)
{
    Placeholder found;
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
    found.kind = list ? Placeholder::Kind::FilterList : Placeholder::Kind::Filter;
    found.filter = filterByWord(QString::fromLatin1(word));
    return found.filter ? std::optional(found) : std::nullopt;
}

std::optional<QByteArray> firstValue(std::span<const Filter> filters, FilterKey key)
{
    for (const Filter &filter : filters) {
        if (filter.key == key && !filter.value.isEmpty())
            return filter.value.toUtf8();
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
            appendQuoted(array, filter.value.toUtf8());
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
    void write(const Placeholder &placeholder)
    {
        using Kind = Placeholder::Kind;
        if (placeholder.kind == Kind::Page)
            m_statement.paging == Statement::Paging::Keyset ? writeKeysetPage() : writeNumberedPage();
        else if (placeholder.kind == Kind::Order)
            writeOrder();
        else
            bind(valueOf(placeholder));
    }
    PgCommand taken() { return std::move(m_command); }

private:
    std::optional<QByteArray> valueOf(const Placeholder &placeholder) const
    {
        switch (placeholder.kind) {
        case Placeholder::Kind::Filter:
            return firstValue(m_values.filters, *placeholder.filter);
        case Placeholder::Kind::FilterList:
            return arrayOf(m_values.filters, *placeholder.filter, placeholder.withEmpty);
        case Placeholder::Kind::Id:
            return m_values.id.toUtf8();
        case Placeholder::Kind::Now:
            return momentText(m_values.now);
        case Placeholder::Kind::Midnight:
            return momentText(lastMidnight(m_values.now, m_values.zone));
        case Placeholder::Kind::Today:
            return m_values.now.toString(TimeSpelling::Day, m_values.zone).toLatin1();
        case Placeholder::Kind::RecipientPattern:
        case Placeholder::Kind::PhonePattern:
        case Placeholder::Kind::ReferencePattern:
            return patternOf(placeholder.kind);
        case Placeholder::Kind::SenderNumber:
            return senderNumber();
        default:
            return m_values.zone.id();
        }
    }
    std::optional<QByteArray> patternOf(Placeholder::Kind kind) const
    {
        const auto value = firstValue(m_values.filters, FilterKey::Recipient);
        if (!value)
            return std::nullopt;
        const QString term = QString::fromUtf8(*value);
        if (kind == Placeholder::Kind::ReferencePattern)
            return likePattern(term);
        QStringList types;
        for (const Filter &filter : m_values.filters) {
            if (filter.key == FilterKey::Type)
                types.append(filter.value);
        }
        if (kind == Placeholder::Kind::PhonePattern && types.isEmpty() && searchTerm(term).phoneNumber)
            types.append(u"sms"_s);
        return likePattern(SearchPattern(term, types).recipientPattern());
    }
    std::optional<QByteArray> senderNumber() const
    {
        const auto value = firstValue(m_values.filters, FilterKey::Sender);
        const auto number = value ? normalisedPhone(QString::fromUtf8(*value)) : std::nullopt;
        return number ? number->toUtf8() : value;
    }
    void bind(const std::optional<QByteArray> &value)
    {
        auto &values = m_command.values;
        const auto same = std::find(values.begin(), values.end(), value);
        const auto number = same - values.begin() + 1;
        if (same == values.end())
            values.push_back(value);
        m_command.sql += '$' + QByteArray::number(qint64(number));
    }
    void writeKeysetPage()
    {
        const Cursor &cursor = m_values.cursor;
        if (cursor.kind == Cursor::Kind::After || cursor.kind == Cursor::Kind::Before) {
            m_command.sql += QByteArray(" AND (") + m_statement.key + ", " + m_statement.keyId
                + (isForwards(cursor) ? ") < (" : ") > (");
            bind(momentText(cursor.moment));
            m_command.sql += "::timestamp, ";
            bind(cursor.id.toUtf8());
            m_command.sql += "::uuid)";
        }
        writeOrder();
        writeNumberedPage();
    }
    void writeOrder()
    {
        const QByteArray direction = isForwards(m_values.cursor) ? " DESC" : " ASC";
        m_command.sql += QByteArray(" ORDER BY ") + m_statement.key + direction + ", " + m_statement.keyId + direction;
    }
    void writeNumberedPage()
    {
        m_command.sql += " LIMIT ";
        bind(QByteArray::number(m_values.pageSize + 1));
        m_command.sql += "::bigint";
        const Cursor &cursor = m_values.cursor;
        if (cursor.kind != Cursor::Kind::Number || cursor.number <= 1)
            return;
        m_command.sql += " OFFSET ";
        bind(QByteArray::number((cursor.number - qint64(1)) * m_values.pageSize));
        m_command.sql += "::bigint";
    }

    const Statement &m_statement;
    const StatementValues &m_values;
    PgCommand m_command;
};

} // namespace

std::vector<Placeholder> placeholdersOf(QByteArrayView sql)
{
    std::vector<Placeholder> found;
    for (qsizetype from = sql.indexOf('{'); from >= 0; from = sql.indexOf('{', from + 1)) {
        const qsizetype end = sql.indexOf('}', from);
        if (end < 0)
            break;
        if (auto placeholder = placeholderFrom(sql.sliced(from + 1, end - from - 1))) {
            placeholder->from = from;
            placeholder->length = end - from + 1;
            found.push_back(*placeholder);
        }
    }
    return found;
}

PgCommand commandFor(const Statement &statement, const char *sql, const StatementValues &values)
{
    const QByteArrayView text(sql);
    CommandWriter writer(statement, values);
    qsizetype done = 0;
    for (const Placeholder &placeholder : placeholdersOf(text)) {
        writer.write(text.sliced(done, placeholder.from - done));
        writer.write(placeholder);
        done = placeholder.from + placeholder.length;
    }
    writer.write(text.sliced(done));
    return writer.taken();
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
