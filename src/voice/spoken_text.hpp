#pragma once

#include <string>
#include <string_view>

namespace coach {

/// Which letters a voice can read; the others are silently left out by it.
enum class Letters { any, ascii };

/// A sentence as an engine should read it: no control characters or leading dashes, typographic
/// signs in words, and in English also units, ranges, "2 x 10" and abbreviations ("10 s" -> "10
/// seconds"). Accents are taken off for a voice that knows only ASCII. Empty where nothing could be
/// read, where letters are left that the voice does not know, or where it has over 300 letters.
std::string spoken_text(std::string_view sentence, std::string_view language, Letters letters);

/// The name under which a sentence's recording is found: "Hold it there." -> "hold-it-there". Words
/// of other scripts stay; over 80 bytes it is cut off and ends in a checksum.
std::string recording_name(std::string_view sentence);

} // namespace coach
