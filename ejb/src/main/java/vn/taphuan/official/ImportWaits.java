package vn.taphuan.official;

/** A run of the import waits for a job to do the work of its state. */
record ImportWaits(Long run, ImportState state) {}
