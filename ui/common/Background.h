// Long work beside the window: computed on another thread, its result told on this one.
#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace sidang {

/// Runs `work` on a thread of its own, then `tell` with its result on the thread of `receiver`, unless that is gone by then.
template <class Work, class Tell>
void inBackground(QObject* receiver, Work work, Tell tell)
{
    using Value = std::invoke_result_t<Work>;
    auto value = std::make_shared<std::optional<Value>>();
    QThread* thread = QThread::create([work = std::move(work), value] { value->emplace(work()); });
    QObject::connect(thread, &QThread::finished, receiver,
                     [value, tell = std::move(tell)] { tell(std::move(**value)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

}
