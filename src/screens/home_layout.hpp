#pragma once

#include "screens/controls.hpp"
#include "screens/home_words.hpp"
#include "screens/paragraph.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace coach {

/// What the buttons of home do.
enum class HomeAction : std::uint8_t {
  start,
  short_form,
  look_through,
  open, ///< the program of that index in Surroundings
  page_back,
  page_on,
  settings,
  stay,
  leave,
  look_again ///< for programs, where there are none
};

/// The large parts of home, in units.
struct HomeFrame {
  Rect words; ///< for the date, the title and what is said of the program
  double title_width = 0;
  double bar_y = 0; ///< of the start button
  double bar_height = 0;
  Rect panel;            ///< the paper for the other programs, as large as it may be
  double room_right = 0; ///< where the room ends on the right
};
/// Without other programs the room takes the paper's place.
HomeFrame home_frame(const Pen& pen, bool other_programs);

/// The left (in portrait: upper) part of home.
struct HomeRoom {
  struct Chip {
    Icon icon = Icon::none;
    Paragraph words;
    double y = 0; ///< its top
  };
  Paragraph title, rule_head, rule;
  std::vector<Chip> chips;
  double rule_y = 0, bottom = 0;
  std::vector<Paragraph> notices; ///< what is meant, and what is behind it
  Rect notice;                    ///< the strip; empty where there is nothing to tell
  Rect drop;                      ///< where a file may be dropped; empty where there are programs
  Rect figure;                    ///< where the picture of the main exercise stands
};
HomeRoom lay_home_room(const Pen& pen, const Look& look, const HomeWords& words,
                       const HomeFrame& frame);
void draw_home_room(Pen& pen, const HomeWords& words, const HomeRoom& room, const HomeFrame& frame);

/// One of the other programs.
struct HomeRow {
  int program = 0; ///< its index in Surroundings
  std::string name, note;
};
/// The paper with the other programs.
struct HomePanel {
  struct Row {
    int program = 0;
    Rect card, thumbnail;
    Paragraph name, note;
  };
  Rect paper; ///< empty where there is nothing to put on it
  double head_y = 0;
  std::vector<Row> rows;
  int page = 0, pages = 1;
};
/// The other programs, counted from 0; only those that are shown are asked for.
struct HomeRows {
  int count = 0;
  std::function<HomeRow(int)> row;
};
/// `turns`: how many pages were turned.
HomePanel lay_home_panel(const Pen& pen, const Look& look, const Rect& place, const HomeRows& rows,
                         int turns);
void draw_home_panel(Pen& pen, Controls& controls, const Look& look, const HomePanel& panel);

/// Start, Look through and, where the program has one (`short_form` is not empty), its short form.
void draw_home_bar(Pen& pen, Controls& controls, const Look& look, const HomeFrame& frame,
                   const std::string& short_form);
/// Look again, where there is no program.
void draw_home_search(Pen& pen, Controls& controls, const Look& look, const HomeFrame& frame);
/// The button to the settings.
void draw_home_settings(Pen& pen, Controls& controls, const Look& look);

} // namespace coach
