#include "voice/engine.hpp"

#include "voice/sound_reader.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace coach {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr std::uintmax_t most_bytes = 64'000'000;

void fill(std::string& argument, std::string_view blank, std::string_view value) {
  for (auto at = argument.find(blank); at != std::string::npos;
       at = argument.find(blank, at + value.size()))
    argument.replace(at, blank.size(), value);
}

bool takes_text(const Engine& engine) {
  return std::ranges::any_of(engine.command, [](const std::string& argument) {
    return argument.find("{text}") != std::string::npos;
  });
}

std::vector<std::string> arguments(const Engine& engine, std::string_view text,
                                   std::string_view language, const fs::path& wav) {
  std::vector<std::string> all = engine.command;
  for (std::string& argument : all) {
    // The sentence last: blanks in it are its own.
    fill(argument, "{wav}", wav.string());
    fill(argument, "{language}", language);
    fill(argument, "{text}", text);
  }
  return all;
}

/// What posix_spawn is told about files and the process group.
class Surroundings {
 public:
  explicit Surroundings(const fs::path& input) {
    posix_spawn_file_actions_init(&files_);
    posix_spawnattr_init(&attributes_);
    posix_spawn_file_actions_addopen(&files_, STDIN_FILENO, input.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    // Its own group, so that what it starts is ended with it.
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&attributes_, 0);
  }
  Surroundings(const Surroundings&) = delete;
  Surroundings& operator=(const Surroundings&) = delete;
  ~Surroundings() {
    posix_spawnattr_destroy(&attributes_);
    posix_spawn_file_actions_destroy(&files_);
  }
  const posix_spawn_file_actions_t* files() const { return &files_; }
  const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  posix_spawn_file_actions_t files_{};
  posix_spawnattr_t attributes_{};
};

/// True if the process ends well within its time and does not fill the disk.
bool ends_well(pid_t process, std::chrono::milliseconds limit, const fs::path& wav) {
  const auto until = std::chrono::steady_clock::now() + limit;
  auto nap = 1ms;
  for (;;) {
    int status = 0;
    const pid_t ended = waitpid(process, &status, WNOHANG);
    if (ended == process)
      return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    std::error_code none;
    const auto size = fs::file_size(wav, none);
    const bool too_much = !none && size > most_bytes;
    if (ended < 0 || too_much || std::chrono::steady_clock::now() > until)
      break;
    std::this_thread::sleep_for(nap);
    nap = std::min<std::chrono::milliseconds>(2 * nap, 10ms);
  }
  kill(-process, SIGKILL);
  waitpid(process, nullptr, 0);
  return false;
}

bool run(const std::vector<std::string>& all, const fs::path& input,
         std::chrono::milliseconds limit, const fs::path& wav) {
  std::vector<char*> argv;
  for (const std::string& argument : all)
    argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  const Surroundings surroundings(input);
  pid_t process = 0;
  if (posix_spawnp(&process, argv[0], surroundings.files(), surroundings.attributes(), argv.data(),
                   environ) != 0)
    return false;
  return ends_well(process, limit, wav);
}

} // namespace

bool Engine::speaks(std::string_view language) const {
  return languages.empty() || std::ranges::any_of(languages, [&](const std::string& known) {
           return language == known || language.starts_with(known + "-");
         });
}

std::vector<Engine> usual_engines() {
  return {
      {"flite", {"flite", "-voice", "rms", "-t", "{text}", "-o", "{wav}"}, {"en"}, Letters::ascii},
      {"espeak-ng",
       {"espeak-ng", "-v", "{language}", "-s", "140", "-w", "{wav}", "--", "{text}"},
       {}},
      {"festival", {"text2wave", "-o", "{wav}"}, {"en"}, Letters::ascii},
  };
}

std::optional<fs::path> find_program(const Engine& engine) {
  if (engine.command.empty())
    return std::nullopt;
  const fs::path program = engine.command[0];
  if (program.has_parent_path())
    return access(program.c_str(), X_OK) == 0 ? std::optional(program) : std::nullopt;
  const char* path = std::getenv("PATH");
  std::istringstream folders(path != nullptr ? path : "/usr/bin:/bin");
  for (std::string folder; std::getline(folders, folder, ':');) {
    const fs::path file = fs::path(folder) / program;
    if (std::error_code none; fs::is_regular_file(file, none) && access(file.c_str(), X_OK) == 0)
      return file;
  }
  return std::nullopt;
}

std::optional<Pcm> run_engine(const Engine& engine, std::string_view text,
                              std::string_view language, const fs::path& folder) {
  if (engine.command.empty() || text.empty())
    return std::nullopt;
  const fs::path wav = folder / "spoken.wav", words = folder / "sentence.txt";
  std::error_code none;
  fs::remove(wav, none);
  fs::path input = "/dev/null";
  if (!takes_text(engine)) {
    std::ofstream(words) << text << '\n';
    input = words;
  }
  const bool well = run(arguments(engine, text, language, wav), input, engine.limit, wav);
  auto sound = well ? read_sound(wav) : std::nullopt;
  fs::remove(wav, none);
  fs::remove(words, none);
  return sound;
}

} // namespace coach
