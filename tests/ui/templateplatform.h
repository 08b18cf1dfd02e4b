// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/branding.h"
#include "domain/template.h"
#include "ui/fakeplatform.h"

namespace postroom::test {

/// Services, their brands and templates, which answer at once or refuse; the versions of a template are `rows`, whose
/// pages answer by hand.
class TemplateLists : public FakeLists {
public:
    std::vector<Row> templates;
    std::vector<Row> brands;
    std::optional<Error> serviceError; ///< of one service
    std::optional<Error> brandError;
    std::vector<Target> targets; ///< records that were asked for

    postroom::Job<Page> *page(const Query &query, const Cursor &cursor) override
    {
        if (query.resource != Resource::Templates)
            return FakeLists::page(query, cursor);
        Page page;
        page.rows = templates;
        return postroom::Job<Page>::finished(page);
    }
    postroom::Job<Row> *one(const Target &target) override
    {
        targets.push_back(target);
        const bool isBrand = target.resource == Resource::EmailBranding;
        if (const auto &error = isBrand ? brandError : serviceError)
            return postroom::Job<Row>::finished(*error);
        for (const Row &row : isBrand ? brands : services) {
            if (idOf(*row) == target.id)
                return postroom::Job<Row>::finished(row);
        }
        return postroom::Job<Row>::finished(makeError(Error::Kind::NotFound, target.id));
    }
};

/// A platform on them.
class TemplatePlatform : public FakePlatform {
public:
    Source &source() override { return records; }

    TemplateLists records;
};

/// A template of a service, as a list says it.
inline std::shared_ptr<Template> templateRow(const QString &id, const QString &type, const QString &content)
{
    auto row = std::make_shared<Template>();
    row->id = id;
    row->name = QStringLiteral("Template ") + id;
    row->templateType = type;
    row->subject = type == QStringLiteral("sms") ? QString() : QStringLiteral("Subject");
    row->content = content;
    row->archived = false;
    row->version = 1;
    spellAs(*row, Template::internalShape());
    return row;
}

/// One of its versions.
inline std::shared_ptr<Template> versionRow(const Template &of, qint64 version, const QString &content)
{
    auto row = std::make_shared<Template>(of);
    row->version = version;
    row->content = content;
    row->createdByName = QStringLiteral("Ada");
    spellAs(*row, Template::versionShape());
    return row;
}

/// A service that puts its name before text messages and has this brand.
inline std::shared_ptr<Service> dressedService(const QString &id, const QString &name, const QString &brand = {})
{
    auto row = std::make_shared<Service>();
    row->id = id;
    row->name = name;
    row->active = true;
    row->prefixSms = true;
    row->emailBranding = brand;
    spellAs(*row, Service::internalShape());
    return row;
}

/// A brand whose logo stands in a banner of its colour.
inline std::shared_ptr<EmailBranding> bannerBrand(const QString &id)
{
    auto row = std::make_shared<EmailBranding>();
    row->id = id;
    row->name = QStringLiteral("Tides");
    row->brandType = QStringLiteral("org_banner");
    row->colour = QStringLiteral("#005ea5");
    row->text = QStringLiteral("Tides & Harbours");
    spellAs(*row, EmailBranding::internalShape());
    return row;
}

} // namespace postroom::test
