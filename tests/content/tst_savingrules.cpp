// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/savingrules.h"
#include "content/templatechange.h"
#include "content/templatevalidation.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const QString commas = u"You cannot put commas between double brackets"_s;
const QString empty = u"Cannot be empty"_s;

TemplateForm letterForm(const QString &content = u"Body"_s)
{
    return {u"letter"_s, u"Name"_s, u"Heading"_s, content};
}

TemplateForm bilingual(const QString &heading, const QString &body)
{
    TemplateForm form = letterForm();
    form.letterLanguages = u"welsh_then_english"_s;
    form.welshSubject = heading;
    form.welshContent = body;
    return form;
}

TemplateForm emailForm(const QString &subject, const QStringList &files = {})
{
    TemplateForm form{u"email"_s, u"Name"_s, subject, u"Body"_s};
    form.files = files;
    return form;
}

/// The letter with these languages and Welsh texts; a null text is the platform's null.
TemplateForm inLanguages(const QString &languages, const QString &heading, const QString &body)
{
    TemplateForm form = letterForm();
    if (!languages.isNull())
        form.letterLanguages = languages;
    if (!heading.isNull())
        form.welshSubject = heading;
    if (!body.isNull())
        form.welshContent = body;
    return form;
}

} // namespace

/// Every rule of template-spec §7.1 and §7.2 beyond the platform's vectors, each with its row.
class TestSavingRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksFields_data();
    void checksFields();
    void checksWholeTemplates_data();
    void checksWholeTemplates();
    void checksAttachedFiles_data();
    void checksAttachedFiles();
    void comparesPlaceholdersOfAllTexts_data();
    void comparesPlaceholdersOfAllTexts();
};

void TestSavingRules::checksFields_data()
{
    QTest::addColumn<TemplateField>("field");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QStringList>("errors");
    const QString ten = u"line\n"_s.repeated(9) + u"line"_s;
    const auto add = [](const char *name, TemplateField field, const QString &input, const QStringList &errors) {
        QTest::newRow(name) << field << input << errors;
    };
    using Field = TemplateField;
    add("contact block", Field::ContactBlock, u"Unit\nStreet ((place))"_s, {});
    add("contact block, blank", Field::ContactBlock, u" \n\u2003"_s, {u"Enter a sender address"_s});
    add("contact block, ten lines", Field::ContactBlock, ten, {});
    add("contact block, ten lines and line ends", Field::ContactBlock, u"\n"_s + ten + u"\n\n"_s, {});
    add("contact block, eleven lines", Field::ContactBlock, ten + u"\nline"_s,
        {u"This address is 11 lines long - the most you can have is 10 lines"_s});
    add("contact block, comma in a name", Field::ContactBlock, u"((a,b))"_s, {commas});
    add("contact block, comma beside it", Field::ContactBlock, u"Unit, ((a?\?b, c))"_s, {});
    add("contact block, both", Field::ContactBlock, ten + u"\n((a,b))"_s,
        {commas, u"This address is 11 lines long - the most you can have is 10 lines"_s});
    add("folder name", Field::FolderName, u" Reminders "_s, {});
    add("folder name, blank", Field::FolderName, u" \u200b"_s, {empty});
    add("Welsh heading", Field::WelshHeading, u"Pennawd ((a,b))"_s, {});
    add("Welsh heading, blank", Field::WelshHeading, u"\u3000"_s, {empty});
    add("Welsh body", Field::WelshContent, u"Corff ((a?\?b, c))"_s, {});
    add("Welsh body, blank", Field::WelshContent, QString(), {empty});
    add("Welsh body, comma in a name", Field::WelshContent, u"((a,b))"_s, {commas});
}

void TestSavingRules::checksFields()
{
    QFETCH(TemplateField, field);
    QFETCH(QString, input);
    QFETCH(QStringList, errors);
    QCOMPARE(checkedField(field, input).errors, errors);
}

