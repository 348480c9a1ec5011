package duban.document;

import java.util.stream.Collectors;

/** A page as saved from a government site, around an article; the site is made up. */
final class WebPage {

  private static final String BEFORE =
      """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
      <meta name="SiteName" content="乐水市人民政府"><meta name="ArticleTitle" content="通知">
      <title>通知_乐水市人民政府</title><script src="./a_files/jquery.js"></script>
      <style>.zw p{text-indent:2em}</style></head><body onload="init()">
      <div id="barrierfree_container"><div class="header">
      <div class="top"><div class="topL">您好,欢迎访问乐水市人民政府门户网站!</div><div class="topR"><a href="#">简体</a> | <a href="#">繁体</a> | <a href="#">无障碍阅读</a> | <a href="#">长者模式</a></div></div>
      <img src="./a_files/logo.png" alt="乐水市人民政府">
      <div class="search"><input type="text" value="请输入关键字"><a href="javascript:void(0)">搜索</a> 热门搜索:<a href="#">医保</a> <a href="#">社保</a></div>
      <ul class="menu"><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li><li><a href="/fw">政务服务</a></li><li><a href="/hd">互动交流</a></li></ul></div>
      <div class="BreadcrumbNav">当前位置:<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; <a href="/zw/wj">政策文件</a></div>
      <table width="1000" border="0" cellspacing="0" cellpadding="0" align="center"><tr>
      <td width="220" valign="top"><table><tr><td>信息公开指南</td></tr><tr><td><ul><li><a href="1">机构职能</a></li><li><a href="2">领导之窗</a></li><li><a href="3">财政预决算</a></li><li><a href="4">一、公开制度</a></li></ul></td></tr></table></td>
      <td valign="top"><div class="zwxl">
      <div class="tool"><span>字体:[<a href="javascript:big()">大</a> <a href="javascript:mid()">中</a> <a href="javascript:small()">小</a>]</span> <a href="javascript:print()">打印</a> <a href="javascript:close()">关闭</a></div>
      <div class="share bdsharebuttonbox"><span>分享到:</span><a class="bds_weixin" href="#">微信</a><a class="bds_tsina" href="#">微博</a></div>
      <div class="pages-date">发布时间:2024-03-05 10:21 来源:乐水市人民政府办公室 浏览次数:<span id="hits">1023</span></div>
      <table class="xxgk" width="100%"><tr><td>索 引 号:</td><td>000000000/2024-00012</td><td>主题分类:</td><td>工业、交通</td></tr><tr><td>公开方式:</td><td>主动公开</td><td>有 效 性:</td><td>有效</td></tr></table>
      <p style="display: none;">1.摘要:本文件已被引用。(责任单位:市统计局)</p>
      <table width="100%"><tr><td><div class="zw TRS_Editor" id="UCAP-CONTENT"><style type="text/css">.TRS_Editor P{line-height:2;}</style>
      """;

  private static final String AFTER =
      """
      </div></td></tr></table>
      <div class="fj">扫一扫在手机打开当前页<img src="./a_files/qr.png"></div>
      <div class="sxp"><p>上一篇:<a href="8.html">关于公布2024年度第一批市级名单的通知</a></p><p>下一篇:<a href="9.html">关于印发乐水市就业补助资金管理办法的通知</a></p></div>
      <div class="xgxx"><h3>相关文档</h3><ul><li><a href="5">图解:一张图看懂行动方案</a><span>2024-03-06</span></li><li><a href="6">《行动方案》政策解读</a><span>2024-03-06</span></li><li><a href="7">1.答记者问</a><span>2024-03-07</span></li></ul></div>
      </div></td></tr></table>
      <div class="footer"><p><a href="#">网站地图</a> | <a href="#">关于我们</a> | <a href="#">联系方式</a></p>
      <p>主办单位:乐水市人民政府办公室 承办单位:乐水市数据局</p><p>网站标识码:0000000000 备案号:乐ICP备00000000号 乐公网安备 00000000000000号</p></div></div>
      <script>var _hmt = _hmt || [];document.write("<p>2.脚本写出的文字。</p>")</script><noscript>请启用脚本</noscript>
      <iframe src="http://127.0.0.1:1/x"></iframe></body></html>
      """;

  private WebPage() {}

  /** The text as an article, a paragraph a line. */
  static String with(String text) {
    return BEFORE
        + text.lines()
            .map(line -> line.isBlank() ? "<p>&nbsp;</p>" : paragraph(line))
            .collect(Collectors.joining("\n"))
        + AFTER;
  }

  private static String paragraph(String line) {
    String words = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<p style=\"text-align: justify; text-indent: 2em;\"><span style=\"font-family: 仿宋_GB2312;\">"
        + words
        + "</span></p>";
  }
}
