package duban.reporting.paper.check;

import duban.reporting.paper.Role;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** A Word file, with the questions that checks ask of it. */
record WordFile(XWPFDocument document) {

  CTSectPr section() {
    return document.getDocument().getBody().getSectPr();
  }

  List<XWPFParagraph> paragraphs(Role role) {
    return document.getParagraphs().stream()
        .filter(paragraph -> role.id().equals(paragraph.getStyle()))
        .toList();
  }

  Optional<XWPFParagraph> first(Role role) {
    return paragraphs(role).stream().findFirst();
  }

  String text(Role role) {
    return first(role).map(XWPFParagraph::getText).orElse("");
  }

  /** Font and size of a style as the file has them: 仿宋_GB2312 16. */
  String type(Role role) {
    CTRPr run = style(role).getRPr();
    String size =
        run.sizeOfSzArray() == 0
            ? ""
            : " " + points(new BigInteger(run.getSzArray(0).getVal().toString()));
    return run.getRFontsArray(0).getEastAsia() + size;
  }

  CTStyle style(Role role) {
    return document.getStyles().getStyle(role.id()).getCTStyle();
  }

  Stream<String> fonts() {
    return Stream.of(Role.values())
        .filter(role -> used(role))
        .map(role -> style(role).getRPr().getRFontsArray(0).getEastAsia());
  }

  /** What is in tables and feet is always there. */
  private boolean used(Role role) {
    return role.inTable() || role == Role.PAGE_NUMBER || !paragraphs(role).isEmpty();
  }

  static String points(BigInteger halves) {
    return halves.intValue() % 2 == 0
        ? Integer.toString(halves.intValue() / 2)
        : Double.toString(halves.intValue() / 2.0);
  }

  static int number(Object twips) {
    return new BigInteger(twips.toString()).intValue();
  }
}
