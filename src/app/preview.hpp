#pragma once

#include "program/diagnostic.hpp"
#include "program/exercise.hpp"
#include "scene/scene.hpp"

#include <filesystem>
#include <iosfwd>
#include <span>
#include <string>
#include <vector>

namespace coach {

/// Which exercises are drawn, and where to.
struct PreviewCommand {
  std::vector<std::string> names; ///< ids of exercises, files of exercises or programs
  std::string output;             ///< a PNG file
  bool dark = false;
};

/// A sheet of pictures and its size.
struct PreviewSheet {
  Area area;
  Scene scene;
};

/// Every exercise with a row of pictures for each leg: the start position, then the middle and the
/// end of every movement.
PreviewSheet preview_sheet(std::span<const Exercise> exercises, const Theme& theme,
                           const Measure& measure);

/// Draws the sheet into its file and tells on `out` what is wrong with the figures. The exit code:
/// 0, or 1 if a file has errors, or 2 if one cannot be read or there is none of that name. Throws
/// std::runtime_error if the picture cannot be written.
int write_preview(const PreviewCommand& command, const std::vector<std::filesystem::path>& dirs,
                  std::ostream& out);

} // namespace coach
