// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/requestlog.h"
#include "pages/act.h"
#include "pages/namedfilter.h"
#include "platform/platform.h"
#include "profile/settings.h"

#include <QVariantMap>
#include <QWidget>

namespace postroom {

struct ExportRequest;
struct PaperRequest;

/// What a place stands on.
struct PlaceContext {
    std::shared_ptr<Platform> platform; ///< shared with the other places; outlives every job of theirs
    Clock clock;
    std::shared_ptr<Settings> settings = std::make_shared<Settings>(); ///< shared with the other places
    std::shared_ptr<RequestLog> log = std::make_shared<RequestLog>(); ///< of what the platform is asked
};

/// A record that a place lies in, on the way to it from the platform: an organisation, a service.
struct WayPart {
    QString name;
    Target record;
};

/// One place of the window, which fills it: what stands between context bar and status bar.
class Place : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The last part of the way to it: "Search all services".
    virtual QString title() const = 0;
    /// What lies between the platform and it, from the platform on; each has a page of its own.
    virtual std::vector<WayPart> way() const { return {}; }
    /// When what it shows was read; nothing while it shows nothing.
    virtual std::optional<Instant> asOf() const { return {}; }
    /// Does it, where whyNot() gives no reason.
    virtual void perform(Act act) = 0;
    /// Why it cannot be done now: a sentence; empty when the act is of no concern here; nothing when it can be done.
    virtual std::optional<QString> whyNot(Act act) const = 0;
    /// The person came here: puts the focus where work begins.
    virtual void activate() = 0;
    /// What was typed where the place asked for a secret, in UTF-8, once; empty where none was.
    virtual QByteArray takeSecret() { return {}; }
    /// Shows what this service has of it, in a place of one service.
    virtual void showService(const QString &) { }
    /// The record that is current, as others can be led to it; nothing where there is none.
    virtual std::optional<Target> current() const { return {}; }
    /// Whether the details of current() are open.
    virtual bool showsDetail() const { return false; }
    /// The service whose list is shown; empty where it is no service's.
    virtual QString shownService() const { return {}; }
    /// Shows this record in its list, with its details, in a place that lists its kind.
    virtual void showRecord(const Target &) { }
    /// Reads once more what it shows, by itself and quietly: what is chosen and in view stays. False where that is not
    /// wanted now, since something is being read or the person is in the middle of something.
    virtual bool renew() { return false; }
    /// Whether what renew() asks for is on its way.
    virtual bool isRenewing() const { return false; }
    /// Whether what it shows could not be read anew.
    virtual bool isOutdated() const { return false; }
    /// Searches for this as if it had been typed, in a place where one searches.
    virtual void searchFor(const QString &) { }
    /// Shows the rows of its list that answer `query`. `of` is the name of what they belong to, where that is no
    /// service.
    virtual void showList(const Query &query, const QString &of)
    {
        Q_UNUSED(of);
        showService(query.value(FilterKey::Service));
    }
    /// By what its list is narrowed, beside the service, as others can be led to it.
    virtual std::vector<NamedFilter> shownFilters() const { return {}; }
    /// Shows its list so narrowed, and by nothing else; of this service where one is named.
    virtual void showFiltered(const QString &service, const std::vector<NamedFilter> &) { showService(service); }
    /// Shows this record, in a place of one record; `name` until it is read.
    virtual void showOne(const Target &, const QString &) { }
    /// What a person arranged, for the settings.
    virtual QVariantMap state() const { return {}; }
    /// Takes up what state() gave.
    virtual void restore(const QVariantMap &) { }

Q_SIGNALS:
    /// asOf() or an answer of whyNot() is another one.
    void changed();
    /// title() is another one.
    void titleChanged();
    /// The person wants to see a service's messages.
    void serviceRequested(const QString &id);
    /// The person wants to see the list that answers this, of the record with the name `of`; empty where that is a
    /// service, which its list names.
    void listRequested(const postroom::Query &query, const QString &of);
    /// The person wants to see this record in its list.
    void targetRequested(const postroom::Target &target);
    /// The person wants to see a record on a page of its own; `name` is what it is called, where that is known.
    void recordRequested(const postroom::Target &target, const QString &name);
    /// The person wants to search all services for this, which they typed.
    void searchRequested(const QString &words);
    /// The person wants to see a template, as it was in this version.
    void templateRequested(const QString &service, const QString &id, qint64 version);
    /// The password of the database was typed in place, for this run only; takeSecret() has it.
    void passwordTyped();
    /// The person wants rows in a file, which is written while they work elsewhere.
    void exportRequested(const postroom::ExportRequest &request);
    /// The person wants this on paper or as a PDF, which is made while they work elsewhere.
    void paperRequested(const postroom::PaperRequest &request);
    /// Work is over, after so many milliseconds. What is said of it to who is elsewhere: never a name of anybody.
    void workEnded(const QString &notice, qint64 duration);
    /// The connection does not work; the person wants the demo platform instead.
    void demoRequested();
};

} // namespace postroom
