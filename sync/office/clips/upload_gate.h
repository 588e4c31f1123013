#pragma once
#include "domain/ids.h"
#include "sync/office/http/message.h"
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <map>
#include <memory>

namespace ln::office {

/// One request at a time works on a clip, and the newest goes first: a half-open connection must not keep an upload
/// from the one that takes it over. On the network thread only.
class UploadGate {
    struct Holder {
        BodySource* body;
        boost::asio::steady_timer left;
    };

public:
    /// Being inside. Leaving lets the next one in.
    class Pass {
    public:
        Pass(UploadGate& gate, const ThingId& clip) : m_gate(&gate), m_clip(clip) {}
        Pass(Pass&& other) noexcept : m_gate(std::exchange(other.m_gate, nullptr)), m_clip(other.m_clip) {}
        Pass& operator=(Pass&&) = delete;
        ~Pass() {
            if (m_gate) m_gate->leave(m_clip);
        }

    private:
        UploadGate* m_gate;
        ThingId m_clip;
    };

    /// Interrupts whoever is inside, waits until it left, and goes in. `body` is what the request waits for, if
    /// anything: an interrupted body makes it leave soon.
    boost::asio::awaitable<Pass> enter(ThingId clip, BodySource* body) {
        for (auto inside = m_inside.find(clip); inside != m_inside.end(); inside = m_inside.find(clip)) {
            const std::shared_ptr<Holder> holder = inside->second;
            if (holder->body) holder->body->interrupt();
            [[maybe_unused]] const auto [ended] =
                co_await holder->left.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
        }
        const auto executor = co_await boost::asio::this_coro::executor;
        boost::asio::steady_timer left(executor, boost::asio::steady_timer::time_point::max());
        m_inside.emplace(clip, std::make_shared<Holder>(Holder{body, std::move(left)}));
        co_return Pass(*this, clip);
    }
    void interruptAll() {
        for (const auto& [clip, holder] : m_inside)
            if (holder->body) holder->body->interrupt();
    }

private:
    void leave(const ThingId& clip) {
        const auto inside = m_inside.find(clip);
        if (inside == m_inside.end()) return;
        inside->second->left.cancel();
        m_inside.erase(inside);
    }
    std::map<ThingId, std::shared_ptr<Holder>> m_inside;
};

} // namespace ln::office
