#pragma once

#include "screens/controls.hpp"
#include "screens/first_start.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace coach {

/// What the buttons of the first start do.
enum class FirstAction : std::uint8_t {
  back,
  go_on,
  language, ///< of that index in Surroundings
  yes,      ///< or not sure
  none,
  agreed, ///< the clinician was asked
  knee,   ///< a Knee
  floor,  ///< 0 floor, 1 chair
  distance,
  quieter,
  louder,
  try_sound
};

/// What a page is drawn with.
struct FirstView {
  Pen& pen;
  Controls& controls;
  Targets& targets;
  const Surroundings& surroundings;
  const Look& look;
};

/// A list of signs and what a yes to it means.
struct SignsWords {
  std::string title;
  std::vector<std::string> signs;
  std::string told, more; ///< what to do; one more sentence to it
};
SignsWords signs_words(FirstPage page, const Language& language);

/// How far away each of the three answers is, in metres.
double metres_of(int distance);
/// The answer that is nearest to that distance.
int distance_of(double metres);
/// True where everything on the page is answered that has to be.
bool may_go_on(const FirstAnswers& answers);

void draw_welcome(const FirstView& view);
void draw_signs(const FirstView& view, FirstPage page);
/// After a yes: get help, and nothing to start.
void draw_told(const FirstView& view, FirstPage page);
void draw_knee(const FirstView& view, const FirstAnswers& answers);
void draw_distance(const FirstView& view, const FirstAnswers& answers);

} // namespace coach
