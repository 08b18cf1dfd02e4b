// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/demovalues.h"

#include "local/demojson.h"

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

// "1,190.00"
QString pounds(int pence)
{
    const QString whole = QString::number(pence / 100);
    const QString grouped = whole.size() > 3 ? whole.chopped(3) + u',' + whole.right(3) : whole;
    return grouped + u'.' + QString::number(pence % 100).rightJustified(2, u'0');
}

// "10:40am", as the platform's own style guide writes it.
QString clockTime(int minute)
{
    const int hour = minute / 60;
    const QString minutes = QString::number(minute % 60).rightJustified(2, u'0');
    return QString::number(hour > 12 ? hour - 12 : hour) + u':' + minutes + (hour < 12 ? u"am"_s : u"pm"_s);
}

QString several(const QStringList &choices, DemoRandom &random)
{
    const int first = random.below(static_cast<int>(choices.size()));
    const int count = random.between(1, 3);
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(choices[(first + i * 3) % static_cast<int>(choices.size())]);
    return chosen.join(u"; "_s);
}

QString moneyValue(const DemoPlaceholder &placeholder, DemoRandom &random)
{
    constexpr int usualPence[]{0, 0, 50, 25, 99, 40};
    const int whole = random.between(placeholder.from, placeholder.to);
    const int pence = random.percent(45) ? usualPence[random.below(6)] : random.below(100);
    return pounds(whole * 100 + pence);
}

QString valueFor(const DemoPlaceholder &placeholder, const DemoPerson &person, DemoRandom &random)
{
    using Kind = DemoPlaceholder::Kind;
    switch (placeholder.kind) {
    case Kind::Name:
        return person.name;
    case Kind::FirstName:
        return person.given;
    case Kind::Digits:
        return random.filled(QString(placeholder.from, u'#'));
    case Kind::Pattern:
        return random.filled(placeholder.pattern);
    case Kind::Money:
        return moneyValue(placeholder, random);
    case Kind::Pounds:
        return pounds(random.between(placeholder.from / 50, placeholder.to / 50) * 5000).chopped(3);
    case Kind::Number:
        return QString::number(random.between(placeholder.from, placeholder.to));
    case Kind::Time:
        return clockTime(
            random.between(placeholder.from * 60 / placeholder.step, placeholder.to * 60 / placeholder.step)
            * placeholder.step);
    case Kind::OneOf:
        return placeholder.choices[random.below(static_cast<int>(placeholder.choices.size()))];
    case Kind::Several:
        return several(placeholder.choices, random);
    case Kind::YesOrNo:
        return random.percent(placeholder.from) ? u"yes"_s : u"no"_s;
    }
    return {};
}

// The text between two brackets: a value, or the words of a condition that holds.
QString filledIn(QStringView inside, const JsonValue &personalisation)
{
    const qsizetype condition = inside.indexOf(u"??");
    const QString value = demo::text(personalisation, condition < 0 ? inside : inside.left(condition));
    if (condition < 0)
        return value;
    return value == u"yes"_s ? inside.mid(condition + 2).toString() : QString();
}

} // namespace

JsonValue demoPersonalisation(
    const DemoTemplate &from, const DemoPerson &person, const JsonValue &given, DemoRandom &random)
{
    JsonValue personalisation{JsonValue::Object()};
    for (const DemoPlaceholder &placeholder : from.placeholders) {
        const QString made = valueFor(placeholder, person, random);
        const JsonValue *fixed = given.member(placeholder.name);
        personalisation.setMember(placeholder.name, fixed ? *fixed : JsonValue(made));
    }
    personalisation.sortMembers(1);
    return personalisation;
}

int demoFragments(const QString &content, const JsonValue &personalisation)
{
    QString text;
    qsizetype at = 0;
    for (qsizetype open = content.indexOf(u"(("_s); open >= 0; open = content.indexOf(u"(("_s, at)) {
        const qsizetype close = content.indexOf(u"))"_s, open);
        text += QStringView(content).mid(at, open - at);
        text += filledIn(QStringView(content).mid(open + 2, close - open - 2), personalisation);
        at = close + 2;
    }
    text += QStringView(content).mid(at);
    const bool wide = text.contains(u'ŵ') || text.contains(u'ŷ') || text.contains(u'â') || text.contains(u'ê')
        || text.contains(u'î') || text.contains(u'ô') || text.contains(u'û');
    const int single = wide ? 70 : 160;
    const int part = wide ? 67 : 153;
    const int length = static_cast<int>(text.size());
    return length <= single ? 1 : (length + part - 1) / part;
}

} // namespace postroom
