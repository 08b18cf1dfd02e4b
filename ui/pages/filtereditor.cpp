// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filtereditor.h"

#include "core/wordslocale.h"
#include "pages/namelist.h"
#include "platform/pastedid.h"
#include "style/measures.h"
#include "text/errorwords.h"
#include "widgets/accessible.h"
#include "widgets/composition.h"
#include "widgets/filterchip.h"
#include "widgets/iconbutton.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;
using Editor = FilterKind::Editor;

namespace {

constexpr int characters = 30, firstYear = 2014, lastYear = 2100; // the platform began in 2015

} // namespace

FilterEditor::FilterEditor(Source &source, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_names(new NameList(source, this))
    , m_label(new TextLabel(TypeStyle::Body, Ink::Grey2, this))
    , m_field(makeField())
    , m_composition(new Composition(*m_field->lineEdit()))
    , m_day(new QDateEdit(this))
    , m_sentence(new TextLabel(TypeStyle::Body, Ink::Red, this))
{
    setObjectName(u"filterEditor"_s);
    m_day->setObjectName(u"filterDay"_s);
    m_day->setLocale(wordsLocale());
    m_day->setDisplayFormat(u"d MMMM yyyy"_s);
    m_sentence->setElideMode(Qt::ElideRight);
    setAccessibleRole(*m_sentence, QAccessible::Notification);
    auto *take = new QPushButton(tr("Set"), this);
    take->setAccessibleName(tr("Set the filter"));
    auto *away = new IconButton(u"x"_s, tr("Close"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 2);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    column->addWidget(m_sentence);
    row->setSpacing(measures::gap - 2 * measures::ring + 1);
    row->addWidget(m_label);
    row->addSpacing(measures::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_field, m_day, take, away})
        row->addWidget(part);
    row->addStretch(1);
    m_sentence->hide();
    connect(take, &QPushButton::clicked, this, &FilterEditor::choose);
    connect(m_field->lineEdit(), &QLineEdit::returnPressed, this, &FilterEditor::choose, Qt::QueuedConnection);
    connect(away, &IconButton::clicked, this, &FilterEditor::close);
    connect(m_names, &NameList::ready, this, &FilterEditor::fill);
    connect(m_names, &NameList::failed, this, [this](const Error &error) {
        say(tr("The names could not be read (%1). An id can be pasted.").arg(errorReason(error)));
    });
    hide();
}

QComboBox *FilterEditor::makeField()
{
    auto *field = new QComboBox(this);
    field->setObjectName(u"filterField"_s);
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(characters);
    field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    field->completer()->setFilterMode(Qt::MatchContains);
    field->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    return field;
}

void FilterEditor::ask(const FilterKind &kind, const QString &title, const NamedFilter &now,
    const std::optional<Query> &names, Instant today)
{
    m_kind = &kind;
    m_title = title;
    m_wanted = now.filter.value;
    m_hasNames = names.has_value();
    const bool isDay = kind.editor == Editor::Day;
    QWidget *field = isDay ? static_cast<QWidget *>(m_day) : m_field;
    m_label->setText(title);
    m_label->setBuddy(field);
    field->setAccessibleName(title);
    m_field->lineEdit()->setAccessibleName(title);
    m_field->lineEdit()->setPlaceholderText(placeholder());
    m_field->setVisible(!isDay);
    m_day->setVisible(isDay);
    say({});
    const QDate day = QDate::fromString(m_wanted, Qt::ISODate);
    m_day->setDate(day.isValid() ? day : today.toDateTime(m_zone).date());
    m_field->clear();
    if (names)
        m_names->read(*names, QLatin1StringView(kind.nameField));
    else
        m_names->clear(); // what another filter asked for would be waited for
    fill();
    show();
    field->setFocus(Qt::OtherFocusReason);
    isDay ? m_day->selectAll() : m_field->lineEdit()->selectAll();
}

QString FilterEditor::placeholder() const
{
    switch (m_kind->editor) {
    case Editor::Named:
        return m_hasNames ? tr("Name, or paste an id") : tr("Paste an id");
    case Editor::Id:
        return tr("Paste an id");
    case Editor::Year:
        return tr("Year that it starts in");
    default:
        return {};
    }
}

// What was typed before the names came stays.
void FilterEditor::fill()
{
    if (!m_names->isReading())
        m_composition->whenOver([this] { takeNames(); });
}

void FilterEditor::takeNames()
{
    const QString typed = m_field->lineEdit()->text();
    m_field->clear();
    if (m_kind->options) {
        for (const FilterOption &option : m_kind->options())
            m_field->addItem(option.words, option.id);
    } else if (m_kind->editor == Editor::Named && m_hasNames) {
        for (const NameList::Name &name : m_names->names())
            m_field->addItem(name.words, name.id);
    }
    const int at = typed.isEmpty() && !m_wanted.isEmpty() ? m_field->findData(m_wanted) : -1;
    m_field->setCurrentIndex(at);
    if (at < 0)
        m_field->setEditText(typed.isEmpty() ? m_wanted : typed);
}

void FilterEditor::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(*m_sentence);
}

