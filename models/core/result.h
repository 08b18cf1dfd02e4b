// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <utility>
#include <variant>

namespace postroom {

/// Either a value or an Error; what every function answers that can fail with a reason. Reading the wrong side asserts.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) // implicit: `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    /// True when there is a value.
    explicit operator bool() const { return m_state.index() == 0; }
    /// The value; only when operator bool is true.
    const T &value() const &
    {
        Q_ASSERT(*this);
        return *std::get_if<0>(&m_state);
    }
    T &value() &
    {
        Q_ASSERT(*this);
        return *std::get_if<0>(&m_state);
    }
    T &&value() &&
    {
        Q_ASSERT(*this);
        return std::move(*std::get_if<0>(&m_state));
    }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    /// The error; only when operator bool is false.
    const Error &error() const
    {
        Q_ASSERT(!*this);
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

} // namespace postroom
