#include "app/settings_file.hpp"

#include "app/settings_text.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace coach {

namespace fs = std::filesystem;

namespace {

/// More than any file that can be read; guards against a link to something endless.
constexpr std::size_t longest = 70'000;

[[noreturn]] void fail(const fs::path& path) {
  throw fs::filesystem_error("settings", path, std::error_code(errno, std::generic_category()));
}

/// An open file.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0)
      ::close(number_);
  }
  int number() const { return number_; }
  bool open() const { return number_ >= 0; }

 private:
  int number_;
};

/// The text of the file, or nothing where it cannot be read.
std::optional<std::string> text_of(const fs::path& path) {
  std::error_code none;
  if (!fs::is_regular_file(path, none))
    return std::nullopt;
  std::ifstream in(path, std::ios::binary);
  std::string text(longest, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (in.bad() || (in.fail() && !in.eof()))
    return std::nullopt;
  text.resize(static_cast<std::size_t>(in.gcount()));
  return text;
}

/// The first name like this that nothing has: settings.toml.broken-1.
fs::path free_name(const fs::path& path) {
  for (int n = 1;; ++n) {
    fs::path name = path;
    name += ".broken-" + std::to_string(n);
    std::error_code none;
    if (fs::symlink_status(name, none).type() == fs::file_type::not_found || n == 9999)
      return name;
  }
}

void write_all(int file, std::string_view text, const fs::path& path) {
  while (!text.empty()) {
    const auto written = ::write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      fail(path);
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  if (::fsync(file) != 0)
    fail(path);
}

/// A file of its own with the text, which only its owner may read; removed again unless it took
/// another's place.
class FreshFile {
 public:
  FreshFile(const fs::path& beside, std::string_view text) : name_(beside.string() + ".XXXXXX") {
    const Descriptor file(::mkstemp(name_.data()));
    if (!file.open())
      fail(beside);
    try {
      write_all(file.number(), text, beside);
    } catch (...) {
      ::unlink(name_.c_str());
      throw;
    }
  }
  FreshFile(const FreshFile&) = delete;
  FreshFile& operator=(const FreshFile&) = delete;
  ~FreshFile() {
    if (!name_.empty())
      ::unlink(name_.c_str());
  }
  void replace(const fs::path& path) {
    fs::rename(name_, path);
    name_.clear();
    // The new name must outlast a power cut as well; some file systems need no such thing.
    const Descriptor folder(::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY));
    if (folder.open())
      ::fsync(folder.number());
  }

 private:
  std::string name_;
};

fs::path config_folder() {
  if (const char* config = std::getenv("XDG_CONFIG_HOME"); config && *config == '/')
    return config;
  if (const char* home = std::getenv("HOME"); home && *home == '/')
    return fs::path(home) / ".config";
  return {};
}

} // namespace

fs::path settings_path() {
  const auto folder = config_folder();
  return folder.empty() ? fs::path{} : folder / "rehab-coach/settings.toml";
}

SettingsFile::SettingsFile(fs::path path) : path_(std::move(path)) {
  std::error_code none;
  if (const auto real = fs::canonical(path_, none); !none)
    path_ = real;
}

Settings SettingsFile::read() {
  diagnostics_.clear();
  std::error_code none;
  if (path_.empty() || fs::status(path_, none).type() == fs::file_type::not_found)
    return {};
  Settings settings;
  if (const auto text = text_of(path_)) {
    auto read = read_settings(*text, path_.string());
    settings = std::move(read.settings);
    diagnostics_ = std::move(read.diagnostics);
  } else {
    diagnostics_.push_back({{path_.string()}, Severity::error, "this file cannot be read", {}});
  }
  damaged_ = !diagnostics_.empty();
  if (damaged_)
    aside_ = free_name(path_);
  return settings;
}

std::optional<std::string> SettingsFile::notice(const Language& language) const {
  if (diagnostics_.empty())
    return std::nullopt;
  return language.say("notice.settings_damaged",
                      "Some settings could not be read; the old file is kept as {file}.",
                      {{"file", aside_.filename().string()}});
}

void SettingsFile::set_aside() {
  std::error_code none;
  if (!damaged_ || fs::symlink_status(path_, none).type() == fs::file_type::not_found)
    return;
  if (fs::symlink_status(aside_, none).type() != fs::file_type::not_found)
    aside_ = free_name(path_); // somebody took the name meanwhile
  fs::rename(path_, aside_);
  damaged_ = false;
}

std::optional<std::string> SettingsFile::write(const Settings& settings, const Language& language) {
  const fs::path folder = path_.parent_path();
  try {
    if (fs::create_directories(folder))
      fs::permissions(folder, fs::perms::owner_all);
    FreshFile fresh(path_, settings_text(settings));
    set_aside();
    fresh.replace(path_);
    return std::nullopt;
  } catch (const fs::filesystem_error& error) {
    const int why = error.code().value();
    if (why == ENOSPC || why == EDQUOT)
      return language.say("notice.settings_disk_full", "Disk full; your settings are not saved.");
    return language.say("notice.settings_not_saved",
                        "{folder} cannot be written; your settings are not saved.",
                        {{"folder", path_.empty() ? "~/.config" : folder.string()}});
  }
}

} // namespace coach
