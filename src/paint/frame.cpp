#include "paint/frame.hpp"

#include <cairo.h>

#include <new>
#include <stdexcept>

namespace coach {

void Frame::Destroy::operator()(_cairo_surface* surface) const { cairo_surface_destroy(surface); }

Frame::Frame(Area area)
    : area_(area),
      surface_(cairo_image_surface_create(CAIRO_FORMAT_RGB24, area.width, area.height)) {
  if (cairo_surface_status(surface_.get()) != CAIRO_STATUS_SUCCESS)
    throw std::bad_alloc();
}

Frame::Frame(Area area, std::byte* pixels, std::size_t stride)
    : area_(area),
      surface_(cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(pixels),
                                                   CAIRO_FORMAT_RGB24, area.width, area.height,
                                                   static_cast<int>(stride))) {
  if (cairo_surface_status(surface_.get()) != CAIRO_STATUS_SUCCESS)
    throw std::bad_alloc();
}

std::size_t Frame::stride() const {
  return static_cast<std::size_t>(cairo_image_surface_get_stride(surface_.get()));
}

std::span<const std::byte> Frame::pixels() const {
  cairo_surface_flush(surface_.get());
  const unsigned char* data = cairo_image_surface_get_data(surface_.get());
  return std::as_bytes(std::span(data, stride() * static_cast<std::size_t>(area_.height)));
}

void Frame::write_png(const std::filesystem::path& file) const {
  const auto status = cairo_surface_write_to_png(surface_.get(), file.c_str());
  if (status != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error("cannot write " + file.string() + ": " +
                             cairo_status_to_string(status));
}

} // namespace coach
