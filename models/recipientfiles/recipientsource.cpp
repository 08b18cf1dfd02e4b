// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipientsource.h"

#include "recipientfiles/csvscanner.h"
#include "recipientfiles/csvtext.h"
#include "recipientfiles/textends.h"

#include <algorithm>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <utility>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr qint64 pieceSize = 65536;
constexpr qsizetype sampleLength = 60;

class TextSource : public RecipientSource {
public:
    TextSource(const QString &text, const FileReading &reading)
        : m_text(text)
        , m_reading(reading)
    {
    }

    Result<bool> restart() override
    {
        m_at = 0;
        return true;
    }
    Result<QString> next() override
    {
        const QString piece = m_text.mid(m_at, pieceSize);
        m_at += piece.size();
        return piece;
    }
    double progress() const override
    {
        return m_text.isEmpty() ? 1 : static_cast<double>(m_at) / static_cast<double>(m_text.size());
    }
    bool hasMixedLineEnds() const override { return false; }
    FileReading reading() const override { return m_reading; }

private:
    QString m_text;
    FileReading m_reading;
    qsizetype m_at = 0;
};

class DelimitedSource : public RecipientSource {
public:
    explicit DelimitedSource(const DelimitedFile &file)
        : m_given(file)
        , m_file(file.path)
        , m_decoder(TextEncoding::Utf8)
    {
        m_reading.separator = file.separator;
        m_reading.platformSeparator = file.platformSeparator;
    }

    Result<bool> restart() override;
    Result<QString> next() override;
    double progress() const override
    {
        return m_size == 0 ? 1 : static_cast<double>(m_file.pos()) / static_cast<double>(m_size);
    }
    FileReading reading() const override { return m_reading; }

private:
    void look(QStringView text);
    Result<TextEncoding> encoding();
    Error changed() const;
    Error failed() const;

    DelimitedFile m_given;
    QFile m_file;
    std::optional<QDateTime> m_changedAt; ///< as it was the first time
    qint64 m_size = 0;
    TextDecoder m_decoder;
    FileReading m_reading;
    bool m_hasLooked = false;
    bool m_isAtEnd = false;
};

Result<bool> DelimitedSource::restart()
{
    m_file.close();
    if (m_file.exists() && !isPlainFile(m_file.fileName()))
        return makeError(Error::Kind::Invalid, u"no plain file"_s, u"no-file"_s);
    if (!m_file.open(QIODevice::ReadOnly))
        return failed();
    const QDateTime changedAt = m_file.fileTime(QFileDevice::FileModificationTime);
    if (m_changedAt && (*m_changedAt != changedAt || m_size != m_file.size()))
        return changed();
    m_changedAt = changedAt;
    m_size = m_file.size();
    const Result<TextEncoding> guessed = encoding();
    if (!guessed)
        return guessed.error();
    m_reading.encoding = *guessed;
    m_decoder = TextDecoder(*guessed);
    m_isAtEnd = false;
    return true;
}

Result<TextEncoding> DelimitedSource::encoding()
{
    if (m_given.encoding)
        return *m_given.encoding;
    TextDecoder decoder(TextEncoding::Utf8);
    m_given.encoding = TextEncoding::Utf8;
    for (bool isFirst = true; !m_file.atEnd() && m_given.encoding == TextEncoding::Utf8; isFirst = false) {
        const QByteArray bytes = m_file.read(pieceSize);
        if (m_file.error() != QFileDevice::NoError)
            return failed();
        if (isFirst)
            m_given.encoding = guessedEncoding(bytes, m_file.atEnd());
        decoder.decode(bytes);
        if (m_given.encoding == TextEncoding::Utf8 && decoder.hasFault())
            m_given.encoding = TextEncoding::Windows1252;
    }
    m_file.seek(0);
    return *m_given.encoding;
}

Result<QString> DelimitedSource::next()
{
    if (m_isAtEnd)
        return QString();
    QString text;
    while (text.isEmpty() && !m_isAtEnd) {
        const QByteArray bytes = m_file.read(pieceSize);
        if (m_file.error() != QFileDevice::NoError)
            return failed();
        m_isAtEnd = bytes.isEmpty();
        text = m_isAtEnd ? m_decoder.finish() : m_decoder.decode(bytes);
    }
    look(text);
    const bool isSame = m_file.size() == m_size && m_file.fileTime(QFileDevice::FileModificationTime) == *m_changedAt;
    return isSame ? Result<QString>(text) : Result<QString>(changed());
}

