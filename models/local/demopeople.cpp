// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/demopeople.h"

#include "local/demojson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

using namespace demo;

constexpr quint64 peopleStream = 1;
constexpr std::size_t mostServicesOfOne = 4; // the caller alone is known to five

// "Łukasz" as it stands in an e-mail address.
QString plainLetters(const QString &name)
{
    QString plain;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_D)) {
        if (c == u'ł')
            plain += u'l';
        else if ((c >= u'a' && c <= u'z') || c == u'-')
            plain += c;
    }
    return plain;
}

// Picks among objects by their "share".
const JsonValue &byShare(const JsonValue::Array &choices, DemoRandom &random)
{
    return random.byShare(choices, [](const JsonValue &choice) { return number(choice, u"share"); });
}

QString any(const QStringList &words, DemoRandom &random)
{
    return words[random.below(static_cast<int>(words.size()))];
}

class Maker {
public:
    Maker(const DemoWords &words, quint64 seed)
        : m_words(words)
        , m_json(words.people)
        , m_random(seed, peopleStream)
    {
    }

    DemoPeople make()
    {
        makeCaller();
        makePhoneOwners();
        for (int i = number(m_json, u"emailOnlyPeople"); i > 0; --i)
            m_made.people.push_back(somebody({}));
        for (const DemoUser &user : m_words.users)
            m_made.people.push_back(colleague(user));
        for (const JsonValue &line : list(m_json, u"foreignNumbers")) {
            m_made.foreign.push_back(
                {text(line, u"spelled"), text(line, u"prefix"), number(line, u"rate"), flag(line, u"receipts")});
        }
        introduce();
        return std::move(m_made);
    }

private:
    void makeCaller()
    {
        const JsonValue &caller = value(m_json, u"caller");
        DemoPerson person;
        person.given = text(caller, u"given");
        person.name = person.given + u' ' + text(caller, u"family");
        person.phone = text(caller, u"phone");
        person.email = text(caller, u"email");
        person.address = texts(caller, u"address");
        m_made.people.push_back(person);
    }

    void makePhoneOwners()
    {
        const JsonValue &phones = value(m_json, u"phones");
        const JsonValue &team = value(phones, u"team");
        std::vector<int> kept;
        for (const JsonValue &number : list(phones, u"not"))
            kept.push_back(number.asNumber() ? number.asNumber()->digits.toInt() : 0);
        for (int last = number(phones, u"from"); last <= number(phones, u"to"); ++last) {
            const bool ofTeam = last >= number(team, u"from") && last <= number(team, u"to");
            if (!ofTeam && std::find(kept.begin(), kept.end(), last) == kept.end())
                m_made.people.push_back(somebody(phone(last)));
        }
    }

    QString phone(int last) const
    {
        return text(value(m_json, u"phones"), u"prefix") + QString::number(last).rightJustified(3, u'0');
    }

    DemoPerson somebody(const QString &phone)
    {
        const JsonValue &group = byShare(list(m_json, u"nameGroups"), m_random);
        DemoPerson person;
        person.given = any(texts(group, u"given"), m_random);
        const QString family = any(texts(group, u"family"), m_random);
        person.name = person.given + u' ' + family;
        person.phone = phone;
        person.email = address(person.given, family);
        person.welsh = text(group, u"towns") == u"welsh"_s;
        person.address = home(person, text(group, u"towns"));
        person.deadPhone = m_random.percent(number(m_json, u"deadNumbersPercent"));
        person.deadEmail = m_random.percent(number(m_json, u"deadAddressesPercent"));
        return person;
    }

    QString address(const QString &given, const QString &family)
    {
        const QString domain = text(byShare(list(m_json, u"emailDomains"), m_random), u"name");
        const QString first = plainLetters(given);
        const QString last = plainLetters(family);
        const QString number = QString::number(m_random.between(1, 99));
        const QString forms[]{first + u'.' + last, first + u'.' + last + number, first.left(1) + last + number,
            first + last.left(1) + number, last + u'.' + first};
        return forms[m_random.below(static_cast<int>(std::size(forms)))] + u'@' + domain;
    }

    QStringList home(const DemoPerson &person, const QString &region)
    {
        const JsonValue &town = byShare(list(value(m_json, u"towns"), region), m_random);
        QStringList lines{person.name};
        if (m_random.percent(18))
            lines.append(u"Flat "_s + QString::number(m_random.between(1, 14)));
        lines.append(
            QString::number(m_random.between(1, 148)) + u' ' + any(texts(value(m_json, u"streets"), region), m_random));
        const QStringList quarters = texts(town, u"quarters");
        if (!quarters.isEmpty() && m_random.percent(35))
            lines.append(any(quarters, m_random));
        lines.append(text(town, u"name"));
        lines.append(text(town, u"area") + QString::number(m_random.between(1, number(town, u"districts")))
            + m_random.filled(u" #??"));
        return lines;
    }

    DemoPerson colleague(const DemoUser &user)
    {
        DemoPerson person;
        person.given = user.name.section(u' ', 0, 0);
        person.name = user.name;
        person.phone = phone(user.phone);
        person.email = user.email;
        person.address = QStringList{user.name, u"Town Hall"_s, u"Market Place"_s, u"Calderwick"_s, u"CK1 1TH"_s};
        return person;
    }

    // Says which services know whom; the caller's own messages are written by hand.
    void introduce()
    {
        m_made.known.resize(m_words.services.size());
        const auto strangers = m_made.people.size() - m_words.users.size();
        for (std::size_t i = 1; i < strangers; ++i)
            introduce(static_cast<int>(i));
        for (std::size_t s = 0; s < m_words.services.size(); ++s) {
            if (m_words.services[s].toTeamOnly)
                introduceTeam(s, strangers);
        }
    }

    void introduce(int index)
    {
        const DemoPerson &person = m_made.people[static_cast<std::size_t>(index)];
        std::vector<std::size_t> services;
        for (std::size_t s = 0; s < m_words.services.size(); ++s) {
            const DemoService &service = m_words.services[s];
            const bool fits = service.people.isEmpty() || (service.people == u"welsh"_s) == person.welsh;
            const int share = person.welsh && service.people == u"welsh"_s ? 80 : service.peopleShare;
            if (m_random.percent(share) && fits && !service.toTeamOnly)
                services.push_back(s);
        }
        while (services.size() > mostServicesOfOne)
            services.erase(services.begin() + m_random.below(static_cast<int>(services.size())));
        for (const std::size_t s : services) {
            if (!person.phone.isEmpty())
                m_made.known[s].byPhone.push_back(index);
            m_made.known[s].byEmail.push_back(index);
        }
    }

    void introduceTeam(std::size_t s, std::size_t firstColleague)
    {
        for (std::size_t u = 0; u < m_words.users.size(); ++u) {
            if (!m_words.users[u].services.contains(m_words.services[s].key))
                continue;
            m_made.known[s].byPhone.push_back(static_cast<int>(firstColleague + u));
            m_made.known[s].byEmail.push_back(static_cast<int>(firstColleague + u));
        }
    }

    const DemoWords &m_words;
    const JsonValue &m_json;
    DemoRandom m_random;
    DemoPeople m_made;
};

} // namespace

DemoPeople DemoPeople::make(const DemoWords &words, quint64 seed)
{
    return Maker(words, seed).make();
}

} // namespace postroom
