package dev.jpto.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.opt.JptoToolbox;
import dev.jpto.opt.Toolbox;
import dev.jpto.rewrite.pass.PassInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages of jpto's own dialects and passes hold all that is declared. */
class ReferenceTest {
  private static final Toolbox TOOLBOX = new JptoToolbox();

  private static final Map<String, String> PAGES =
      Reference.pages(TOOLBOX).stream()
          .collect(Collectors.toMap(Page::fileName, Page::text, (a, b) -> a, TreeMap::new));

  private static List<OpDefinition> allOperations() {
    return TOOLBOX.dialects().stream().flatMap(d -> d.operations().values().stream()).toList();
  }

  /** What stands under the heading of an operation; fails unless there is exactly one. */
  private static String section(OpDefinition op) {
    String page = PAGES.get("dialect-" + op.name().substring(0, op.name().indexOf('.')) + ".md");
    String[] parts = page.split("\n### `" + Pattern.quote(op.name()) + "`\n", -1);
    assertEquals(2, parts.length, () -> "sections of " + op);
    return parts[1].split("\n##", 2)[0];
  }

  @Test
  void everyDialectHasAPageAndALineInTheIndex() {
    for (Dialect dialect : TOOLBOX.dialects()) {
      String file = "dialect-" + dialect.namespace() + ".md";
      assertTrue(PAGES.get(file).contains(dialect.summary()), file);
      assertTrue(PAGES.get("index.md").contains("](" + file + ")"), file);
    }
  }

  @Test
  void everyOperationHasASummaryAndADescription() {
    List<String> without = new ArrayList<>();
    for (OpDefinition op : allOperations()) {
      if (op.summary().isBlank() || op.description().isBlank()) {
        without.add(op.name());
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void everyOperationHasASectionThatNamesAllItsParts() {
    List<String> missing = new ArrayList<>();
    for (OpDefinition op : allOperations()) {
      String section = section(op);
      for (String part : namesOfParts(op)) {
        if (!section.contains("| `" + part + "` |")) {
          missing.add(op + ": " + part);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private static List<String> namesOfParts(OpDefinition op) {
    List<String> names = new ArrayList<>();
    op.operands().forEach(operand -> names.add(operand.name()));
    op.results().forEach(result -> names.add(result.name()));
    op.attributes().forEach(attribute -> names.add(attribute.name()));
    op.regions().forEach(region -> names.add(region.name()));
    op.successors().forEach(successor -> names.add(successor.name()));
    return names;
  }

  @Test
  void everyPassIsListedWithItsOptions() {
    String page = PAGES.get("passes.md");
    for (PassInfo info : TOOLBOX.passes().passes()) {
      assertTrue(page.contains("## `" + info.argument() + "`\n"), info.argument());
      assertTrue(page.contains(info.description()), info.argument());
      info.create()
          .options()
          .forEach(option -> assertTrue(page.contains("| `" + option.key() + "` |"), option.key()));
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    Pattern link = Pattern.compile("\\[`([^`]+)`]\\(([^)]+)\\)");
    List<String> broken = new ArrayList<>();
    PAGES.forEach(
        (file, text) -> {
          Matcher links = link.matcher(text);
          while (links.find()) {
            boolean good =
                links.group(2).startsWith("#")
                    ? text.contains("### `" + links.group(1) + "`\n")
                    : PAGES.containsKey(links.group(2));
            if (!good) {
              broken.add(file + ": " + links.group());
            }
          }
        });
    assertEquals(List.of(), broken);
  }

  @Test
  void theSameDeclarationsGiveTheSameBytes() {
    assertEquals(Reference.pages(new JptoToolbox()), Reference.pages(TOOLBOX));
  }
}
