#include "figure/sketch.hpp"

namespace coach {
namespace {

Hull joined(Hull a, const Hull& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

/// Two balls, one on either side.
Hull pair(Vec centre, const Basis& basis, Vec off, double radius) {
  return {{centre + basis * Vec{off.x, off.y, -off.z}, radius}, {centre + basis * off, radius}};
}

} // namespace

void draw_hips(const Sketch& sketch) {
  const Skeleton& body = sketch.body;
  sketch.brush.round({joined(pair(body.pelvis, body.hips, {0, 0.05, 0.070}, 0.095),
                             pair(body.pelvis, body.hips, {-0.028, -0.012, 0.072}, 0.090))},
                     sketch.colours.tights, 0.93);
}

void draw_shirt(const Sketch& sketch) {
  const Skeleton& body = sketch.body;
  const double breath = body.breath;
  const auto hip = [&](Vec off, double radius) {
    return pair(body.pelvis, body.hips, off, radius);
  };
  const auto chest = [&](Vec off, double radius) {
    return pair(body.thorax, body.chest, off, radius);
  };
  const Hull belt = hip({-0.004, 0.070, 0.072}, 0.097);
  const Hull waist = pair(body.lumbar, body.waist, {0.004, 0.075, 0.057}, 0.089 + 0.002 * breath);
  const Hull breast = chest({0.013 + 0.004 * breath, 0.145, 0.074}, 0.097 + 0.003 * breath);
  const Hull shoulders = chest({-0.006, 0.204 + 0.003 * breath, 0.122}, 0.056);
  const Hull collar = chest({-0.008, 0.246 + 0.002 * breath, 0.044}, 0.046);
  const Hull hem =
      joined(joined(hip({0.082, 0.006, 0.098}, 0.024), hip({-0.096, 0.006, 0.098}, 0.024)),
             joined(hip({-0.004, 0.006, 0.149}, 0.024), belt));
  sketch.brush.round(
      {joined(hem, waist), joined(waist, breast), joined(joined(breast, shoulders), collar)},
      sketch.colours.shirt, 0.93);
}

} // namespace coach
