// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A body of any kind as an e-mail and a subject, with and without values.
#include "content/drawnblocks.h"
#include "content/emailmessage.h"
#include "fuzzinput.h"

using namespace postroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString body = fuzz::text(data, size);
    const EmailTemplate email{body, body};
    for (const Personalisation &given : {Personalisation(), fuzz::valuesOf(body)}) {
        drawnBlocks(emailHtmlBody(email, given, size % 2 == 0));
        emailPlainBody(email, given);
        subjectSent(body, given);
        drawnRuns(subjectHtml(body, given));
        if (emailPreheader(email, given).size() > 512)
            __builtin_trap();
    }
    return 0;
}
