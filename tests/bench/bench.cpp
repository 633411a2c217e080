#include "bench.hpp"

int main() {
  coach::bench::measure_reader();
  const double march = coach::bench::measure_figures();
  coach::bench::measure_play(march);
  coach::bench::measure_window();
}
