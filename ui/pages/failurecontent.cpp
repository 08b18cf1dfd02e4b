// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/failurecontent.h"

#include "text/errorwords.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FailureContent)
};

} // namespace

EmptyContent failureContent(const Error &error, const Platform &platform)
{
    const ErrorWords words = errorWords(error, {platform.name(), {}});
    const QString icon = error.kind == Error::Kind::Offline ? u"cloud-off"_s : u"unplug"_s;
    EmptyContent content{icon, Ink::Red, words.sentence, words.advice, {Words::tr("Try again")}, errorCodeText(error),
        errorDetails(error)};
    if (platform.connection() != Platform::Connection::Demo)
        content.actions.append(Words::tr("Open the demo"));
    return content;
}

} // namespace postroom
