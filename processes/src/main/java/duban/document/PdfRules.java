package duban.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines drawn on a page, from its top left corner: what frames tables. */
final class PdfRules extends PDFGraphicsStreamEngine {

  /** A line from {@code from} to {@code to}, across at {@code at}. */
  record Rule(double at, double from, double to) {}

  private static final double THIN = 3;

  final List<Rule> horizontal = new ArrayList<>();
  final List<Rule> vertical = new ArrayList<>();

  private final List<double[]> path = new ArrayList<>();
  private final PDRectangle crop;
  private final int direction;
  private Point2D current = new Point2D.Double();
  private Point2D start = current;

  private PdfRules(PDPage page, int direction) {
    super(page);
    this.crop = page.getCropBox();
    this.direction = direction;
  }

  /** The lines as text sees them that runs in a direction, of so many degrees, on the page. */
  static PdfRules of(PDPage page, int direction) throws IOException {
    PdfRules rules = new PdfRules(page, direction);
    rules.processPage(page);
    return rules;
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    if (Math.abs(a.getX() - c.getX()) < THIN || Math.abs(a.getY() - c.getY()) < THIN) {
      add(a, c);
    } else {
      add(a, b);
      add(b, c);
      add(c, d);
      add(d, a);
    }
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Double(x, y);
    start = current;
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D next = new Point2D.Double(x, y);
    add(current, next);
    current = next;
  }

  @Override
  public void closePath() {
    add(current, start);
    current = start;
  }

  @Override
  public void strokePath() {
    draw();
  }

  @Override
  public void fillPath(int windingRule) {
    draw();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    draw();
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Double(x3, y3);
  }

  @Override
  public void drawImage(PDImage image) {
    // pictures are no text
  }

  @Override
  protected void showText(byte[] text) {
    // some fonts draw their characters, and these have straight lines too
  }

  @Override
  public void clip(int windingRule) {
    // nothing is drawn
  }

  @Override
  public void shadingFill(COSName name) {
    // nothing is drawn
  }

  private void add(Point2D a, Point2D b) {
    Point2D from = turned(a.getX() - crop.getLowerLeftX(), a.getY() - crop.getLowerLeftY());
    Point2D to = turned(b.getX() - crop.getLowerLeftX(), b.getY() - crop.getLowerLeftY());
    path.add(new double[] {from.getX(), from.getY(), to.getX(), to.getY()});
  }

  private Point2D turned(double x, double y) {
    return switch (direction) {
      case 90 -> new Point2D.Double(y, x);
      case 180 -> new Point2D.Double(crop.getWidth() - x, y);
      case 270 -> new Point2D.Double(crop.getHeight() - y, crop.getWidth() - x);
      default -> new Point2D.Double(x, crop.getHeight() - y);
    };
  }

  private void draw() {
    for (double[] line : path) {
      double width = Math.abs(line[0] - line[2]);
      double height = Math.abs(line[1] - line[3]);
      if (height < THIN && width > THIN) {
        horizontal.add(rule(line[1], line[3], line[0], line[2]));
      } else if (width < THIN && height > THIN) {
        vertical.add(rule(line[0], line[2], line[1], line[3]));
      }
    }
    path.clear();
  }

  private static Rule rule(double at, double orAt, double from, double to) {
    return new Rule((at + orAt) / 2, Math.min(from, to), Math.max(from, to));
  }
}
