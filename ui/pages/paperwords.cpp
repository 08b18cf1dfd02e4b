// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/paperwords.h"

#include "text/times.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct PagesOnPaper {
    Q_DECLARE_TR_FUNCTIONS(PagesOnPaper)
};

} // namespace

QString exportFileName(const QString &title, Instant now, const QTimeZone &zone)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\p{C}]+"_s);
    QString name = title;
    return name.replace(unfit, u" "_s).simplified().left(80) + u' ' + now.toDateTime(zone).date().toString(Qt::ISODate);
}

PaperHead paperHead(
    const QString &title, const QStringList &lines, const Platform &platform, std::optional<Instant> asOf, Instant now)
{
    const QTimeZone &zone = platform.zone();
    const QString zoneName = QString::fromLatin1(zone.id());
    PaperHead head{title, lines, PagesOnPaper::tr("Made by Postroom on %1", "a moment").arg(exactText(now, zone))};
    head.lines.removeAll(QString());
    const QString name = platform.connection() == Platform::Connection::Demo
        ? PagesOnPaper::tr("%1 (demo)", "name of a platform").arg(platform.name())
        : platform.name();
    head.lines.append(asOf
            ? PagesOnPaper::tr("%1, as read on %2. Times are those of %3.", "a platform, a moment, a time zone")
                  .arg(name, exactText(*asOf, zone), zoneName)
            : PagesOnPaper::tr("%1. Times are those of %2.", "a platform, a time zone").arg(name, zoneName));
    return head;
}

} // namespace postroom
