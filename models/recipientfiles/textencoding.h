// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <QByteArrayView>
#include <QString>

namespace postroom {

/// The encodings that recipient files come in.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// What a file's bytes are most likely in: its byte order mark, else UTF-16 where every other byte is nearly always
/// zero, else UTF-8 where that is valid, else Windows-1252. `isWhole` is false for the start of a longer file, which
/// may end inside a character.
TextEncoding guessedEncoding(QByteArrayView bytes, bool isWhole);

/// All of them, in the order in which people are offered them.
inline constexpr std::array textEncodings{
    TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian};

/// The name that people know it by: "UTF-8".
QString encodingName(TextEncoding encoding);
/// The encoding of a name, in any case; none for others.
std::optional<TextEncoding> encodingOf(QStringView name);

/// True for what the platform itself reads: it takes UTF-8 and nothing else (template-spec §6.5 "Upload").
bool isReadByPlatform(TextEncoding encoding);

/// Decodes a text that comes in pieces, cut anywhere. A byte order mark stays, as in the platform; what is no character
/// becomes U+FFFD.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);

    QString decode(QByteArrayView bytes);
    /// The end of the text: what was left of a character.
    QString finish();
    /// True when some bytes were no character of this encoding.
    bool hasFault() const { return m_hasFault; }

private:
    QString decodeUtf8(QByteArrayView bytes);
    QString decodeUtf16(QByteArrayView bytes);

    TextEncoding m_encoding;
    QByteArray m_rest; ///< the start of a character
    bool m_hasFault = false;
};

} // namespace postroom
