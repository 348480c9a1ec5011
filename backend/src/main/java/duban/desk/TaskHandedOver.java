package duban.desk;

import duban.organisation.Actor;
import duban.organisation.PersonRef;
import duban.work.OpenTask;
import org.springframework.lang.Nullable;

/**
 * Somebody gave a task to a colleague. Published in the same transaction.
 *
 * @param task as it was: its assignee is who had it before
 * @param note what the colleague should know, or null
 */
public record TaskHandedOver(OpenTask task, Actor by, PersonRef to, @Nullable String note) {}
