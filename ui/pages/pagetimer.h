// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace postroom {

/// Waits for something that its page does by itself, once. While the page is not seen, its window minimised too, it
/// stands still, since a page that nobody sees wakes nothing up (design §7); seen again, it is over soon.
class PageTimer : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds soon{120};

    /// Null: it never stands still.
    explicit PageTimer(QWidget *page);

    /// Waits so long, from now on. Where the page is not seen, until it is.
    void start(std::chrono::milliseconds length);
    void stop();
    /// Whether it runs; not while it stands still.
    bool isActive() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// The time is over.
    void timeout();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isSeen() const;

    QPointer<QWidget> m_page;
    QTimer m_timer;
    bool m_standsStill = false;
};

} // namespace postroom
