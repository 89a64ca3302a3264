#include "distributed.h"
#include <limits.h>
#include <mpi.h>

int dm_begin(void) {
  int provided = 0;
  // Swift's runtime moves tasks between threads: any may communicate, one at a time.
  return MPI_Init_thread(NULL, NULL, MPI_THREAD_SERIALIZED, &provided);
}

int dm_rank(void) {
  int rank = 0;
  MPI_Comm_rank(MPI_COMM_WORLD, &rank);
  return rank;
}

int dm_size(void) {
  int size = 1;
  MPI_Comm_size(MPI_COMM_WORLD, &size);
  return size;
}

void dm_abort(int status) { MPI_Abort(MPI_COMM_WORLD, status); }
void dm_finish(void) { MPI_Finalize(); }

int dm_ranks_here(void) {
  MPI_Comm node;
  int size = 1;
  MPI_Comm_split_type(MPI_COMM_WORLD, MPI_COMM_TYPE_SHARED, 0, MPI_INFO_NULL, &node);
  MPI_Comm_size(node, &size);
  MPI_Comm_free(&node);
  return size;
}

// Counts of MPI have 32 bits.
enum { STRETCH = 1 << 24 };

static void reduce(double *values, size_t count, MPI_Op operation) {
  for (size_t start = 0; start < count; start += STRETCH) {
    size_t length = count - start < STRETCH ? count - start : STRETCH;
    MPI_Allreduce(MPI_IN_PLACE, values + start, (int)length, MPI_DOUBLE, operation, MPI_COMM_WORLD);
  }
}

void dm_sum(double *values, size_t count) { reduce(values, count, MPI_SUM); }
void dm_largest(double *values, size_t count) { reduce(values, count, MPI_MAX); }

uint64_t dm_sum_of_bits(uint64_t value) {
  MPI_Allreduce(MPI_IN_PLACE, &value, 1, MPI_UINT64_T, MPI_SUM, MPI_COMM_WORLD);
  return value;
}

void dm_broadcast(void *bytes, size_t count) {
  for (size_t start = 0; start < count; start += STRETCH) {
    size_t length = count - start < STRETCH ? count - start : STRETCH;
    MPI_Bcast((char *)bytes + start, (int)length, MPI_BYTE, 0, MPI_COMM_WORLD);
  }
}

void dm_gather(const double *own, size_t count, double *all) {
  int size = dm_size(), length = (int)count, counts[size], starts[size];
  MPI_Allgather(&length, 1, MPI_INT, counts, 1, MPI_INT, MPI_COMM_WORLD);
  starts[0] = 0;
  for (int rank = 1; rank < size; rank++) starts[rank] = starts[rank - 1] + counts[rank - 1];
  MPI_Allgatherv(own, length, MPI_DOUBLE, all, counts, starts, MPI_DOUBLE, MPI_COMM_WORLD);
}
