package duban.reporting.paper;

import java.util.List;

/**
 * The typefaces of the standard. A Word document names them and leaves them to the reader's
 * machine; a PDF carries them, and where the licensed one is not on the server the open one that
 * stands in.
 */
public enum Typeface {
  TITLE(
      "方正小标宋简体",
      List.of("方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "华文中宋", "宋体", "Noto Serif CJK SC"),
      List.of("FZXBSJW--GB1-0", "FZXBSK--GBK1-0"),
      StandIn.SERIF_BOLD),
  TEXT(
      "仿宋_GB2312",
      List.of("仿宋", "FangSong", "华文仿宋", "FandolFang R", "Noto Serif CJK SC"),
      List.of("FangSong_GB2312", "FangSong"),
      StandIn.SERIF),
  HEADING("黑体", List.of("SimHei", "华文黑体", "Noto Sans CJK SC"), List.of("SimHei"), StandIn.SANS),
  SUBHEADING(
      "楷体_GB2312",
      List.of("楷体", "KaiTi", "华文楷体", "LXGW WenKai"),
      List.of("KaiTi_GB2312", "KaiTi"),
      StandIn.KAI),
  NUMBER("宋体", List.of("SimSun", "华文宋体", "Noto Serif CJK SC"), List.of("SimSun"), StandIn.SERIF);

  /** Open fonts that come with the application. */
  public enum StandIn {
    SERIF("NotoSerifSC-Regular.ttf", "思源宋体"),
    SERIF_BOLD("NotoSerifSC-Bold.ttf", "思源宋体（粗）"),
    SANS("NotoSansSC-Medium.ttf", "思源黑体"),
    KAI("LXGWWenKai-Regular.ttf", "霞鹜文楷");

    private final String file;
    private final String title;

    StandIn(String file, String title) {
      this.file = file;
      this.title = title;
    }

    /** Where it lies on the class path. */
    public String resource() {
      return "/fonts/" + file;
    }

    /** What it is called in Chinese. */
    public String title() {
      return title;
    }
  }

  private final String family;
  private final List<String> fallbacks;
  private final List<String> postScriptNames;
  private final StandIn standIn;

  Typeface(String family, List<String> fallbacks, List<String> postScriptNames, StandIn standIn) {
    this.family = family;
    this.fallbacks = fallbacks;
    this.postScriptNames = postScriptNames;
    this.standIn = standIn;
  }

  /** The name that documents ask for. */
  public String family() {
    return family;
  }

  /** What a word processor may take where it has not got it, the nearest first. */
  public List<String> fallbacks() {
    return fallbacks;
  }

  /** By what its file is known, the preferred first. */
  public List<String> postScriptNames() {
    return postScriptNames;
  }

  public StandIn standIn() {
    return standIn;
  }
}
