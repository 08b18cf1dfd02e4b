// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/filterkind.h"
#include "pages/namedfilter.h"
#include "pages/place.h"

#include <functional>

class QMenu;

namespace postroom {

class FilterChip;
class FilterEditor;
class IconButton;

/// The filters of a list that a connection takes beside those that its page always shows: a chip for each that is set,
/// and what asks for a value. Takes no room while none is set. Offered is what the source has nothing against, so that
/// no connection has a filter that does nothing.
class ListFilters : public QWidget {
    Q_OBJECT
public:
    /// `question` is what the page asks without these filters; `never` are those that it takes care of itself.
    ListFilters(const PlaceContext &context, std::function<Query()> question, QList<FilterKey> never,
        QWidget *parent = nullptr);

    /// The button that opens the list of filters; owned by what takes it in.
    IconButton *button() const { return m_button; }
    /// Offers these alone, whatever the source has against others.
    void setOffered(const std::vector<FilterKey> &keys) { m_only = keys; }
    /// What is set, in the order in which it was set.
    std::vector<NamedFilter> filters() const;
    /// Sets these and no others, for the list of that service; changed() is not emitted. Whether that differs from what
    /// was set. What has no words is looked up.
    bool setFilters(const std::vector<NamedFilter> &filters, const QString &service);
    /// Takes all out; changed() is not emitted.
    void clear();
    bool isSet() const { return !m_set.empty(); }
    QString value(FilterKey key) const;
    /// The query with what is set; what belongs to another service than the query's is taken out first.
    Query narrowed(const Query &query);
    /// The filters that can be had now.
    QList<FilterKey> offered() const;
    /// Asks for the value of a filter, or sets it where it has but one.
    void edit(FilterKey key);
    FilterEditor &editor() const { return *m_editor; }

Q_SIGNALS:
    /// The person set or took out a filter.
    void changed();

private:
    struct Set {
        NamedFilter named;
        QString service; ///< whose list it was set for
        FilterChip *chip = nullptr;
        std::shared_ptr<JobGuard> lookup = {}; ///< of its words
    };

    void openMenu();
    const FilterKind *kindOf(FilterKey key) const;
    bool isCandidate(const FilterKind &kind, const Query &query) const;
    std::optional<WhyNot> whyNotBy(const FilterKind &kind, const Query &query) const;
    Query narrowedQuestion() const;
    void addWithoutRight(QMenu &menu) const;
    std::optional<Query> namesFor(const FilterKind &kind) const;
    QString refusalOf(const NamedFilter &filter) const;
    void onChosen(const NamedFilter &filter);
    void add(const NamedFilter &filter, const QString &service);
    void showWords(const Set &set);
    void lookUp(Set &set);
    void remove(FilterKey key);
    void dropOthers(const QString &service);
    QString serviceOf(const Query &question) const;
    Set *find(FilterKey key);

    PlaceContext m_context;
    std::function<Query()> m_question;
    QList<FilterKey> m_never;
    std::optional<std::vector<FilterKey>> m_only; ///< nothing: any
    IconButton *m_button;
    FilterEditor *m_editor;
    QWidget *m_chips;
    std::vector<Set> m_set;
};

} // namespace postroom
