package duban.reporting.paper;

import duban.reporting.body.Masthead;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * How an office heads and closes its documents; what of it the standard leaves to the house.
 *
 * @param kind what stands behind the name of the office in its mark: 文件, or 督查专报 for a bulletin
 * @param code of the office in document numbers (发文机关代字): 徐科督; null where reports are counted as
 *     issues (第N期), which is no form of the standard but the usual one for 专报
 * @param sealed whether room is left for a seal over name and date; none is ever drawn
 * @param copies to whom copies go (抄送)
 */
public record Letterhead(String kind, @Nullable String code, boolean sealed, List<String> copies) {

  public Letterhead {
    copies = copies == null ? List.of() : List.copyOf(copies);
  }

  /** A bulletin that is sealed. */
  public static Letterhead bulletin() {
    return new Letterhead("督查专报", null, true, List.of());
  }

  /** 发文机关标志. */
  public String mark(Masthead head) {
    return head.issuer() + kind;
  }

  /** 徐科督〔2026〕3号, or 〔2026〕第3期; the year in hexagonal brackets, the number without zeros. */
  public String number(Masthead head) {
    return code == null
        ? "〔%d〕第%d期".formatted(head.year(), head.number())
        : "%s〔%d〕%d号".formatted(code, head.year(), head.number());
  }
}
