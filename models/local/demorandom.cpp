// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/demorandom.h"

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr quint64 stepOfSequence = 0x9E3779B97F4A7C15ULL;

quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

} // namespace

DemoRandom::DemoRandom(quint64 seed, quint64 stream)
    : m_state(mixed(seed + stepOfSequence) ^ mixed(stream * stepOfSequence + 1))
{
}

quint64 DemoRandom::bits()
{
    m_state += stepOfSequence;
    return mixed(m_state);
}

int DemoRandom::below(int count)
{
    return static_cast<int>(((bits() >> 32) * static_cast<quint64>(count)) >> 32);
}

double DemoRandom::fraction()
{
    return static_cast<double>(bits() >> 11) / 9007199254740992.0;
}

QString DemoRandom::uuid()
{
    constexpr char16_t digits[] = u"0123456789abcdef";
    const quint64 words[]{bits(), bits()};
    QString text(36, u'-');
    for (int nibble = 0, at = 0; nibble < 32; ++nibble, ++at) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20)
            ++at;
        quint64 value = (words[nibble / 16] >> (4 * (nibble % 16))) & 15;
        if (nibble == 12)
            value = 4;
        else if (nibble == 16)
            value = 8 | (value & 3);
        text[at] = digits[value];
    }
    return text;
}

QString DemoRandom::filled(QStringView pattern)
{
    constexpr char16_t letters[] = u"ABCDEFGHJKLMNPQRSTUVWXYZ";
    QString text = pattern.toString();
    for (QChar &c : text) {
        if (c == u'#')
            c = QChar(u'0' + below(10));
        else if (c == u'?')
            c = letters[below(24)];
    }
    return text;
}

} // namespace postroom
