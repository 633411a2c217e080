set(window_tests session_clock_test.cpp window_sound_test.cpp)