/// Keeps the first line that shows whether the encoding is the right one.
void DelimitedSource::look(QStringView text)
{
    m_reading.hasBadBytes = m_decoder.hasFault();
    if (!m_reading.sample.isEmpty() || (m_hasLooked && *m_reading.encoding == TextEncoding::Utf8))
        return;
    m_hasLooked = true;
    const auto *telling = std::find_if(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80 && c != QChar::ByteOrderMark; });
    if (telling == text.end())
        return;
    const qsizetype at = telling - text.begin();
    const qsizetype start = text.first(at).lastIndexOf(u'\n') + 1;
    qsizetype end = text.indexOf(u'\n', at);
    end = end < 0 ? text.size() : end;
    const qsizetype from = std::max(start, at - sampleLength / 2);
    m_reading.sample = text.sliced(from, std::min(end - from, sampleLength)).trimmed().toString();
}

Error DelimitedSource::changed() const
{
    return makeError(Error::Kind::Storage, u"the file was changed while it was read"_s, u"file-changed"_s);
}

Error DelimitedSource::failed() const
{
    return makeError(Error::Kind::Storage, m_file.errorString());
}

/// A text with other separators, written with commas, as the platform does before it reads it.
class SeparatedSource : public RecipientSource {
public:
    SeparatedSource(std::unique_ptr<RecipientSource> inner, QChar separator)
        : m_inner(std::move(inner))
        , m_separator(separator)
    {
    }

    Result<bool> restart() override
    {
        m_isAtEnd = false;
        m_scanner.emplace(m_separator, false, [this](const CsvRow &row) {
            QStringList cells;
            for (qsizetype i = 0; i < row.size(); ++i)
                cells += row.cell(i).toString();
            appendCsvRow(m_csv, cells);
        });
        m_lineEnds.emplace([this](QStringView text) { m_scanner->feed(text); });
        return m_inner->restart();
    }
    Result<QString> next() override;
    double progress() const override { return m_inner->progress(); }
    bool hasMixedLineEnds() const override { return false; }
    FileReading reading() const override { return m_inner->reading(); }

private:
    std::unique_ptr<RecipientSource> m_inner;
    QChar m_separator;
    std::optional<CsvScanner> m_scanner;
    std::optional<LineEndNormaliser> m_lineEnds;
    QString m_csv;
    bool m_isAtEnd = false;
};

Result<QString> SeparatedSource::next()
{
    while (m_csv.isEmpty() && !m_isAtEnd) {
        const Result<QString> piece = m_inner->next();
        if (!piece)
            return piece.error();
        m_isAtEnd = piece->isEmpty();
        if (m_isAtEnd)
            m_scanner->finish();
        else
            m_lineEnds->feed(*piece);
    }
    return std::exchange(m_csv, {});
}

} // namespace

std::unique_ptr<RecipientSource> textSource(const QString &text, const FileReading &reading)
{
    return std::make_unique<TextSource>(text, reading);
}

std::unique_ptr<RecipientSource> delimitedSource(const DelimitedFile &file)
{
    auto source = std::make_unique<DelimitedSource>(file);
    if (file.separator == u',')
        return source;
    return std::make_unique<SeparatedSource>(std::move(source), file.separator);
}

bool isPlainFile(const QString &path)
{
    return QFileInfo(path).isFile();
}

QChar likelySeparator(QStringView text, QChar expected)
{
    constexpr QStringView separators = u",;\t";
    QChar likely = expected;
    qsizetype most = 0;
    bool isDone = false;
    CsvScanner scanner(expected, false, [&](const CsvRow &row) {
        isDone = isDone || row.size() > 0;
        if (row.size() != 1 || most > 0)
            return;
        for (QChar separator : separators) {
            const qsizetype count = row.cell(0).count(separator);
            if (separator != expected && count > most) {
                likely = separator;
                most = count;
            }
        }
    });
    while (!isDone && !text.isEmpty()) {
        const qsizetype line = text.indexOf(u'\n') + 1;
        const qsizetype length = line == 0 ? text.size() : line;
        scanner.feed(text.first(length));
        text = text.sliced(length);
    }
    if (!isDone)
        scanner.finish();
    return likely;
}

} // namespace postroom
