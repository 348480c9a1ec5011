package duban.reporting.paper.check;

import duban.reporting.paper.Typeface;
import duban.reporting.paper.pdf.FontShelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says which fonts a reader of the Word file needs, and which open ones are in the PDF instead. */
final class FontWarnings {

  private FontWarnings() {}

  /**
   * @param named the fonts that the Word file asks for
   */
  static List<String> of(Set<String> named, FontShelf fonts) {
    List<String> warnings = new ArrayList<>();
    for (Typeface typeface : Typeface.values()) {
      if (named.contains(typeface.family())) {
        warnings.add(
            "Word文件使用“%s”，未嵌入；打开文件的电脑未安装时依次改用：%s。"
                .formatted(typeface.family(), String.join("、", typeface.fallbacks())));
      }
    }
    fonts
        .replaced()
        .forEach(
            it ->
                warnings.add(
                    "服务器未安装“%s”，PDF中以开源字体“%s”代替（已嵌入）。"
                        .formatted(it.typeface().family(), it.by().title())));
    return warnings;
  }
}
