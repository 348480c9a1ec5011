package duban.reader.clause;

import java.util.regex.Pattern;

/** Sentences that count for the whole plan: who leads, and who is not listed again. */
final class PlanWideWords {

  private static final String FIRST =
      "(?:排(?:名|序|列|位)?(?:在|于)?(?:第一|首|最?前)(?:位|个|名)?|列(?:在|于)?(?:第一|首|最?前)(?:位|个|名)?|位(?:列|于)(?:第一|首)位?|第一[个家]?|首个|首家|首位|第一位|居首位?|(?:排|列)(?:在|于)最?前面)";
  private static final String OFFICE = "(?:单位|部门|处室|科室|股室|处|科|机构|主体|者)";
  private static final String BODY = "(?:责任|的|各|承办|任务)*" + OFFICE + "?(?:\\([^()]{1,6}\\))?";
  private static final String LEAD =
      "(?:为|是|系|作为|即为|负责)?(?:该项|本项|此项|各项|相应)?(?:工作|任务|措施)?(?:的)?(?:总?牵头|主办|主责|第一责任)(?:责任)?"
          + OFFICE
          + "?(?:负责|统筹|协调)*";
  private static final Pattern FIRST_LEADS = Pattern.compile(FIRST + BODY + LEAD);
  private static final Pattern LEADER_FIRST =
      Pattern.compile(
          "(?:总?牵头|主办|主责)(?:责任)?"
              + OFFICE
              + "(?:均|都)?(?:为|是|排|列)?(?:所列|责任单位中|其中)?(?:在|于|的)?"
              + FIRST
              + BODY);

  static final Pattern BLANKET_BEFORE =
      Pattern.compile("以下(?:均|各项|任务)*不再(?:单独|一一|逐一|逐项|重复|另行|分别)*(?:列出|列明|列示|列举|标注|注明)");
  static final Pattern NOT_LISTED_AGAIN =
      Pattern.compile(
          "(?:均|下文|后文|以下|各项|任务|后面|后续)*(?:不再|不)(?:单独|一一|逐一|逐项|重复|另行|分别)*(?:列出|列明|列示|列举|标注|注明|赘述)|(?:以)?下(?:文|皆)?同|后同|以下均同|同上");
  static final Pattern BLANKET =
      Pattern.compile(
          "(?:以下|各项|所有)(?:各项|各(?=任务|措施|工作)|任务|措施|工作)*(?:均|都)?(?:需|须|由)(?:要|请)?"
              // those above are not all: 上述任务由A牵头 below a group
              + "|(?:以上|上述)(?:各项|各(?=任务|措施|工作)|任务|措施|工作)*(?:均|都)?(?:需|须)(?:要|请)?");

  private PlanWideWords() {}

  /** Whether the words say that the first unit listed leads. */
  static boolean firstLeads(String words) {
    return FIRST_LEADS.matcher(words).find() || LEADER_FIRST.matcher(words).find();
  }
}
