// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requestlog.h"

#include "core/logging.h"
#include "core/redaction.h"

#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

void RequestLog::note(RequestEntry entry)
{
    for (QString *text : {&entry.method, &entry.what, &entry.status, &entry.requestId})
        *text = redacted(*text).left(longest);
    if (entry.error)
        qCInfo(lcApp).noquote() << "asked" << entry.method << entry.what << entry.status << kindName(*entry.error);
    const bool full = m_entries.size() == most;
    if (full)
        m_entries.pop_back();
    m_entries.push_front(std::move(entry));
    Q_EMIT noted(full);
}

QString pathTemplate(const QString &path)
{
    static const QRegularExpression fixed(u"^(?:_?[a-z]+(?:[-_][a-z]+)*|v[0-9])$"_s);
    QStringList parts = path.split(u'/');
    for (QString &part : parts) {
        if (!part.isEmpty() && !fixed.match(part).hasMatch())
            part = u"{…}"_s;
    }
    return parts.join(u'/');
}

QString tablesOf(const QByteArray &sql)
{
    static const QRegularExpression named(
        u"\\b(?:FROM|JOIN)\\s+(?:ONLY\\s+)?([a-z_][a-z0-9_.]*)"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList tables;
    for (const auto &match : named.globalMatch(QString::fromUtf8(sql))) {
        if (!tables.contains(match.captured(1)))
            tables.append(match.captured(1));
    }
    return tables.join(u", "_s);
}

} // namespace postroom
