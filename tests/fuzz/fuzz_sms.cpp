// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A body of any kind as a text message, with and without values.
#include "content/smsmessage.h"
#include "fuzzinput.h"

using namespace postroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString body = fuzz::text(data, size);
    for (const Personalisation &given : {Personalisation(), fuzz::valuesOf(body)}) {
        smsPreviewBody({body}, given, size % 2 == 0);
        const SmsMessage message({body, body.left(12), true}, given);
        if (message.fragments() < 1 || message.characters() < message.text().size())
            __builtin_trap();
    }
    return 0;
}
