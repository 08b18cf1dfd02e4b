// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversationline.h"
#include "recipients/phonenumber.h"
#include "tables/column.h"
#include "tables/conversationsource.h"
#include "text/notificationwords.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

const ConversationLine &lineIn(const Record &record)
{
    return static_cast<const ConversationLine &>(record);
}

// Who wrote it, in words: nobody should have to tell it from a side or a colour.
QString writerCell(const Record &record, const ColumnContext &)
{
    const ConversationLine &line = lineIn(record);
    return line.isReceived.value_or(false) ? displayPhone(line.number)
                                           : QCoreApplication::translate("Columns", "The service");
}

QString numberCell(const Record &record, const ColumnContext &)
{
    return displayInternationalPhone(lineIn(record).number);
}

// A received text may be empty, and is one all the same.
QString textCell(const Record &record, const ColumnContext &)
{
    const ConversationLine &line = lineIn(record);
    return line.content.trimmed().isEmpty() ? QCoreApplication::translate("Columns", "(No text)") : line.content;
}

StatusWords stateLook(const Record &record)
{
    const ConversationLine &line = lineIn(record);
    return line.isReceived.value_or(false)
        ? StatusWords{QCoreApplication::translate("StatusWords", "Received"), "phone-incoming"_L1, Tone::Quiet}
        : notificationStatusWords(u"sms", line.status);
}

using Kind = Column::Kind;
using Room = Column::Room;

// clang-format off
constexpr std::array columns {
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Time"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"writer", QT_TRANSLATE_NOOP("Columns", "Written by"), Kind::Text, "isReceived", Room::Keep, 16, true, writerCell},
    Column{"content", QT_TRANSLATE_NOOP("Columns", "Text"), Kind::Text, "content", Room::Give, 60, true, textCell},
    Column{"status", QT_TRANSLATE_NOOP("Columns", "Status"), Kind::Status, "status", Room::Keep, 26, true, nullptr, stateLook},
    Column{"templateName", QT_TRANSLATE_NOOP("Columns", "Template"), Kind::Text, "templateName", Room::Give, 24, false},
    Column{"number", QT_TRANSLATE_NOOP("Columns", "Number"), Kind::Text, "number", Room::Middle, 18, false, numberCell},
    Column{"id", QT_TRANSLATE_NOOP("Columns", "Id"), Kind::Id, "id", Room::Middle, 36, false},
};
// clang-format on

} // namespace

std::span<const Column> conversationColumns()
{
    return columns;
}

} // namespace postroom
