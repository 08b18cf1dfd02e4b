// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/contentwarning.h"
#include "domain/template.h"

#include <span>

namespace postroom {

/// One text of a template, by which its versions are compared.
struct TemplateText {
    QLatin1StringView key; ///< as the platform names it
    const char *name; ///< in English; context "TemplateText"
    QString Template::*text;
};
/// All of them, in the order in which they are read.
std::span<const TemplateText> templateTexts();
/// What it says in a version, for people: the postage in words.
QString shownText(const TemplateText &text, const Template &version);
/// Its name, translated: "Subject".
QString templateTextName(const TemplateText &text);

/// A warning about a template and where it stands.
struct TemplateWarning {
    const TemplateText *text;
    ContentWarning warning;
    qsizetype line; ///< from 1
    qsizetype character; ///< of that line, from 1, as people count them
};
/// All warnings about what a template's texts hold, in the order of templateTexts().
std::vector<TemplateWarning> templateWarnings(const Template &version);
/// As a sentence: "Message, line 2, character 14: …".
QString templateWarningText(const TemplateWarning &warning);

} // namespace postroom
