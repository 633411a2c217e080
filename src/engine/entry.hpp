#pragma once

#include "engine/timeline.hpp"

#include <optional>

namespace coach {

/// What an item plays today, or nothing where the form of the day leaves it out. Numbers of a range
/// are `Choice`'s, else the smallest.
std::optional<Entry> resolve(const Program& program, ItemId id, const Choice& choice);

/// The phases of the chosen stage and session, by index into the file, in playing order.
std::vector<int> phases_of(const Program& program, const Choice& choice);

/// The leg an item with two legs begins with: the item's word, the person's, else the right one.
Side first_side(const Item& item, const Choice& choice);

/// How often a phase is played, kept inside the author's range.
int rounds_of(const Program& program, int phase, const Choice& choice);

/// How many repetitions a set has; `set` counts from 1.
RepCount count_of(const Dose& dose, int set);

/// The steps of one repetition as performed: kind, movement and length. What has no length is left
/// out.
std::vector<Step> repetition(const Entry& entry);

/// How long one repetition takes.
Millis length_of_repetition(const Entry& entry);

} // namespace coach
