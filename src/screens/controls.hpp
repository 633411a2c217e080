#pragma once

#include "screens/look.hpp"
#include "screens/pen.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace coach {

/// How a button looks.
struct ButtonFace {
  Icon icon = Icon::none;
  std::string words;
  Role role = Role::button;
  double size = 46; ///< of the words
};

/// How wide an option is: its words, and before them room for the check of the chosen one.
double option_width(const Pen& pen, const std::string& words, double size);
/// The words of the option that is chosen, with a check, on ink: not to be taken for what has the
/// focus.
void draw_chosen(Pen& pen, const std::string& words, const Rect& place, double size);

/// A button that is not usable is faint and is no target.
enum class Usable : std::uint8_t { no, yes };

/// What a stepper shows and whether its ends are reached.
struct StepperFace {
  std::string value;
  std::string less, more; ///< what its buttons are called by those who do not see them
  bool can_less = true, can_more = true;
  double size = 63; ///< of the value
};

/// Draws the controls that all screens share, pressed where a finger is on them, and notes what can
/// be pressed. Places are in units of the pen.
class Controls {
 public:
  Controls(Pen& pen, Targets& targets, const Look& look)
      : pen_(pen), targets_(targets), look_(look) {}

  /// A long press fills it with ink from the left.
  void button(const Rect& place, const ButtonFace& face, ActionId action);
  /// The width that its icon and words need.
  double button_width(const ButtonFace& face) const;
  /// A square with nothing but an icon; `label` says what it does.
  void icon_button(const Rect& place, Icon icon, const std::string& label, ActionId action,
                   Usable usable = Usable::yes);
  /// Two squares of 84 around a value; ends at `right`, centred on `middle`.
  void stepper(Spot right_middle, const StepperFace& face, ActionId less, ActionId more);
  static double stepper_width(double value_width = 150) { return 2 * 84 + value_width; }
  /// One of several options, 84 high, ending at `right_middle`. Option i has action `first` + i.
  /// `size` is that of the words.
  void choice(Spot right_middle, const std::vector<std::string>& options, int chosen,
              ActionId first, double size = 34);
  double choice_width(const std::vector<std::string>& options, double size = 34) const;
  /// On or off, with the word beside it.
  void toggle(Spot right_middle, bool on, const std::string& word, const std::string& label,
              ActionId action);
  /// The eleven buttons of a pain scale in rows of `columns` inside `place`; number n has action
  /// `first` + n.
  void scale(const Rect& place, int columns, std::optional<int> chosen, double size,
             ActionId first);
  /// A card that can be pressed as a whole; what stands on it is drawn afterwards.
  void card(const Rect& place, const std::string& label, ActionId action, Colour colour,
            double corner = 40);
  /// The head of a near screen: a button back and the title; gives the y below it.
  double head(const std::string& title, const std::string& back, ActionId action);

 private:
  bool held(ActionId action) const { return look_.held == action; }
  void target(const Rect& place, ActionId action, Role role, const std::string& label,
              double corner);

  Pen& pen_;
  Targets& targets_;
  const Look& look_;
};

} // namespace coach
