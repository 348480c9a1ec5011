package duban.policy;

import duban.policy.DryRun.Change;

/** How the two tables differ on a matter. */
record Difference(PastTask task, Change change, String before, String after) {}
