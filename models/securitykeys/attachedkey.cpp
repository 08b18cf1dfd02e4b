// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitykeys/attachedkey.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;

// For what a key does without a person.
constexpr milliseconds keyPatience{3'000};
// A U2F key cannot be told to stop. It is asked in slices, between which is seen whether to go on.
constexpr milliseconds u2fSlice{2'000};
constexpr milliseconds aboutNow{50};

// "I hold none of these", and that an id is too long to be one of its own.
constexpr std::array strangerCodes{FIDO_ERR_NO_CREDENTIALS, FIDO_ERR_INVALID_CREDENTIAL, FIDO_ERR_LIMIT_EXCEEDED,
    FIDO_ERR_REQUEST_TOO_LARGE, FIDO_ERR_INVALID_LENGTH, FIDO_ERR_INVALID_ARGUMENT, FIDO_ERR_INTERNAL};

// The key was not heard, or not understood.
constexpr std::array unheardCodes{FIDO_ERR_TX, FIDO_ERR_RX, FIDO_ERR_RX_NOT_CBOR, FIDO_ERR_RX_INVALID_CBOR};

struct CodeRow {
    int code;
    SecurityKeyFailure failure;
};

constexpr std::array codeRows{
    CodeRow{FIDO_ERR_NO_CREDENTIALS, SecurityKeyFailure::NotRegistered},
    CodeRow{FIDO_ERR_INVALID_CREDENTIAL, SecurityKeyFailure::NotRegistered},
    CodeRow{FIDO_ERR_USER_ACTION_TIMEOUT, SecurityKeyFailure::NotTouched},
    CodeRow{FIDO_ERR_ACTION_TIMEOUT, SecurityKeyFailure::NotTouched},
    CodeRow{FIDO_ERR_TIMEOUT, SecurityKeyFailure::NotTouched},
    CodeRow{FIDO_ERR_PIN_REQUIRED, SecurityKeyFailure::PinNeeded}, // CTAP 2.1 calls it PUAT_REQUIRED
    CodeRow{FIDO_ERR_PIN_INVALID, SecurityKeyFailure::PinNeeded},
    CodeRow{FIDO_ERR_PIN_BLOCKED, SecurityKeyFailure::PinNeeded},
    CodeRow{FIDO_ERR_PIN_AUTH_INVALID, SecurityKeyFailure::PinNeeded},
    CodeRow{FIDO_ERR_PIN_AUTH_BLOCKED, SecurityKeyFailure::PinNeeded},
    CodeRow{FIDO_ERR_PIN_NOT_SET, SecurityKeyFailure::PinNeeded},
    CodeRow{FIDO_ERR_UV_BLOCKED, SecurityKeyFailure::PinNeeded},
    CodeRow{FIDO_ERR_UV_INVALID, SecurityKeyFailure::PinNeeded},
    CodeRow{FIDO_ERR_OPERATION_DENIED, SecurityKeyFailure::Declined},
    CodeRow{FIDO_ERR_KEEPALIVE_CANCEL, SecurityKeyFailure::Declined},
};

SecurityKeyAnswer failed(int code)
{
    const auto *row
        = std::find_if(codeRows.begin(), codeRows.end(), [code](const CodeRow &r) { return r.code == code; });
    SecurityKeyAnswer answer;
    answer.failure = row == codeRows.end() ? SecurityKeyFailure::Unreachable : row->failure;
    answer.detail = u"libfido2: %1"_s.arg(QLatin1StringView(fido_strerr(code)));
    return answer;
}

template <std::size_t Size> bool isOneOf(int code, const std::array<int, Size> &codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

int AttachedKey::open()
{
    fido_dev_set_timeout(m_device.get(), static_cast<int>(keyPatience.count()));
    return fido_dev_open_with_info(m_device.get());
}

SecurityKeyAnswer AttachedKey::ask(
    const KeyChallenge &challenge, Clock::time_point end, const std::function<void()> &onTouch)
{
    fido_init(0);
    if (const int code = open(); code != FIDO_OK)
        return failed(code);
    SecurityKeyAnswer answer = askOpened(challenge, end, onTouch);
    fido_dev_close(m_device.get());
    return answer;
}

SecurityKeyAnswer AttachedKey::askOpened(
    const KeyChallenge &challenge, Clock::time_point end, const std::function<void()> &onTouch)
{
    std::vector<std::size_t> known;
    if (const int code = findCredentials(challenge, known); code != FIDO_OK)
        return failed(code);
    const FidoAssertion question = challenge.question(known, true);
    if (!question)
        return failed(FIDO_ERR_INTERNAL);
    onTouch();
    if (const int code = waitForTouch(*question, end); code != FIDO_OK)
        return failed(code);
    SecurityKeyAnswer answer;
    answer.key = challenge.signer(*question, known);
    answer.failure = SecurityKeyFailure::NotVerified;
    return answer;
}

// One at a time, since keys limit how many they take. A key that will not say without a touch is asked with one.
int AttachedKey::findCredentials(const KeyChallenge &challenge, std::vector<std::size_t> &known)
{
    for (std::size_t credential = 0; credential < challenge.keys().size(); ++credential) {
        const FidoAssertion question = challenge.question({credential}, false);
        const int code = question ? fido_dev_get_assert(m_device.get(), question.get(), nullptr) : FIDO_ERR_INTERNAL;
        if (isOneOf(code, unheardCodes))
            return code;
        if (!isOneOf(code, strangerCodes))
            known.push_back(credential);
    }
    // A U2F key would want a touch for each.
    if (known.size() > 1 && !fido_dev_is_fido2(m_device.get()))
        known.resize(1);
    return known.empty() ? FIDO_ERR_NO_CREDENTIALS : FIDO_OK;
}

// Opened anew after a slice: what the key still said to the last question must not be taken for the next answer.
int AttachedKey::waitForTouch(fido_assert_t &question, Clock::time_point end)
{
    const bool fido2 = fido_dev_is_fido2(m_device.get());
    for (;;) {
        const auto left = std::chrono::ceil<milliseconds>(end - Clock::now());
        const auto slice = fido2 ? left : std::min(left, u2fSlice);
        if (slice <= milliseconds::zero())
            return FIDO_ERR_ACTION_TIMEOUT;
        const auto asked = Clock::now();
        const int code = askOnce(question, slice);
        const bool sliceIsOver = code == FIDO_ERR_RX && Clock::now() - asked >= slice - aboutNow;
        if (fido2 || !sliceIsOver)
            return code;
        fido_dev_close(m_device.get());
        if (const int opened = open(); opened != FIDO_OK)
            return opened;
    }
}

int AttachedKey::askOnce(fido_assert_t &question, milliseconds patience)
{
    fido_dev_set_timeout(m_device.get(), static_cast<int>(patience.count()));
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped)
            return FIDO_ERR_KEEPALIVE_CANCEL;
        m_waits = true;
    }
    const int code = fido_dev_get_assert(m_device.get(), &question, nullptr);
    const std::lock_guard lock(m_mutex);
    m_waits = false;
    return code;
}

void AttachedKey::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    if (m_waits)
        fido_dev_cancel(m_device.get());
}

} // namespace postroom
