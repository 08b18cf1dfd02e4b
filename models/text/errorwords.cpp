// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errorwords.h"

#include "text/databasewords.h"
#include "text/keychainwords.h"
#include "text/numbers.h"
#include "text/securitykeywords.h"
#include "text/signinwords.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct ErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
};

constexpr std::chrono::seconds clockTolerance{30};

struct KindRow {
    Error::Kind kind;
    const char *sentence; ///< %1 is the place, %2 the subject
    const char *advice;
    const char *reason;
    ErrorAction action;
};

// clang-format off
constexpr std::array kinds {
    KindRow{Error::Kind::Offline,
        QT_TRANSLATE_NOOP("ErrorTexts", "%1 could not be reached."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Check the network and the address of the platform."),
        QT_TRANSLATE_NOOP("ErrorTexts", "not reached"), ErrorAction::TryAgain},
    KindRow{Error::Kind::Timeout,
        QT_TRANSLATE_NOOP("ErrorTexts", "%1 did not answer in time."),
        QT_TRANSLATE_NOOP("ErrorTexts", "It may be busy."),
        QT_TRANSLATE_NOOP("ErrorTexts", "no answer in time"), ErrorAction::TryAgain},
    KindRow{Error::Kind::Tls,
        QT_TRANSLATE_NOOP("ErrorTexts", "The connection to %1 is not secure, so nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Its certificate was not accepted. Whoever runs the platform can say why."),
        QT_TRANSLATE_NOOP("ErrorTexts", "the connection is not secure"), ErrorAction::TryAgain},
    KindRow{Error::Kind::Unauthorised,
        QT_TRANSLATE_NOOP("ErrorTexts", "%1 refused the secret of this connection."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Check the client id and the secret."),
        QT_TRANSLATE_NOOP("ErrorTexts", "the secret was refused"), ErrorAction::OpenDemo},
    KindRow{Error::Kind::Forbidden,
        QT_TRANSLATE_NOOP("ErrorTexts", "%1 does not allow this."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Somebody with more permissions can do it."),
        QT_TRANSLATE_NOOP("ErrorTexts", "not allowed"), ErrorAction::None},
    KindRow{Error::Kind::NotFound,
        QT_TRANSLATE_NOOP("ErrorTexts", "%1 does not have %2."),
        QT_TRANSLATE_NOOP("ErrorTexts", "It may have been deleted, or is older than the platform keeps such things."),
        QT_TRANSLATE_NOOP("ErrorTexts", "not there"), ErrorAction::None},
    KindRow{Error::Kind::Conflict,
        QT_TRANSLATE_NOOP("ErrorTexts", "Somebody else changed %2 meanwhile."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Read it again before changing it."),
        QT_TRANSLATE_NOOP("ErrorTexts", "changed meanwhile"), ErrorAction::ReadAgain},
    KindRow{Error::Kind::Invalid,
        QT_TRANSLATE_NOOP("ErrorTexts", "%1 did not accept the request."),
        nullptr,
        QT_TRANSLATE_NOOP("ErrorTexts", "the request was not accepted"), ErrorAction::None},
    KindRow{Error::Kind::RateLimited,
        QT_TRANSLATE_NOOP("ErrorTexts", "%1 was asked too often and wants a pause."),
        nullptr,
        QT_TRANSLATE_NOOP("ErrorTexts", "asked too often"), ErrorAction::WaitAndTry},
    KindRow{Error::Kind::Server,
        QT_TRANSLATE_NOOP("ErrorTexts", "%1 had a fault and did not answer the question."),
        QT_TRANSLATE_NOOP("ErrorTexts", "It may work in a moment."),
        QT_TRANSLATE_NOOP("ErrorTexts", "the platform had a fault"), ErrorAction::TryAgain},
    KindRow{Error::Kind::Protocol,
        QT_TRANSLATE_NOOP("ErrorTexts", "The answer of %1 could not be understood."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Check that the address is that of the platform's API."),
        QT_TRANSLATE_NOOP("ErrorTexts", "the answer could not be understood"), ErrorAction::TryAgain},
    KindRow{Error::Kind::Storage,
        QT_TRANSLATE_NOOP("ErrorTexts", "A file on this computer could not be read or written."),
        QT_TRANSLATE_NOOP("ErrorTexts", "The disk may be full, or the folder may not be writable."),
        QT_TRANSLATE_NOOP("ErrorTexts", "a file could not be read or written"), ErrorAction::TryAgain},
    KindRow{Error::Kind::SecretStore,
        QT_TRANSLATE_NOOP("ErrorTexts", "The secret of this connection could not be read."),
        nullptr,
        QT_TRANSLATE_NOOP("ErrorTexts", "the secret could not be read"), ErrorAction::TryAgain},
    KindRow{Error::Kind::SecurityKey,
        QT_TRANSLATE_NOOP("ErrorTexts", "No security key proved who you are."),
        nullptr,
        QT_TRANSLATE_NOOP("ErrorTexts", "no security key"), ErrorAction::TryAgain},
    KindRow{Error::Kind::Bug,
        QT_TRANSLATE_NOOP("ErrorTexts", "Postroom has a fault of its own."),
        QT_TRANSLATE_NOOP("ErrorTexts", "Nothing was changed. The details help those who mend it."),
        QT_TRANSLATE_NOOP("ErrorTexts", "a fault in Postroom"), ErrorAction::None},
};

struct ActionRow {
    ErrorAction action;
    const char *text;
};

constexpr std::array actions {
    ActionRow{ErrorAction::TryAgain, QT_TRANSLATE_NOOP("ErrorTexts", "Try again")},
    ActionRow{ErrorAction::WaitAndTry, QT_TRANSLATE_NOOP("ErrorTexts", "Try again")},
    ActionRow{ErrorAction::SignIn, QT_TRANSLATE_NOOP("ErrorTexts", "Sign in")},
    ActionRow{ErrorAction::OpenDemo, QT_TRANSLATE_NOOP("ErrorTexts", "Open the demo platform")},
    ActionRow{ErrorAction::ReadAgain, QT_TRANSLATE_NOOP("ErrorTexts", "Read again")},
    ActionRow{ErrorAction::Unlock, QT_TRANSLATE_NOOP("ErrorTexts", "Unlock")},
    ActionRow{ErrorAction::KeepSecret, QT_TRANSLATE_NOOP("ErrorTexts", "Keep it in the keychain")},
};
// clang-format on

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("ErrorTexts", text) : QString();
}

const KindRow &rowOf(Error::Kind kind)
{
    const auto *found
        = std::find_if(kinds.begin(), kinds.end(), [kind](const KindRow &row) { return row.kind == kind; });
    return found == kinds.end() ? kinds.back() : *found;
}

QString actionText(ErrorAction action)
{
    const auto *found
        = std::find_if(actions.begin(), actions.end(), [action](const ActionRow &row) { return row.action == action; });
    return found == actions.end() ? QString() : translated(found->text);
}

// A server's name is data: what looks like an argument in it stays as it is, and a sentence begins with a capital.
QString withNames(const char *sentence, const ErrorContext &context)
{
    const QString pattern = translated(sentence);
    const QString place = context.place.isEmpty() ? ErrorTexts::tr("the platform") : context.place;
    const QString subject = context.subject.isEmpty() ? ErrorTexts::tr("what was asked for") : context.subject;
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool argument = pattern[i] == u'%' && i + 1 < pattern.size();
        if (argument && (pattern[i + 1] == u'1' || pattern[i + 1] == u'2'))
            text += pattern[++i] == u'1' ? place : subject;
        else
            text += pattern[i];
    }
    const bool ownWords = context.place.isEmpty() || !pattern.startsWith("%1"_L1);
    if (ownWords && !text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

// "95 s", "25 min", "24 h": short, since it stands inside a sentence.
QString spanText(std::chrono::milliseconds span)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(span).count();
    if (seconds < 600)
        return ErrorTexts::tr("%1 s").arg(numberText(seconds));
    if (seconds < 7200)
        return ErrorTexts::tr("%1 min").arg(numberText(seconds / 60));
    if (seconds < 172800)
        return ErrorTexts::tr("%1 h").arg(numberText(seconds / 3600));
    return daysText(seconds / 86400);
}

QString fieldsText(const Error &error)
{
    QStringList texts;
    for (const auto &[field, message] : error.fields)
        texts.append(field.isEmpty() ? message : field + u": "_s + message);
    return texts.join(u"; "_s);
}

// How long the platform asks to wait.
QString pauseText(const Error &error)
{
    return spanText(std::max(*error.retryAfter, std::chrono::milliseconds(1000)));
}

QString adviceText(const Error &error, const KindRow &row)
{
    if (error.kind == Error::Kind::Invalid && !error.fields.isEmpty())
        return fieldsText(error);
    if (error.kind == Error::Kind::SecretStore && !error.detail.isEmpty())
        return error.detail + u'.'; // names the place where it was to come from, never what stood there
    if (error.kind != Error::Kind::RateLimited)
        return translated(row.advice);
    if (!error.retryAfter)
        return ErrorTexts::tr("Try again in a moment.");
    return ErrorTexts::tr("Try again in %1.").arg(pauseText(error));
}

// Only a keychain that was read and holds none asks for a new secret.
ErrorAction actionOf(KeychainState state)
{
    switch (state) {
    case KeychainState::Locked:
    case KeychainState::Refused:
        return ErrorAction::Unlock;
    case KeychainState::Absent:
        return ErrorAction::KeepSecret;
    default:
        return ErrorAction::TryAgain;
    }
}

ErrorWords wordsOf(KeychainState state, const QString &place)
{
    const KeychainWords words = keychainWords(state, place);
    const ErrorAction action = actionOf(state);
    return {words.title, words.sentence + u' ' + words.advice, action, actionText(action)};
}

// Whose session is over signs in again; all else is asked again where it was asked.
ErrorAction actionOf(SignInFault fault)
{
    return fault >= SignInFault::TooOld ? ErrorAction::SignIn : ErrorAction::None;
}

ErrorWords wordsOf(SignInFault fault)
{
    const SignInWords words = signInWords(fault);
    const ErrorAction action = actionOf(fault);
    return {words.sentence, words.advice, action, actionText(action)};
}

ErrorWords wordsOf(SecurityKeyFailure failure)
{
    const SecurityKeyWords words = securityKeyWords(failure);
    const ErrorAction action = failure == SecurityKeyFailure::NotInstalled ? ErrorAction::None : ErrorAction::TryAgain;
    return {words.sentence, words.advice, action, actionText(action)};
}

// What is wrong with the connection is mended where it is written down; all else may have passed.
ErrorWords wordsOf(DatabaseFault fault, const QString &detail)
{
    const DatabaseWords words = databaseWords(fault, detail);
    const ErrorAction action = fault <= DatabaseFault::ServiceUnreadable ? ErrorAction::None : ErrorAction::TryAgain;
    return {words.sentence, words.advice, action, actionText(action)};
}

// A database's: which table it is stands in the detail, whatever language the server speaks.
bool isMissingRight(const Error &error)
{
    return error.kind == Error::Kind::Forbidden && error.code == "42501"_L1;
}

ErrorWords wordsOfMissingRight(const QString &detail)
{
    return {ErrorTexts::tr("This login of the database may not read all that this needs: %1.").arg(detail),
        ErrorTexts::tr("Whoever looks after the database can grant the right to read it (SELECT)."),
        ErrorAction::TryAgain, actionText(ErrorAction::TryAgain)};
}

// The same for a login that the server refuses: by its password (28P01), or by its rules, which may not know it
// (28000).
bool isRefusedLogin(const Error &error)
{
    return error.kind == Error::Kind::Unauthorised && error.code.startsWith("28"_L1);
}

ErrorWords wordsOfRefusedLogin(const Error &error)
{
    const bool byPassword = error.code == "28P01"_L1;
    const QString sentence = byPassword ? ErrorTexts::tr("The database does not take this user with this password: %1.")
                                        : ErrorTexts::tr("The database's server does not let this login in: %1.");
    const QString advice = byPassword
        ? ErrorTexts::tr("Check the user in the connection string, and the password.")
        : ErrorTexts::tr("Check the user in the connection string. Who may come in from where, whoever runs the server "
                         "decides (pg_hba.conf).");
    return {QString(sentence).replace("%1"_L1, error.detail), advice, ErrorAction::TryAgain,
        actionText(ErrorAction::TryAgain)};
}

} // namespace

QString clockText(std::chrono::milliseconds difference)
{
    const auto span = std::chrono::abs(difference);
    if (span < clockTolerance)
        return {};
    const QString pattern = difference.count() > 0 ? ErrorTexts::tr("Your clock is %1 ahead of the platform's.")
                                                   : ErrorTexts::tr("Your clock is %1 behind the platform's.");
    return pattern.arg(spanText(span));
}

ErrorWords errorWords(const Error &error, const ErrorContext &context)
{
    if (error.keychain)
        return wordsOf(*error.keychain, context.place);
    if (error.signIn)
        return wordsOf(*error.signIn);
    if (error.securityKey)
        return wordsOf(*error.securityKey);
    if (error.database)
        return wordsOf(*error.database, error.detail);
    if (isMissingRight(error))
        return wordsOfMissingRight(error.detail);
    if (isRefusedLogin(error))
        return wordsOfRefusedLogin(error);
    const KindRow &row = rowOf(error.kind);
    ErrorWords words{withNames(row.sentence, context), adviceText(error, row), row.action, {}};
    const bool refused = error.kind == Error::Kind::Unauthorised || error.kind == Error::Kind::Forbidden;
    if (refused && error.clockDifference && !clockText(*error.clockDifference).isEmpty()) {
        words.sentence = clockText(*error.clockDifference);
        words.advice = ErrorTexts::tr("The platform refuses what comes more than 30 s early or late. Set the clock.");
        words.action = ErrorAction::TryAgain;
    }
    words.actionText = actionText(words.action);
    return words;
}

QString errorText(const Error &error, const ErrorContext &context)
{
    if (error.keychain) {
        const KeychainWords words = keychainWords(*error.keychain, context.place);
        return words.title + u' ' + words.sentence + u' ' + words.command;
    }
    const ErrorWords words = errorWords(error, context);
    return words.advice.isEmpty() ? words.sentence : words.sentence + u' ' + words.advice;
}

QString errorReason(const Error &error)
{
    if (error.keychain)
        return keychainWords(*error.keychain).reason;
    if (error.signIn)
        return signInWords(*error.signIn).reason;
    if (error.securityKey)
        return securityKeyWords(*error.securityKey).reason;
    if (error.database)
        return databaseWords(*error.database, error.detail).reason;
    if (isRefusedLogin(error))
        return ErrorTexts::tr("the database does not let this login in (code %1)").arg(error.code);
    const bool named = error.kind == Error::Kind::RateLimited && error.retryAfter;
    const QString reason = named ? ErrorTexts::tr("asked too often, it wants a pause of %1").arg(pauseText(error))
                                 : translated(rowOf(error.kind).reason);
    return error.code.isEmpty() ? reason : ErrorTexts::tr("%1 (code %2)").arg(reason, error.code);
}

QString errorCodeText(const Error &error)
{
    if (error.code.isEmpty())
        return error.requestId.isEmpty() ? QString() : ErrorTexts::tr("Request %1").arg(error.requestId);
    if (error.requestId.isEmpty())
        return ErrorTexts::tr("Code %1").arg(error.code);
    return ErrorTexts::tr("Code %1, request %2").arg(error.code, error.requestId);
}

QString errorDetails(const Error &error)
{
    QStringList lines{kindName(error.kind)};
    if (const QString code = errorCodeText(error); !code.isEmpty())
        lines.append(code);
    if (const QString fields = fieldsText(error); !fields.isEmpty())
        lines.append(fields);
    if (!error.detail.isEmpty())
        lines.append(error.detail);
    return lines.join(u'\n');
}

} // namespace postroom
