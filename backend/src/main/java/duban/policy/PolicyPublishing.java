package duban.policy;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.engine.DecisionTables;
import duban.organisation.Actor;
import duban.organisation.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the rules, trying a changed table on the past, and publishing it. */
@Service
class PolicyPublishing {

  private final PolicyStore store;
  private final DecisionTables tables;
  private final TableRules rules;
  private final DryRuns dryRuns;
  private final PolicyVersions versions;
  private final AuditTrail audit;
  private final Clock clock;

  PolicyPublishing(
      PolicyStore store,
      DecisionTables tables,
      TableRules rules,
      DryRuns dryRuns,
      PolicyVersions versions,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.tables = tables;
    this.rules = rules;
    this.dryRuns = dryRuns;
    this.versions = versions;
    this.audit = audit;
    this.clock = clock;
  }

  List<PolicyView> all(Actor actor) {
    return store.ids().stream().map(id -> of(actor, id)).toList();
  }

  /**
   * @throws PolicyNotFound when there is none
   */
  PolicyView of(Actor actor, String id) {
    return store.view(id, mayPublish(actor) ? List.of("publish") : List.of());
  }

  byte[] file(String id, int version) {
    return store.source(id, version);
  }

  /**
   * Checks a changed table and says what it would have changed.
   *
   * @throws duban.engine.TableFaulty with everything that is wrong with it
   */
  PolicyTrial trial(Actor actor, String id, byte[] changed) {
    refuseOthers(actor);
    TableRules.Checked checked = rules.check(changed, store.present(id), store.builtIn(id));
    return new PolicyTrial(
        store.versions(id).get(0).version(),
        checked.table(),
        dryRuns.of(actor, id, checked.present(), checked.changed()));
  }

  /**
   * Deploys a changed table as the version that holds from now on.
   *
   * @param base the version it was tried against
   * @throws PolicyChanged when there is a newer one
   */
  @Transactional
  public void publish(Actor actor, String id, byte[] changed, int base, String reason) {
    refuseOthers(actor);
    int present = store.versions(id).get(0).version();
    if (present != base) {
      throw new PolicyChanged(id, present);
    }
    rules.check(changed, store.present(id), store.builtIn(id));
    tables.deployAnew(PolicyStore.PERSON, id, changed);
    Instant now = clock.instant();
    int version = store.versions(id).get(0).version();
    versions.add(id, version, reason.strip(), actor.name(), now);
    audit.record(
        new AuditEntry(
            now,
            actor.username(),
            actor.name(),
            null,
            null,
            null,
            "policy-published",
            id + " " + version + ": " + reason.strip()));
  }

  private static void refuseOthers(Actor actor) {
    if (!mayPublish(actor)) {
      throw new OfficeOrAdministratorOnly();
    }
  }

  private static boolean mayPublish(Actor actor) {
    return actor.has(Role.SUPERVISOR) || actor.has(Role.ADMINISTRATOR);
  }
}
