// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <langinfo.h>
#include <QStringList>
#include <sys/ioctl.h>
#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

bool showsUtf8()
{
    const QByteArray codeset = nl_langinfo(CODESET);
    return codeset.toUpper() == "UTF-8" || codeset.toUpper() == "UTF8";
}

// What a terminal obeys instead of showing it: controls, breaks, and what turns the direction of the text around, with
// which a name could show itself as another.
bool isObeyed(QChar character)
{
    switch (character.direction()) {
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirPDF:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
    case QChar::DirPDI:
        return true;
    default:
        break;
    }
    static const QString marks = u"\u200e\u200f\u061c"_s; // direction marks: of the direction that they stand for
    return character.category() == QChar::Other_Control || character == QChar::LineSeparator
        || character == QChar::ParagraphSeparator || marks.contains(character);
}

QString escaped(QChar character)
{
    return u"\\u%1"_s.arg(static_cast<int>(character.unicode()), 4, 16, QLatin1Char('0'));
}

} // namespace

bool isTerminal(int descriptor)
{
    return isatty(descriptor) == 1;
}

int terminalWidth(int descriptor)
{
    winsize size{};
    if (!isTerminal(descriptor) || ioctl(descriptor, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

QString shownOn(int descriptor, const QString &text)
{
    if (!isTerminal(descriptor) || showsUtf8())
        return text;
    QString plain;
    for (const QChar character : text)
        plain += character.unicode() < 0x80 ? QString(character) : escaped(character);
    return plain;
}

QByteArray encodedFor(int descriptor, const QString &text)
{
    return shownOn(descriptor, text).toUtf8();
}

QString singleLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'\n' || character == u'\t')
            line += u' ';
        else
            line += isObeyed(character) ? escaped(character) : QString(character);
    }
    return line;
}

QString severalLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = singleLine(line);
    return lines.join(u'\n');
}

} // namespace postroom
