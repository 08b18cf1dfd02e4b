// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/keyplatform.h"
#include "support/contractserver.h"

namespace postroom::test {

struct Key {
    const char *name;
    const char *service;
    const char *secret;
};

// The table of API keys in the recordings' README.
inline constexpr Key notices{
    "website live", "37f003b0-2ba6-4a40-b008-fd5d9159e549", "741d32bb-a713-4b78-8b09-4599648b255b"};
inline constexpr Key noticesTest{
    "sandbox test", "37f003b0-2ba6-4a40-b008-fd5d9159e549", "e9c04b68-6d92-42bc-8fc3-d1dba419f55c"};
inline constexpr Key scripts{
    "EMIS trial", "28e6cfbb-2c18-45b1-b823-afc65125c288", "e37a1cce-8d00-49cc-9868-0a52ce002906"};
inline constexpr Key revoked{
    "batch-loader-2024", "37f003b0-2ba6-4a40-b008-fd5d9159e549", "63226b17-aa1a-40ec-9a0b-6c2720d72363"};
inline constexpr Key archived{
    "gauge key", "338299b2-0de4-4fbe-94c7-65b2bc7762aa", "902bc160-80c7-4e6d-a494-999cb7c6759d"};
inline constexpr Key wrong{
    "typed wrong", "37f003b0-2ba6-4a40-b008-fd5d9159e549", "00000000-0000-4000-8000-00000000dead"};
inline constexpr Key ofAnother{
    "mixed up", "28e6cfbb-2c18-45b1-b823-afc65125c288", "741d32bb-a713-4b78-8b09-4599648b255b"};

/// A workspace of API keys beside the recorded platform.
class KeysTest : public QObject {
    Q_OBJECT
protected:
    KeyPlatform &connectWith(std::initializer_list<Key> keys);

    const Clock m_clock{*Instant::parse(QStringLiteral("2026-11-20T12:00:00Z"))};
    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<KeyPlatform> m_platform;

private Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace postroom::test
