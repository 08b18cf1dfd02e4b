// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/messagelistpage.h"
#include "pages/shownsearch.h"

#include <QTimer>

namespace postroom {

class FilterChip;
class NoteBox;
class ProgressLine;
class RecipientCard;
class SearchField;
class SimilarRecipients;
class TextLabel;
struct IdFinding;
struct PastedRecipients;

/// Search over all services (look 6.5): the field, what is known so far, rows as they come, the answer beside them.
class SearchPage : public MessageListPage {
    Q_OBJECT
public:
    explicit SearchPage(const PlaceContext &context, QWidget *parent = nullptr);
    ~SearchPage() override;

    /// What its field takes; also of the field that leads here.
    static QString fieldWords();
    QString title() const override;
    std::optional<Instant> asOf() const override;
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;
    void searchFor(const QString &recipient) override;
    /// Chooses it where it was found; what else there is has a list of its own.
    void showRecord(const Target &target) override;

    /// Searches for what stands in the field: one term, or a list of recipients of which at most
    /// SeveralSearch::mostRecipients are taken. An id, or an address that holds one, opens what it belongs to. A blank
    /// term asks nothing and is answered with a sentence. What is shown already for the same question stays until the
    /// new answer is there, and for good where there is none.
    void search();
    /// What is known of the search; null before the first one.
    const SearchState *searchState() const;
    /// The line of what is known, as it is shown.
    QString foundLine() const;

protected:
    ListRows shownRows() const override { return m_search.listRows(); }
    QStringList shownAs() const override;
    std::optional<QString> whyNotAllRows() const override { return m_search.whyNotAllRows(); }
    void onRecords() override;
    void ask() override { onChip(); }
    void askAgain() override;
    void clearFilters() override;
    bool isFiltered() const override;
    QString readingWords() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilters();
    QWidget *makeMore();
    QWidget *makeProgress();
    QWidget *makeNotes();
    FilterChip *makeTypeChip();
    FilterChip *makeStatusChip();
    SearchQuery queryOf(const PastedRecipients &pasted) const;
    void begin(const PastedRecipients &pasted);
    void sayPasted(const PastedRecipients &pasted);
    void sayTooMany(const PastedRecipients &pasted);
    void searchForFirst();
    bool takesAsId(const QString &text);
    void onIdFound(const Result<IdFinding> &answer);
    void connectCard();
    void showCard();
    Row newestText() const;
    void showAsking();
    void onEnter();
    void onTyped();
    void onChip();
    void sayBlank();
    void onState();
    void onAnswered(qint64 duration);
    void showLines(const SearchState &state);
    void showFailures(const SearchState &state);
    void showAnswer(const SearchState &state);
    void showStart();
    void chooseFirst();

    SearchField *m_field;
    FilterChip *m_type;
    FilterChip *m_status;
    TextLabel *m_found;
    TextLabel *m_order;
    TextLabel *m_searchedFor;
    TextLabel *m_reach;
    RecipientCard *m_card;
    NoteBox *m_slow; ///< which index is lacking
    ProgressLine *m_progress;
    SimilarRecipients *m_similar;
    ShownSearch m_search;
    QTimer m_stopOffer;
    QTimer m_cardSoon; ///< while rows come, the card is counted now and then
    JobGuard m_finding; ///< of what has the id in the field
    QString m_askedText; ///< what stood in the field when it was searched for
};

} // namespace postroom
