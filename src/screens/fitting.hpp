#pragma once

#include "screens/paragraph.hpp"

#include <initializer_list>
#include <string>

namespace coach {

/// True if no word has to be broken in lines of that width.
bool words_fit(const Pen& pen, const std::string& words, double size, Weight weight, double width);

/// The words in the first of these sizes in which they fit into a box, none of them broken; in the
/// last size where there is none. Line ends of the text are kept where all its lines have room.
Paragraph fitting(const Pen& pen, const std::string& words, std::initializer_list<double> sizes,
                  Weight weight, double width, double height);

/// The line over a title: where it is too long it is smaller, and cut in the end.
void draw_eyebrow(Pen& pen, const std::string& words, Spot left_middle, double width);

} // namespace coach
