// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/service.h"
#include "domain/template.h"
#include "local/demopeople.h"
#include "local/demotimes.h"

namespace postroom {

/// A template of the demo with its versions as records.
struct DemoTemplateLine {
    const DemoTemplate *words = nullptr;
    std::size_t service = 0; ///< index into DemoWorld::services
    QString folder; ///< id; null at the top
    std::vector<Template> versions; ///< oldest first, in the version shape
    bool isLetter() const { return words->type == QLatin1StringView("letter"); }
};

/// A record that does not say of which service it is.
template <typename R> struct DemoOwned {
    QString service; ///< id
    R record;
    bool operator==(const DemoOwned &) const = default;
};

/// A folder of a demo service's templates.
struct DemoFolder {
    QString id;
    QString name;
    QString parent; ///< id; null at the top
};

/// What messages are made of: the demo's services, templates, people and times. Used while the demo is made.
class DemoWorld {
public:
    /// The words must outlive it.
    DemoWorld(const DemoWords &demoWords, quint64 demoSeed, Instant now);

    /// The index of the service with that key.
    std::size_t serviceIndex(QStringView key) const;
    /// The template with that key.
    const DemoTemplateLine &line(QStringView service, QStringView key) const;
    /// The index of the user with that key.
    std::size_t userIndex(QStringView key) const;
    /// The index of the organisation with that key.
    std::size_t organisationIndex(QStringView key) const;
    /// The id of a service's API key; null when it has no key of that name.
    QString keyId(std::size_t service, QStringView name) const;

    const DemoWords &words;
    const quint64 seed;
    const DemoTimes times;
    const DemoPeople people;
    std::vector<QString> userIds; ///< as words.users
    std::vector<QString> organisationIds; ///< as words.organisations
    std::vector<Service> services; ///< as words.services
    std::vector<std::vector<QString>> keyIds; ///< for each service, as its keys
    std::vector<std::vector<DemoTemplateLine>> templates; ///< for each service
    std::vector<std::vector<DemoFolder>> folders; ///< for each service
    std::vector<std::vector<std::size_t>> team; ///< for each service, indices of its users

private:
    void makeServices();
    Service serviceOf(const DemoService &from, DemoRandom &random) const;
    void makeTemplates();
    QString folderId(std::size_t service, const QString &path, DemoRandom &random);
    Template firstVersion(const DemoTemplate &from, std::size_t service, DemoRandom &random) const;
    void addVersions(DemoTemplateLine &line, Template version, DemoRandom &random) const;
};

} // namespace postroom
