package duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.PlanReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HtmlTextTests {

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>政府网</title><script>fetch('http://127.0.0.1:1/')</script>
      <link rel="stylesheet" href="http://127.0.0.1:1/a.css"><style>p {color: red}</style></head><body>
      <div class="top"><a href="/">首页</a> | <a href="/zw">政务公开</a> | <a href="/fw">办事服务</a></div>
      <nav><a href="/a">一、机构职能</a></nav>
      <form><input name="q"><button>搜索</button></form>
      <table class="layout"><tr><td><ul><li><a href="1">要闻</a></li><li><a href="2">公告</a></li><li><a href="3">专题</a></li></ul></td>
      <td><div class="article">%s</div>
      <div style="display:none">1.隐藏的文字</div>
      <table><tr><th>序号</th><th>任务</th></tr><tr><td rowspan="2">1</td><td>扩大岗位。</td></tr><tr><td>开展
      培训。</td></tr></table></td></tr></table>
      <div class="related"><a href="9">关于印发甲方案的通知</a><br><a href="8">关于印发乙方案的通知</a><br><a href="7">丙</a></div>
      <footer>主办:乐水市人民政府</footer><img src="http://127.0.0.1:1/x.png"><iframe src="http://127.0.0.1:1/"></iframe></body></html>
      """;

  @Test
  void findsThePlanAmongTheFurnitureOfAPage() {
    String article =
        Samples.XUZHOU
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> "<p>\n" + line + "</p>")
            .collect(Collectors.joining());

    String text = HtmlText.of(PAGE.formatted(article));

    assertThat(PlanReader.read("x", text).plan().measures())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source")
        .isEqualTo(PlanReader.read("x", Samples.XUZHOU).plan().measures());
  }

  @Test
  void leavesOutWhatIsNoDocument() {
    assertThat(HtmlText.of(PAGE.formatted("<p>正文<br>第二行&nbsp;完</p>")))
        .isEqualTo("正文\n第二行\u00A0完\n序号\t任务\n1\t扩大岗位。\n1\t开展培训。");
  }

  @Test
  void leavesOutWhatAPageSaysOfItsUse() {
    String page =
        "<body><h1>乐水市促进就业行动方案</h1><p>【字体:<a href='#'>大</a> 中 小】 打印 关闭</p><div id='share_box'>分享到:微信</div>"
            + "<p>企<ruby>业<rt>yè</rt></ruby></p><p style='visibility: hidden'>1.隐藏</p>"
            + "<p>(责任单位:<a href='1'>市工业和信息化局</a>、<a href='2'>市财政局</a>)</p></body>";

    assertThat(HtmlText.of(page).lines())
        .containsExactly("乐水市促进就业行动方案", "企业", "(责任单位:市工业和信息化局、市财政局)");
  }

  @Test
  void fetchesNothingThatXmlNames() {
    String page =
        "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<html><body><p>正文&x;</p></body></html>";

    assertThat(new Documents().read("x.xhtml", page.getBytes(StandardCharsets.UTF_8)).text())
        .contains("正文")
        .doesNotContain("root:");
  }
}
