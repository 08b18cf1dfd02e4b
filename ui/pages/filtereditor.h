// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "pages/filterkind.h"
#include "pages/namedfilter.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace postroom {

class Composition;

class NameList;
class Source;
class TextLabel;

/// Asks for the value of a filter, in the page: a day, one of some words, or a record by its name or id. Hidden until
/// it is wanted. Enter takes the value, Esc gives up; what it cannot take is said beside it, and stays.
class FilterEditor : public QWidget {
    Q_OBJECT
public:
    /// `source` outlives it; days are of `zone`.
    FilterEditor(Source &source, const QTimeZone &zone, QWidget *parent = nullptr);

    /// Shows it for a filter, with the value it has. `title` is what the filter is called. `names` is the list of the
    /// records that it names; without one an id is asked for. `today` is where a day begins.
    void ask(const FilterKind &kind, const QString &title, const NamedFilter &now, const std::optional<Query> &names,
        Instant today);
    /// Says why the value is not taken; the person may change it.
    void say(const QString &sentence);
    /// What is said; empty where nothing is.
    QString said() const;

Q_SIGNALS:
    /// The person chose this value. It closes unless say() answers.
    void chosen(const postroom::NamedFilter &filter);
    /// It was closed.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QComboBox *makeField();
    void fill();
    void takeNames();
    void choose();
    void close();
    void take(const QString &value, const QString &words);
    void takeNamed(const QString &typed);
    QList<int> fittingNames(const QString &typed, Qt::MatchFlags how) const;
    void takeWords(const QString &typed);
    void takeYear(const QString &typed);
    void takeChoice(const QString &typed);
    QString placeholder() const;

    QTimeZone m_zone;
    const FilterKind *m_kind = nullptr;
    QString m_title;
    NameList *m_names;
    TextLabel *m_label;
    QComboBox *m_field;
    Composition *m_composition; ///< in the field
    QDateEdit *m_day;
    TextLabel *m_sentence;
    QString m_wanted; ///< the value that it had
    bool m_hasNames = false;
};

} // namespace postroom
