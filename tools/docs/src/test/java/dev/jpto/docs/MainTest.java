package dev.jpto.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.opt.JptoToolbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @Test
  void writesEveryPageIntoANewFolder(@TempDir Path folder) throws Exception {
    Path target = folder.resolve("new/reference");
    Main.main(new String[] {target.toString()});

    List<Page> pages = Reference.pages(new JptoToolbox());
    for (Page page : pages) {
      assertEquals(page.text(), Files.readString(target.resolve(page.fileName())));
    }
    try (var files = Files.list(target)) {
      assertEquals(pages.size(), files.count());
    }
  }
}
