// A gnuplot process fed through gnuplot-iostream, behind a C interface that Swift imports without C++ interoperability.
#ifndef CGNUPLOT_GNUPLOT_SESSION_H
#define CGNUPLOT_GNUPLOT_SESSION_H

#ifdef __cplusplus
extern "C" {
#endif

int gnuplot_session_placeholder(void);

#ifdef __cplusplus
}
#endif

#endif
