package duban.reporting.edit;

import duban.reporting.body.Block;
import duban.reporting.body.Masthead;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A report as the office has edited it. Of the masthead the title, the date, the recipient and the
 * signature may be changed. Sources are not taken from here: the server knows them.
 *
 * @param revision of the report that was edited
 */
public record EditForm(int revision, @NotNull Masthead masthead, @NotEmpty List<Block> blocks) {}
