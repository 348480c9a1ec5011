package duban.review;

import duban.organisation.UnitRef;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A unit, group or office that a reviewed plan names.
 *
 * @param aliases other forms of its name in the document
 * @param uses in how many places of the plan it stands
 * @param unit the registered unit it means; null while that is not known
 * @param mappedByHand whether a person said so
 * @param candidates registered units with similar names, where none is known
 */
record UnitView(
    String name,
    List<String> aliases,
    boolean collective,
    int uses,
    @Nullable UnitRef unit,
    boolean mappedByHand,
    List<UnitRef> candidates) {}
