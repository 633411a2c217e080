#pragma once

#include "program/diagnostic.hpp"
#include "program/exercise.hpp"
#include "scene/scene.hpp"

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace coach {

/// Every movement of an exercise, or one picture of each exercise.
enum class PreviewKind : std::uint8_t { movements, overview };

/// Which exercises are drawn, and where to.
struct PreviewCommand {
  std::vector<std::string> names; ///< ids of exercises, files of exercises or programs
  std::string output;             ///< a PNG file; empty: a window
  PreviewKind kind = PreviewKind::movements;
  bool dark = false;
  std::string language; ///< BCP-47, of the names of exercises; empty: as their authors wrote them
};

/// What a file shows: its exercise, or those of its program; and what is wrong with it.
struct PreviewFile {
  std::vector<Exercise> exercises;
  Diagnostics diagnostics;
};

/// The file of the exercise with this id, else what find_program() says.
std::optional<std::filesystem::path>
find_preview_file(const std::string& name, const std::vector<std::filesystem::path>& dirs);
/// Reads it; a program's exercises are found in `dirs`. Nothing of a broken file.
PreviewFile read_preview_file(const std::filesystem::path& path,
                              const std::vector<std::filesystem::path>& dirs);

/// A filled rectangle.
Path rectangle(const Rect& rect, Colour colour);

/// A sheet of pictures and its size.
struct PreviewSheet {
  Area area;
  Scene scene;
};

/// Every exercise with a row of pictures for each leg: the start position, then the middle and the
/// end of every movement; or all exercises side by side.
PreviewSheet preview_sheet(std::span<const Exercise> exercises, const PreviewCommand& command,
                           const Measure& measure);

/// Draws the sheet into its file and tells on `out` what is wrong with the figures. The exit code:
/// 0, or 1 if a file has errors, or 2 if one cannot be read or there is none of that name. Throws
/// std::runtime_error if the picture cannot be written.
int write_preview(const PreviewCommand& command, const std::vector<std::filesystem::path>& dirs,
                  std::ostream& out);

} // namespace coach
