#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace coach {

/// The tables of both kinds of file; one bit each, so that a key may belong to several.
using Tables = std::uint64_t;

namespace table {
inline constexpr Tables exercise_file = 1U << 0U, program_file = 1U << 1U, carried = 1U << 2U,
                        movement = 1U << 3U, usual = 1U << 4U, figure = 1U << 5U, view = 1U << 6U,
                        anchor = 1U << 7U, prop = 1U << 8U, arrow = 1U << 9U, pose = 1U << 10U,
                        trunk = 1U << 11U, head = 1U << 12U, limb = 1U << 13U, limbs = 1U << 14U,
                        schedule = 1U << 15U, pain = 1U << 16U, advice = 1U << 17U,
                        clinic = 1U << 18U, stage = 1U << 19U, session = 1U << 20U,
                        gate = 1U << 21U, phase = 1U << 22U, phase_rest = 1U << 23U,
                        item = 1U << 24U, item_rest = 1U << 25U, brief = 1U << 26U,
                        rung = 1U << 27U, reps = 1U << 28U, load = 1U << 29U, after_max = 1U << 30U,
                        phrase = 1U << 31U;
// Translations.
inline constexpr Tables exercise_words = 1ULL << 32U, movement_words = 1ULL << 33U,
                        program_words = 1ULL << 34U, phase_words = 1ULL << 35U,
                        item_words = 1ULL << 36U, rung_words = 1ULL << 37U,
                        stage_words = 1ULL << 38U, session_words = 1ULL << 39U;
inline constexpr int count = 40;

inline constexpr Tables files = exercise_file | program_file;
inline constexpr Tables exercises = exercise_file | carried;
inline constexpr Tables words = exercise_words | movement_words | program_words | phase_words |
                                item_words | rung_words | stage_words | session_words;
} // namespace table

/// What a key's value looks like.
enum class Shape : std::uint8_t {
  text,          ///< `most` letters; said or shown, has translations
  label,         ///< `most` letters, without translations
  word,          ///< one of `words`
  flag,          ///< true or false
  whole,         ///< a whole number `low`-`high`
  seconds,       ///< `low`-`high`, at most 3 decimals
  number,        ///< `low`-`high`
  whole_range,   ///< a whole number or [min, max]
  seconds_range, ///< seconds or [min, max]
  rest,          ///< seconds, [min, max] or "ready"
  id,            ///< a-z 0-9 -
  texts,         ///< `least`-`count` texts of `most` letters
  labels,        ///< the same without translations
  phrases,       ///< the same, where each may have variants
  pairs,         ///< lists of two texts
  ids,           ///< `least`-`count` ids
  table,         ///< one table `inside`
  tables,        ///< `least`-`count` tables `inside`, each with its own header
  named,         ///< tables `inside`, each with a name of the author's
  special,       ///< as `words` says
};

/// One key: where it may stand, what it may be, and what it means. This one table drives the
/// reader, its suggestions and the documentation.
struct KeyRow {
  const char* key;
  Tables in;
  Shape shape;
  double low = 0, high = 0;
  int most = 0;
  int least = 0, count = 8;
  Tables inside = 0;
  const char* words = "";    ///< separated by |
  const char* fallback = ""; ///< the default as it is documented; "required" has none
  const char* meaning = "";

  /// True if a table of this kind must have the key; translations never must.
  bool required(Tables kind) const {
    return std::string_view(fallback) == "required" && (kind & table::words) == 0;
  }
};

/// All keys, in the order in which they are documented.
std::span<const KeyRow> key_rows();

/// The row of a key in a table, or null.
const KeyRow* find_key(Tables kind, std::string_view key);

/// What is expected, in words: "seconds 0-600, or [min, max]".
std::string expected(const KeyRow& row);

/// A table as people are told about it: "[[phase.exercise]]", "the top of the file".
std::string_view table_name(Tables kind);

/// What to say about a key that a table does not have: the nearest one, or where it belongs. `file`
/// is table::exercise_file or table::program_file.
std::string explain_unknown_key(Tables kind, Tables file, std::string_view key);

/// The nearest of several names, or empty if none is near.
std::string_view nearest(std::span<const std::string_view> names, std::string_view wanted);

/// The reference of all keys as Markdown, one table for each table of the files.
std::string key_reference();

} // namespace coach
