// ScaLAPACK has no header for C: this target only brings the flags of scalapack-openmpi.
