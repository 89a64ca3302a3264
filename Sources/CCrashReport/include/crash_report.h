// A last sentence for a program that crashes.
#ifndef CCRASHREPORT_CRASH_REPORT_H
#define CCRASHREPORT_CRASH_REPORT_H

// From now on a crash (an illegal instruction, a trap, a bad address, a division by zero, an abort) first writes
// `sentence` to standard error and then ends the process as it would have ended without. The sentence is copied; a later
// call replaces it. One that is longer than 4000 bytes is cut.
//
// A stack that overflows is reported on the thread that calls this, not on others.
void crash_report(const char *sentence);

#endif
