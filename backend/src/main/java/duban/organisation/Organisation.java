package duban.organisation;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The units and groups, read. Answers come from memory; a change made here shows at once, one made
 * by another node within a minute.
 */
@Service
public class Organisation {

  private static final Duration KEPT_FOR = Duration.ofMinutes(1);

  private final Units units;
  private volatile Register register;
  private volatile long readAt;

  Organisation(Units units) {
    this.units = units;
  }

  /** Name of a unit or group; throws {@link UnitNotRegistered} if there is none. */
  public String nameOf(UnitId unit) {
    return register().unit(unit).name();
  }

  public Ref ref(UnitId unit) {
    return new Ref(unit.value(), nameOf(unit));
  }

  public List<Ref> refs(Collection<UnitId> units) {
    return units.stream().map(this::ref).toList();
  }

  /** The unit or group that is called so, by its name or an alias. */
  public Optional<UnitId> find(String nameOrAlias) {
    return register().find(nameOrAlias);
  }

  public boolean isGroup(UnitId unit) {
    return register().unit(unit).group();
  }

  /** The members of a group in their usual order; none for a plain unit. */
  public List<UnitId> membersOf(UnitId group) {
    return register().membersOf(group);
  }

  boolean isRegistered(UnitId unit) {
    return register().units().containsKey(unit);
  }

  /**
   * Forgets what is in memory: now, so that the transaction that changed something reads it, and
   * once more when it has ended, in case someone read the old state in between or it was undone.
   */
  void changed() {
    register = null;
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              register = null;
            }
          });
    }
  }

  private Register register() {
    Register known = register;
    if (known == null || System.nanoTime() - readAt > KEPT_FOR.toNanos()) {
      known = units.read();
      readAt = System.nanoTime();
      register = known;
    }
    return known;
  }
}
