// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/attentionsection.h"
#include "pages/place.h"

#include <QTimer>

class QPushButton;

namespace postroom {

class IconButton;
class MessageBar;
class SearchField;

/// Where a day begins: the field of the search over all services, since a caller may be on the line, and what needs
/// somebody now (issue C, Start), one section for each kind, read on its own, each of whose lines leads to its place.
/// Read when a person comes and it is not fresh any more, and by "Read again"; a search that begins here ends the
/// reading, so that it has the connection for itself.
class StartPage : public Place {
    Q_OBJECT
public:
    static constexpr std::chrono::minutes fresh{5};

    explicit StartPage(const PlaceContext &context, QWidget *parent = nullptr);
    ~StartPage() override;

    QString title() const override;
    std::optional<Instant> asOf() const override { return m_readAt; }
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;
    bool renew() override;
    bool isRenewing() const override;
    bool isOutdated() const override { return m_outdated; }

    /// Reads everything anew.
    void read();
    /// The section of a kind.
    AttentionSection &section(Attention kind) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        std::unique_ptr<AttentionReading> reading;
        std::unique_ptr<AttentionReading> next = {}; ///< by itself, shown when it has come to its end
        AttentionSection *section = nullptr;
    };

    QWidget *makeHead();
    QWidget *makeSections();
    QWidget *makeSearch();
    void search();
    void stopReading();
    void offerStop();
    bool canSearch() const;
    void focusField();
    void addPart(Attention kind, QWidget *parent);
    void show(const Part &part, const std::optional<Error> &outdated = std::nullopt);
    void onNext(std::size_t place);
    void renewPart(std::size_t place);
    std::unique_ptr<AttentionReading> makeReading(Attention kind, std::size_t place);
    void follow(Attention kind, const AttentionItem &item);
    bool isReading() const;
    void sayFailures();
    QString failureOf(const Part &part) const;
    void orderStops();
    QWidget *firstStop() const;

    const PlaceContext m_context;
    SearchField *m_field; ///< hidden where the platform cannot be searched
    IconButton *m_again;
    QPushButton *m_stop; ///< offered while it reads for longer than a second (look 6.8)
    QTimer m_stopOffer;
    MessageBar *m_messages; ///< what several parts could not be read for
    std::vector<Part> m_parts;
    std::optional<Instant> m_readAt; ///< when the last reading began
    Instant m_renewedAt; ///< when that by itself began
    bool m_outdated = false; ///< what was read by itself last came to nothing
};

} // namespace postroom
