package duban.extension;

import duban.work.OpenTask;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What a unit should know before it asks.
 *
 * @param workingDays that it would get by the day thought of
 * @param approver who would decide on that
 * @param earlier decided requests on the same matter
 * @param open the request that is not decided yet
 */
public record ExtensionOutlook(
    OpenTask task,
    Span span,
    int workingDays,
    Approver approver,
    List<Extension> earlier,
    @Nullable Extension open) {}
