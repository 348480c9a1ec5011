package duban.reporting.paper;

/**
 * What a line is in the document, and how the standard sets it. Styles of Word and of the PDF are
 * both made from this table.
 */
public enum Role {
  /** 发文机关标志; its size is that which fills the line. */
  MARK("Mark", "发文机关标志", Typeface.TITLE, 0, Align.CENTRE, 0),
  /** 发文字号 or 期号, over the red line. */
  NUMBER("Number", "发文字号", Typeface.TEXT, Sheet.TEXT, Align.CENTRE, 0),
  TITLE("Title", "Title", Typeface.TITLE, 22, Align.CENTRE, 0),
  /** 主送机关. */
  RECIPIENT("Salutation", "Salutation", Typeface.TEXT, Sheet.TEXT, Align.LEFT, 0),
  HEADING_1("Heading1", "heading 1", Typeface.HEADING, Sheet.TEXT, Align.BOTH, 2),
  HEADING_2("Heading2", "heading 2", Typeface.SUBHEADING, Sheet.TEXT, Align.BOTH, 2),
  HEADING_3("Heading3", "heading 3", Typeface.TEXT, Sheet.TEXT, Align.BOTH, 2),
  HEADING_4("Heading4", "heading 4", Typeface.TEXT, Sheet.TEXT, Align.BOTH, 2),
  TEXT("BodyText", "Body Text", Typeface.TEXT, Sheet.TEXT, Align.BOTH, 2),
  BLANK("Normal", "Normal", Typeface.TEXT, Sheet.TEXT, Align.LEFT, 0),
  /** What stands above a table or below a picture. */
  CAPTION("Caption", "caption", Typeface.HEADING, 14, Align.CENTRE, 0),
  PICTURE("Picture", "图", Typeface.TEXT, Sheet.TEXT, Align.CENTRE, 0),
  TABLE_HEAD("TableHead", "表头", Typeface.HEADING, 12, Align.CENTRE, 0),
  TABLE_TEXT("TableText", "表内文字", Typeface.TEXT, 12, Align.LEFT, 0),
  TABLE_NUMBER("TableNumber", "表内数字", Typeface.TEXT, 12, Align.RIGHT, 0),
  /** 附件说明, below the text. */
  ANNEX_NOTE("AnnexNote", "附件说明", Typeface.TEXT, Sheet.TEXT, Align.LEFT, 0),
  SIGNATURE("Signature", "Signature", Typeface.TEXT, Sheet.TEXT, Align.RIGHT, 0),
  DATE("Date", "Date", Typeface.TEXT, Sheet.TEXT, Align.RIGHT, 0),
  /** 附件1, at the head of its page. */
  ANNEX_MARK("AnnexMark", "附件", Typeface.HEADING, Sheet.TEXT, Align.LEFT, 0),
  ANNEX_TITLE("AnnexTitle", "附件标题", Typeface.TITLE, 22, Align.CENTRE, 0),
  /** 版记. */
  IMPRINT("Imprint", "版记", Typeface.TEXT, 14, Align.LEFT, 0),
  PAGE_NUMBER("Footer", "footer", Typeface.NUMBER, 14, Align.LEFT, 0);

  /** Which edges a line keeps to. */
  public enum Align {
    LEFT,
    RIGHT,
    CENTRE,
    BOTH
  }

  private final String id;
  private final String title;
  private final Typeface typeface;
  private final double size;
  private final Align align;
  private final int firstLine;

  Role(String id, String title, Typeface typeface, double size, Align align, int firstLine) {
    this.id = id;
    this.title = title;
    this.typeface = typeface;
    this.size = size;
    this.align = align;
    this.firstLine = firstLine;
  }

  /** The role of a heading of a level from 1 to 4. */
  public static Role heading(int level) {
    return values()[HEADING_1.ordinal() + level - 1];
  }

  /** Name of its style in files. */
  public String id() {
    return id;
  }

  /** Name of its style for people; that of Word's own where there is one. */
  public String title() {
    return title;
  }

  public Typeface typeface() {
    return typeface;
  }

  /** Points; 0 where the text decides. */
  public double size() {
    return size;
  }

  public Align align() {
    return align;
  }

  /** By how many characters the first line is set in. */
  public int firstLine() {
    return firstLine;
  }

  /** From 0; -1 for what is no heading. */
  public int outline() {
    return isHeading() ? ordinal() - HEADING_1.ordinal() : -1;
  }

  public boolean isHeading() {
    return ordinal() >= HEADING_1.ordinal() && ordinal() <= HEADING_4.ordinal();
  }

  /** Whether it stands on the grid of lines; tables and pictures stand between. */
  public boolean onGrid() {
    return !inTable() && this != PICTURE && this != IMPRINT && this != PAGE_NUMBER && this != MARK;
  }

  public boolean inTable() {
    return this == TABLE_HEAD || this == TABLE_TEXT || this == TABLE_NUMBER;
  }

  /** Whether it must not be the last on a page. */
  public boolean leads() {
    return switch (this) {
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4, TITLE -> true;
      case ANNEX_NOTE, SIGNATURE, ANNEX_MARK, ANNEX_TITLE -> true;
      default -> false;
    };
  }
}
