// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A body of any kind as a letter, its heading and its contact block, with and without values.
#include "content/drawnblocks.h"
#include "content/letter.h"
#include "content/qrcode.h"
#include "fuzzinput.h"

using namespace postroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString body = fuzz::text(data, size);
    for (const Personalisation &given : {Personalisation(), fuzz::valuesOf(body)}) {
        drawnBlocks(letterBodyWithCodes(body, given, size % 2 == 0).html);
        letterHeading(body, given);
        letterContactBlock(body, given);
        qrCodeTooLong(body, given);
    }
    return 0;
}
