package dev.jpto.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Random functions of casts from each other: chains, of one value and of several, and mixtures. */
final class CastChains {
  private static final List<String> TYPES = List.of("i64", "index", "i32");
  private static final int LONGEST = 7;

  private record Typed(String name, String type) {}

  private final Random random;
  private final List<Typed> values = new ArrayList<>();
  private final List<List<Typed>> groups = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private CastChains(long seed) {
    random = new Random(seed);
  }

  /** The text of a module with one function; equal for equal seeds. */
  static String module(long seed) {
    return new CastChains(seed).write();
  }

  private String write() {
    add(List.of(new Typed("%a", "i64"), new Typed("%b", "i64")));
    text.append("\"func.func\"() <{sym_name = \"f\", function_type = (i64, i64) -> ()}> ({\n");
    text.append("^bb0(%a: i64, %b: i64):\n");
    for (int i = random.nextInt(LONGEST); i >= 0; i--) {
      cast("%v" + i);
    }
    List<Typed> used = some(random.nextInt(4));
    text.append("\"t.use\"(%s) : (%s) -> ()\n".formatted(names(used), types(used)));
    return text.append("\"func.return\"() : () -> ()\n}) : () -> ()\n").toString();
  }

  private void cast(String name) {
    List<Typed> inputs =
        random.nextBoolean() ? groups.get(random.nextInt(groups.size())) : some(random.nextInt(3));
    int size = random.nextBoolean() ? Math.max(1, inputs.size()) : 1 + random.nextInt(2);
    List<Typed> outputs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int kinds = random.nextInt(4) == 0 ? TYPES.size() : 2;
      outputs.add(new Typed(name + "#" + i, TYPES.get(random.nextInt(kinds))));
    }
    text.append(
        "%s:%d = \"builtin.unrealized_conversion_cast\"(%s) : (%s) -> (%s)\n"
            .formatted(name, size, names(inputs), types(inputs), types(outputs)));
    add(outputs);
  }

  private void add(List<Typed> made) {
    values.addAll(made);
    groups.add(made);
  }

  private List<Typed> some(int count) {
    List<Typed> picked = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      picked.add(values.get(random.nextInt(values.size())));
    }
    return picked;
  }

  private static String names(List<Typed> of) {
    return of.stream().map(Typed::name).collect(Collectors.joining(", "));
  }

  private static String types(List<Typed> of) {
    return of.stream().map(Typed::type).collect(Collectors.joining(", "));
  }
}
