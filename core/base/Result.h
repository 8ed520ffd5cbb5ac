// The outcome of a step that a user or a disk can make fail: a value, or the reason why there is none.
#pragma once

#include <QtGlobal>

#include <utility>
#include <variant>

namespace sidang {

/// Marks the failing alternative of a Result: `return Failure{reason};`
template <class E>
struct Failure {
    E reason;
};
template <class E>
Failure(E) -> Failure<E>;

/// Either a T or an E. Reading the alternative that is not there is a mistake of ours (assert).
template <class T, class E>
class [[nodiscard]] Result {
public:
    Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
    template <class F>
    Result(Failure<F> failure) : content_(std::in_place_index<1>, std::move(failure.reason))
    {}

    bool ok() const { return content_.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const&
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&content_);
    }
    T& value() &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&content_);
    }
    T&& value() &&
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<0>(&content_));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const E& error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&content_);
    }

private:
    std::variant<T, E> content_;
};

/// The value of a step that succeeds without producing anything.
struct Done {};

}
