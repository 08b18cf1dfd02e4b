// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "platform/nearmisses.h"

#include <QTimeZone>
#include <QWidget>

class QScrollArea;

namespace postroom {

class TextLabel;

/// Messages to recipients that differ by a slip from the one that was searched for (issue 7 E.4): a block of its own,
/// apart from what was found, with what differs marked by weight, line and tint and said in words. Hidden while there
/// is nothing to say.
class SimilarRecipients : public QWidget {
    Q_OBJECT
public:
    /// `zone` is the platform's.
    SimilarRecipients(const Clock &clock, const QTimeZone &zone, QWidget *parent = nullptr);

    /// Shows these, at most as many as are named (text/nearmisswords.h); nothing hides it.
    void setMisses(const std::optional<NearMisses> &misses);

Q_SIGNALS:
    /// The person wants the messages to this recipient.
    void chosen(const QString &recipient);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillList(const std::vector<NearMiss> &recipients);

    Clock m_clock;
    QTimeZone m_zone;
    QStringList m_named; ///< who is shown
    TextLabel *m_lack; ///< that not all were looked at
    QScrollArea *m_scroll;
};

} // namespace postroom
