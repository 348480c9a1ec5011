package duban.reader.clause;

import duban.reader.text.Brackets;
import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What names of units look like. */
public final class UnitNames {

  private static final int LONGEST = 30;
  private static final int LONGEST_UNUSUAL = 14;
  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "各.+|.*成员单位|(?:[省市县区州]|全[省市县区州])?.*(?<!部)(?:有关|相关)(?:职能|责任|主管|行业主管|业务|委员|成员)?(?:部门|单位|机构|企业|地方|部门和单位|金融机构|镇街|乡镇|方面)(?:和单位)?|(?:有关|相关).*"
              + "|(?:[市县区镇乡州盟旗]|街道|\\([市县区、]+\\)|、){2,}(?:(?:人民)?政府|党委|管委会)?"
              + "|[省市县区州](?:级|直|属|本级)?(?:机关)?(?:各.*|(?:部门|单位|机关))|全[省市县区州].*|(?:设区|沿海|沿江)的?市.*"
              + "|.*(?:直属|所属|下属)?各.*(?:单位|部门|机构|处室|科室|股室|政府|街道|乡镇|镇街|园区|县区|区县|管委会|企业|学校|银行|中心|大队|分局|工作组|小组|专班|组|党组织|指挥部|医院|支行|高校|院校|协会|商会|委员会)|(?:中央)?驻.{1,4}(?:单位|企业|央企)|中直单位|[省市县区]属(?:国有)?(?:重点)?(?:企业|国企)|(?:属地|所在地?)(?:人民)?(?:政府|乡镇|镇街).*|地方各级.*"
              + "|(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[个家].{0,16}(?:区县|县区|[市县区州镇乡旗]|街道|园区|开发区|单位|部门|政府|集团|企业|高校|\\))|\\d{1,2}(?:[市县区州镇乡]|区县|街道)(?:(?:人民)?政府)?"
              + "|.{2,}等(?:有关|相关|各|涉及|重点)*(?:[市县区州旗镇乡地]|街道)+(?:人民)?(?:政府|党委|管委会|办事处)");
  private static final String GENERIC =
      "(?:政府|机构|公司|企业|银行|学校|高校|院校|医院|大学|学院|协会|商会|学会|社会|集团|中心|平台|社区|园区|街道|村|社|部门|单位|组织|机关|开发区|工业园区?|干部|总部|党支部|支部|俱乐部|专家组"
          + "|.{0,2}(?:布局|格局|结局|全局|大局|开局|内部|外部|全部|局部|[东西南北中]部|承办|主办|协办|举办|开办|创办|兴办|筹办|交办|督办|代办|领办|帮办|机会|大会|峰会|展会|展览会|博览会|洽谈会|工程|进行|实行|运行|执行|推行|发行|先行|试行|互联|物联|关联|并联|以上|以下))";
  private static final String STRONG =
      "(?:局|委|办|部|厅|总署|署|(?:委员|管委|管理委员|工商联合?|监管|协|联合|研究|促进|合作|基金|学|商|总工)会|证监会|银保监会|银监会|保监会|金监局|府|(?:工商|残|文|侨|社|科|妇|青|社科|台)联|办公室|人[民行]|人民银行|供销社|联社|工会|科协|总队|支队|大队|公安|法院|检察院|海关|税务|烟草|(?:供)?电网?|电信|移动|联通|邮政|铁塔|团[省市县区州]委|政府)";
  private static final String ENDING =
      "(?:局|委|办|部|厅|院|会|府|公司|行|中心|海关|集团|单位|部门|组|队|台|社|联|机构|站|处|室|科|股|所|署|馆|庄|厂|矿|企业|专班|新区|园区?|经开区|高新区|开发区|合作区|示范区|度假区|风景区|景区|自贸区|试验区|保税区|县区|区县|校|大学|学院|协会|商会|科协|供电|电力|电网|国网|南网|电信|移动|联通|铁塔|邮政|税务|烟草|海事|民航|铁路|机场|港|银行|人行|保险|农信|城投|建投|交投|文投|投资|水务|燃气|热力|石油|石化|中海油|总站|总队|工委|党委|党校|行署|公署|街道|镇街|街镇|办事处|镇|乡|苏木|村|社区|县|市|区|州|盟|旗|总工会|军区|兵团|武警|人大|政协|团中央|海油|国投|农发行|公证|法院|检察院|企)";
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:.+"
              + ENDING
              + "(?:[(\\[].*[)\\]])?|各.*|[市县]区|区县|(?:经开|高新|开发)区|(?:中石[油化]|中海油|国网|南网).*)");
  private static final Pattern CERTAIN = Pattern.compile(".+" + STRONG + "(?:[(\\[].*[)\\]])?");
  private static final Pattern LIKELY =
      Pattern.compile(
          "(?!区域|区块|市场(?!监)|市民|县域|[省市县区]内|[省市县区]外)(?:[省市县区州]|自治区|兵团).{2,}"
              + ENDING
              + "(?:[(\\[].*[)\\]])?|各.*(?:政府|管委会|街道|乡镇|区县|县区)");
  private static final Pattern NO_UNIT = Pattern.compile(GENERIC);
  private static final Pattern GRADE = Pattern.compile("(?:国家|省|市|县|区)级(?!.*(?:部门|单位|机关|局|委)).*");
  private static final Pattern SENTENCE =
      Pattern.compile(
          ".*(?:\\d|的|要求|确保|加快|加大|建立|完善|开展|完成|工作|措施|任务|目标|按照|根据|结合|进一步|不断|支持企业|对于|鼓励|或者|以上|以下|注:).*");
  // 各有关单位要落实责任 says something of them
  private static final Pattern MUST = Pattern.compile("(?<![重主需紧])要(?!素|闻|塞|害|件|客|案)|应当|必须|务必|不得");
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";
  private static final Pattern PERSON = Pattern.compile("[" + SURNAMES + "]\\p{IsHan}{1,2}(?:同志)?");
  private static final Pattern OFFICIAL =
      Pattern.compile(".*(?:[省市县区州镇乡局厅处科所院校部]长|主任|书记|秘书长|主席|常委|同志|专员|领导)(?:\\p{IsHan}{2,3})?");
  private static final Pattern CONJUNCTION = Pattern.compile("以及|会同|和|及|与|暨|、");
  private static final Pattern GROUP = Pattern.compile("[市县区]?(?:各|有关|相关)|属地|其他|[\\d一二三四五六七八九十]+个");
  // 各县党委和人民政府 is one name
  private static final Pattern GOVERNMENT = Pattern.compile("(?:人民)?政府|管委会|办事处");
  private static final Pattern ZONE =
      Pattern.compile("\\p{IsHan}{2,10}(?:开发区|新区|示范区|高新区|经开区|度假区|合作区|园区)(?:管委会)?");
  private static final Pattern NEXT_LEVEL =
      Pattern.compile("(?<=[局厅])(?=[省市县区州](?!区|场|政|内|本)\\p{IsHan}{3,})");

  private UnitNames() {}

  /** Whether the name stands for a group of bodies: 各县(市)区人民政府, 成员单位. */
  public static boolean isCollective(String name) {
    String plain = Width.half(name);
    return COLLECTIVE.matcher(plain).matches() && !MUST.matcher(plain).find();
  }

  /** Whether the words could be the name of a unit at all. */
  public static boolean isPlausible(String name) {
    String plain = Width.half(name);
    return plain.length() <= LONGEST
        && !MUST.matcher(plain).find()
        && (UNIT.matcher(plain).matches() || isCollective(name))
        && !GRADE.matcher(plain).matches()
        && !NO_UNIT.matcher(plain).matches();
  }

  /** Whether the words are the name of a unit even where nothing around them says so. */
  public static boolean isCertain(String name) {
    String plain = Width.half(name);
    return plain.length() > 2 && isPlausible(name) && CERTAIN.matcher(plain).matches();
  }

  /** Whether the words tell their level, as names of units do. */
  public static boolean isLikely(String name) {
    return isPlausible(name) && LIKELY.matcher(Width.half(name)).matches();
  }

  /** Whether words behind a label of units are likely to be one. */
  static boolean isPossible(String name) {
    String plain = Width.half(name);
    return isPlausible(name)
        || plain.length() > 1
            && plain.length() <= LONGEST_UNUSUAL
            && !SENTENCE.matcher(plain).matches();
  }

  /** Whether the words are the name or the office of a person. */
  public static boolean isPerson(String name) {
    boolean named = PERSON.matcher(name).matches() && !NO_UNIT.matcher(name).matches();
    return !isPlausible(name) && (named || OFFICIAL.matcher(name).matches());
  }

  static boolean isTooLong(String name) {
    return name.length() > LONGEST;
  }

  /** The name without a remark in brackets at its end: 县委组织部〔人才办〕. */
  public static String withoutRemark(String name) {
    String plain = Width.half(name);
    int open = Math.max(plain.lastIndexOf('('), plain.lastIndexOf('['));
    boolean atEnd = plain.endsWith(")") || plain.endsWith("]");
    return atEnd && open > 0 ? name.substring(0, open) : name;
  }

  /** The names in words that join some: 市财政局和市税务局, 市教育局市财政局. */
  static List<String> apart(String words) {
    Matcher matcher = CONJUNCTION.matcher(words);
    while (matcher.find()) {
      String left = words.substring(0, matcher.start());
      String right = words.substring(matcher.end());
      if (!matcher.group().equals("、") && !isOneOfPlaces(left, right) && isPair(left, right)) {
        List<String> names = new ArrayList<>(List.of(left));
        names.addAll(apart(right));
        return names;
      }
    }
    Matcher level = NEXT_LEVEL.matcher(words);
    if (level.find() && isPair(words.substring(0, level.start()), words.substring(level.start()))) {
      List<String> names = new ArrayList<>(List.of(words.substring(0, level.start())));
      names.addAll(apart(words.substring(level.start())));
      return names;
    }
    return List.of(words);
  }

  /** 各市、州、直管市及神农架林区人民政府: the last word counts for all. */
  private static boolean isOneOfPlaces(String left, String right) {
    return left.matches("各.*[市州县区]") && right.matches("\\p{IsHan}{2,5}林区(?:人民)?政府");
  }

  private static boolean isPair(String left, String right) {
    return isPlausible(left)
        && isPlausible(right)
        && Brackets.areBalanced(Width.half(left))
        && !GOVERNMENT.matcher(right).matches()
        && (isCertain(left)
            || isCollective(left)
            || isCollective(right)
                && (left.matches(".+[区县市镇乡]")
                    || isLikely(left) && GROUP.matcher(right).lookingAt()))
        && (isCertain(right)
            || isCollective(right)
            || isCollective(left) && (isLikely(right) || ZONE.matcher(right).matches()));
  }
}