QString FilterEditor::said() const
{
    return m_sentence->text();
}

void FilterEditor::close()
{
    hide();
    Q_EMIT closed();
}

void FilterEditor::choose()
{
    if (isHidden())
        return; // Enter comes from the field and from the keyboard
    say({});
    const QString typed = m_field->currentText().trimmed();
    if (m_kind->editor == Editor::Day)
        return take(m_day->date().toString(Qt::ISODate), {});
    if (typed.isEmpty())
        return say(tr("Nothing is typed yet."));
    switch (m_kind->editor) {
    case Editor::Choice:
        return takeChoice(typed);
    case Editor::Year:
        return takeYear(typed);
    case Editor::Named:
    case Editor::Id:
        return takeNamed(typed);
    default:
        return takeWords(typed);
    }
}

// Closes first, so that what answers may show it again.
void FilterEditor::take(const QString &value, const QString &words)
{
    Q_EMIT chosen({{m_kind->key, value}, words.isEmpty() ? filterWordsOf(*m_kind, value) : words});
    if (said().isEmpty())
        close();
}

void FilterEditor::takeChoice(const QString &typed)
{
    const int at = m_field->findText(typed, Qt::MatchFixedString);
    if (at < 0)
        return say(tr("“%1” is none of these. Choose one from the list.").arg(typed));
    take(m_field->itemData(at).toString(), m_field->itemText(at));
}

// The platform may have words that nobody here knows.
void FilterEditor::takeWords(const QString &typed)
{
    const int at = m_field->findText(typed, Qt::MatchFixedString);
    take(at < 0 ? typed : m_field->itemData(at).toString(), typed);
}

void FilterEditor::takeYear(const QString &typed)
{
    static const QRegularExpression beginsWithYear(u"^([0-9]{4})(?![0-9])"_s); // "2026 to 2027" does too
    const int year = beginsWithYear.match(typed).captured(1).toInt();
    if (year < firstYear || year > lastYear)
        return say(tr("Type the year in which the financial year starts, such as 2026."));
    take(QString::number(year), {});
}

QList<int> FilterEditor::fittingNames(const QString &typed, Qt::MatchFlags how) const
{
    QList<int> fitting;
    for (const QModelIndex &index :
        m_field->model()->match(m_field->model()->index(0, 0), Qt::DisplayRole, typed, -1, how))
        fitting.append(index.row());
    return fitting;
}

// The one that was marked in the list; else the only one that holds what was typed, or the id.
void FilterEditor::takeNamed(const QString &typed)
{
    const int at = m_field->currentIndex();
    if (at >= 0 && m_field->itemText(at) == typed)
        return take(m_field->itemData(at).toString(), typed);
    const PastedId pasted = pastedId(typed);
    if (!pasted.id.isEmpty()) {
        const int known = m_field->findData(pasted.id);
        return take(pasted.id, known < 0 ? QString() : m_field->itemText(known));
    }
    if (pasted.half)
        return say(tr("That is part of an id. Paste the whole id: 32 digits and letters from a to f."));
    if (m_kind->editor == Editor::Id || !m_hasNames)
        return say(tr("That is no id. Paste a whole one: 32 digits and letters from a to f."));
    if (m_names->isReading())
        return say(tr("The names are still being read. Wait a moment, or paste an id."));
    QList<int> fitting = fittingNames(typed, Qt::MatchFixedString);
    if (fitting.isEmpty())
        fitting = fittingNames(typed, Qt::MatchContains);
    if (fitting.isEmpty() && m_names->isCut())
        return say(tr("None of the first %1 names is “%2”, and the rest were not read. Paste an id.")
                       .arg(wordsLocale().toString(qulonglong(NameList::most)), typed));
    if (fitting.isEmpty())
        return say(tr("Nothing here is called “%1”. Choose from the list, or paste an id.").arg(typed));
    if (fitting.size() > 1)
        return say(tr("Several names hold “%1”. Choose one from the list.").arg(typed));
    take(m_field->itemData(fitting.constFirst()).toString(), m_field->itemText(fitting.constFirst()));
}

void FilterEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace postroom
