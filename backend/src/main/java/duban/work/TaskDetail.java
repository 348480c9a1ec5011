package duban.work;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import duban.organisation.Ref;
import duban.planning.PlanSection;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A task with all that its form needs.
 *
 * @param actions what the person may do with it
 * @param next what happens once it is done
 * @param context what its kind shows beside the form
 */
public record TaskDetail(
    @JsonUnwrapped TaskSummary summary,
    @Nullable String measureText,
    @Nullable PlanSection section,
    List<Ref> lead,
    List<Ref> responsible,
    List<String> collective,
    List<String> actions,
    TaskNext next,
    Object context) {}
