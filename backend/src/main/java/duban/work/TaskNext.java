package duban.work;

import duban.organisation.Ref;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What follows once a task is done, for the page to say in one sentence.
 *
 * @param unit who has to do with it next, where that is one
 * @param back who has it again when it is sent back
 * @param others who begins then; or where several have to be done first, who is still waited for
 */
public record TaskNext(@Nullable Ref unit, @Nullable Ref back, List<Ref> others) {}
