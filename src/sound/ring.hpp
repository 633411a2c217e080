#pragma once

#include <array>
#include <atomic>
#include <cstddef>

namespace coach {

/// A queue between exactly one writing and one reading thread, without locks. `Size` is a power
/// of two; one place stays free.
template <class T, std::size_t Size>
class Ring {
 public:
  /// False if it is full. Writing thread only.
  bool push(const T& value) {
    const std::size_t tail = tail_.load(std::memory_order_relaxed);
    const std::size_t next = (tail + 1) % Size;
    if (next == head_.load(std::memory_order_acquire))
      return false;
    slots_[tail] = value;
    tail_.store(next, std::memory_order_release);
    return true;
  }
  /// The oldest, or null. Reading thread only; valid until `pop`.
  const T* front() const {
    const std::size_t head = head_.load(std::memory_order_relaxed);
    return head == tail_.load(std::memory_order_acquire) ? nullptr : &slots_[head];
  }
  /// Drops the oldest. Reading thread only.
  void pop() {
    head_.store((head_.load(std::memory_order_relaxed) + 1) % Size, std::memory_order_release);
  }

 private:
  std::array<T, Size> slots_{};
  std::atomic<std::size_t> head_{0}, tail_{0};
};

} // namespace coach
