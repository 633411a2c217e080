#include "bench.hpp"

int main() {
  coach::bench::measure_reader();
  coach::bench::measure_window();
}
