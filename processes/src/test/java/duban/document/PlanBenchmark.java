package duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import duban.compiler.MeasureModel;
import duban.compiler.PlanCompiler;
import duban.plan.Plan;
import duban.reader.Labels;
import duban.reader.PlanReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * How long a plan takes from its document to its models, beside what a peer takes for a part of
 * that on the same machine at the same time; and the memory it takes. Not part of the tests; run it
 * with {@code ./mvnw -pl processes test -Dtest=PlanBenchmark -DargLine=-Xmx512m}.
 */
class PlanBenchmark {

  private static final int ROUNDS = 20;
  private static final int FEW = 5;
  private static final int MEGABYTES = 3;

  @Test
  void comparesReadingAndCompilingWithTheModelsOwnLibrary() {
    byte[] text = Labels.document("xuzhou-2023").getBytes(StandardCharsets.UTF_8);
    List<MeasureModel> models = models(text);

    Times whole = median(ROUNDS, () -> models(text));
    Times reading = median(ROUNDS, () -> plan("x.txt", text));
    Times library = median(ROUNDS, () -> models.forEach(PlanBenchmark::copy));

    System.out.printf("%d measures, text to models: %s%n", models.size(), whole);
    System.out.printf("of which reading: %s%n", reading);
    System.out.printf(
        "reading and writing the models by Camunda's library: %s, ratio %.2f%n",
        library, whole.ratio(library));
    assertThat(models).hasSize(59);
  }

  @Test
  void comparesALargePdfWithPlainExtraction() throws Exception {
    byte[] pdf = largePdf();
    int pages = pages(pdf);

    long start = System.nanoTime();
    models("x.pdf", pdf);
    double first = (System.nanoTime() - start) / 1e6;
    Times whole = median(FEW, () -> models("x.pdf", pdf));
    Times plain = median(FEW, () -> plain(pdf));

    System.out.printf("PDF of %.1f MB, %d pages, to models: %s%n", pdf.length / 1e6, pages, whole);
    System.out.printf("the first time: %.0f ms%n", first);
    System.out.printf("plain extraction by PDFBox: %s, ratio %.2f%n", plain, whole.ratio(plain));
    System.out.printf(
        "peak of heap %d MB of %d MB%n", peak(), Runtime.getRuntime().maxMemory() >> 20);
    assertThat(pages).isPositive();
  }

  private static List<MeasureModel> models(byte[] text) {
    return models("x.txt", text);
  }

  private static List<MeasureModel> models(String name, byte[] content) {
    return new PlanCompiler().compile(plan(name, content));
  }

  private static Plan plan(String name, byte[] content) {
    return PlanReader.read("x", new Documents().read(name, content).text()).plan();
  }

  private static void copy(MeasureModel model) {
    Bpmn.convertToString(Bpmn.readModelFromStream(new ByteArrayInputStream(model.bpmn())));
  }

  private static void plain(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper().getText(document);
    } catch (IOException ex) {
      throw new IllegalStateException(ex);
    }
  }

  /** All plans with their tables, a few times over, and a picture up to the size. */
  private static byte[] largePdf() throws IOException {
    try (PdfSample pdf = new PdfSample()) {
      for (int i = 0; i < 4; i++) {
        for (String key : List.of("xuzhou-2023", "gansu-2023", "haiyan-2022", "jiangmen-2024")) {
          pdf.paragraphs(Labels.document(key), "市人民政府办公室文件");
        }
        int[] widths = {30, 90, 190, 80, 110};
        PdfTableSample.draw(pdf, "附件", widths, Tongling.tasks());
      }
      BufferedImage noise = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
      Random random = new Random(1);
      for (int i = 0; i < 900 * 900; i++) {
        noise.setRGB(i % 900, i / 900, random.nextInt());
      }
      pdf.picture(noise);
      byte[] saved = pdf.saved();
      assertThat(saved.length).isGreaterThan(MEGABYTES * 1_000_000);
      return saved;
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  /** Megabytes of heap that were in use at the same time, at most. */
  private static long peak() {
    long bytes =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return bytes >> 20;
  }

  /**
   * Milliseconds of the middle one of so many calls.
   *
   * @param cpu of all threads together; says more than the clock on a machine with other work to do
   */
  private record Times(double clock, double cpu) {

    double ratio(Times peer) {
      return clock / peer.clock;
    }

    @Override
    public String toString() {
      return "%.0f ms, %.0f ms of processor".formatted(clock, cpu);
    }
  }

  /** The middle ones of so many calls, after as many to warm up. */
  private static Times median(int rounds, Runnable call) {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double[] clock = new double[rounds];
    double[] cpu = new double[rounds];
    for (int round = -rounds; round < rounds; round++) {
      long start = System.nanoTime();
      long used = system.getProcessCpuTime();
      call.run();
      clock[Math.max(round, 0)] = (System.nanoTime() - start) / 1e6;
      cpu[Math.max(round, 0)] = (system.getProcessCpuTime() - used) / 1e6;
    }
    Arrays.sort(clock);
    Arrays.sort(cpu);
    return new Times(clock[rounds / 2], cpu[rounds / 2]);
  }
}
