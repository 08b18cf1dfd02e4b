// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/attentionreading.h"

#include <QTimeZone>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace postroom {

class TextLabel;

/// One kind of what needs somebody now: how many, by which rule, and the worst of them, each of which leads to its
/// place. Says whether it is being read, could not be read (with a way on), or cannot be had here, and over how much it
/// looked.
class AttentionSection : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t shownFirst = 5; ///< of many; a button shows the others

    /// `platform` is called so where it could not be read.
    AttentionSection(Attention kind, const QString &platform, const QTimeZone &zone, QWidget *parent = nullptr);

    /// Shows what is known, as times are called at `now`.
    void setState(const AttentionState &state, Instant now);
    /// Says that what it shows could not be read anew, and why, until setState() says otherwise.
    void setOutdated(const Error &error);
    /// Why it could not be read, or not anew; nothing where it was.
    const std::optional<Error> &failure() const { return m_failure; }
    /// Whether that stands above for several: then it says so in few words, and offers nothing.
    void setFailureSaidAbove(bool said);
    /// What the Tab key goes through, in its order, shown or not.
    QList<QWidget *> stops() const;
    /// All that it says, line by line.
    QString words() const;

Q_SIGNALS:
    /// The person wants to see what this is about.
    void chosen(postroom::Attention kind, const postroom::AttentionItem &item);
    /// The person wants it to be read again.
    void againRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillItems();
    void addItem(const AttentionItem &item, int row);
    QString stateText() const;
    QString failureText() const;
    void showText();

    const Attention m_kind;
    const QString m_platform;
    const QTimeZone m_zone;
    AttentionState m_state;
    std::optional<Error> m_failure;
    bool m_isFailureAbove = false;
    Instant m_now;
    bool m_showsAll = false;
    TextLabel *m_count;
    TextLabel *m_text;
    QWidget *m_items = nullptr;
    QPushButton *m_more;
    QPushButton *m_again;
    TextLabel *m_lookedAt;
};

} // namespace postroom
