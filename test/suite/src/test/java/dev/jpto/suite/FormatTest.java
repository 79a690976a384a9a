package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One formatter, google-java-format, and 100 columns. */
class FormatTest {
  @Test
  void everySourceFileIsFormatted() throws Exception {
    Formatter formatter = new Formatter();
    List<String> unformatted = new ArrayList<>();
    for (Path file : Repository.files(Repository.path(""), ".java")) {
      if (file.toString().contains("/target/")) {
        continue;
      }
      String text = new String(Repository.read(file), StandardCharsets.UTF_8);
      boolean tooWide = text.lines().anyMatch(line -> line.length() > 100);
      if (tooWide || !formatter.formatSourceAndFixImports(text).equals(text)) {
        unformatted.add(Repository.path("").relativize(file).toString());
      }
    }
    assertEquals(List.of(), unformatted);
  }
}
