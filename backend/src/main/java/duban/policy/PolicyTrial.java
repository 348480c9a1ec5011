package duban.policy;

import duban.engine.DecisionTable;
import org.springframework.lang.Nullable;

/**
 * What became of a changed table that was tried.
 *
 * @param base the version it was compared with
 * @param dryRun null for tables whose questions the record of the past does not hold
 */
record PolicyTrial(int base, DecisionTable table, @Nullable DryRun dryRun) {}
