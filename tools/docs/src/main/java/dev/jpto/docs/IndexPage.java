package dev.jpto.docs;

import dev.jpto.ir.Dialect;
import dev.jpto.rewrite.pass.PassRegistry;
import java.util.List;

/** The page that leads to the others and says how they are read. */
final class IndexPage {
  private static final String HOW_TO_READ =
      """
      Each operation is shown in generic syntax, with `%x?` for no or one value and `%x...` for any
      number of them; `type(%x)` is the type of `%x`. An attribute that may be left out is
      `key? = VALUE`; one that is filled in has its default after `key =`. Attributes in `<{...}>`
      are read from `{...}` as well. What is listed under "examples" is some of what is allowed.
      """;

  private IndexPage() {}

  static Page of(List<Dialect> dialects, PassRegistry passes) {
    List<List<String>> rows = dialects.stream().map(IndexPage::row).toList();
    int passCount = passes.passes().size() + passes.pipelines().size();
    Markdown page =
        new Markdown()
            .heading(1, "Reference of jpto")
            .table(List.of("dialect", "what it is", "operations"), rows)
            .block("[Passes and pipelines](%s): %d.".formatted(PassesPage.FILE_NAME, passCount))
            .heading(2, "How to read the pages")
            .block(HOW_TO_READ);
    return new Page("index.md", page.text());
  }

  private static List<String> row(Dialect dialect) {
    String link =
        "[%s](%s)".formatted(Markdown.code(dialect.namespace()), DialectPage.fileName(dialect));
    return List.of(
        link, Markdown.words(dialect.summary()), Integer.toString(dialect.operations().size()));
  }
}
