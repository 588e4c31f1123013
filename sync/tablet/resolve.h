#pragma once
#include <QString>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <vector>

namespace ln::tablet {

/// The addresses of a host; empty when there are none or `until` ended first. A name is looked up on a thread of its
/// own that is left behind when nobody waits any more: the system's look-up can take half a minute without a network
/// and cannot be cancelled.
[[nodiscard]] boost::asio::awaitable<std::vector<boost::asio::ip::tcp::endpoint>>
resolve(QString host, quint16 port, boost::asio::steady_timer& until);

} // namespace ln::tablet
