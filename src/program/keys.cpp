#include "program/keys.hpp"

#include <algorithm>
#include <array>

namespace coach {

namespace {

// The shapes, short enough for one line for each key.
constexpr KeyRow text(int most) { return {.key = "", .in = 0, .shape = Shape::text, .most = most}; }
constexpr KeyRow label(int most) {
  return {.key = "", .in = 0, .shape = Shape::label, .most = most};
}
constexpr KeyRow word(const char* words) {
  return {.key = "", .in = 0, .shape = Shape::word, .words = words};
}
constexpr KeyRow special(const char* words) {
  return {.key = "", .in = 0, .shape = Shape::special, .words = words};
}
constexpr KeyRow number_shape(Shape shape, double low, double high) {
  return {.key = "", .in = 0, .shape = shape, .low = low, .high = high};
}
constexpr KeyRow whole(int low, int high) { return number_shape(Shape::whole, low, high); }
constexpr KeyRow seconds(double low, double high) {
  return number_shape(Shape::seconds, low, high);
}
constexpr KeyRow number(double low, double high) { return number_shape(Shape::number, low, high); }
constexpr KeyRow whole_range(int low, int high) {
  return number_shape(Shape::whole_range, low, high);
}
constexpr KeyRow seconds_range(double low, double high) {
  return number_shape(Shape::seconds_range, low, high);
}
constexpr KeyRow list_shape(Shape shape, int least, int count, int most) {
  return {.key = "", .in = 0, .shape = shape, .most = most, .least = least, .count = count};
}
constexpr KeyRow texts(int least, int count, int most) {
  return list_shape(Shape::texts, least, count, most);
}
constexpr KeyRow labels(int least, int count, int most) {
  return list_shape(Shape::labels, least, count, most);
}
constexpr KeyRow phrases(int least, int count, int most) {
  return list_shape(Shape::phrases, least, count, most);
}
constexpr KeyRow ids(int least, int count) { return list_shape(Shape::ids, least, count, 0); }
constexpr KeyRow table_shape(Shape shape, Tables inside, int least, int count) {
  return {.key = "", .in = 0, .shape = shape, .least = least, .count = count, .inside = inside};
}
constexpr KeyRow one(Tables inside) { return table_shape(Shape::table, inside, 0, 1); }
constexpr KeyRow several(Tables inside, int least, int count) {
  return table_shape(Shape::tables, inside, least, count);
}
constexpr KeyRow named(Tables inside, int count) {
  return table_shape(Shape::named, inside, 0, count);
}
constexpr KeyRow flag() { return {.key = "", .in = 0, .shape = Shape::flag}; }
constexpr KeyRow id() { return {.key = "", .in = 0, .shape = Shape::id}; }
constexpr KeyRow rest() { return number_shape(Shape::rest, 0, 1800); }

constexpr KeyRow row(const char* key, Tables in, KeyRow shape, const char* fallback,
                     const char* meaning) {
  shape.key = key;
  shape.in = in;
  shape.fallback = fallback;
  shape.meaning = meaning;
  return shape;
}

using namespace table;

constexpr Tables doses = item | brief | rung;
constexpr Tables changes = item | rung; // what a rung may replace beyond the dose

// clang-format off
constexpr auto rows = std::to_array<KeyRow>({
  // Both files.
  row("format", files, whole(1, 1), "required", "The version of this grammar."),
  row("id", files | carried, id(), "required", "The name of the file without `.toml`."),
  row("language", files, special("a language tag like \"en\" or \"de-CH\""), "\"en\"", "The language of the plain texts."),
  row("sources", files, labels(1, 8, 200), "required", "Where this comes from; `[\"not stated\"]` is legal."),
  row("sources", carried, labels(0, 8, 200), "[]", "Where this comes from."),
  row("edition", files | carried, label(40), "\"\"", "Which edition; shown, and stored with each session."),
  row("reviewer", files | carried, label(40), "\"\"", "Who checked the file; shown, and stored with each session."),
  row("text", exercises, named(exercise_words, 20), "none", "Translations, one table for each language: `[text.es]`."),
  row("text", program_file, named(program_words, 20), "none", "Translations, one table for each language: `[text.es]`."),

  // An exercise.
  row("name", exercises | exercise_words, text(28), "required", "What the exercise is called."),
  row("short", exercises | exercise_words, text(31), "the name", "The name in two lines of at most 15 letters, for the screen from far away; broken at a space or a line end."),
  row("position", exercises, word("standing|sitting-chair|sitting-floor|lying-back|lying-front|lying-side|kneeling|half-kneeling"), "required", "How the body is placed; also where the figure starts from."),
  row("equipment", exercises | exercise_words, texts(0, 8, 24), "[]", "What must be at hand."),
  row("feel", exercises | exercise_words, text(80), "\"\"", "What it should feel like."),
  row("get_ready", exercises | exercise_words, phrases(1, 4, 60), "required", "How to get into position; said and shown during the set-up."),
  row("change", exercises | exercise_words, phrases(0, 3, 60), "[]", "Said and shown while the side changes."),
  row("again", exercises | exercise_words, text(30), "\"\"", "How to get back into position after a rest or a pause."),
  row("counted", exercises | exercise_words, text(16), "\"\"", "What one repetition is called, in the plural (\"squeezes\")."),
  row("get_ready_seconds", exercises, seconds(0, 120), "15", "Time to get into position, where the program says nothing."),
  row("change_seconds", exercises, seconds(0, 60), "5", "Time to change the side, where the program says nothing."),
  row("sides", exercises, word("both|each"), "\"both\"", "Both legs together or each for itself, where the program says nothing."),
  row("cues", exercises | exercise_words, phrases(0, 8, 40), "[]", "Short corrections, said one at a time in turn."),
  row("mistakes", exercises | exercise_words, list_shape(Shape::pairs, 0, 8, 80), "[]", "Common faults, each with its correction."),
  row("stop_if", exercises | exercise_words, texts(0, 8, 80), "[]", "When to stop at once."),
  row("not_for", exercises | exercise_words, texts(0, 8, 80), "[]", "Who should not do it."),
  row("usual", exercises, one(usual), "none", "What the sources use; a dose outside gets a warning."),
  row("easier", exercises, id(), "none", "The next easier exercise."),
  row("harder", exercises, id(), "none", "The next harder exercise."),
  row("chair", exercises, id(), "none", "The same work on a chair."),
  row("describe", exercises | exercise_words, texts(1, 5, 160), "required", "Where each part of the body lies, what moves, how far, what to feel: for those who do not see the figure."),
  row("movement", exercises, several(table::movement, 1, 8), "required", "The parts of one repetition, in the order they are done."),
  row("movement", exercise_words, named(movement_words, 8), "none", "Translations of movements, by their names: `[text.es.movement.lift]`."),
  row("figure", exercises, one(figure), "none", "How the figure moves."),

  row("sets", usual, whole_range(1, 20), "none", "Sets."),
  row("reps", usual, whole_range(1, 500), "none", "Repetitions."),
  row("hold", usual, seconds_range(0, 600), "none", "Length of the hold."),
  row("time", usual, seconds_range(1, 7200), "none", "Length of a set by time."),

  row("name", movement, id(), "required", "What the movement is called; once in an exercise."),
  row("seconds", movement, seconds(0.2, 120), "required", "How long it lasts."),
  row("hold", movement, flag(), "false", "The countdown; at most one movement of an exercise."),
  row("say", movement | movement_words, text(24), "the known phrase of its name, else the name", "What is said and shown."),
  row("legs", movement, word("work|other|both"), "\"work\", or \"both\" if sides is both", "Which leg does it (up on both, down on one)."),
  row("pose", movement, label(40), "as before", "The figure's pose at its end."),

  row("view", figure, special("\"side\", \"front\", \"three-quarter\", \"back\" or { yaw = -180..180, pitch = -10..60 }"), "\"three-quarter\"", "Where the figure is seen from."),
  row("anchor", figure, one(anchor), "the floor", "What stays where it is."),
  row("muscles", figure, special("a list of muscles with .work, .other or .both, like \"calf.work\""), "[]", "What glows."),
  row("cycle", figure, labels(2, 8, 40), "none", "Poses passed through without a stop; one pass is one repetition."),
  row("prop", figure, several(prop, 0, 6), "none", "Things in the room."),
  row("arrow", figure, several(arrow, 0, 2), "none", "Arrows that show the way."),
  row("pose", figure, named(pose, 16), "none", "Poses: `[figure.pose.high]`."),
  row("yaw", view, number(-180, 180), "50", "Degrees around the figure; 0 = from the front."),
  row("pitch", view, number(-10, 60), "14", "Degrees from above."),
  row("point", anchor, special("a point of the body, like \"seat\" or \"heel.work\""), "\"floor\"", "The part that stays."),
  row("at", anchor, special("[forward, up, out] in metres"), "[0, 0, 0]", "Where it stays."),
  row("kind", prop, word("mat|step|chair|chair-facing|rail|rail-side|wall|roll|pillow|towel|ice|band|weight"), "required", "What it is."),
  row("at", prop, special("[forward, up, out] in metres"), "[0, 0, 0]", "Where it is."),
  row("size", prop, special("[forward, up, out] in metres"), "its usual size", "How large it is; 0 = as usual."),
  row("point", arrow, special("a point of the body, like \"heel.work\""), "required", "What the arrow follows."),
  row("offset", arrow, number(-1, 1), "0", "How far beside its way it is drawn, in metres."),
  row("from", arrow, label(40), "the poses of the movement", "The pose it begins in."),
  row("to", arrow, label(40), "the poses of the movement", "The pose it ends in."),
  row("push", arrow, special("[forward, up, out]"), "none", "A direction of force without movement."),
  row("both", arrow, flag(), "false", "With a point at either end."),
  row("from", pose, label(40), "the start posture", "The pose it is made from: one of this file or \"std/...\"."),
  row("effort", pose | limb | limbs, number(0, 1), "0", "How strongly the muscles glow."),
  row("trunk", pose, one(trunk), "none", "Degrees of the trunk."),
  row("head", pose, one(head), "none", "Degrees of the head."),
  row("both", pose, one(limbs), "none", "Leg and arm of both sides; read first."),
  row("work", pose, one(limb), "none", "Leg and arm of the working side."),
  row("other", pose, one(limb), "none", "Leg and arm of the other side."),
  row("lean", trunk, number(-60, 90), "0", "Tips forward at the hips; the legs stay."),
  row("bend", trunk, number(-25, 90), "0", "Rounds the back."),
  row("side", trunk, number(-40, 40), "0", "Bends to the side."),
  row("turn", trunk, number(-45, 45), "0", "Twists."),
  row("nod", head, number(-60, 60), "0", "Down."),
  row("tilt", head, number(-60, 60), "0", "To the side."),
  row("turn", head, number(-60, 60), "0", "Turns."),
  row("hip", limb | limbs, number(-30, 130), "0", "Thigh forward."),
  row("hip_out", limb | limbs, number(-30, 60), "0", "Leg outward."),
  row("hip_turn", limb | limbs, number(-45, 90), "0", "Toes outward."),
  row("knee", limb | limbs, number(-5, 150), "0", "Bend."),
  row("ankle", limb | limbs, number(-50, 30), "0", "Toes up."),
  row("toes", limb | limbs, number(-40, 70), "0", "Toes up; flat by themselves when the heel is up."),
  row("shoulder", limb | limbs, number(-60, 180), "0", "Arm forward."),
  row("shoulder_out", limb | limbs, number(-20, 180), "0", "Arm outward."),
  row("elbow", limb | limbs, number(0, 150), "0", "Bend."),
  row("elbow_out", limb | limbs, number(-90, 120), "40", "With `hand`: where the elbow points."),
  row("wrist", limb | limbs, number(-80, 80), "0", "Bend."),
  row("palm", limb | limbs, number(-80, 80), "0", "Roll."),
  row("foot", limb | limbs, special("[forward, up, out] in metres"), "none", "Where the foot is planted."),
  row("tilt", limb | limbs, number(-90, 90), "0", "With `foot`: on the heel (+) or the ball (-)."),
  row("hand", limb | limbs, special("[forward, up, out] in metres, or a place like \"thigh.work@0.8\""), "none", "Where the hand is."),
  row("flat", limb | limbs, flag(), "false", "With `hand`: palm down."),

  // A program.
  row("title", program_file | program_words, text(32), "required", "What the program is called."),
  row("about", program_file | program_words, text(200), "\"\"", "What it is for."),
  row("safety", program_file | program_words, texts(0, 8, 120), "[]", "What the overview says before the start."),
  row("waiting_room", program_file, flag(), "false", "May be played in a waiting room: on a chair or standing, no step, at most 4 minutes, 1 set."),
  row("count_in", program_file, seconds(0, 10), "3", "Length of the count-in."),
  row("status", program_file, word("complete|incomplete|unverified"), "\"complete\"", "Shown beside the title."),
  row("schedule", program_file, one(schedule), "none", "How often."),
  row("pain", program_file, one(pain), "none", "The author's rule about pain."),
  row("clinic", program_file, one(clinic), "none", "The head of the printed sheet."),
  row("stage", program_file, several(stage, 0, 30), "none", "Periods, in order; one is current."),
  row("stage", program_words, named(stage_words, 30), "none", "Translations of stages, by their names."),
  row("session", program_file, several(session, 0, 8), "none", "Variants of a day."),
  row("session", program_words, named(session_words, 8), "none", "Translations of sessions, by their names."),
  row("phase", program_file, several(phase, 1, 12), "required", "The parts of one session, in order."),
  row("phase", program_words, named(phase_words, 12), "none", "Translations of phases, by their names: `[text.es.phase.main]`."),
  row("exercise", program_file, several(carried, 0, 40), "none", "Exercises that the file carries along: all keys of an exercise file that matter here."),

  row("times_per_day", schedule | stage | session | item, whole_range(1, 12), "1", "How often a day."),
  row("every_hours", schedule | stage | session, whole_range(1, 12), "none", "Every so many hours, instead of times_per_day."),
  row("days_per_week", schedule | stage | session | item, whole_range(1, 7), "7", "How many days a week."),
  row("rest_days", schedule | stage | session, whole(0, 6), "0", "Whole days between."),
  row("weeks", schedule | stage | session, whole_range(1, 60), "none", "How long; shown, never enforced."),
  row("rotate", schedule, ids(1, 8), "none", "Sessions in turn."),

  row("continue_up_to", pain, whole(0, 10), "none", "Up to here: go on."),
  row("ease_up_to", pain, whole(0, 10), "none", "Up to here: ease; above: stop."),
  row("morning_rise", pain, whole(0, 10), "0", "How much more than usual is allowed next morning."),
  row("on_ease", pain, word("easier|half|finish-set|nothing"), "\"nothing\"", "What is offered when it should be eased."),
  row("on_stop", pain, word("skip|end"), "\"skip\"", "What is offered first when it should stop."),
  row("advice", pain | program_words, one(advice), "none", "The author's words, shown as they are."),
  row("continue", advice, text(160), "\"\"", "Said when one may go on."),
  row("ease", advice, text(160), "\"\"", "Said when it should be eased."),
  row("stop", advice, text(160), "\"\"", "Said when it should stop."),

  row("name", clinic, label(40), "none", "The clinic."),
  row("phone", clinic, label(40), "none", "Its telephone."),
  row("reviewed_by", clinic, label(40), "none", "Who checked the program."),

  row("name", stage | session | phase, id(), "required", "What it is called in this file; once."),
  row("title", stage | session | phase | stage_words | session_words | phase_words, text(32), "the name", "What it is called on the screen."),
  row("phases", stage | session, ids(1, 24), "all", "The phases it has, by name; a session may have one twice."),
  row("gate", stage | rung, one(gate), "none", "When all of it holds, this is offered."),
  row("sessions", gate, whole(1, 100), "none", "So many sessions were played."),
  row("clean", gate, whole(1, 100), "none", "So many in a row without a missed repetition or too much pain."),
  row("pain_up_to", gate, whole(0, 10), "none", "The highest pain."),
  row("morning_rise", gate, whole(0, 10), "none", "The highest rise next morning."),
  row("ask", gate | stage_words | rung_words, text(120), "none", "A question that must be answered with yes."),

  row("kind", phase, word("warm-up|main|cool-down"), "\"main\"", "What it is for."),
  row("rounds", phase, whole_range(1, 50), "1", "How often its exercises are gone through."),
  row("rest", phase, one(phase_rest), "none", "Rests."),
  row("setup", phase, seconds(0, 300), "none", "Time to get into position, for all its exercises."),
  row("stop_after", phase, seconds(10, 14400), "none", "Ends the phase after so long; only if every exercise has `time`."),
  row("exercise", phase, several(item, 1, 20), "required", "Its exercises, in order: `[[phase.exercise]]`."),
  row("exercise", phase_words, named(item_words, 20), "none", "Translations, by what `use` says: `[text.es.phase.main.exercise.calf-raise]`."),
  row("exercise", phase_rest, rest(), "0", "Between two exercises."),
  row("round", phase_rest, rest(), "0", "Between two rounds."),

  row("use", item, id(), "required", "The exercise."),
  row("use", rung, id(), "the item's", "Another exercise."),
  row("or", changes, ids(0, 8), "[]", "Others that the person may choose instead."),
  row("sets", doses, whole_range(1, 20), "1", "Sets, for each side."),
  row("reps", doses, special("a whole number 1-500, [min, max], \"max\", { least = 10, most = 15 } or { per_set = [12, 10, 8] }"), "1", "Repetitions of a set, for each side."),
  row("time", doses, seconds_range(1, 7200), "none", "Length of a set, instead of repetitions; with `reps`: so many within it."),
  row("goal", doses | item_words | rung_words, text(20), "none", "What to reach, instead of repetitions: \"10 steps\"."),
  row("about", doses, seconds(1, 7200), "45, for a goal 60", "How long a set without a fixed end takes, about."),
  row("hold", doses, seconds_range(0, 600), "the exercise's", "Length of the movement marked `hold`."),
  row("tempo", doses, special("movements with their seconds 0-120, like { lift = 3, lower = 3 }"), "the exercise's", "Length of other movements."),
  row("rest", changes, one(item_rest), "none", "Rests; the longest that applies is taken, never a sum."),
  row("load", changes, special("a text of at most 24 letters like \"5 lb\", or { per_set = [...] }"), "none", "The load, as you write it."),
  row("load_step", item, text(24), "none", "How much more, when its gate or the next rung is offered."),
  row("load_max", item, text(24), "none", "Never more than this."),
  row("effort", changes | item_words | rung_words, text(40), "none", "How hard, in words."),
  row("sides", item, word("both|each|alternate|left|right|affected"), "the exercise's", "Which legs."),
  row("first", item, word("left|right|affected"), "\"right\"", "Which leg begins."),
  row("switch", item, word("rep|set|all"), "\"set\"", "When the leg changes."),
  row("pace", item, word("coach|tap|done"), "\"coach\"", "Who counts: the coach, a tap for each repetition, or nobody until done."),
  row("setup", changes, special("seconds 0-300, or \"wait\""), "the phase's, else get_ready_seconds", "Time to get into position; \"wait\": until the person is ready."),
  row("setup_at", changes, special("a list of 1-8 seconds 0-300, each later than the one before"), "evenly spread", "When the sentences of the set-up begin, from its beginning on: the name with the first line, the other lines, the dose, the rule about pain. Followed where there are as many sentences, as far as there is room."),
  row("change_at", changes, special("a list of 1-8 seconds 0-300, each later than the one before"), "evenly spread", "The same for the sentences while the side changes."),
  row("note", changes | item_words | rung_words, text(60), "\"\"", "Shown beside it."),
  row("days", item, special("\"daily\", \"every-2nd\" or a list of days like [\"mon\", \"thu\"]"), "\"daily\"", "On which days."),
  row("short", item, one(brief), "left out", "Its dose in the short form of the day."),
  row("after_max", item, several(after_max, 0, 8), "none", "Read after a set of reps = \"max\"."),
  row("after_max", item_words, texts(0, 8, 80), "none", "The translated texts, in the same order."),
  row("rung", item, several(rung, 0, 12), "none", "A ladder from easy to hard; each step replaces only what it names."),
  row("rung", item_words, several(rung_words, 0, 12), "none", "The translated texts of the ladder, in the same order."),
  row("at", item, whole(1, 12), "1", "The step of the ladder to begin with."),
  row("unstated", item, labels(0, 20, 40), "[]", "Keys whose value is ours, because the source does not state it."),
  row("rep", item_rest, rest(), "0", "Between repetitions."),
  row("set", item_rest, rest(), "30, 0 if the side changes", "Between sets."),
  row("side", item_rest, rest(), "change_seconds", "While the side changes."),
  row("after", item_rest, rest(), "the phase's rest.exercise", "After the exercise."),
  row("least", reps, whole(1, 500), "none", "From here on one may stop."),
  row("most", reps, whole(1, 500), "none", "Here the set ends."),
  row("per_set", reps, special("a list of 1-20 numbers, [min, max] or \"max\""), "none", "One entry for each set; then there is no `sets`."),
  row("per_set", table::load, special("a list of 1-20 texts of at most 24 letters"), "none", "One entry for each set."),
  row("up_to", after_max, whole(0, 500), "required", "Up to so many repetitions ..."),
  row("say", after_max, text(80), "required", "... this is said."),
  row("title", rung | rung_words, text(32), "\"\"", "What the step is called."),
  row("right", phrase, text(60), "none", "For the right leg."),
  row("left", phrase, text(60), "none", "For the left leg."),
  row("standing", phrase, text(60), "none", "When one stood before."),
  row("sitting", phrase, text(60), "none", "When one sat before."),
  row("lying", phrase, text(60), "none", "When one lay before."),
});
// clang-format on

} // namespace

std::span<const KeyRow> key_rows() { return rows; }

const KeyRow* find_key(Tables kind, std::string_view key) {
  const auto found = std::ranges::find_if(
      rows, [&](const KeyRow& row) { return (row.in & kind) != 0 && key == row.key; });
  return found == rows.end() ? nullptr : &*found;
}

} // namespace coach
