package duban.reporting.paper.docx;

import duban.reporting.body.Chart;
import duban.reporting.paper.Role;
import duban.reporting.paper.chart.ChartPicture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Charts as pictures, with their title for those who do not see them. */
final class Pictures {

  private Pictures() {}

  static void add(XWPFDocument document, Chart chart) {
    ChartPicture picture = ChartPicture.of(chart);
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(Role.PICTURE.id());
    paragraph.setKeepNext(true);
    XWPFRun run = paragraph.createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(picture.png()),
          PictureType.PNG,
          chart.key() + ".png",
          Units.toEMU(picture.width()),
          Units.toEMU(picture.height()));
    } catch (InvalidFormatException | IOException ex) {
      throw new IllegalStateException(ex);
    }
    var drawn = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    drawn.setName(chart.key());
    drawn.setDescr(chart.title());
  }
}
