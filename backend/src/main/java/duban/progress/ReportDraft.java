package duban.progress;

import duban.indicator.Figure;
import java.util.List;
import org.springframework.lang.Nullable;

/** A report that is still being written: any of it may be missing. */
public record ReportDraft(
    @Nullable String progress,
    @Nullable String problems,
    @Nullable String nextSteps,
    @Nullable List<Figure> figures) {}
