// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <string>
#include <string_view>

namespace postroom {

/// A secret on its way from where it is kept to where it is used: it can be moved, not copied, is never printed, and
/// its memory is wiped at the end (design §5.1).
class Secret {
public:
    Secret() = default;
    /// Takes the bytes over and wipes `bytes`.
    explicit Secret(QByteArray &&bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// The same secret for one more place of use. By name, so that no copy is made unseen.
    Secret copy() const;

    bool isEmpty() const { return m_bytes.empty(); }
    /// The bytes, for the moment of use only; do not keep the view.
    std::string_view reveal() const { return m_bytes; }

private:
    void wipe();

    std::string m_bytes;
};

/// Whether two texts are the same, in a time that does not tell where they differ. Any thread.
bool isSameInConstantTime(std::string_view left, std::string_view right);

} // namespace postroom
