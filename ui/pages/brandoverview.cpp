// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the overviews of an email brand and of a letter brand show (admin-features PA-21, PA-28), as data: who uses it.
#include "domain/branding.h"
#include "domain/brandinguse.h"
#include "domain/user.h"
#include "pages/overview.h"
#include "text/kindwords.h"
#include "text/times.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

namespace {

template <typename Brand> const Brand &brandOf(const OverviewContext &context)
{
    return static_cast<const Brand &>(*context.read.record());
}

template <typename Brand, QString Brand::*member> QString textOf(const OverviewContext &context)
{
    return brandOf<Brand>(context).*member;
}

// Many are from before the platform noted when.
template <typename Brand, std::optional<Instant> Brand::*member> QString momentOf(const OverviewContext &context)
{
    const auto &moment = brandOf<Brand>(context).*member;
    return moment ? momentText(*moment, context.now, context.zone) : QString();
}

QString creatorText(const OverviewContext &context)
{
    const auto people = allOf<User>(context, Resource::Users);
    return people.empty() ? QString() : people.front().name;
}

struct Overviews {
    Q_DECLARE_TR_FUNCTIONS(Overviews)
};

template <Resource use, std::optional<std::vector<NamedReference>> BrandingUse::*member>
QList<Fact> usersOf(const OverviewContext &context)
{
    const QString what = member == &BrandingUse::services ? Overviews::tr("Service") : Overviews::tr("Organisation");
    QList<Fact> facts;
    for (const BrandingUse &one : allOf<BrandingUse>(context, use)) {
        for (const NamedReference &user : (one.*member).value_or(std::vector<NamedReference>()))
            facts.append({what, user.name, user.id});
    }
    return facts;
}

StatusWords kindOf(const Record &record)
{
    return kindWords(Vocabulary::EmailBrand, static_cast<const EmailBranding &>(record).brandType);
}

StatusWords noKind(const Record &)
{
    return {};
}

QString noNote(const OverviewContext &)
{
    return {};
}

template <typename Brand, Resource use>
std::vector<Ask> asksOf(const Target &target, const Record &record, const Source &, QDate)
{
    std::vector<Ask> asks{Ask{{use, {}}, target.id}};
    if (const QString creator = static_cast<const Brand &>(record).createdBy; !creator.isEmpty())
        asks.push_back(Ask{{Resource::Users, {}}, creator});
    return asks;
}

constexpr const char *general = QT_TRANSLATE_NOOP("Overviews", "General"),
                     *services = QT_TRANSLATE_NOOP("Overviews", "Services that use it"),
                     *noServices = QT_TRANSLATE_NOOP("Overviews", "No service uses it"),
                     *organisations = QT_TRANSLATE_NOOP("Overviews", "Organisations that use it"),
                     *noOrganisations = QT_TRANSLATE_NOOP("Overviews", "No organisation uses it");

// clang-format off
constexpr std::array emailRows {
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Words of the logo"), {}, textOf<EmailBranding, &EmailBranding::altText>},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Text"), {}, textOf<EmailBranding, &EmailBranding::text>},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Colour"), {}, textOf<EmailBranding, &EmailBranding::colour>},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Logo"), {}, textOf<EmailBranding, &EmailBranding::logo>},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Created"), {}, momentOf<EmailBranding, &EmailBranding::createdAt>},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Created by"), Resource::Users, creatorText},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Last change"), {}, momentOf<EmailBranding, &EmailBranding::updatedAt>},
};

constexpr std::array letterRows {
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Logo"), {}, textOf<LetterBranding, &LetterBranding::filename>},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Created"), {}, momentOf<LetterBranding, &LetterBranding::createdAt>},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Created by"), Resource::Users, creatorText},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Last change"), {}, momentOf<LetterBranding, &LetterBranding::updatedAt>},
};

template <Resource use> constexpr std::array lists {
    OverviewList{services, noServices, use, usersOf<use, &BrandingUse::services>, leadTo<Resource::Services>},
    OverviewList{organisations, noOrganisations, use, usersOf<use, &BrandingUse::organisations>, leadTo<Resource::Organisations>},
};
// clang-format on

constexpr Overview emailOverview{Resource::EmailBranding, QT_TRANSLATE_NOOP("Overviews", "Email brand"),
    asksOf<EmailBranding, Resource::EmailBrandingUse>, kindOf, noNote, emailRows, lists<Resource::EmailBrandingUse>};
constexpr Overview letterOverview{Resource::LetterBranding, QT_TRANSLATE_NOOP("Overviews", "Letter brand"),
    asksOf<LetterBranding, Resource::LetterBrandingUse>, noKind, noNote, letterRows,
    lists<Resource::LetterBrandingUse>};

} // namespace

const Overview &emailBrandOverview()
{
    return emailOverview;
}

const Overview &letterBrandOverview()
{
    return letterOverview;
}

} // namespace postroom
