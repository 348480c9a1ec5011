package duban.organisation;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  private static final int MOST_SIMILAR = 5;
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

  /** As {@link #nameOf}, with the place where units of several places have that name. */
  public String nameAmongAll(UnitId id) {
    Register known = register();
    RegisteredUnit unit = known.unit(id);
    return known.isAmbiguous(unit) && !unit.territory().isEmpty()
        ? unit.name() + "（" + unit.territory() + "）"
        : unit.name();
  }

  /** A unit or group; throws {@link UnitNotRegistered} if there is none. */
  public RegisteredUnit unit(UnitId unit) {
    return register().unit(unit);
  }

  /**
   * Units and groups one of whose names holds these words, in the order of their names.
   *
   * @param territory only those that offices of this place can mean; null takes all places
   */
  List<RegisteredUnit> search(String words, String territory) {
    return register().search(words, territory);
  }

  /**
   * The unit or group that offices of a place call so, by its name or an alias.
   *
   * @param territory the place: 徐州市
   */
  public Optional<UnitId> find(String nameOrAlias, String territory) {
    return register().find(nameOrAlias, territory);
  }

  /** Units and groups of a place whose names resemble this one, the most alike first. */
  public List<RegisteredUnit> similar(String name, String territory) {
    String normalised = Register.normalised(name);
    return register().namesIn(territory).entrySet().stream()
        .filter(it -> SimilarNames.isEnough(SimilarNames.likeness(normalised, it.getKey())))
        .sorted((one, other) -> SimilarNames.compare(normalised, one, other))
        .map(Map.Entry::getValue)
        .distinct()
        .limit(MOST_SIMILAR)
        .toList();
  }

  /** Whether a name of this unit differs from a written one by a single character. */
  public boolean isMisprint(String written, RegisteredUnit unit) {
    String normalised = Register.normalised(written);
    return register().namesIn(unit.territory()).entrySet().stream()
        .filter(it -> it.getValue().equals(unit))
        .anyMatch(it -> SimilarNames.isOneCharacterApart(normalised, it.getKey()));
  }

  public boolean isGroup(UnitId unit) {
    return register().unit(unit).group();
  }

  /** The members of a group in their usual order; none for a plain unit. */
  public List<UnitId> membersOf(UnitId group) {
    return register().membersOf(group);
  }

  public boolean isRegistered(UnitId unit) {
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
