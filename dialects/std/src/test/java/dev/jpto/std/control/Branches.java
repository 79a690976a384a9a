package dev.jpto.std.control;

import dev.jpto.std.control.ProgramText.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Random blocks that branch on, and seldom back from a block that does something: mlir-opt 19 does
 * not end on a cycle of blocks that do nothing.
 */
final class Branches {
  private record Target(String label, List<String> types) {}

  private final ProgramText text;
  private final Statements statements;

  Branches(ProgramText text, Statements statements) {
    this.text = text;
    this.statements = statements;
  }

  /** Blocks, of which the last and some others end as {@code exit} writes. */
  void write(List<Value> scope, int depth, Consumer<List<Value>> exit) {
    List<Target> targets = new ArrayList<>();
    for (int i = text.below(5); i >= 0; i--) {
      targets.add(new Target(text.label(), text.types(2)));
    }
    List<Value> seen = new ArrayList<>(scope);
    some(seen, depth);
    branch(seen, targets);
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      List<Value> arguments = text.fresh(target.types());
      List<String> declared = arguments.stream().map(a -> a.name() + ": " + a.type()).toList();
      text.line(target.label() + "(" + String.join(", ", declared) + "):");
      List<Value> inner = new ArrayList<>(seen);
      inner.addAll(arguments);
      if (text.chance(0.4)) {
        some(inner, depth);
      }
      if (i == targets.size() - 1 || text.chance(0.2)) {
        exit.accept(inner);
      } else if (text.chance(0.15)) {
        statements.effect(inner);
        branch(inner, targets);
      } else {
        branch(inner, targets.subList(i + 1, targets.size()));
      }
    }
  }

  private void some(List<Value> scope, int depth) {
    int before = scope.size();
    for (int i = text.below(3); i > 0; i--) {
      statements.write(scope, depth + 1);
    }
    statements.useLatest(scope, before);
  }

  private void branch(List<Value> scope, List<Target> targets) {
    int chosen = text.below(20);
    if (chosen < 7) {
      end("cf.br", List.of(), scope, List.of(text.oneOf(targets)), sizes -> "");
    } else if (chosen < 16) {
      end(
          "cf.cond_br",
          List.of(text.pick(scope, "i1")),
          scope,
          List.of(text.oneOf(targets), text.oneOf(targets)),
          sizes -> segments(1, sizes.get(0), sizes.get(1)));
    } else {
      choice(scope, targets);
    }
  }

  private void choice(List<Value> scope, List<Target> targets) {
    Value flag = text.pick(scope, text.chance(0.5) ? "i32" : "i8");
    List<String> cases = List.of("0", "1", "3", "7").subList(text.below(2), 1 + text.below(4));
    List<Target> chosen = new ArrayList<>(List.of(text.oneOf(targets)));
    cases.forEach(value -> chosen.add(text.oneOf(targets)));
    end("cf.switch", List.of(flag), scope, chosen, sizes -> properties(flag, cases, sizes));
  }

  private static String properties(Value flag, List<String> cases, List<Integer> sizes) {
    List<Integer> ofCases = sizes.subList(1, sizes.size());
    int all = ofCases.stream().mapToInt(Integer::intValue).sum();
    String values =
        "case_values = dense<[%s]> : vector<%dx%s>, "
            .formatted(String.join(", ", cases), cases.size(), flag.type());
    List<String> each = ofCases.stream().map(String::valueOf).toList();
    return "<{%scase_operand_segments = array<i32%s>, operandSegmentSizes = array<i32: 1, %d, %d>}>"
        .formatted(
            cases.isEmpty() ? "" : values,
            each.isEmpty() ? "" : ": " + String.join(", ", each),
            sizes.getFirst(),
            all);
  }

  private static String segments(int... sizes) {
    List<String> all = new ArrayList<>();
    for (int size : sizes) {
      all.add("" + size);
    }
    return "<{operandSegmentSizes = array<i32: " + String.join(", ", all) + ">}>";
  }

  private void end(
      String name,
      List<Value> first,
      List<Value> scope,
      List<Target> targets,
      Function<List<Integer>, String> properties) {
    List<Value> operands = new ArrayList<>(first);
    List<String> labels = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (Target target : targets) {
      operands.addAll(text.pick(scope, target.types()));
      labels.add(target.label());
      sizes.add(target.types().size());
    }
    String shape = "[" + String.join(", ", labels) + "] " + properties.apply(sizes);
    text.op(name, operands, shape.strip(), List.of());
  }
}
