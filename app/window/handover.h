// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connectionoptions.h"

#include <QLocalServer>
#include <QTimer>

class QLocalSocket;

namespace postroom {

/// What a start hands over to the program that runs already.
struct HandedOver {
    QString place; ///< empty for none
    QString link; ///< empty for none
    bool operator==(const HandedOver &) const = default;
};

/// One running program for each person, connection and store: a second start hands over what it was asked for and ends.
/// They meet at a socket in the person's own runtime folder; who is at its other end is asked of the kernel, and
/// another user's is never trusted. A program that does not answer in time keeps nobody from starting.
class Handover : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds patience{1'500};

    /// The name that starts on the same connection and store share. Holds no secret.
    static QString keyOf(const ConnectionOptions &connection);

    /// `folder` is the person's own, for tests; by default the system's runtime folder. Without one every start is the
    /// first.
    explicit Handover(const QString &key, const QString &folder = {});
    ~Handover() override;

    /// Asks the running program to take it; handedOver() or isFirst() follows, also within this call.
    void offer(const HandedOver &what);
    /// Takes what later starts hand over, from now on, unless the place is taken.
    void listen();
    /// Waits no longer than this, for tests.
    void setPatience(std::chrono::milliseconds length) { m_patience.setInterval(length); }

Q_SIGNALS:
    /// The running program has it: this one may end.
    void handedOver();
    /// There is none that answers: this one goes on.
    void isFirst();
    /// A later start handed this over.
    void asked(const postroom::HandedOver &what);

private:
    void onAnswer();
    void goOn(bool isFree);
    void onConnection();
    void onRequest(QLocalSocket *socket);

    QString m_path; ///< of the socket; empty: there is no folder for one
    HandedOver m_what;
    QLocalSocket *m_socket = nullptr; ///< of the offer
    QLocalServer m_server;
    QTimer m_patience;
    bool m_isFree = true; ///< nobody holds the socket
};

} // namespace postroom