void TestSavingRules::checksWholeTemplates_data()
{
    QTest::addColumn<TemplateForm>("form");
    QTest::addColumn<QStringList>("faults");
    const auto add = [](const char *name, const TemplateForm &form, const QStringList &faults) {
        QTest::newRow(name) << form << faults;
    };
    const QString limit = u"content: Content has a character count greater than the limit of 918"_s;
    const QString large = u"content: qr-code-too-long"_s;
    const QString inSubject = u"subject: You cannot put a file in the subject"_s;
    const QString english = u"letter_languages: A letter in English has no Welsh texts"_s;
    const QString welsh = u"letter_languages: A letter in Welsh and English needs a Welsh heading and a Welsh body"_s;
    const QString half = u"letter_languages: A letter has a Welsh heading and a Welsh body, or neither"_s;
    add("918 characters", {u"sms"_s, u"N"_s, {}, QString(918, u'x')}, {});
    add("919 characters", {u"sms"_s, u"N"_s, {}, QString(919, u'x')}, {limit});
    add("placeholders count nothing", {u"sms"_s, u"N"_s, {}, QString(918, u'x') + u"((name))"_s}, {});
    add("marks of two places count once", {u"sms"_s, u"N"_s, {}, QString(918, u'{')}, {});
    add("no name, no content", {u"sms"_s, {}, {}, {}},
        {u"name: Enter Template name"_s, u"content: Enter your message"_s});
    add("QR code of 504 bytes", letterForm(u"QR: "_s + QString(504, u'x')), {});
    add("QR code of 505 bytes", letterForm(u"QR: "_s + QString(505, u'x')), {large});
    add("QR code whose bytes count", letterForm(u"QR: "_s + QString(253, u'é')), {large});
    add("QR code in Welsh is not looked at", bilingual(u"P"_s, u"QR: "_s + QString(505, u'x')), {});
    add("QR code in an email", {u"email"_s, u"N"_s, u"S"_s, u"QR: "_s + QString(505, u'x')}, {});
    add("file in the subject", emailForm(u"Your ((Form.PDF))"_s, {u"form.pdf"_s}), {inSubject});
    add("another name in the subject", emailForm(u"Your ((form))"_s, {u"form.pdf"_s}), {});
    add("subject without words", emailForm(u" "_s), {u"subject: Enter the subject of the email"_s});
    add("English", inLanguages(u"english"_s, {}, {}), {});
    add("English with a Welsh heading", inLanguages(u"english"_s, u"P"_s, {}), {english});
    add("English with a Welsh body", inLanguages(u"english"_s, {}, u"C"_s), {english});
    add("Welsh and English", bilingual(u"P"_s, u"C"_s), {});
    add("Welsh and English without both", inLanguages(u"welsh_then_english"_s, {}, {}), {welsh});
    add("Welsh and English without a body", inLanguages(u"welsh_then_english"_s, u"P"_s, {}), {welsh});
    add("Welsh and English without a heading", inLanguages(u"welsh_then_english"_s, {}, u"C"_s), {welsh});
    add("Welsh texts that are blank", bilingual(u""_s, u" "_s),
        {u"letter_welsh_subject: Cannot be empty"_s, u"letter_welsh_content: Cannot be empty"_s});
    add("no languages, no Welsh", letterForm(), {});
    add("no languages, both", inLanguages({}, u"P"_s, u"C"_s), {});
    add("no languages, a heading", inLanguages({}, u"P"_s, {}), {half});
    add("no languages, a body", inLanguages({}, {}, u"C"_s), {half});
    add("other languages", inLanguages(u"cornish"_s, {}, {}),
        {u"letter_languages: letter_languages is to be english or welsh_then_english"_s});
    TemplateForm postage = letterForm();
    postage.postage = u"economy"_s;
    add("economy", postage, {});
    postage.postage = u"europe"_s;
    add("postage of an address", postage, {u"postage: Select first class, second class or economy mail"_s});
}

void TestSavingRules::checksWholeTemplates()
{
    QFETCH(TemplateForm, form);
    QFETCH(QStringList, faults);
    QStringList found;
    for (const SavingFault &fault : savingFaults(form))
        found.append(fault.field + u": "_s + fault.text);
    QCOMPARE(found, faults);
}

