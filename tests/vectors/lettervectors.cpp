// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/letter.h"
#include "content/platformdates.h"
#include "text/letteraddress.h"
#include "text/personalisationvalues.h"
#include "vectorfile.h"

// What stands around the body of a letter.

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

JsonValue letterBlocks(const JsonValue &vectorCase)
{
    const bool isWelsh = textInput(vectorCase, "language") == "welsh"_L1;
    const LetterTemplate source{u"Heading"_s, u"Body"_s, isWelsh ? u"Pennawd"_s : QString(),
        isWelsh ? u"Corff"_s : QString(), textInput(vectorCase, "contact_block")};
    const Personalisation values = personalisationFrom(input(vectorCase, "values"));
    const Instant created = platformInstant(textInput(vectorCase, "created_utc")).value_or(Instant());
    const LetterLanguage language = isWelsh ? LetterLanguage::Welsh : LetterLanguage::English;
    return asExpected(
        JsonValue::Object{{u"address_lines"_s, list(letterAddress(values, letterPlaceholders(source)).lines)},
            {u"contact_block_html"_s, letterContactBlock(source.contactBlock, values)},
            {u"date"_s, letterDate(created, language)},
            {u"heading"_s, letterHeading(isWelsh ? source.welshSubject : source.subject, values)},
            {u"body_html"_s, letterBody(isWelsh ? source.welshContent : source.content, values)},
            {u"placeholders"_s, list(letterPlaceholders(source).names())}});
}

} // namespace

std::span<const VectorFile> letterVectors()
{
    static const std::vector<VectorFile> files{{"letter_blocks.json", &letterBlocks}};
    return files;
}

} // namespace postroom::test
