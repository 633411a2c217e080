#pragma once

#include "program/diagnostic.hpp"
#include "screens/overview_outline.hpp"
#include "screens/screen.hpp"

#include <string>
#include <vector>

namespace coach {

/// "Thursday 14 May"; empty for no date.
std::string date_line(const Date& date, const Language& language);

/// What home says of today's program.
struct HomeWords {
  std::string date, title;
  std::string minutes, exercises, have_ready, chair; ///< empty where there is nothing to say
  std::string pain_head, pain_rule;                  ///< the author's, where there is one
  std::string drop;                                  ///< where there is no program yet
  std::vector<std::string> notices;                  ///< with what is behind them in a second line
};
HomeWords home_words(const Surroundings& surroundings, const Outline& outline,
                     const Language& language);

/// What a file that cannot be used means; in English, the language of all mistakes in files, what
/// is wrong with it stands in a second line.
std::string notice_of(const Diagnostic& mistake, const Language& language);

/// The author's words in quotation marks.
std::string quoted(const std::string& words, const Language& language);

} // namespace coach
