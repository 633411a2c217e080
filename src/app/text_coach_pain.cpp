#include "app/text_coach.hpp"

#include "engine/compile.hpp"
#include "engine/ease.hpp"
#include "prompts/terminal_words.hpp"

#include <utility>

namespace coach {
namespace {

constexpr char backspace = '\b';
constexpr char erase = '\x7f';
/// More cannot be an answer.
constexpr std::size_t most_typed = 8;

} // namespace

void TextCoach::type_pain(char key, Lines& out) {
  if (key == backspace || key == erase) {
    if (!typed_.empty())
      typed_.pop_back();
    return;
  }
  if (key != '\n') {
    if (typed_.size() < most_typed)
      typed_ += key;
    return;
  }
  const std::string typed = std::exchange(typed_, {});
  if (typed.empty()) {
    asking_ = Asking::nothing;
    return add_text(out, words::paused(language_));
  }
  if (const auto pain = read_pain(typed))
    return report_pain(*pain, out);
  add_text(out, words::ask_pain(language_));
}

void TextCoach::report_pain(int pain, Lines& out) {
  const Events events = session_.apply(ReportPain{pain});
  sore_.reset();
  for (const Event& event : events)
    if (const auto* reported = std::get_if<PainReported>(&event.what))
      sore_ = reported->place;
  tell(events, out);
  band_ = band_of(program_.pain, pain);
  add_text(out, words::you_said(language_, pain));
  if (const std::string advice = advice_for(program_.pain, band_, language_); !advice.empty()) {
    add_text(out, words::program_says(language_));
    add_text(out, advice);
  }
  asking_ = band_ == PainBand::stop ? Asking::sharp : Asking::after_pain;
  if (asking_ == Asking::sharp)
    return add_text(out, words::ask_sharp(language_));
  offer(out);
}

void TextCoach::answer_sharp(char key, Lines& out) {
  if (words::is_yes(language_, key)) {
    asking_ = Asking::nothing;
    add_text(out, words::ask_clinician(language_));
    return apply(End{}, out);
  }
  if (!words::is_no(language_, key))
    return add_text(out, words::ask_sharp(language_));
  asking_ = Asking::after_pain;
  offer(out);
}

void TextCoach::offer(Lines& out) {
  if (band_ == PainBand::go_on || band_ == PainBand::unruled)
    add_text(out, words::space_goes_on(language_));
  if (band_ == PainBand::ease)
    add_text(out, words::space_goes_on_gently(language_));
  if (band_ == PainBand::ease && easier())
    add_text(out, words::easier_version(language_));
  if (band_ == PainBand::go_on)
    return;
  const bool end_first = band_ == PainBand::stop && program_.pain->on_stop == OnStop::end;
  add_text(out, end_first ? words::end_key(language_) : words::next_exercise_key(language_));
  add_text(out, end_first ? words::next_exercise_key(language_) : words::end_key(language_));
}

void TextCoach::after_pain(char key, Lines& out) {
  if (key == 'p')
    return pause_for(Asking::pain, out);
  if (key == '?')
    return where(out);
  const bool may_go_on = band_ != PainBand::stop;
  if (key == ' ' && may_go_on) {
    asking_ = Asking::nothing;
    return band_ == PainBand::ease ? go_on_gently(out) : resume(out);
  }
  if (key == 'e' && band_ == PainBand::ease && easier()) {
    asking_ = Asking::nothing;
    return go_on_easier(out);
  }
  if (key == 'n') {
    asking_ = Asking::nothing;
    return leave_exercise(out);
  }
  if (key == 'q') {
    asking_ = Asking::nothing;
    return apply(End{}, out);
  }
  offer(out);
}

/// The item that hurts is not yet behind.
bool TextCoach::at_sore_item() const { return sore_ && same_item(*sore_, session_.step()->place); }

std::optional<Choice> TextCoach::easier() const {
  if (!at_sore_item())
    return std::nullopt;
  return ease_easier(program_, timeline(), choice_, *sore_);
}

void TextCoach::replan(Choice choice, Lines& out) {
  auto timeline = std::make_shared<const Timeline>(compile(program_, choice));
  if (timeline->steps.empty())
    return;
  choice_ = std::move(choice);
  const Events events = session_.apply(Ease{std::move(timeline)});
  plan_lines();
  tell(events, out);
}

void TextCoach::go_on_gently(Lines& out) {
  const OnEase rule = program_.pain->on_ease;
  if (rule == OnEase::half && at_sore_item())
    replan(ease_half(timeline(), choice_, *sore_), out);
  if (rule == OnEase::finish_set && at_sore_item()) {
    if (!session_.step()->in_bout)
      return leave_item(out);
    last_bout_ = session_.step()->bout;
  }
  resume(out);
}

/// Stays paused: another exercise may need other things and another place.
void TextCoach::go_on_easier(Lines& out) {
  replan(*easier(), out);
  if (session_.finished())
    return;
  narrator_.introduce(timeline(), session_.view().step, out);
  add_text(out, words::paused(language_));
}

void TextCoach::leave_exercise(Lines& out) {
  if (band_ == PainBand::stop && sore_)
    for (const Entry& entry : timeline().entries)
      if (entry.phase == sore_->phase && entry.id.item == sore_->item)
        stopped_.insert(entry.id);
  if (sore_ && !at_sore_item())
    return resume(out);
  leave_item(out);
}

/// To the gap before the next item, by skipping, so that the set-up is played; where this was the
/// last item, the session ends.
void TextCoach::leave_item(Lines& out) {
  last_bout_.reset();
  const Place here = session_.step()->place;
  const auto& steps = timeline().steps;
  std::size_t next = static_cast<std::size_t>(session_.view().step);
  while (next < steps.size() && same_item(steps[next].place, here))
    ++next;
  if (next == steps.size())
    return apply(End{}, out);
  apply(Pause{}, out);
  while (same_item(session_.step()->place, here))
    apply(Skip{}, out);
  resume(out);
}

/// True where the rule has stopped what is running: the item, or all but the bout that hurt.
bool TextCoach::must_leave() const {
  if (session_.finished() || is(SessionState::paused))
    return false;
  const Step& step = *session_.step();
  if (last_bout_ && step.bout != *last_bout_ && at_sore_item())
    return true;
  return stopped_.contains(timeline().entry(step).id);
}

} // namespace coach
