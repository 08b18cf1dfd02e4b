// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/savingrules.h"

#include "content/characterclass.h"
#include "content/emailmessage.h"
#include "content/letter.h"
#include "content/smsmessage.h"
#include "content/templatevalidation.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr qint64 mostFileBytes = 2 * 1024 * 1024;
constexpr qsizetype longestFileName = 100;
constexpr int fewestWeeks = 1;
constexpr int mostWeeks = 78;

QString nameOf(const TemplateForm &form)
{
    return form.name;
}

QString subjectOf(const TemplateForm &form)
{
    return form.subject;
}

QString contentOf(const TemplateForm &form)
{
    return form.content;
}

QString welshSubjectOf(const TemplateForm &form)
{
    return form.welshSubject.value_or(QString());
}

QString welshContentOf(const TemplateForm &form)
{
    return form.welshContent.value_or(QString());
}

enum class When { Always, InWelsh };

/// A field of one type's form.
struct FormRow {
    QLatin1StringView type; ///< empty: all types
    QLatin1StringView name;
    TemplateField field;
    QString (*value)(const TemplateForm &form);
    When when = When::Always;
};

constexpr std::array formRows{
    FormRow{""_L1, "name"_L1, TemplateField::Name, &nameOf},
    FormRow{"sms"_L1, "content"_L1, TemplateField::SmsContent, &contentOf},
    FormRow{"email"_L1, "subject"_L1, TemplateField::EmailSubject, &subjectOf},
    FormRow{"email"_L1, "content"_L1, TemplateField::EmailContent, &contentOf},
    FormRow{"letter"_L1, "letter_welsh_subject"_L1, TemplateField::WelshHeading, &welshSubjectOf, When::InWelsh},
    FormRow{"letter"_L1, "letter_welsh_content"_L1, TemplateField::WelshContent, &welshContentOf, When::InWelsh},
    FormRow{"letter"_L1, "subject"_L1, TemplateField::LetterHeading, &subjectOf},
    FormRow{"letter"_L1, "content"_L1, TemplateField::LetterContent, &contentOf},
};

bool isInSubject(const TemplateForm &form, const QStringList &files)
{
    const InsensitiveNames names = placeholdersOf(form.subject);
    return std::any_of(files.begin(), files.end(), [&names](const QString &file) { return names.contains(file); });
}

bool hasFileInSubject(const TemplateForm &form)
{
    return isInSubject(form, form.files);
}

bool isTooLong(const TemplateForm &form)
{
    return SmsMessage({form.content}, {}).isTooLong();
}

/// English alone is looked at, and without values.
bool hasLargeQrCode(const TemplateForm &form)
{
    return qrCodeTooLong(form.content, {}).has_value();
}

bool hasWelshInEnglish(const TemplateForm &form)
{
    return form.letterLanguages == u"english"_s && (form.welshSubject || form.welshContent);
}

bool lacksWelsh(const TemplateForm &form)
{
    return form.letterLanguages == u"welsh_then_english"_s && !(form.welshSubject && form.welshContent);
}

bool hasHalfOfWelsh(const TemplateForm &form)
{
    return !form.letterLanguages && form.welshSubject.has_value() != form.welshContent.has_value();
}

bool hasUnknownLanguages(const TemplateForm &form)
{
    return form.letterLanguages && form.letterLanguages != u"english"_s
        && form.letterLanguages != u"welsh_then_english"_s;
}

bool hasUnknownPostage(const TemplateForm &form)
{
    return !form.postage.isEmpty() && !QStringList{u"first"_s, u"second"_s, u"economy"_s}.contains(form.postage);
}

/// A rule on more than one field, or of the interface alone.
struct RuleRow {
    QLatin1StringView type;
    QLatin1StringView field;
    bool (*isBroken)(const TemplateForm &form);
    QLatin1StringView text;
};

