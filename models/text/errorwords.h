// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace postroom {

/// What a person can do about an error; the page knows how.
enum class ErrorAction {
    None,
    TryAgain,
    WaitAndTry, ///< after Error::retryAfter, where the platform named a time
    SignIn,
    OpenDemo, ///< a connection that is refused: try again is offered beside it
    ReadAgain, ///< what is shown is out of date
    Unlock, ///< the keychain; the person is asked
    KeepSecret ///< the keychain holds none: a new one is asked for
};

/// An error in words: what happened, why and what to do, without blame (look.md §8).
struct ErrorWords {
    QString sentence; ///< "api.example did not answer in time."
    QString advice; ///< "It may be busy." Empty where there is none
    ErrorAction action = ErrorAction::None;
    QString actionText; ///< of the button, "Try again"; empty for None
};

/// What an error is about.
struct ErrorContext {
    QString place; ///< host or name of the platform; empty: "the platform"
    QString subject; ///< what was asked for: a name or an id; empty: "it"
};

/// The words of an error.
ErrorWords errorWords(const Error &error, const ErrorContext &context = {});
/// Sentence, advice and messages per field in one line, for the command line.
QString errorText(const Error &error, const ErrorContext &context = {});
/// A few words for a list of failures: "no answer in time".
QString errorReason(const Error &error);
/// The code for small print: "Code 503, request 7f0c…"; empty when there is none.
QString errorCodeText(const Error &error);
/// Everything technical, redacted, in English, for "Copy details".
QString errorDetails(const Error &error);
/// "Your clock is 95 s ahead of the platform's."; empty when the difference explains no refusal (api-contract: 30 s).
QString clockText(std::chrono::milliseconds difference);

} // namespace postroom
