package dev.jpto.docs;

import dev.jpto.rewrite.pass.NamedPipeline;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRegistry;
import dev.jpto.rewrite.pass.Statistic;
import java.util.List;

/** The page of all passes, with options and statistics, and of named pipelines. */
final class PassesPage {
  static final String FILE_NAME = "passes.md";

  private PassesPage() {}

  static Page of(PassRegistry registry) {
    Markdown page = new Markdown().heading(1, "Passes and pipelines");
    registry.passes().forEach(pass -> append(page, pass));
    registry.pipelines().forEach(pipeline -> append(page, pipeline));
    return new Page(FILE_NAME, page.text());
  }

  private static void append(Markdown page, PassInfo info) {
    Pass pass = info.create();
    String anchor =
        info.anchor().map(Markdown::code).orElse("any operation that is isolated from above");
    page.heading(2, Markdown.code(info.argument()))
        .block(Markdown.words(info.description()) + ".")
        .block("Runs on " + anchor + ".")
        .table(
            List.of("option", "value", "default", "meaning"),
            pass.options().stream().map(PassesPage::row).toList())
        .table(
            List.of("statistic", "meaning"),
            pass.statistics().stream().map(PassesPage::row).toList());
  }

  private static <T> List<String> row(PassOption<T> option) {
    String given =
        option.defaultValue().map(v -> Markdown.code(option.type().print(v))).orElse("required");
    return List.of(
        Markdown.code(option.key()),
        Markdown.code(option.type().placeholder()),
        given,
        Markdown.words(option.description()));
  }

  private static List<String> row(Statistic statistic) {
    return List.of(Markdown.code(statistic.name()), Markdown.words(statistic.description()));
  }

  private static void append(Markdown page, NamedPipeline pipeline) {
    page.heading(2, Markdown.code(pipeline.argument()))
        .block(Markdown.words(pipeline.description()) + ".")
        .block("A pipeline: " + Markdown.code(pipeline.text()) + ".");
    for (NamedPipeline.Option option : pipeline.options()) {
      page.block(
          Markdown.code(option.usage())
              + ": "
              + Markdown.words(option.description())
              + ". Default "
              + Markdown.code(option.defaultWord())
              + ".");
    }
  }
}
