package duban.overview;

import duban.review.Passage;
import java.util.List;
import java.util.UUID;
import org.springframework.lang.Nullable;

/**
 * A measure in its document.
 *
 * @param review the draft in which the whole document can be read; null for whom it is not open
 * @param fileName null where no document is known
 * @param excerpts none where a person added the measure in the review
 */
record SourcePlace(
    @Nullable UUID review, @Nullable String fileName, List<Passage.Excerpt> excerpts) {}
