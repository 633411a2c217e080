#include "sound/ring.hpp"

#include <doctest/doctest.h>

#include <thread>

using coach::Ring;

TEST_CASE("what goes in comes out in order, across threads") {
  Ring<int, 16> ring;
  constexpr int count = 200'000;
  std::thread writer([&] {
    for (int i = 0; i < count; ++i)
      while (!ring.push(i))
        std::this_thread::yield();
  });
  int expected = 0, wrong = 0;
  while (expected < count) {
    const int* front = ring.front();
    if (front == nullptr) {
      std::this_thread::yield();
      continue;
    }
    wrong += *front != expected++;
    ring.pop();
  }
  writer.join();
  CHECK(wrong == 0);
  CHECK(ring.front() == nullptr);
}
