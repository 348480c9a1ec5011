package duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class PageResolverTests {

  @TempDir private Path files;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(files.resolve("index.html"), "page");
    Files.writeString(files.resolve("logo.svg"), "logo");
  }

  @Test
  void answersWithTheFileWhereThereIsOne() throws IOException {
    assertThat(answer("logo.svg").getFilename()).isEqualTo("logo.svg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tasks", "plans/xuzhou-2023/measures/5", "apiary"})
  void answersPagesWithTheFirstPage(String path) throws IOException {
    assertThat(answer(path).getFilename()).isEqualTo("index.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gone.js", "assets/gone.css", "api", "api/gone", "actuator/gone", "v3/gone"})
  void answersNothingElse(String path) throws IOException {
    assertThat(answer(path)).isNull();
  }

  private Resource answer(String path) throws IOException {
    return new PageResolver().getResource(path, new FileSystemResource(files + "/"));
  }
}
