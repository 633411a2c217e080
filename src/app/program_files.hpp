#pragma once

#include "program/read.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

/// The whole file, or nothing where it cannot be read (missing, a folder, no permission).
std::optional<std::string> read_file(const std::filesystem::path& path);

/// True where the text defines an exercise, false where it defines a program.
bool is_exercise_file(const std::filesystem::path& path, std::string_view text);

/// What a name on the command line stands for: the file itself, or the program of that id in the
/// first folder that has it. Nothing where there is none.
std::optional<std::filesystem::path> find_program(const std::string& name,
                                                  const std::vector<std::filesystem::path>& dirs);

/// Exercise files, found in the order: `exercises` beside the program, then in each folder of
/// `dirs`. Every file is read once; broken ones count as not found and are told in diagnostics().
class ExerciseFiles {
 public:
  ExerciseFiles(std::filesystem::path beside, const std::vector<std::filesystem::path>& dirs);

  const Exercise* find(std::string_view id);
  /// Reads the exercises of these ids, and their neighbours, on several threads, so that find() has
  /// them at hand. Ids without a file are passed over.
  void read_ahead(std::vector<std::string> ids);
  /// Of all exercise files that find() looks for, usable or not.
  std::vector<std::string> ids() const;
  /// Everything that was wrong with the files that were asked for.
  const Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  ReadResult<Exercise> read(const std::string& id) const;

  std::vector<std::filesystem::path> dirs_;
  std::map<std::string, std::optional<Exercise>, std::less<>> read_;
  Diagnostics diagnostics_;
};

/// A program read with its exercises from `exercises`, whose diagnostics are among the result's.
ReadResult<Program> read_program_file(const std::filesystem::path& path, std::string_view text,
                                      ExerciseFiles& exercises);

/// A program read with all its exercises. Diagnostics of broken exercise files are among them.
ReadResult<Program> read_program_file(const std::filesystem::path& path, std::string_view text,
                                      const std::vector<std::filesystem::path>& dirs);

} // namespace coach
