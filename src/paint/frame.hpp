#pragma once

#include "scene/geometry.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

extern "C" {
struct _cairo_surface;
}

namespace coach {

/// A picture in memory: rows of 32-bit pixels, 0xAARRGGBB in the machine's byte order. Opaque
/// where something opaque was painted.
class Frame {
 public:
  /// A black picture. Throws std::bad_alloc if there is no memory for it.
  explicit Frame(Area area);
  /// A picture in somebody else's memory, which must stay as long: `stride` bytes, a multiple of
  /// four, from one row to the next. Throws std::bad_alloc.
  Frame(Area area, std::byte* pixels, std::size_t stride);

  Area area() const { return area_; }
  /// Bytes from one row to the next.
  std::size_t stride() const;
  /// All rows, top first.
  std::span<const std::byte> pixels() const;
  /// Writes the picture as a PNG file; throws std::runtime_error if it cannot.
  void write_png(const std::filesystem::path& file) const;

  /// The Cairo surface, for those who paint.
  _cairo_surface* surface() { return surface_.get(); }

 private:
  struct Destroy {
    void operator()(_cairo_surface* surface) const;
  };
  Area area_;
  std::unique_ptr<_cairo_surface, Destroy> surface_;
};

} // namespace coach
