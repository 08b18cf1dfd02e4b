// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <QObject>

namespace postroom::test {

/// Adds a test class to this executable; called by POSTROOM_TEST before main().
bool registerTest(std::function<std::unique_ptr<QObject>()> make);

} // namespace postroom::test

/// Registers a Qt Test class with the shared main(), which runs every registered class of the executable.
#define POSTROOM_TEST(Class)                                                                                           \
    static const bool registered##Class = postroom::test::registerTest([] { return std::make_unique<Class>(); });
