// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/listrows.h"
#include "pages/place.h"
#include "tables/column.h"

#include <QElapsedTimer>

namespace postroom {

class MessageBar;
class PagedTableModel;

/// The search whose rows a page shows. The same question asked anew is answered behind them: what is shown stays until
/// the new answer is there, whose rows then take their places by id, and for good where there is none, with its age in
/// the message bar (look 6.8). `records` and `messages` must outlive it, or records must have lost its source.
class ShownSearch : public QObject {
    Q_OBJECT
public:
    /// What became of a question.
    enum class Asked {
        Anew, ///< the rows before are gone
        Again, ///< the rows stay until it is answered
        Already ///< it is being asked: nothing was done
    };
    /// The message about a question asked anew that was not answered; its action is to ask once more.
    static constexpr QLatin1StringView topic{"again"};

    /// The columns of what is found there.
    static std::span<const Column> columnsFor(const Platform &platform);

    ShownSearch(const PlaceContext &context, PagedTableModel &records, MessageBar &messages);
    ~ShownSearch() override;

    /// Asks, and leaves it to the caller to show latest() at once.
    Asked ask(const SearchQuery &query);
    /// Asks what was asked last once more.
    Asked askAgain();
    /// Forgets what was asked and takes the rows away.
    void clear();
    /// Ends what is being asked; what has come stays.
    void stop();
    /// What is known of the rows that are shown; null before the first question.
    const SearchState *state() const;
    /// What is known of the question that was asked last: the one that runs behind the rows, or state().
    const SearchState *latest() const;
    /// The rows that are shown, all that have come; empty before the first question.
    std::span<const Row> rows() const;
    /// The same for an export; read anew, and whole, where the platform gives a search so. After an end.
    ListRows listRows() const;
    /// Why they cannot be had now: a sentence.
    std::optional<QString> whyNotAllRows() const;
    /// Why what was asked last was not answered at all; nothing while it is being asked.
    const std::optional<Error> &fault() const { return m_fault; }
    /// Whether an answer is waited for.
    bool isRunning() const { return m_again || (m_shown && !m_shown->state().isOver()); }
    /// When the search that is shown was begun.
    std::optional<Instant> askedAt() const { return m_shown ? m_askedAt : std::nullopt; }

Q_SIGNALS:
    /// state() or latest() changed.
    void changed();
    /// What was asked anew is answered, after so many milliseconds.
    void answered(qint64 duration);

private:
    void begin(const SearchQuery &query);
    void beginAgain(const SearchQuery &query);
    void connectSearch(const Search &search);
    void onChanged();
    void take();
    void sayNotAgain(const SearchState &state);

    const PlaceContext m_context;
    PagedTableModel &m_records;
    MessageBar &m_messages;
    std::unique_ptr<Search> m_shown;
    std::unique_ptr<Search> m_again;
    std::optional<Instant> m_askedAt;
    QElapsedTimer m_since; ///< m_shown was begun
    std::optional<Instant> m_againAt;
    SearchQuery m_asked; ///< last
    std::optional<Error> m_fault;
};

} // namespace postroom
