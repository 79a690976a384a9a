package dev.jpto.std.control;

import dev.jpto.std.control.ProgramText.Value;
import dev.jpto.std.control.Statements.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Random modules of func, arith, scf and cf. */
final class ControlPrograms {
  private static final String CALLEE =
      """
      "func.func"() <{function_type = (i32) -> i32, sym_name = "callee",
        sym_visibility = "private"}> ({}) : () -> ()\
      """;

  private ControlPrograms() {}

  /** The text of a module with one function; equal for equal seeds. */
  static String module(long seed) {
    ProgramText text = new ProgramText(seed);
    Kind kind = text.oneOf(List.of(Kind.values()));
    Statements statements = new Statements(text, kind, 4 + text.below(text.chance(0.2) ? 60 : 12));
    List<String> inputs = text.types(4);
    List<String> results = text.types(3);
    List<Value> arguments = text.fresh(inputs);
    List<String> declared = arguments.stream().map(a -> a.name() + ": " + a.type()).toList();
    text.line(
        "\"func.func\"() <{function_type = (%s) -> (%s), sym_name = \"f\"}> ({"
            .formatted(String.join(", ", inputs), String.join(", ", results)));
    text.line("^b(" + String.join(", ", declared) + "):");
    List<Value> scope = new ArrayList<>(arguments);
    Consumer<List<Value>> exit = s -> text.op("func.return", text.pick(s, results), "", List.of());
    if (kind == Kind.BLOCKS || kind == Kind.MIXED && text.chance(0.3)) {
      statements.branches().write(scope, 0, exit);
    } else {
      for (int i = 2 + text.below(4); i > 0; i--) {
        statements.write(scope, 0);
      }
      exit.accept(scope);
    }
    text.line("}) : () -> ()");
    text.line(CALLEE);
    return text.toString();
  }
}
