// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/statuswords.h"

#include "text/statustable.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// clang-format off
constexpr std::array jobRows {
    StatusRow{"", "pending", QT_TRANSLATE_NOOP("StatusWords", "Waiting to start"), "hourglass", Tone::Quiet},
    StatusRow{"", "scheduled", QT_TRANSLATE_NOOP("StatusWords", "Scheduled"), "calendar-clock", Tone::Quiet},
    StatusRow{"", "in progress", QT_TRANSLATE_NOOP("StatusWords", "Sending"), "loader", Tone::Moving},
    StatusRow{"", "finished all notifications created", QT_TRANSLATE_NOOP("StatusWords", "All messages created"), "loader", Tone::Moving},
    StatusRow{"", "finished", QT_TRANSLATE_NOOP("StatusWords", "Finished"), "circle-check", Tone::Good},
    StatusRow{"", "sending limits exceeded", QT_TRANSLATE_NOOP("StatusWords", "Over the daily limit"), "triangle-alert", Tone::Look,
        QT_TRANSLATE_NOOP("StatusMeanings", "The file has more rows than the service may still send on that day, so none of them was sent.")},
    StatusRow{"", "cancelled", QT_TRANSLATE_NOOP("StatusWords", "Cancelled"), "ban", Tone::Over,
        QT_TRANSLATE_NOOP("StatusMeanings", "It was cancelled before it started, so none of its rows was sent.")},
    StatusRow{"", "ready to send", QT_TRANSLATE_NOOP("StatusWords", "Ready to print"), "hourglass", Tone::Quiet},
    StatusRow{"", "sent to dvla", QT_TRANSLATE_NOOP("StatusWords", "Sent to the printer"), "circle-check", Tone::Good},
    StatusRow{"", "error", QT_TRANSLATE_NOOP("StatusWords", "Stopped by an error"), "circle-x", Tone::Bad,
        QT_TRANSLATE_NOOP("StatusMeanings", "The platform could not go on with the file. Rows that have no message were not sent.")},
};

constexpr std::array serviceRows {
    StatusRow{"", "live", QT_TRANSLATE_NOOP("StatusWords", "Live"), "circle-check", Tone::Good},
    StatusRow{"", "trial", QT_TRANSLATE_NOOP("StatusWords", "Trial mode"), "flask-conical", Tone::Quiet},
    StatusRow{"", "archived", QT_TRANSLATE_NOOP("StatusWords", "Archived"), "archive", Tone::Over},
};
// clang-format on

} // namespace

StatusWords jobStatusWords(QStringView status)
{
    return statusWords(jobRows, {}, status);
}

QString jobStatusMeaning(QStringView status)
{
    const StatusRow *row = rowOf(jobRows, {}, status);
    return row && row->meaning ? QCoreApplication::translate("StatusMeanings", row->meaning) : QString();
}

QStringList jobStatuses()
{
    QStringList all;
    for (const StatusRow &row : jobRows)
        all.append(QString::fromLatin1(row.status));
    return all;
}

StatusWords serviceStateWords(bool active, bool restricted)
{
    return statusWords(serviceRows, {}, !active ? u"archived" : restricted ? u"trial" : u"live");
}

} // namespace postroom
