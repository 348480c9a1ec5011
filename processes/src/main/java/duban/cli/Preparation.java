package duban.cli;

import duban.compiler.PlanCompiler;
import duban.reader.PlanReader;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Loads what a command is going to need while its arguments are still being parsed: most of the
 * time a command takes goes into loading classes, and a second core has nothing to do.
 */
final class Preparation {

  /** A small plan with a bit of everything. */
  private static final String PLAN =
      """
      某市人民政府办公室关于印发某市实施方案的通知
      各县(市、区)人民政府:
      现将方案印发你们,请认真贯彻执行。
      某市人民政府办公室
      2024年3月5日
      某市实施方案(2024-2026年)
      为促进发展,制定本方案。
      一、主要目标
      到2026年,新增100家。
      二、重点任务
      (一)稳定增长。每年培育10家企业。(牵头单位:市教育局;责任单位:市财政局、各县(市、区)人民政府)
      (二)优化服务。提升水平。(市民政局牵头,市教育局等按职责分工负责,2025年底前完成)
      三、保障措施
      (一)加强领导。健全机制。
      """;

  private static final Map<String, Runnable> BY_COMMAND =
      Map.of("read", Preparation::reading, "compile", PlanCompiler::prepare);

  private Preparation() {}

  static void begin(String command) {
    Runnable preparation = BY_COMMAND.get(command);
    if (preparation != null) {
      CompletableFuture.runAsync(preparation);
    }
  }

  private static void reading() {
    PlanJson.write(PlanReader.read("preparation", PLAN));
  }
}
