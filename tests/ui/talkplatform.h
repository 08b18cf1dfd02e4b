// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inboundsms.h"
#include "ui/startplatform.h"

namespace postroom::test {

/// A service that talks with one number: what each list has, and single records by their id.
class TalkPlatform : public FakePlatform {
public:
    class Lists : public StartSource {
    public:
        postroom::Job<Row> *one(const Target &target) override
        {
            if (const auto error = errors.find(target.resource); error != errors.end())
                return postroom::Job<Row>::finished(error->second);
            for (const Row &row : lists[target.resource]) {
                if (idOf(*row) == target.id)
                    return postroom::Job<Row>::finished(row);
            }
            return postroom::Job<Row>::finished(makeError(Error::Kind::NotFound, target.id));
        }
        std::optional<WhyNot> whyNot(const Target &) const override { return {}; }
        using StartSource::whyNot;
    };

    TalkPlatform()
    {
        talk.lists[Resource::Services]
            = {StartPlatform::service(QStringLiteral("s1"), QStringLiteral("Harbour Notices"))};
    }
    Source &source() override { return talk; }
    /// Adds a received text, so many minutes ago.
    void receive(const QString &id, const QString &number, const QString &text, int minutesAgo)
    {
        auto row = std::make_shared<InboundSms>();
        row->id = id;
        row->userNumber = number;
        row->content = text;
        row->serviceId = QStringLiteral("s1");
        row->createdAt = momentAgo(minutesAgo);
        spellAs(*row, InboundSms::internalShape());
        talk.lists[Resource::InboundSms].push_back(row);
    }
    /// Adds a message of that kind that was sent.
    void send(const QString &id, const QString &to, const QString &text, int minutesAgo,
        const QString &type = QStringLiteral("sms"))
    {
        auto row = std::make_shared<Notification>();
        row->id = id;
        row->to = to;
        row->normalisedTo = to;
        row->notificationType = type;
        row->status = QStringLiteral("delivered");
        row->templateContent = text;
        row->templateName = QStringLiteral("Bridge opening");
        row->service = QStringLiteral("s1");
        row->createdAt = momentAgo(minutesAgo);
        spellAs(*row, Notification::internalShape());
        talk.lists[Resource::Notifications].push_back(row);
    }

    Lists talk;

private:
    static Instant momentAgo(int minutes)
    {
        return Instant(Instant::parse(u"2026-11-20T12:00:00Z")->microseconds() - minutes * qint64(60'000'000));
    }
};

} // namespace postroom::test
