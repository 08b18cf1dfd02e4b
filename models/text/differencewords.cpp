// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two messages, in words.
#include "text/messagedifference.h"
#include "text/numbers.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct DifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

constexpr qsizetype mostCharacters = 60;

struct LookRow {
    const char *look; ///< as lookOf() names it
    const char *words; ///< context "Difference"
};

constexpr std::array looks{
    LookRow{"text", QT_TRANSLATE_NOOP("Difference", "text")},
    LookRow{"heading", QT_TRANSLATE_NOOP("Difference", "a heading")},
    LookRow{"sub_heading", QT_TRANSLATE_NOOP("Difference", "a sub-heading")},
    LookRow{"bullet_list", QT_TRANSLATE_NOOP("Difference", "a bulleted list")},
    LookRow{"numbered_list", QT_TRANSLATE_NOOP("Difference", "a numbered list")},
    LookRow{"list_paragraph", QT_TRANSLATE_NOOP("Difference", "text within a list")},
    LookRow{"nested_bullet_list", QT_TRANSLATE_NOOP("Difference", "a bulleted list within a list")},
    LookRow{"nested_numbered_list", QT_TRANSLATE_NOOP("Difference", "a numbered list within a list")},
    LookRow{"nested_list_paragraph", QT_TRANSLATE_NOOP("Difference", "text within a list")},
    LookRow{"inset_text", QT_TRANSLATE_NOOP("Difference", "inset text")},
    LookRow{"rule", QT_TRANSLATE_NOOP("Difference", "a line across the message")},
    LookRow{"page_break", QT_TRANSLATE_NOOP("Difference", "a page break")},
    LookRow{"qr_code", QT_TRANSLATE_NOOP("Difference", "a QR code")},
};

struct KindRow {
    MessageChange::Kind kind;
    const char *code;
    const char *changed; ///< %1 before, %2 after; context "Difference"
    const char *removed; ///< %1
    const char *added; ///< %1
};

constexpr std::array kinds{
    KindRow{MessageChange::Kind::Link, "link", QT_TRANSLATE_NOOP("Difference", "Link changed from %1 to %2"),
        QT_TRANSLATE_NOOP("Difference", "Link removed: %1"), QT_TRANSLATE_NOOP("Difference", "Link added: %1")},
    KindRow{MessageChange::Kind::QrCode, "qr_code", QT_TRANSLATE_NOOP("Difference", "QR code changed from %1 to %2"),
        QT_TRANSLATE_NOOP("Difference", "QR code removed: %1"), QT_TRANSLATE_NOOP("Difference", "QR code added: %1")},
    KindRow{MessageChange::Kind::Look, "look", QT_TRANSLATE_NOOP("Difference", "Changed from %1 to %2"),
        QT_TRANSLATE_NOOP("Difference", "Removed: %1"), QT_TRANSLATE_NOOP("Difference", "Added: %1")},
};

const KindRow &rowOf(MessageChange::Kind kind)
{
    return *std::find_if(kinds.begin(), kinds.end(), [kind](const KindRow &row) { return row.kind == kind; });
}

QString translated(const char *words)
{
    return QCoreApplication::translate("Difference", words);
}

QString sideText(const MessageChange &change, const QString &side)
{
    const auto *row = change.kind != MessageChange::Kind::Look
        ? looks.end()
        : std::find_if(
            looks.begin(), looks.end(), [&side](const LookRow &one) { return side == QLatin1StringView(one.look); });
    return row == looks.end() ? side : translated(row->words);
}

QString changeOf(const MessageChange &change)
{
    const KindRow &row = rowOf(change.kind);
    const QString before = sideText(change, change.before), after = sideText(change, change.after);
    if (change.before.isEmpty())
        return translated(row.added).arg(after);
    return change.after.isEmpty() ? translated(row.removed).arg(before) : translated(row.changed).arg(before, after);
}

QString wordsText(qsizetype removed, qsizetype added)
{
    const QString less = removed == 1
        ? DifferenceWords::tr("1 word removed")
        : DifferenceWords::tr("%1 words removed", nullptr, pluralOf(removed)).arg(numberText(removed));
    const QString more = added == 1
        ? DifferenceWords::tr("1 word added")
        : DifferenceWords::tr("%1 words added", nullptr, pluralOf(added)).arg(numberText(added));
    if (removed == 0)
        return more;
    return added == 0 ? less : DifferenceWords::tr("%1, %2", "words added, words removed").arg(more, less);
}

} // namespace

template <typename Side> QString differenceText(const Difference<Side> &difference)
{
    if (difference.isSame())
        return DifferenceWords::tr("The same");
    if (difference.removed == 0 && difference.added == 0)
        return DifferenceWords::tr("The words are the same");
    return wordsText(difference.removed, difference.added);
}

template QString differenceText(const MessageDifference &difference);
template QString differenceText(const TextDifference &difference);

QString messageChangeText(const MessageChange &change)
{
    const QString words = changeOf(change);
    const QString text = change.text.simplified();
    QString said = words;
    if (!text.isEmpty() && text != change.before && text != change.after) {
        const QString shown = text.size() > mostCharacters ? text.first(mostCharacters) + u'…' : text;
        said = DifferenceWords::tr("“%1”: %2", "words of a message, what changed about them").arg(shown, words);
    }
    if (change.more == 0)
        return said;
    return DifferenceWords::tr("%1, and %2 more", "a change, how often else").arg(said, numberText(change.more));
}

QString messageChangeCode(MessageChange::Kind kind)
{
    return QString::fromLatin1(rowOf(kind).code);
}

} // namespace postroom
