#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace coach::bench {

/// Starts a program; 0 if it cannot be.
pid_t start(std::vector<std::string> words);
/// Runs it to its end and gives its status, not 0 if it could not be started.
int run(const std::vector<std::string>& words);
/// Starts a program and waits until it has printed something; 0 if it never does.
pid_t start_and_hear(std::vector<std::string> words);
/// Waits for its end and gives its status.
int wait_for(pid_t process);
/// Ends a program that was started.
void stop(pid_t process);

} // namespace coach::bench
