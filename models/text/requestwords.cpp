// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/requestwords.h"

#include "core/redaction.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString requestOutcome(const RequestEntry &entry)
{
    if (entry.isStopped)
        return QCoreApplication::translate("RequestWords", "Stopped");
    QStringList parts{entry.error ? kindName(*entry.error) : QString(), entry.status};
    parts.removeAll(QString());
    return parts.isEmpty() ? QCoreApplication::translate("RequestWords", "Answered") : parts.join(u' ');
}

QString requestDuration(const RequestEntry &entry)
{
    if (entry.took < 1s)
        return QCoreApplication::translate("RequestWords", "%1 ms", "milliseconds").arg(entry.took.count());
    return QCoreApplication::translate("RequestWords", "%1 s", "seconds")
        .arg(static_cast<double>(entry.took.count()) / 1'000, 0, 'f', 1);
}

QString requestReport(const QStringList &heading, std::span<const RequestEntry> entries)
{
    QString text;
    for (const QString &line : heading)
        text += redacted(line) + u'\n';
    for (const RequestEntry &entry : entries) {
        QStringList parts{entry.at.toString(TimeSpelling::Z6), entry.method, entry.what, requestOutcome(entry),
            requestDuration(entry), entry.requestId};
        parts.removeAll(QString());
        text += redacted(parts.join(u"  "_s)) + u'\n';
    }
    return text;
}

} // namespace postroom
