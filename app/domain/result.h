#pragma once
#include <optional>
#include <utility>
#include <variant>

namespace ln {

/// A value or the reason there is none. Errors are values; exceptions stay inside a library that throws them.
template <class T, class E>
class [[nodiscard]] Result {
public:
    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_held(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_held.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] T& value() & { return std::get<0>(m_held); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_held); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_held)); }
    [[nodiscard]] const E& error() const { return std::get<1>(m_held); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

private:
    std::variant<T, E> m_held;
};

/// Success without a value, or the reason for failure.
template <class E>
class [[nodiscard]] Result<void, E> {
public:
    Result() = default;
    Result(E error) : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const E& error() const { return *m_error; }

private:
    std::optional<E> m_error;
};

} // namespace ln
