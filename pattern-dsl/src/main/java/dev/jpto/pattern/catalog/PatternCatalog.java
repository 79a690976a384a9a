package dev.jpto.pattern.catalog;

import dev.jpto.pattern.lower.RuleBody;
import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A set of patterns as Markdown, for {@code --pattern-catalog}: a section for each pattern, and for
 * each operation the patterns that match or make it.
 */
public final class PatternCatalog {
  /** The patterns that have to do with one operation. */
  private record OpEntry(
      SortedSet<String> startHere, SortedSet<String> match, SortedSet<String> make) {
    OpEntry() {
      this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
  }

  private final StringBuilder out = new StringBuilder();
  private final Map<String, OpEntry> ops = new TreeMap<>();

  private PatternCatalog() {}

  /** The catalog of {@code patterns}, by name. */
  public static String render(List<? extends Pattern> patterns) {
    PatternCatalog catalog = new PatternCatalog();
    catalog.out.append("# Patterns\n");
    patterns.stream().sorted(Comparator.comparing(Pattern::name)).forEach(catalog::pattern);
    catalog.operations();
    return catalog.out.toString();
  }

  private void pattern(Pattern pattern) {
    PatternInfo info = pattern.info();
    out.append("\n## ").append(info.name()).append("\n\n");
    if (!info.formula().isEmpty()) {
      out.append("`").append(info.formula()).append("`\n\n");
    }
    String root = info.root().map(name -> "`" + name + "`").orElse("any operation");
    out.append("- starts at ").append(root);
    out.append(", benefit ").append(info.benefit()).append('\n');
    Optional<Rule> rule = RuleBody.of(pattern).map(RuleBody::rule);
    info.root().ifPresent(name -> entry(name).startHere.add(info.name()));
    if (rule.isPresent()) {
      rule(rule.get());
    } else {
      out.append("- written in Java\n");
    }
    out.append("- declared at ").append(info.declaredAt()).append('\n');
    rule.map(Rule::documentation)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> out.append('\n').append(text.strip()).append('\n'));
  }

  private void rule(Rule rule) {
    String name = rule.info().name();
    List<String> conditions = new ArrayList<>();
    SortedSet<String> matched = new TreeSet<>();
    SortedSet<String> made = new TreeSet<>();
    for (Term term : rule.match()) {
      if (term instanceof Term.OpTerm op) {
        op.name().ifPresent(matched::add);
      } else if (term instanceof Term.NativeTerm call) {
        conditions.add((call.expected() ? "" : "not ") + call.name());
      }
    }
    for (Action action : rule.rewrite()) {
      switch (action) {
        case Action.Create create -> made.add(create.name());
        case Action.Compute compute -> conditions.add(compute.name());
        case Action.Apply apply -> conditions.add(apply.name() + " (in Java)");
        default -> {}
      }
    }
    list("matches", matched, "`");
    list("makes", made, "`");
    list("functions", conditions, "");
    rule.bounded().ifPresent(reason -> out.append("- bounded: ").append(reason).append('\n'));
    matched.forEach(op -> entry(op).match.add(name));
    made.forEach(op -> entry(op).make.add(name));
  }

  private void list(String what, Iterable<String> items, String quote) {
    List<String> quoted = new ArrayList<>();
    items.forEach(item -> quoted.add(quote + item + quote));
    if (!quoted.isEmpty()) {
      out.append("- ").append(what).append(": ").append(String.join(", ", quoted)).append('\n');
    }
  }

  private OpEntry entry(String op) {
    return ops.computeIfAbsent(op, name -> new OpEntry());
  }

  private void operations() {
    out.append("\n# Operations\n\n");
    out.append("| operation | patterns that start at it | match it | make it |\n");
    out.append("|---|---|---|---|\n");
    ops.forEach(
        (name, entry) ->
            out.append(
                "| `%s` | %s | %s | %s |\n"
                    .formatted(
                        name, links(entry.startHere), links(entry.match), links(entry.make))));
  }

  private static String links(SortedSet<String> patterns) {
    return String.join(
        ", ", patterns.stream().map(name -> "[" + name + "](#" + name + ")").toList());
  }
}
