// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitykeys/keywatch.h"

#include <algorithm>

namespace postroom {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t mostKeys = 16;
// libfido2 tells nobody that a key was plugged in.
constexpr milliseconds lookAgain{250};
// A key takes no notice of a stop that comes just before the question.
constexpr milliseconds stopAgain{50};
// At the deadline a key is told to stop; one that gave up by itself would look broken.
constexpr milliseconds untilStopped{2'000};

/// A list of devices as libfido2 keeps it.
struct DeviceList {
    DeviceList() = default;
    DeviceList(const DeviceList &) = delete;
    DeviceList &operator=(const DeviceList &) = delete;
    ~DeviceList() { fido_dev_info_free(&devices, mostKeys); }

    fido_dev_info_t *devices = fido_dev_info_new(mostKeys);
    std::size_t count = 0;
};

// The person did something at the key, and waits for what comes of it.
bool isAct(const SecurityKeyAnswer &answer)
{
    return answer.key || answer.failure == SecurityKeyFailure::Declined
        || answer.failure == SecurityKeyFailure::NotVerified;
}

// Another key may still be plugged in.
bool canWait(const SecurityKeyAnswer &answer)
{
    return answer.failure == SecurityKeyFailure::NotRegistered || answer.failure == SecurityKeyFailure::Unreachable;
}

bool isUnreachable(const std::optional<SecurityKeyAnswer> &answer)
{
    return answer && answer->failure == SecurityKeyFailure::Unreachable;
}

} // namespace

KeyWatch::KeyWatch(const SecurityKeyRequest &request, KeyReport report)
    : m_challenge(request.relyingParty, request.keys)
    , m_attached(request.attached ? request.attached : AttachedKeys(fido_dev_info_manifest))
    , m_report(std::move(report))
    , m_end(AttachedKey::Clock::now() + request.deadline)
{
}

void KeyWatch::run(const std::stop_token &stop)
{
    fido_init(0);
    std::optional<SecurityKeyAnswer> answer;
    while (!answer && !stop.stop_requested()) {
        lookForKeys();
        std::unique_lock lock(m_mutex);
        m_changed.wait_until(lock, stop, std::min(m_end, AttachedKey::Clock::now() + lookAgain),
            [this] { return std::exchange(m_news, false); });
        answer = verdict();
        if (!answer)
            reportStep();
    }
    if (answer && !stop.stop_requested())
        m_report.answer(*answer);
    stopTalks();
}

void KeyWatch::lookForKeys()
{
    DeviceList list;
    if (!list.devices || m_attached(list.devices, mostKeys, &list.count) != FIDO_OK)
        return;
    std::vector<std::string> attached;
    for (std::size_t i = 0; i < list.count; ++i)
        attached.emplace_back(fido_dev_info_path(fido_dev_info_ptr(list.devices, i)));
    forget(attached);
    for (std::size_t i = 0; i < list.count; ++i) {
        if (std::none_of(m_talks.begin(), m_talks.end(), [&](const Talk &talk) { return talk.path == attached[i]; }))
            start(*fido_dev_info_ptr(list.devices, i));
    }
}

// A key that was pulled out may come back, and is asked anew then.
void KeyWatch::forget(const std::vector<std::string> &attached)
{
    const std::lock_guard lock(m_mutex);
    m_talks.remove_if([&](const Talk &talk) {
        return talk.answer && std::find(attached.begin(), attached.end(), talk.path) == attached.end();
    });
}

void KeyWatch::start(const fido_dev_info_t &info)
{
    FidoDevice device(fido_dev_new_with_info(&info));
    if (!device)
        return;
    const std::lock_guard lock(m_mutex);
    Talk &added = m_talks.emplace_back(fido_dev_info_path(&info), std::move(device));
    added.thread = std::jthread([this, &added] { talk(added); });
}

void KeyWatch::talk(Talk &talk)
{
    SecurityKeyAnswer answer = talk.key.ask(m_challenge, m_end + untilStopped, [this, &talk] {
        const std::lock_guard lock(m_mutex);
        talk.waitsForTouch = m_news = true;
        m_changed.notify_all();
    });
    const std::lock_guard lock(m_mutex);
    talk.answer = std::move(answer);
    m_news = true;
    m_changed.notify_all();
}

std::optional<SecurityKeyAnswer> KeyWatch::verdict() const
{
    const auto find = [this](auto matches) {
        return std::find_if(
            m_talks.begin(), m_talks.end(), [&](const Talk &talk) { return talk.answer && matches(*talk.answer); });
    };
    if (const auto proved = find([](const auto &answer) { return answer.key.has_value(); }); proved != m_talks.end())
        return proved->answer;
    if (const auto act = find(isAct); act != m_talks.end())
        return act->answer;
    const bool allOver
        = std::all_of(m_talks.begin(), m_talks.end(), [](const Talk &talk) { return talk.answer.has_value(); });
    const auto ending = find([](const auto &answer) { return !canWait(answer); });
    if (allOver && ending != m_talks.end())
        return ending->answer;
    if (AttachedKey::Clock::now() >= m_end)
        return verdictAtDeadline();
    return std::nullopt;
}

SecurityKeyAnswer KeyWatch::verdictAtDeadline() const
{
    SecurityKeyAnswer answer;
    for (const Talk &talk : m_talks) {
        if (talk.waitsForTouch && !talk.answer) {
            answer.failure = SecurityKeyFailure::NotTouched;
            return answer;
        }
        if (isUnreachable(talk.answer))
            return *talk.answer;
    }
    if (!m_talks.empty())
        answer.failure = SecurityKeyFailure::NotRegistered;
    return answer;
}

void KeyWatch::reportStep()
{
    const auto now = step();
    if (!now || m_step == now)
        return;
    m_report.step(*now);
    m_step = now;
}

// None as long as a key is being looked at.
std::optional<SecurityKeyStep> KeyWatch::step() const
{
    std::optional result = SecurityKeyStep::PlugIn;
    for (const Talk &talk : m_talks) {
        if (talk.waitsForTouch && !talk.answer)
            return SecurityKeyStep::Touch;
        if (!talk.answer)
            result.reset();
        else if (result && !isUnreachable(talk.answer))
            result = SecurityKeyStep::PlugInAnother;
    }
    return result;
}

void KeyWatch::stopTalks()
{
    std::unique_lock lock(m_mutex);
    const auto runs = [](const Talk &talk) { return !talk.answer; };
    while (std::any_of(m_talks.begin(), m_talks.end(), runs)) {
        lock.unlock();
        for (Talk &talk : m_talks)
            talk.key.stop();
        lock.lock();
        m_changed.wait_for(lock, stopAgain);
    }
    lock.unlock();
    m_talks.clear();
}

} // namespace postroom
