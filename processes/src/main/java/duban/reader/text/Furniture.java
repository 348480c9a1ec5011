package duban.reader.text;

import java.util.regex.Pattern;

/** Lines of the page, not of the document: navigation, page numbers, the site's footer. */
public final class Furniture {

  private static final Pattern NOISE =
      Pattern.compile(
          "[-—–― ]*第? *\\d{1,4} *页?[-—–― ]*|(?:发布|来源|有效性|索引号|发布机构|信息名称|信息来源|主题词|关键词)"
              + ":.*|.*(?:浏览|点击)次数.*|您?(?:当前)?(?:所在)?位置:.*|[•·] .*");
  private static final Pattern END =
      Pattern.compile(
          ".*\\d{1,2}月\\d{1,2}日印发|附(?:件|表|录) *\\d*(?:[:].*)?|【?(?:上一篇|下一篇|抄送|主办|承办|版权|扫一扫|打印|分享|关闭|相关(?:文档|链接|文件|阅读)"
              + "|最新政策|热门政策|来源:|信息来源:).*|.*(?:公网安备|ICP备).*");

  private static final Pattern CLOSING = Pattern.compile("本(?:方案|意见|措施|办法|计划|通知)(?:所述|所称|自|由).*");

  private static final Pattern SITE =
      Pattern.compile(
          ".{2,16}(?:网|网站|门户网站|信息网|搜索网|政府网|平台|门户)(?: *[-—_|>]+.{0,24})?|(?:设为首页|加入收藏|无障碍|长者版|首页|返回).{0,12}");

  private static final Pattern FIELD =
      Pattern.compile(
          "(?:索引号|文号|发文字号|(?:发布|制发)机构|(?:发文|发布|制发)(?:机关|单位)|(?:成文|发文|印发|制发|生成|发布)(?:日期|时间)"
              + "|公开(?:方式|形式|范围|属性|类型)|有效性|(?:主题|信息|组配|体裁)分类):?");

  private Furniture() {}

  /** Whether the line is the name of a site or a button of its pages. */
  public static boolean isSite(Line line) {
    return SITE.matcher(line.plain()).matches() && !line.text().matches(".*(?:关于|方案|建设).*");
  }

  /** Whether the line is one of those that close a document, if nothing numbered follows it. */
  public static boolean isClosing(Line line) {
    return CLOSING.matcher(line.plain()).matches();
  }

  /** 发布机构 and the like, that the page says of a document; the value stands behind it. */
  public static boolean isField(Line line) {
    return FIELD.matcher(line.plain().replace(" ", "")).matches();
  }

  public static boolean isNoise(Line line) {
    return NOISE.matcher(line.plain()).matches();
  }

  /** Whether the body of a document ends before this line. */
  public static boolean endsBody(Line line) {
    return END.matcher(line.plain()).matches();
  }
}
