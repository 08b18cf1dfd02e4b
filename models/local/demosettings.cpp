// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/demosettings.h"

#include "domain/shape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr quint64 keyStream = 6;

// Somebody who may manage keys and had an account by then.
std::size_t keyMaker(const DemoWorld &world, std::size_t s, int daysAgo, DemoRandom &random)
{
    std::vector<std::size_t> able;
    for (const std::size_t user : world.team[s]) {
        const DemoUser &words = world.words.users[user];
        if (words.may(u"manage_api_keys") && words.createdDaysAgo >= daysAgo)
            able.push_back(user);
    }
    Q_ASSERT(!able.empty());
    return able[static_cast<std::size_t>(random.below(static_cast<int>(able.size())))];
}

ApiKey apiKey(const DemoWorld &world, std::size_t s, std::size_t index, DemoRandom &random)
{
    const DemoApiKey &words = world.words.services[s].keys[index];
    const int daysAgo = words.createdDaysAgo > 0 ? words.createdDaysAgo : world.words.services[s].createdDaysAgo - 1;
    ApiKey key;
    key.id = world.keyIds[s][index];
    key.name = words.name;
    key.keyType = words.type;
    key.createdBy = world.userIds[keyMaker(world, s, daysAgo, random)];
    key.createdAt = someOfficeTime(world.times, daysAgo, random);
    key.version = 1;
    if (words.revokedDaysAgo > 0) {
        key.createdBy = world.userIds[world.userIndex(words.revokedBy)];
        key.updatedAt = key.expiryDate = someOfficeTime(world.times, words.revokedDaysAgo, random);
        key.version = 2;
    }
    spellAs(key, ApiKey::internalShape());
    return key;
}

} // namespace

std::vector<DemoOwned<ApiKey>> makeDemoApiKeys(const DemoWorld &world)
{
    DemoRandom random(world.seed, keyStream);
    std::vector<DemoOwned<ApiKey>> keys;
    for (std::size_t s = 0; s < world.services.size(); ++s) {
        for (std::size_t i = 0; i < world.keyIds[s].size(); ++i)
            keys.push_back({world.services[s].id, apiKey(world, s, i, random)});
    }
    return keys;
}

std::vector<TemplateFolder> makeDemoFolders(const DemoWorld &world)
{
    std::vector<TemplateFolder> folders;
    for (std::size_t s = 0; s < world.services.size(); ++s) {
        const QStringList permissions = world.services[s].permissions.value_or(QStringList());
        const bool hides = permissions.contains(u"edit_folder_permissions"_s);
        for (const DemoFolder &from : world.folders[s]) {
            TemplateFolder folder;
            folder.id = from.id;
            folder.name = from.name;
            folder.parentId = from.parent;
            folder.serviceId = world.services[s].id;
            folder.usersWithPermission.emplace();
            for (const std::size_t user : world.team[s]) {
                const bool inner = hides && !from.parent.isNull();
                if (!inner || world.words.users[user].may(u"manage_templates"))
                    folder.usersWithPermission->append(world.userIds[user]);
            }
            spellAs(folder, TemplateFolder::internalShape());
            folders.push_back(folder);
        }
    }
    return folders;
}

} // namespace postroom
