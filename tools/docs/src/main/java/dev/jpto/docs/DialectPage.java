package dev.jpto.docs;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The page of one dialect: its operations by name, then the types and attributes they use. */
final class DialectPage {
  private static final String KEEPS_UNKNOWN =
      "Operations, types and attributes of this namespace that are not listed here are kept as"
          + " written with `--allow-unregistered-dialect`.";

  private DialectPage() {}

  static String fileName(Dialect dialect) {
    return "dialect-" + dialect.namespace() + ".md";
  }

  static Page of(Dialect dialect, Context context) {
    List<OpDefinition> ops =
        dialect.operations().values().stream()
            .sorted(Comparator.comparing(OpDefinition::name))
            .toList();
    Markdown page =
        new Markdown()
            .heading(1, "Dialect " + Markdown.code(dialect.namespace()))
            .block(Markdown.words(dialect.summary()))
            .block(dialect.allowsUnknown() ? KEEPS_UNKNOWN : "")
            .table(List.of("operation", "what it is"), ops.stream().map(DialectPage::row).toList())
            .heading(2, "Operations");
    ops.forEach(op -> new OperationSection(op, context).appendTo(page));
    DialectValues values = DialectValues.usedBy(ops, dialect, context);
    appendValues(page, "Types", values.types());
    appendValues(page, "Attributes", values.attributes());
    return new Page(fileName(dialect), page.text());
  }

  private static List<String> row(OpDefinition op) {
    return List.of(Markdown.linkToCode(op.name()), Markdown.words(op.summary()));
  }

  private static void appendValues(
      Markdown page, String title, Map<String, List<String>> examplesByMnemonic) {
    if (!examplesByMnemonic.isEmpty()) {
      page.heading(2, title)
          .block("Those that the operations above are declared with.")
          .table(
              List.of("name", "examples"),
              examplesByMnemonic.entrySet().stream()
                  .map(e -> List.of(Markdown.code(e.getKey()), Examples.many(e.getValue())))
                  .toList());
    }
  }
}
