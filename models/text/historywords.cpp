// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/historywords.h"

#include "text/numbers.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

// A switch, and what it means when it is thrown.
struct SwitchRow {
    std::optional<bool> ServiceHistory::*member;
    const char *on;
    const char *off;
};

struct NumberRow {
    std::optional<qint64> ServiceHistory::*member;
    const char *changed; ///< %1: before, %2: now
};

struct TextRow {
    QString ServiceHistory::*member;
    const char *changed; ///< %1: before, %2: now
    const char *set; ///< %1: now
    const char *cleared; ///< %1: before
};

// clang-format off
constexpr std::array texts {
    TextRow{&ServiceHistory::name, QT_TRANSLATE_NOOP("HistoryWords", "Renamed from “%1” to “%2”."), QT_TRANSLATE_NOOP("HistoryWords", "Named “%1”."), QT_TRANSLATE_NOOP("HistoryWords", "The name “%1” was taken away.")},
    TextRow{&ServiceHistory::customEmailSenderName, QT_TRANSLATE_NOOP("HistoryWords", "Emails come from the name “%2”, not “%1” any more."), QT_TRANSLATE_NOOP("HistoryWords", "Emails come from the name “%1”."), QT_TRANSLATE_NOOP("HistoryWords", "Emails come from the service’s own name, not “%1” any more.")},
    TextRow{&ServiceHistory::emailSenderLocalPart, QT_TRANSLATE_NOOP("HistoryWords", "Emails come from the address “%2”, not “%1” any more."), QT_TRANSLATE_NOOP("HistoryWords", "Emails come from the address “%1”."), QT_TRANSLATE_NOOP("HistoryWords", "The address “%1” of emails was taken away.")},
};

constexpr std::array switches {
    SwitchRow{&ServiceHistory::restricted, QT_TRANSLATE_NOOP("HistoryWords", "Put into trial mode."), QT_TRANSLATE_NOOP("HistoryWords", "Taken live.")},
    SwitchRow{&ServiceHistory::active, QT_TRANSLATE_NOOP("HistoryWords", "Brought back."), QT_TRANSLATE_NOOP("HistoryWords", "Archived.")},
};

constexpr std::array numbers {
    NumberRow{&ServiceHistory::emailMessageLimit, QT_TRANSLATE_NOOP("HistoryWords", "Emails a day from %1 to %2.")},
    NumberRow{&ServiceHistory::smsMessageLimit, QT_TRANSLATE_NOOP("HistoryWords", "Text messages a day from %1 to %2.")},
    NumberRow{&ServiceHistory::letterMessageLimit, QT_TRANSLATE_NOOP("HistoryWords", "Letters a day from %1 to %2.")},
};
// clang-format on

QString translated(const char *words)
{
    return QCoreApplication::translate("HistoryWords", words);
}

QString changeOf(const TextRow &row, const QString &before, const QString &after)
{
    if (before.isEmpty())
        return translated(row.set).arg(after);
    return after.isEmpty() ? translated(row.cleared).arg(before) : translated(row.changed).arg(before, after);
}

} // namespace

QString serviceChangesText(const ServiceHistory &before, const ServiceHistory &after)
{
    QStringList sentences;
    for (const TextRow &row : texts) {
        if (before.*row.member != after.*row.member)
            sentences.append(changeOf(row, before.*row.member, after.*row.member));
    }
    for (const SwitchRow &row : switches) {
        if (const auto &now = after.*row.member; now && before.*row.member != now)
            sentences.append(translated(*now ? row.on : row.off));
    }
    for (const NumberRow &row : numbers) {
        const auto &was = before.*row.member;
        const auto &now = after.*row.member;
        if (was && now && was != now)
            sentences.append(translated(row.changed).arg(numberText(*was), numberText(*now)));
    }
    return sentences.isEmpty() ? HistoryWords::tr("Saved; what changed is not recorded.") : sentences.join(u' ');
}

QString serviceMadeText()
{
    return HistoryWords::tr("The service was made.");
}

} // namespace postroom
