package duban.reporting.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The order of elements that ISO/IEC 29500 (transitional) gives for what we write. Word offers to
 * repair a file that has another one, or has an element twice.
 */
final class OoxmlOrder {

  private static final Map<String, List<String>> ORDER =
      Map.ofEntries(
          Map.entry(
              "pPr",
              words(
                  "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
                      + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap"
                      + " overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
                      + " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                      + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr"
                      + " sectPr pPrChange")),
          Map.entry(
              "rPr",
              words(
                  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss"
                      + " imprint noProof snapToGrid vanish webHidden color spacing w kern position sz"
                      + " szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"
                      + " eastAsianLayout specVanish oMath")),
          Map.entry(
              "tblPr",
              words(
                  "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW"
                      + " jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook"
                      + " tblCaption tblDescription")),
          Map.entry("tblBorders", words("top left start bottom right end insideH insideV")),
          Map.entry("tblCellMar", words("top left start bottom right end")),
          Map.entry("tbl", words("tblPr tblGrid tr")),
          Map.entry(
              "tcPr",
              words(
                  "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection"
                      + " tcFitText vAlign hideMark")),
          Map.entry(
              "sectPr",
              words(
                  "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc"
                      + " pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg"
                      + " textDirection bidi rtlGutter docGrid printerSettings")),
          Map.entry(
              "style",
              words(
                  "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden"
                      + " unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr"
                      + " rPr tblPr trPr tcPr tblStylePr")),
          Map.entry("styles", words("docDefaults latentStyles style")),
          Map.entry("docDefaults", words("rPrDefault pPrDefault")),
          Map.entry(
              "font",
              words(
                  "altName panose1 charset family notTrueType pitch sig embedRegular embedBold"
                      + " embedItalic embedBoldItalic")),
          Map.entry(
              "settings",
              words(
                  "zoom removePersonalInformation mirrorMargins defaultTabStop evenAndOddHeaders"
                      + " characterSpacingControl updateFields footnotePr endnotePr compat docVars"
                      + " rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator")));

  /** Of these there may be several. */
  private static final List<String> MANY =
      words("style tr font headerReference footerReference tblStylePr");

  private OoxmlOrder() {}

  static void check(OfficeXml file) {
    file.parts()
        .forEach(
            (name, part) -> {
              if (name.startsWith("word/") && name.endsWith(".xml")) {
                check(name, part.xml().getDocumentElement());
              }
            });
  }

  private static void check(String part, Element element) {
    List<String> children = new ArrayList<>();
    NodeList nodes = element.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i).getNodeType() == Node.ELEMENT_NODE) {
        children.add(nodes.item(i).getLocalName());
        check(part, (Element) nodes.item(i));
      }
    }
    List<String> order = ORDER.get(element.getLocalName());
    if (order != null && OfficeXml.W.equals(element.getNamespaceURI())) {
      assertThat(children).as(part + " " + element.getLocalName()).isSubsetOf(order);
      assertThat(children.stream().map(order::indexOf).toList())
          .as(part + " " + element.getLocalName() + " " + children)
          .isSorted();
      assertThat(children.stream().filter(it -> !MANY.contains(it)))
          .as(part + " " + element.getLocalName())
          .doesNotHaveDuplicates();
    }
  }

  private static List<String> words(String names) {
    return List.of(names.split(" "));
  }
}
