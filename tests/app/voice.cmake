set(voice_tests audio_test.cpp)
