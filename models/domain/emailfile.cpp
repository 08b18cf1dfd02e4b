// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emailfile.h"

#include "domain/filename.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct MimeRow {
    QLatin1StringView extension;
    QLatin1StringView type;
};

// The kinds of admin-features TPL-29 by their registered names.
constexpr std::array mimeRows{
    MimeRow{"csv"_L1, "text/csv"_L1},
    MimeRow{"jpeg"_L1, "image/jpeg"_L1},
    MimeRow{"jpg"_L1, "image/jpeg"_L1},
    MimeRow{"png"_L1, "image/png"_L1},
    MimeRow{"xlsx"_L1, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1},
    MimeRow{"doc"_L1, "application/msword"_L1},
    MimeRow{"docx"_L1, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1},
    MimeRow{"pdf"_L1, "application/pdf"_L1},
    MimeRow{"json"_L1, "application/json"_L1},
    MimeRow{"odt"_L1, "application/vnd.oasis.opendocument.text"_L1},
    MimeRow{"rtf"_L1, "application/rtf"_L1},
    MimeRow{"txt"_L1, "text/plain"_L1},
};

constexpr qint64 microsecondsPerWeek = 7LL * 24 * 60 * 60 * 1'000'000;

} // namespace

QString mimeTypeOf(const TemplateEmailFile &file)
{
    const QString extension = extensionOf(file.filename);
    const auto *found = std::find_if(
        mimeRows.begin(), mimeRows.end(), [&extension](const MimeRow &row) { return extension == row.extension; });
    return found == mimeRows.end() ? QString() : QString(found->type);
}

std::optional<Instant> expiryOf(const TemplateEmailFile &file, Instant now)
{
    if (!file.retentionPeriod)
        return std::nullopt;
    return Instant(now.microseconds() + *file.retentionPeriod * microsecondsPerWeek);
}

std::optional<qsizetype> positionInTemplate(const TemplateEmailFile &file, const QStringList &placeholders)
{
    const qsizetype index = placeholders.indexOf(file.filename);
    return index < 0 ? std::nullopt : std::optional(index);
}

} // namespace postroom
