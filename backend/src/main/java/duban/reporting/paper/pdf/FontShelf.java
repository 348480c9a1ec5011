package duban.reporting.paper.pdf;

import duban.reporting.paper.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.springframework.lang.Nullable;

/**
 * The fonts at hand: those an office has a licence for, in a directory of its own, and the open
 * ones that come along. What stands in for what is told, never hidden.
 */
public final class FontShelf {

  private final Map<Typeface, Path> licensed;

  private FontShelf(Map<Typeface, Path> licensed) {
    this.licensed = licensed;
  }

  /** Only what comes along. */
  public static FontShelf open() {
    return new FontShelf(Map.of());
  }

  /**
   * A directory of TrueType files beside what comes along; files of other forms are passed over.
   */
  public static FontShelf of(@Nullable Path directory) {
    if (directory == null || !Files.isDirectory(directory)) {
      return open();
    }
    Map<String, Path> byName = new HashMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
          .sorted()
          .forEach(file -> name(file).ifPresent(name -> byName.putIfAbsent(name, file)));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    Map<Typeface, Path> licensed = new HashMap<>();
    for (Typeface typeface : Typeface.values()) {
      typeface.postScriptNames().stream()
          .map(byName::get)
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(file -> licensed.put(typeface, file));
    }
    return new FontShelf(Map.copyOf(licensed));
  }

  private static Optional<String> name(Path file) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
      return Optional.ofNullable(font.getName());
    } catch (IOException ex) {
      return Optional.empty(); // no font, whatever it is called
    }
  }

  /** A typeface whose font is not here, so that the open one is in the PDF. */
  public record Replaced(Typeface typeface, Typeface.StandIn by) {}

  public List<Replaced> replaced() {
    return Arrays.stream(Typeface.values())
        .filter(typeface -> !licensed.containsKey(typeface))
        .map(typeface -> new Replaced(typeface, typeface.standIn()))
        .toList();
  }

  InputStream read(Typeface typeface) {
    Path file = licensed.get(typeface);
    try {
      return file == null
          ? FontShelf.class.getResourceAsStream(typeface.standIn().resource())
          : Files.newInputStream(file);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
