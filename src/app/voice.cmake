# What only speech and sound files need.
set(voice_sources audio_command.cpp check_prompts.cpp shipped_lengths.cpp spoken_texts.cpp voice_setup.cpp voice_worker.cpp voices_command.cpp)