constexpr std::array ruleRows{
    RuleRow{"email"_L1, "subject"_L1, &hasFileInSubject, "You cannot put a file in the subject"_L1},
    RuleRow{"letter"_L1, "postage"_L1, &hasUnknownPostage, "Select first class, second class or economy mail"_L1},
    RuleRow{"letter"_L1, "letter_languages"_L1, &hasUnknownLanguages,
        "letter_languages is to be english or welsh_then_english"_L1},
    RuleRow{"letter"_L1, "letter_languages"_L1, &hasWelshInEnglish, "A letter in English has no Welsh texts"_L1},
    RuleRow{"letter"_L1, "letter_languages"_L1, &lacksWelsh,
        "A letter in Welsh and English needs a Welsh heading and a Welsh body"_L1},
    RuleRow{"letter"_L1, "letter_languages"_L1, &hasHalfOfWelsh,
        "A letter has a Welsh heading and a Welsh body, or neither"_L1},
    RuleRow{"sms"_L1, "content"_L1, &isTooLong, "Content has a character count greater than the limit of 918"_L1},
    RuleRow{"letter"_L1, "content"_L1, &hasLargeQrCode, "qr-code-too-long"_L1},
};

/// Those of one file; the form says the later ones only when there are none of these.
QStringList fileFaults(const AttachedFile &file)
{
    static const QStringList types{u"csv"_s, u"jpeg"_s, u"jpg"_s, u"png"_s, u"xlsx"_s, u"doc"_s, u"docx"_s, u"pdf"_s,
        u"json"_s, u"odt"_s, u"rtf"_s, u"txt"_s};
    // A dot that starts or ends a name begins no type.
    const qsizetype dot = file.name.lastIndexOf(u'.');
    const QString type = dot > 0 && dot + 1 < file.name.size() ? file.name.sliced(dot) : QString();
    QStringList faults;
    if (!types.contains(type.mid(1).toLower()))
        faults.append(type.isEmpty() ? u"Not an allowed file format"_s : type + " is not an allowed file format"_L1);
    if (file.size > mostFileBytes)
        faults.append(u"The file must be smaller than 2MB"_s);
    if (file.name.contains(u'(') || file.name.contains(u')'))
        faults.append(u"File name cannot contain brackets"_s);
    return faults;
}

QString fileFaultInTemplate(const AttachedFile &file, const TemplateForm &form)
{
    const qsizetype length = codePointCount(file.name);
    if (length > longestFileName)
        return u"File name cannot be longer than %1 characters (‘%2’ is %3 characters)"_s.arg(
            QString::number(longestFileName), file.name, QString::number(length));
    if (form.files.contains(file.name))
        return u"Your template already has a file called ‘%1’"_s.arg(file.name);
    if (isInSubject(form, {file.name}))
        return u"You cannot put a file in the subject of a template – remove ((%1)) or rename your file"_s.arg(
            file.name);
    return file.size == 0 ? u"Your file is empty – check your file and try again"_s : QString();
}

} // namespace

InsensitiveNames templatePlaceholders(const TemplateForm &form)
{
    if (form.type == "letter"_L1)
        return letterPlaceholders(
            {form.subject, form.content, welshSubjectOf(form), welshContentOf(form), form.contactBlock});
    return form.type == "email"_L1 ? emailPlaceholders({form.subject, form.content}) : placeholdersOf(form.content);
}

std::vector<SavingFault> savingFaults(const TemplateForm &form)
{
    std::vector<SavingFault> faults;
    const bool isWelsh = form.welshSubject.has_value() && form.welshContent.has_value();
    for (const FormRow &row : formRows) {
        if ((!row.type.isEmpty() && row.type != form.type) || (row.when == When::InWelsh && !isWelsh))
            continue;
        for (const QString &text : checkedField(row.field, row.value(form)).errors)
            faults.push_back({row.name, text});
    }
    for (const RuleRow &row : ruleRows) {
        if (row.type == form.type && row.isBroken(form))
            faults.push_back({row.field, row.text});
    }
    return faults;
}

QStringList attachedFileFaults(const AttachedFile &file, const TemplateForm &form)
{
    QStringList faults = fileFaults(file);
    const QString inTemplate = faults.isEmpty() ? fileFaultInTemplate(file, form) : QString();
    if (!inTemplate.isEmpty())
        faults.append(inTemplate);
    if (file.weeks < fewestWeeks || file.weeks > mostWeeks)
        faults.append(u"The number of weeks must be between %1 and %2"_s.arg(fewestWeeks).arg(mostWeeks));
    return faults;
}

} // namespace postroom
