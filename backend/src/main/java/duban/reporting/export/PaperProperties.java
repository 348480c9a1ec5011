package duban.reporting.export;

import duban.reporting.paper.Letterhead;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.lang.Nullable;

/**
 * What reports look like on paper where the standard leaves it to the house.
 *
 * @param kind what stands behind the office's name in the red mark: 督查专报, or 文件
 * @param code of the office in document numbers (发文机关代字); none for numbers of issues (第N期)
 * @param sealed whether room is left for a seal
 * @param copies to whom copies go (抄送)
 * @param fonts directory of TrueType fonts that the office has a licence for
 */
@ConfigurationProperties("duban.reports.paper")
record PaperProperties(
    @DefaultValue("督查专报") String kind,
    @Nullable String code,
    @DefaultValue("true") boolean sealed,
    @DefaultValue List<String> copies,
    @Nullable Path fonts) {

  Letterhead letterhead() {
    return new Letterhead(kind, code == null || code.isBlank() ? null : code, sealed, copies);
  }
}
