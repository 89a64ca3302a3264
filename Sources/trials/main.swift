import Experiments

// A part of a list of trials, for any scheduler: see `TrialWorker`.
TrialWorker.main()
