package duban.reporting.paper.check;

import duban.reporting.paper.Typeface;
import duban.reporting.paper.pdf.FontShelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says which fonts a reader of the Word file needs, and which open ones are in the PDF instead. */
final class FontWarnings {

  private static final String REPLACED = "服务器未安装“%s”，PDF中以开源字体“%s”代替（已嵌入）。";
  private static final String NO_FANGSONG =
      "服务器未安装“%s”，随附的开源字体中也没有仿宋，PDF中以“%s”代替（已嵌入）；须用仿宋的，请将已获授权的字体放入服务器字体目录。";

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
                    (it.typeface() == Typeface.TEXT ? NO_FANGSONG : REPLACED)
                        .formatted(it.typeface().family(), it.by().title())));
    return warnings;
  }
}
