package duban.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** What was typed into rows of the sheet and is to be kept until it is filed. */
@Schema(name = "FilingDraftBatch")
record DraftBatch(@NotNull @Size(max = 500) List<@Valid @NotNull Row> rows) {

  /**
   * @param answers null when the row is again as nobody had touched it
   * @param base version of the draft that was shown when this was typed, null when there was none
   */
  record Row(@NotBlank String task, @Nullable Map<String, Object> answers, @Nullable Long base) {}
}
