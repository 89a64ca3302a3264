#include "gnuplot_session.h"
extern "C" int gnuplot_session_placeholder(void) { return 0; }
