// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipienttemplate.h"

#include "content/letter.h"
#include "content/messagechecks.h"
#include "content/placeholder.h"
#include "content/smsmessage.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

struct TypeRow {
    QLatin1StringView name;
    RecipientType type;
};

constexpr std::array types{TypeRow{"sms"_L1, RecipientType::Sms}, TypeRow{"email"_L1, RecipientType::Email},
    TypeRow{"letter"_L1, RecipientType::Letter}};

/// The most characters that one code unit becomes in a text message: "…" is sent as three, nothing else grows.
qsizetype growth(QStringView text)
{
    return text.contains(u'\u2026') ? 3 : 1;
}

/// How many characters a value is at most in a message.
qsizetype mostCharacters(const RecipientValue &value)
{
    if (value.isText())
        return value.text.size() * growth(value.text);
    constexpr qsizetype joining = 5; // " and "
    qsizetype most = 0;
    for (const QString &item : value.isList() ? value.list : QStringList())
        most += item.size() * growth(item) + joining;
    return most;
}

PersonalisationValue personalisationValue(const RecipientValue &value)
{
    if (value.isText())
        return value.text;
    return value.isList() ? PersonalisationValue(value.list) : PersonalisationValue();
}

InsensitiveNames placeholderNames(RecipientType type, const QString &content, const QString &subject)
{
    if (type == RecipientType::Letter)
        return letterPlaceholders({subject, content});
    const InsensitiveNames inSubject = type == RecipientType::Email ? placeholdersOf(subject) : InsensitiveNames();
    return inSubject.united(placeholdersOf(content));
}

/// A template on the content engine. Texts that cannot be too long or empty are told without making the message.
class ContentTemplate : public RecipientTemplate {
public:
    ContentTemplate(RecipientType type, const QString &content, const QString &subject);

    RecipientType type() const override { return m_type; }
    QStringList placeholders() const override { return m_placeholders; }
    MessageFaults faultsWith(const PlaceholderValues &values, bool hasCells) const override;

private:
    void countUses(const QStringList &names);
    Personalisation personalisation(const PlaceholderValues &values) const;
    qsizetype mostLength(const PlaceholderValues &values) const;
    MessageFaults smsFaults(const PlaceholderValues &values, bool hasCells) const;

    RecipientType m_type;
    QString m_content;
    QStringList m_placeholders;
    std::vector<qsizetype> m_uses; ///< of each placeholder in the content
    bool m_hasFixedText = false; ///< letters or digits outside all brackets
};

ContentTemplate::ContentTemplate(RecipientType type, const QString &content, const QString &subject)
    : m_type(type)
    , m_content(content)
{
    m_placeholders = placeholderNames(type, content, subject).names();
    countUses(m_placeholders);
}

void ContentTemplate::countUses(const QStringList &names)
{
    m_uses.assign(static_cast<std::size_t>(names.size()), 0);
    QHash<QString, std::size_t> placeOf;
    for (qsizetype i = 0; i < names.size(); ++i)
        placeOf.insert(foldedName(names[i]), static_cast<std::size_t>(i));
    qsizetype fixedFrom = 0;
    const auto lookAt = [this](QStringView fixed) {
        m_hasFixedText = m_hasFixedText || std::any_of(fixed.begin(), fixed.end(), [](QChar c) {
            return c.unicode() < 0x80 && c.isLetterOrNumber();
        });
    };
    PlaceholderScanner scanner(m_content);
    while (const std::optional<Placeholder> found = scanner.next()) {
        lookAt(QStringView(m_content).sliced(fixedFrom, found->start - fixedFrom));
        fixedFrom = found->end;
        ++m_uses[placeOf.value(foldedName(found->name))];
    }
    lookAt(QStringView(m_content).sliced(fixedFrom));
}

MessageFaults ContentTemplate::faultsWith(const PlaceholderValues &values, bool hasCells) const
{
    if (m_type == RecipientType::Sms)
        return smsFaults(values, hasCells);
    if (m_type == RecipientType::Email && m_hasFixedText)
        return {};
    const Personalisation filled = hasCells ? personalisation(values) : Personalisation();
    MessageFaults faults;
    faults.empty = isMessageEmpty(m_content, filled);
    faults.qrCodeTooLong = m_type == RecipientType::Letter && qrCodeTooLong(m_content, filled).has_value();
    return faults;
}

MessageFaults ContentTemplate::smsFaults(const PlaceholderValues &values, bool hasCells) const
{
    if (m_hasFixedText && mostLength(values) <= SmsMessage::mostCharacters)
        return {};
    const SmsMessage message(SmsTemplate{m_content}, hasCells ? personalisation(values) : Personalisation());
    MessageFaults faults;
    faults.tooLong = message.isTooLong();
    faults.empty = message.isEmpty();
    faults.length = faults.tooLong ? message.charactersWithoutPrefix() : 0;
    return faults;
}

qsizetype ContentTemplate::mostLength(const PlaceholderValues &values) const
{
    qsizetype most = m_content.size() * growth(m_content);
    for (std::size_t i = 0; i < values.size(); ++i)
        most += values[i] ? mostCharacters(*values[i]) * m_uses[i] : 0;
    return most;
}

Personalisation ContentTemplate::personalisation(const PlaceholderValues &values) const
{
    // A row always has values, if only the recipient: "no values at all" would show the placeholders.
    Personalisation personalisation;
    personalisation.set(recipientHeaders().constFirst(), {});
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            personalisation.set(m_placeholders[static_cast<qsizetype>(i)], personalisationValue(*values[i]));
    }
    return personalisation;
}

} // namespace

QStringList RecipientTemplate::recipientHeaders() const
{
    switch (type()) {
    case RecipientType::Sms:
        return {u"phone number"_s};
    case RecipientType::Email:
        return {u"email address"_s};
    case RecipientType::Letter:
        break;
    }
    return {u"address line 1"_s, u"address line 2"_s, u"address line 3"_s, u"address line 4"_s, u"address line 5"_s,
        u"address line 6"_s, u"postcode"_s, u"address line 7"_s};
}

std::unique_ptr<RecipientTemplate> recipientTemplate(RecipientType type, const QString &content, const QString &subject)
{
    return std::make_unique<ContentTemplate>(type, content, subject);
}

std::optional<RecipientType> recipientType(QStringView name)
{
    const auto *row = std::find_if(types.begin(), types.end(), [name](const TypeRow &r) { return r.name == name; });
    return row == types.end() ? std::nullopt : std::optional(row->type);
}

} // namespace postroom
