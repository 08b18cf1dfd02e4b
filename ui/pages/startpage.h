// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/attentionsection.h"
#include "pages/place.h"

namespace postroom {

class IconButton;

/// What needs somebody now (issue C, Start): one section for each kind, read on its own, each of whose lines leads to
/// its place. Read when a person comes and it is not fresh any more, and by "Read again".
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

    /// Reads everything anew.
    void read();
    /// The section of a kind.
    AttentionSection &section(Attention kind) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        std::unique_ptr<AttentionReading> reading;
        AttentionSection *section = nullptr;
    };

    QWidget *makeHead();
    QWidget *makeSections();
    void addPart(Attention kind, QWidget *parent);
    void show(const Part &part);
    void follow(Attention kind, const AttentionItem &item);
    bool isReading() const;
    void orderStops();
    QWidget *firstStop() const;

    const PlaceContext m_context;
    IconButton *m_again;
    std::vector<Part> m_parts;
    std::optional<Instant> m_readAt; ///< when the last reading began
};

} // namespace postroom
