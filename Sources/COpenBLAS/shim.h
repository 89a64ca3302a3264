#include <cblas.h>
#include <lapacke.h>

// Not declared in a header of OpenBLAS, and missing where it was built without threads.
int blas_thread_shutdown_(void) __attribute__((weak));

// Makes every call use the caller's thread alone. OpenBLAS starts a thread for each further core when it is loaded; these
// look for work, yielding, for some hundredths of a second before they sleep, which is as long as a short run takes: they
// are ended.
static inline void openblas_use_callers_thread(void) {
  openblas_set_num_threads(1);
  if (blas_thread_shutdown_) blas_thread_shutdown_();
}
