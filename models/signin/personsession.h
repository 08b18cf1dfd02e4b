// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/identity.h"
#include "signin/signin.h"

#include <QTimer>

namespace postroom {

/// Reads a kept session's person again and says whether it still lasts (AUTH-12): one read of the person, one of the
/// organisations, no write. A session that is over ends the job with Error::signIn; the kept one is of no use then.
/// `client` and `clock` must outlive the job.
Job<SignedIn> *resumeSession(HttpClient &client, const Clock &clock, const KeptSession &session);

/// Ends a session on the platform too (AUTH-13), unless it is over there already: then another one may have begun
/// elsewhere, which must not end. Who calls it removes the kept session when the job ends well.
Job<std::monostate> *endSession(HttpClient &client, const KeptSession &session);

/// Who asks, once they are signed in.
Identity identityOf(std::shared_ptr<const Person> person);

/// The session of the person who is signed in, while it lasts. It ends once: by the clock, which it watches, or when
/// check() finds that it ended elsewhere. GUI thread.
class PersonSession : public QObject {
    Q_OBJECT
public:
    /// `client` and `clock` must outlive it. A clock that stands still ends nothing by itself.
    PersonSession(HttpClient &client, const Clock &clock, SignedIn signedIn, QObject *parent = nullptr);

    /// Who it is, with what is hidden (Identity::person); the same object until something about them changes.
    std::shared_ptr<const Person> person() const { return m_person; }
    /// What to keep of it now.
    const KeptSession &kept() const { return m_kept; }
    /// Why it is over; nothing while it lasts. By the clock too, whether or not anything woke up meanwhile.
    std::optional<SignInFault> over() const;

    /// The person did something: a key, a click, a command. What Postroom does by itself must not call it.
    void noteActivity();
    /// Hides a platform admin's powers, or shows them again (ACC-14); for others nothing changes.
    void setPowersHidden(bool hidden);
    /// Reads the person again; fails with Error::signIn, after ended(), when the session is over. Other failures leave
    /// it as it was.
    Job<std::monostate> *check();
    /// Signs out here and on the platform. When the platform cannot be told, the session is over here all the same and
    /// the job says why it may go on there.
    Job<std::monostate> *signOut();

Q_SIGNALS:
    /// person() or kept() is another; of activity alone it tells once a minute.
    void changed();
    /// It is over, and why; not after signOut().
    void ended(postroom::SignInFault why);

private:
    void watch();
    void take(Person person);
    void end(SignInFault why);

    HttpClient &m_client;
    const Clock &m_clock;
    KeptSession m_kept;
    std::shared_ptr<const Person> m_person;
    std::optional<SignInFault> m_over;
    QTimer m_limit;
    Instant m_toldActive; ///< the activity that changed() told of
};

} // namespace postroom
