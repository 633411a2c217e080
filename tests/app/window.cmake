set(window_tests walk.cpp window_time_test.cpp
  window_walk_test.cpp)
