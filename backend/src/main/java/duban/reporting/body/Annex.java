package duban.reporting.body;

import java.util.List;

/** What is appended to a report (附件); its number is its place. */
public record Annex(String title, List<Block> blocks) {

  public Annex {
    blocks = List.copyOf(blocks);
  }
}
