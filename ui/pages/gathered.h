// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "platform/source.h"

#include <map>
#include <QDate>

namespace postroom {

/// What is asked of the platform beside a record: the first page of a list, or one record.
struct Ask {
    Query query;
    std::optional<QString> id = std::nullopt; ///< of one record; nothing for a list
};

/// Says what is asked beside a record that was read; `today` is the platform's day.
using AsksOf = std::vector<Ask> (*)(const Target &target, const Record &record, const Source &source, QDate today);

/// A record and what was read beside it, each by its resource: reads all of it at once and keeps what has come, with
/// why the rest has not. GUI thread.
class Gathered : public QObject {
    Q_OBJECT
public:
    enum class State {
        NoWay, ///< the connection cannot give it, or nobody asked
        Reading,
        Read,
        Failed
    };

    /// `source` outlives it.
    explicit Gathered(Source &source, QObject *parent = nullptr);

    /// Reads the record, and then what `asks` says about it. What was read of another record is forgotten; of the same
    /// one it stays until the new answers are there.
    void read(const Target &target, AsksOf asks, QDate today);
    /// Ends what is being read.
    void stop();

    const Target &target() const { return m_target; }
    /// The record; null before it was read.
    const Row &record() const { return m_record; }
    /// Why it could not be read; nothing when it was.
    const std::optional<Error> &error() const { return m_error; }
    /// Whether anything is still on its way.
    bool isReading() const;
    /// Of several records of a resource, that of the worst.
    State stateOf(Resource resource) const;
    /// The rows that were read of a resource; none in another state.
    std::vector<Row> rows(Resource resource) const;
    /// Whether they are all: no page follows.
    bool isWhole(Resource resource) const;
    /// Why a part could not be read, or not anew, of those that may yet be; nothing when none failed.
    std::optional<Error> partError() const;

Q_SIGNALS:
    /// Something has come, or could not be read.
    void changed();

private:
    struct Part {
        State state = State::NoWay;
        std::vector<Row> rows = {};
        bool isWhole = true;
        std::optional<Error> error = std::nullopt;
        JobGuard job = {};
    };

    /// A list, or one record by its id.
    using Key = std::pair<Resource, QString>;
    static Key keyOf(const Ask &ask) { return {ask.query.resource, ask.id.value_or(QString())}; }
    void readParts();
    void ask(const Ask &ask);
    void onRows(const Key &key, std::vector<Row> rows, bool isWhole);
    void onFailed(const Key &key, const Error &error);

    Source &m_source;
    Target m_target;
    Row m_record;
    bool m_isAsked = false; ///< the record is on its way, though its answer may lie ready
    std::optional<Error> m_error;
    AsksOf m_asks = nullptr;
    QDate m_today;
    JobGuard m_job;
    std::map<Key, Part> m_parts;
};

} // namespace postroom
