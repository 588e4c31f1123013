#pragma once
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace ln::office {

/// Runs work that waits for a disk on the pool, and goes on where the caller was. `work` gives a value.
template <class Work, class Value = std::invoke_result_t<Work>>
boost::asio::awaitable<Value> offload(boost::asio::thread_pool& pool, Work work) {
    auto start = [&pool](auto handler, Work job) {
        auto back = boost::asio::make_work_guard(boost::asio::get_associated_executor(handler));
        boost::asio::post(pool, [handler = std::move(handler), job = std::move(job), back = std::move(back)]() mutable {
            auto give = [handler = std::move(handler), value = job()]() mutable {
                std::move(handler)(std::move(value));
            };
            boost::asio::post(back.get_executor(), std::move(give));
        });
    };
    co_return co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(Value)>(
        std::move(start), boost::asio::use_awaitable, std::move(work));
}

} // namespace ln::office
