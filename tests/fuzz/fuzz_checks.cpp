// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A text of any kind in what an editor asks: warnings, colours, checks before saving, names, differences.
#include "content/contentwarning.h"
#include "content/editorhighlight.h"
#include "content/emailmessage.h"
#include "content/messagechecks.h"
#include "content/templatechange.h"
#include "content/templatevalidation.h"
#include "content/worddifference.h"
#include "fuzzinput.h"

using namespace postroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString body = fuzz::text(data, size);
    const QString half = body.left(body.size() / 2);
    for (const ContentWarning &warning : smsWarnings(body)) {
        if (body.mid(warning.position, warning.text.size()) != warning.text)
            __builtin_trap();
    }
    placeholderWarnings(body);
    subjectWarnings(body);
    adminHighlights(body);
    for (int field = 0; field <= static_cast<int>(TemplateField::SmsSender); ++field)
        checkedField(static_cast<TemplateField>(field), body);
    templateChange(placeholdersOf(half), placeholdersOf(body), {half});
    additionalNames(fuzz::valuesOf(body), placeholdersOf(body));
    isMessageEmpty(body, fuzz::valuesOf(half));
    sanitisedValue(body);
    wordDifference(half, body);
    return 0;
}