void TestSavingRules::checksAttachedFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<QStringList>("faults");
    const auto add = [](const QString &name, qint64 size, int weeks, const QStringList &faults) {
        QTest::newRow(qPrintable(u"%1, %2 bytes, %3 weeks"_s.arg(name.left(20)).arg(size).arg(weeks)))
            << name << size << weeks << faults;
    };
    const QString weeks = u"The number of weeks must be between 1 and 78"_s;
    for (const QString &type : {u"csv"_s, u"jpeg"_s, u"jpg"_s, u"png"_s, u"xlsx"_s, u"doc"_s, u"docx"_s, u"PDF"_s,
             u"json"_s, u"odt"_s, u"rtf"_s, u"txt"_s})
        add(u"form."_s + type, 10, 26, {});
    add(u"form.exe"_s, 10, 26, {u".exe is not an allowed file format"_s});
    add(u"form"_s, 10, 26, {u"Not an allowed file format"_s});
    add(u".pdf"_s, 10, 26, {u"Not an allowed file format"_s});
    add(u"form.pdf"_s, 2 * 1024 * 1024, 1, {});
    add(u"form.pdf"_s, 2 * 1024 * 1024 + 1, 78, {u"The file must be smaller than 2MB"_s});
    add(u"form(1).pdf"_s, 10, 26, {u"File name cannot contain brackets"_s});
    add(u"form.pdf"_s, 0, 26, {u"Your file is empty – check your file and try again"_s});
    add(u"form.pdf"_s, 10, 0, {weeks});
    add(u"form.pdf"_s, 10, 79, {weeks});
    add(u"there.pdf"_s, 10, 26, {u"Your template already has a file called ‘there.pdf’"_s});
    add(u"There.pdf"_s, 10, 26, {});
    add(u"subject.pdf"_s, 10, 26,
        {u"You cannot put a file in the subject of a template – remove ((subject.pdf)) or rename your file"_s});
    add(QString(96, u'x') + u".pdf"_s, 10, 26, {});
    const QString longName = QString(97, u'x') + u".pdf"_s;
    add(longName, 10, 26, {u"File name cannot be longer than 100 characters (‘%1’ is 101 characters)"_s.arg(longName)});
}

void TestSavingRules::checksAttachedFiles()
{
    QFETCH(QString, name);
    QFETCH(qint64, size);
    QFETCH(int, weeks);
    QFETCH(QStringList, faults);
    QCOMPARE(attachedFileFaults({name, size, weeks}, emailForm(u"See ((Subject.pdf))"_s, {u"there.pdf"_s})), faults);
}

void TestSavingRules::comparesPlaceholdersOfAllTexts_data()
{
    QTest::addColumn<TemplateForm>("before");
    QTest::addColumn<TemplateForm>("after");
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QStringList>("removed");
    TemplateForm sender = letterForm();
    sender.contactBlock = u"((office))"_s;
    const QStringList none;
    QTest::newRow("added to the Welsh heading")
        << bilingual(u"P"_s, u"C"_s) << bilingual(u"P ((enw))"_s, u"C"_s) << QStringList{u"enw"_s} << none;
    QTest::newRow("added to the Welsh body")
        << bilingual(u"P"_s, u"C"_s) << bilingual(u"P"_s, u"C ((dyddiad))"_s) << QStringList{u"dyddiad"_s} << none;
    QTest::newRow("moved between languages")
        << bilingual(u"P ((name))"_s, u"C"_s) << letterForm(u"Body ((Name))"_s) << none << none;
    QTest::newRow("gone with the Welsh half")
        << bilingual(u"P ((enw))"_s, u"C ((a))"_s) << letterForm() << none << QStringList{u"enw"_s, u"a"_s};
    QTest::newRow("added by the sender") << letterForm() << sender << QStringList{u"office"_s} << none;
    QTest::newRow("Welsh comes first") << letterForm() << bilingual(u"((b))"_s, u"((a))"_s)
                                       << QStringList{u"b"_s, u"a"_s} << none;
}

void TestSavingRules::comparesPlaceholdersOfAllTexts()
{
    QFETCH(TemplateForm, before);
    QFETCH(TemplateForm, after);
    QFETCH(QStringList, added);
    QFETCH(QStringList, removed);
    const TemplateChange change = templateChange(templatePlaceholders(before), templatePlaceholders(after));
    QCOMPARE(change.added, added);
    QCOMPARE(change.removed, removed);
    QCOMPARE(change.isBreaking(true), !added.isEmpty());
    QVERIFY(!change.isBreaking(false));
}

POSTROOM_TEST(TestSavingRules)
#include "tst_savingrules.moc"
