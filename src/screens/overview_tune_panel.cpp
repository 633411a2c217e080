#include "screens/overview_tune_panel.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double inset = 44, head_height = 204, row_pitch = 124;
constexpr double option_height = 112, option_gap = 16;
constexpr double option_inset = 132; ///< beside its words

void draw_head(Pen& pen, const Look& look, const TuneFace& face, const Rect& paper) {
  const Rect picture = tune_picture(pen);
  pen.box(picture, pen.theme().room, 28);
  const double x = picture.right() + 28, width = paper.right() - inset - x;
  const Paragraph name = fitted_name(pen, face.name, 63, {46, 40, 34}, width);
  const Paragraph length =
      fitted(pen, face.length, {near_size(look, 34)}, Weight::regular, width, 1);
  const double y = picture.centre().y - (name.height() + length.height()) / 2;
  draw(pen, length, {x, draw(pen, name, {x, y}, pen.theme().ink)}, pen.theme().ink2);
}

void draw_number(Pen& pen, Controls& controls, const Look& look, const TuneFace::Number& number,
                 int index, const Rect& row) {
  const double controls_width = number.knob.fixed() ? pen.text_width(number.value, 63, Weight::bold)
                                                    : Controls::stepper_width();
  const double width = row.width - controls_width - 20;
  const Paragraph name = fitted(pen, number.name, {46, 40, 34, 30}, Weight::bold, width, 1);
  Paragraph note =
      fitted(pen, number.note, {near_size(look, 30), 30, 28}, Weight::regular, width, 1);
  if (pen.text_width(number.note, 28, Weight::regular) > width)
    note = fitted(pen, number.note, {28}, Weight::regular, width, 2);
  const double middle = row.y + 44;
  const double y =
      draw(pen, name, {row.x, middle - (name.height() + note.height()) / 2}, pen.theme().ink);
  draw(pen, note, {row.x, y}, pen.theme().ink2);
  if (number.knob.fixed()) {
    pen.text_in_row(number.value, {row.right(), middle}, 63, Weight::bold, pen.theme().ink,
                    Align::right);
    return;
  }
  StepperFace face;
  face.value = number.value;
  while (face.size > 34 && pen.text_width(face.value, face.size, Weight::bold) > 122)
    face.size -= 4;
  face.less = number.name + " -";
  face.more = number.name + " +";
  face.can_less = number.knob.now > number.knob.least;
  face.can_more = number.knob.now < number.knob.most;
  controls.stepper({row.right(), middle}, face, action_id(OverviewAction::less, index),
                   action_id(OverviewAction::more, index));
}

void draw_others_button(Pen& pen, Controls& controls, const Look& look, const Rect& row) {
  const std::string words = look.language.say("tune.another", "Another exercise");
  controls.card(row, words, action_id(OverviewAction::exercises), pen.theme().tint, 28);
  const Paragraph text = fitted(pen, words, {40, 34, 30}, Weight::regular, row.width - 132, 1);
  draw(pen, text, {row.x + 32, row.centre().y - text.pitch / 2}, pen.theme().ink);
  pen.icon(Icon::right, {row.right() - 32 - 44, row.centre().y - 22}, 44, pen.theme().ink2);
}

void draw_option(Pen& pen, Controls& controls, const Look& look, const TuneFace::Other& other,
                 int index, const Rect& row, double size) {
  const Theme& theme = pen.theme();
  controls.card(row, other.name, action_id(OverviewAction::alternative, index),
                other.chosen ? theme.paper : theme.tint, 28);
  if (other.chosen) {
    pen.outline(row, theme.ink, 6, 28);
    pen.icon(Icon::check, {row.right() - 32 - 44, row.centre().y - 22}, 44, theme.ink);
  }
  const double width = row.width - option_inset;
  const Paragraph name = fitted(pen, other.name, {size, 30}, Weight::bold, width, 1);
  const Paragraph why = fitted(pen, other.why, {near_size(look, 30)}, Weight::regular, width, 1);
  const double y =
      draw(pen, name, {row.x + 32, row.centre().y - (name.height() + why.height()) / 2}, theme.ink);
  draw(pen, why, {row.x + 32, y}, theme.ink2);
}

/// The largest in which the names of all others have room.
double size_of_names(const Pen& pen, const TuneFace& face, double width) {
  double size = 46;
  for (const TuneFace::Other& other : face.others)
    size = std::min(size, fitted(pen, other.name, {46, 40, 34, 30}, Weight::bold, width, 1).size);
  return size;
}

