package duban.reader.clause;

import java.util.regex.Pattern;

/** Words in a clause that say when: 2024年6月底前完成, 年底前, 长期坚持. */
final class ClauseDays {

  private static final String DATE =
      "(?:\\d{4}年?|今年|明年|当年|本年|每年)?(?:年)?(?:[上下]半年|第?[一二三四1-4]季度)?(?:\\d{1,2}月份?)?(?:[上中下]旬)?(?:\\d{1,2}日)?(?:年?底|年?末|年中|年初|初)?";
  private static final Pattern DAY =
      Pattern.compile(
          "(?=.*[年月日季])(?:到|于|在|力争|确保|原则上|自)?"
              + DATE
              + "(?:(?:-|—|至|到|~)+"
              + DATE
              + ")?(?:之?前|以前|以内|内|起|期间)?"
              + "(?:基本|全面|初步)?(?:完成|实现|建成|启动|实施|推进|落实|开展|取得|见效|印发|出台|首批|持续)*"
              + "(?:(?:并|且|后)(?:长期|持续|常态化?|滚动|不断|逐年|逐步)+(?:坚持|推进|推动|实施|落实|开展|完善|深化|更新|优化|运行|巩固)+)?.{0,4}");
  private static final Pattern ONGOING =
      Pattern.compile(
          "(?:并|且)?(?:(?:长期|持续|常态化?|全年|每年|每季度?|每月|每半年|定期|即时|立即|适时|分步|逐步|分阶段|全程|及时|按时|按季度?|按月|按年度?|年度)+"
              + "(?:坚持|推进|实施|落实|开展|工作|任务|完成|整改|抓好|推动|组织|更新|通报|常态化|进行|执行|报送|运行)*|立行立改|即知即改|贯穿始终|按时间节点推进)");

  private ClauseDays() {}

  static boolean isTime(String word) {
    return DAY.matcher(word).matches() || ONGOING.matcher(word).matches();
  }
}
