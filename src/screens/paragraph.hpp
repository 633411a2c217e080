#pragma once

#include "screens/look.hpp"
#include "screens/pen.hpp"

#include <initializer_list>
#include <string>
#include <vector>

namespace coach {

/// The size in units of a text on a near screen: notes grow with the person's text size, up to the
/// size of labels, which are large enough.
double near_size(const Look& look, double size);

/// Words broken into lines, before they have a place.
struct Paragraph {
  std::vector<std::string> lines;
  double size = 46, pitch = 58; ///< from line to line, in units
  Weight weight = Weight::regular;

  bool empty() const { return lines.empty(); }
  double height() const { return pitch * static_cast<double>(lines.size()); }
};

/// The words in as many lines as they need, no word alone on the last one.
Paragraph paragraph(const Pen& pen, const std::string& words, double size, Weight weight,
                    double width);
/// In the first of these sizes in which they take at most `most` lines and every word fits; where
/// there is none, in the last size and the lines cut with an ellipsis.
Paragraph fitted(const Pen& pen, const std::string& words, std::initializer_list<double> sizes,
                 Weight weight, double width, int most);
/// A name in bold: in one line of the large size, else in two of the first small size that fits.
Paragraph fitted_name(const Pen& pen, const std::string& words, double large,
                      std::initializer_list<double> small, double width);
/// The widest of its lines.
double width_of(const Pen& pen, const Paragraph& paragraph);
/// Draws it from `top` on; gives the y below it. For Align::right and centre `top` is that end.
double draw(Pen& pen, const Paragraph& paragraph, Spot top, Colour colour,
            Align align = Align::left);

} // namespace coach