std::vector<PanelPiece> pieces_of(Pen& pen, Controls& controls, const Look& look,
                                  const TuneFace& face, const Rect& place) {
  std::vector<PanelPiece> pieces;
  const auto row = [place](double y, double height) {
    return Rect{place.x, y, place.width, height};
  };
  if (face.choosing) {
    const double size = size_of_names(pen, face, place.width - option_inset);
    for (int i = 0; i < std::ssize(face.others); ++i)
      pieces.push_back({option_height + option_gap,
                        [&, i, row, size](double y) {
                          draw_option(pen, controls, look, face.others[static_cast<std::size_t>(i)],
                                      i, row(y, option_height), size);
                        },
                        false});
    return pieces;
  }
  for (int i = 0; i < std::ssize(face.numbers); ++i)
    pieces.push_back({row_pitch,
                      [&, i, row](double y) {
                        if (i > 0)
                          pen.box({place.x, y - 18, place.width, 2}, pen.theme().line);
                        draw_number(pen, controls, look, face.numbers[static_cast<std::size_t>(i)],
                                    i, row(y, row_pitch));
                      },
                      false});
  if (face.others.size() > 1)
    pieces.push_back({96 + 16,
                      [&, row](double y) { draw_others_button(pen, controls, look, row(y, 96)); },
                      false});
  if (!face.feel.empty()) {
    const double size = near_size(look, 34);
    const Paragraph head = fitted(pen, look.language.say("overview.feel", "You should feel"),
                                  {size, 34, 28}, Weight::bold, place.width, 2);
    const Paragraph feel = paragraph(pen, face.feel, size, Weight::regular, place.width);
    pieces.push_back({head.height() + feel.height() + 30,
                      [&pen, head, feel, place](double y) {
                        const double below = draw(pen, head, {place.x, y + 8}, pen.theme().ink);
                        draw(pen, feel, {place.x, below}, pen.theme().ink);
                      },
                      false});
  }
  if (!face.changeable())
    return pieces;
  const Paragraph note = paragraph(
      pen, look.language.say("tune.this_time", "For this time only. The program stays as it is."),
      near_size(look, 28), Weight::regular, place.width);
  pieces.push_back({note.height() + 8,
                    [&pen, note, place](double y) {
                      draw(pen, note, {place.x, y + 8}, pen.theme().ink2);
                    },
                    false});
  return pieces;
}

/// Done keeps its place, whether there is anything to undo or not.
void draw_bar(Pen& pen, Controls& controls, const Look& look, const TuneFace& face) {
  constexpr double gap = 16;
  Rect bar = overview_frame(pen).bar;
  if (face.changeable()) {
    ButtonFace undo{Icon::undo, look.language.say("tune.authors_dose", "Author’s dose"),
                    Role::button, 46};
    while (undo.size > 28 && controls.button_width(undo) > bar.width * 0.62)
      undo.size -= 2;
    const double width = controls.button_width(undo);
    if (face.changed)
      controls.button({bar.x, bar.y, width, bar.height}, undo,
                      action_id(OverviewAction::authors_dose));
    bar.x += width + gap;
    bar.width -= width + gap;
  }
  ButtonFace done{Icon::check, look.language.say("common.done", "Done"), Role::primary_button, 46};
  while (done.size > 28 && controls.button_width(done) > bar.width)
    done.size -= 2;
  controls.button(bar, done, action_id(OverviewAction::done));
}

} // namespace

bool TuneFace::changeable() const {
  return others.size() > 1 ||
         std::ranges::any_of(numbers, [](const Number& number) { return !number.knob.fixed(); });
}

Rect tune_picture(const Pen& pen) {
  const Rect paper = overview_frame(pen).panel;
  return {paper.x + inset - 20, paper.y + 24, 200, 150};
}

void draw_tune(Pen& pen, Controls& controls, const Look& look, const TuneFace& face, int turns) {
  const Rect paper = overview_frame(pen).panel;
  draw_head(pen, look, face, paper);
  const double top = paper.y + head_height;
  const Rect place{paper.x + inset, top, paper.width - 2 * inset, paper.bottom() - 24 - top};
  draw_panel_page(
      pen, controls, look,
      {place, turns, action_id(OverviewAction::panel_back), action_id(OverviewAction::panel_on)},
      pieces_of(pen, controls, look, face, place));
  draw_bar(pen, controls, look, face);
}

} // namespace coach
