package duban.reader.outline;

import duban.reader.text.Width;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Headings that tell by their words that no measure stands below them. */
public final class HeadingKinds {

  private static final int LONGEST = 20;
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          ".{0,4}(?:总体要求|指导思想|基本原则|总体思路|工作目标|主要目标|总体目标|发展目标|目标要求|目标任务|工作原则|基本思路|总体考虑|总体安排|形势|现状|背景|重要意义|适用范围|编制依据|总则).{0,6}"
              + "|(?:现有|发展|工作|产业|良好|历史)?(?:条件和)?基础(?:条件|与.{2,6}|和.{2,6})?");
  private static final Pattern SAFEGUARDS =
      Pattern.compile(
          ".{0,6}(?:保障措施|组织保障|组织领导|组织实施|组织推进|工作要求|有关要求|相关要求|附则|实施保障|工作保障|保障机制|推进机制|工作机制|督导检查|督查考核|监督考核|考核评价|宣传引导|舆论宣传|其他事项).{0,6}");

  private static final Pattern WRAPPER =
      Pattern.compile("(?:\\d{4}年)?(?:年度|重点|主要|工作|具体|目标|政策)*(?:任务|措施|举措|工作|事项|内容|安排|分工|清单)+");

  private static final Pattern CLOSING =
      Pattern.compile(
          "本(?:方案|政策|措施|若干措施|办法|意见|细则|规定|计划|行动计划|通知|文件)"
              + "(?:自(?!治|主|然).*|由.*|.{0,20}(?:起(?:施行|实施|执行)|有效期|不一致|相抵触|冲突).*)"
              + "|(?:未尽事宜|此前发布|以前规定).*"
              + "|.{0,30}由.{2,24}负责解释.?"
              + "|.{0,6}(?:施行日期|实施日期|有效期限?|解释权).{0,30}");

  private HeadingKinds() {}

  /** An article about the document itself: 自印发之日起施行, 由…负责解释. */
  public static boolean isClosing(Entry entry) {
    return entry.lines().stream()
        .filter(line -> !line.isEmpty())
        .findFirst()
        .filter(line -> CLOSING.matcher(line.plain()).matches())
        .isPresent();
  }

  /** 重点任务 and the like, that name what stands below them and nothing else. */
  public static boolean isWrapper(Entry entry) {
    return WRAPPER.matcher(title(entry).replaceFirst("[(\\[].*", "")).matches();
  }

  public static boolean isIntroduction(Entry entry) {
    return isBelow(entry, INTRODUCTION.asMatchPredicate());
  }

  public static boolean isSafeguard(Entry entry) {
    return isBelow(entry, SAFEGUARDS.asMatchPredicate());
  }

  private static boolean isBelow(Entry entry, Predicate<String> kind) {
    for (Entry each = entry; each != null; each = each.parent()) {
      if (kind.test(title(each))) {
        return true;
      }
    }
    return false;
  }

  /** The first words of an entry, where they are short enough for a heading of these kinds. */
  private static String title(Entry entry) {
    return entry.lines().stream()
        .filter(line -> !line.isEmpty())
        .findFirst()
        .map(line -> line.plain().substring(0, Math.min(LONGEST, line.text().length())))
        .map(words -> Width.tidy(words.split("[。:]", 2)[0]))
        .orElse("");
  }
}
