// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/renderrequest.h"

#include "text/personalisationvalues.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

/// Reads the value of one key into the request; false when it is none of the kind that is wanted.
using Reader = bool (*)(const JsonValue &value, RenderRequest &request);

template <QString RenderRequest::*Field> bool readText(const JsonValue &value, RenderRequest &request)
{
    if (const QString *text = value.asString())
        request.*Field = *text;
    return value.asString();
}

template <bool RenderRequest::*Field> bool readTruth(const JsonValue &value, RenderRequest &request)
{
    if (const bool *truth = value.asBool())
        request.*Field = *truth;
    return value.asBool();
}

bool readType(const JsonValue &value, RenderRequest &request)
{
    readText<&RenderRequest::type>(value, request);
    return request.type == "sms"_L1 || request.type == "email"_L1 || request.type == "letter"_L1;
}

bool readValues(const JsonValue &value, RenderRequest &request)
{
    request.values = personalisationFrom(value);
    return value.asObject();
}

bool readCreated(const JsonValue &value, RenderRequest &request)
{
    const QString *text = value.asString();
    request.created = text ? Instant::parse(*text) : std::nullopt;
    return request.created.has_value();
}

enum class Place { Line, NeededInLine, Options, Both };

/// A key, where it stands, what it must hold and what it is for.
struct KeyRow {
    const char *key;
    Place place;
    Reader read;
    const char *kind; ///< context "renderrequest"
    const char *text; ///< the same
};

// clang-format off
constexpr const char *aText = QT_TRANSLATE_NOOP("renderrequest", "a text");
constexpr const char *aTruth = QT_TRANSLATE_NOOP("renderrequest", "true or false");

constexpr std::array rows {
    KeyRow {"template_type", Place::NeededInLine, &readType, QT_TRANSLATE_NOOP("renderrequest", "sms, email or letter"), QT_TRANSLATE_NOOP("renderrequest", "What the message is.")},
    KeyRow {"content", Place::NeededInLine, &readText<&RenderRequest::content>, aText, QT_TRANSLATE_NOOP("renderrequest", "The template's text.")},
    KeyRow {"subject", Place::Line, &readText<&RenderRequest::subject>, aText, QT_TRANSLATE_NOOP("renderrequest", "Subject of an email, heading of a letter.")},
    KeyRow {"values", Place::Line, &readValues, QT_TRANSLATE_NOOP("renderrequest", "an object"), QT_TRANSLATE_NOOP("renderrequest", "Values by the names of the placeholders.")},
    KeyRow {"prefix", Place::Both, &readText<&RenderRequest::prefix>, aText, QT_TRANSLATE_NOOP("renderrequest", "The service's name before a text message.")},
    KeyRow {"show_prefix", Place::Options, &readTruth<&RenderRequest::showPrefix>, aTruth, QT_TRANSLATE_NOOP("renderrequest", "False leaves the prefix out.")},
    KeyRow {"redact", Place::Options, &readTruth<&RenderRequest::redact>, aTruth, QT_TRANSLATE_NOOP("renderrequest", "Missing values are shown as hidden.")},
    KeyRow {"unsubscribe_link", Place::Options, &readText<&RenderRequest::unsubscribeLink>, aText, QT_TRANSLATE_NOOP("renderrequest", "The address that ends an email.")},
    KeyRow {"contact_block", Place::Options, &readText<&RenderRequest::contactBlock>, aText, QT_TRANSLATE_NOOP("renderrequest", "The sender's contact details on a letter.")},
    KeyRow {"letter_welsh_subject", Place::Options, &readText<&RenderRequest::welshSubject>, aText, QT_TRANSLATE_NOOP("renderrequest", "The heading of a letter's Welsh half.")},
    KeyRow {"letter_welsh_content", Place::Options, &readText<&RenderRequest::welshContent>, aText, QT_TRANSLATE_NOOP("renderrequest", "The text of a letter's Welsh half.")},
    KeyRow {"created_utc", Place::Options, &readCreated, QT_TRANSLATE_NOOP("renderrequest", "a moment such as 2026-06-12T14:30:00"), QT_TRANSLATE_NOOP("renderrequest", "When a letter was made; its date follows.")},
};
// clang-format on

QString words(const char *text)
{
    return QCoreApplication::translate("renderrequest", text);
}

Error wrongKind(const QString &key, const char *kind)
{
    Error error = makeError(Error::Kind::Invalid, key);
    error.fields.append({key, QCoreApplication::translate("renderrequest", "%1 is to be %2").arg(key, words(kind))});
    return error;
}

/// What the line, or its options, hold under the row's key; null for none, where it can be left out.
const JsonValue *valueOf(const KeyRow &row, const JsonValue &source, const JsonValue *options)
{
    const QString key = QString::fromLatin1(row.key);
    const JsonValue *inOptions = row.place >= Place::Options && options ? options->member(key) : nullptr;
    const JsonValue *found = inOptions || row.place == Place::Options ? inOptions : source.member(key);
    return found && found->isNull() && row.place != Place::NeededInLine ? nullptr : found;
}

} // namespace

Result<RenderRequest> renderRequest(const JsonValue &source)
{
    RenderRequest request;
    const JsonValue *options = source.member(u"options");
    if (options && !options->isNull() && !options->asObject())
        return wrongKind(u"options"_s, QT_TRANSLATE_NOOP("renderrequest", "an object"));
    for (const KeyRow &row : rows) {
        const JsonValue *value = valueOf(row, source, options);
        if (value ? !row.read(*value, request) : row.place == Place::NeededInLine)
            return wrongKind(QString::fromLatin1(row.key), row.kind);
    }
    return request;
}

QString renderRequestHelp()
{
    QString text;
    for (const KeyRow &row : rows) {
        const QString key = (row.place == Place::Options ? "options."_L1 : ""_L1) + QLatin1StringView(row.key);
        text += "  "_L1 + key.leftJustified(30) + words(row.text) + u'\n';
    }
    return text;
}

} // namespace postroom
