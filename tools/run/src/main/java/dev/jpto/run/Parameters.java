package dev.jpto.run;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import java.util.ArrayList;
import java.util.List;

/** The parameters of a function, as the command line names them. */
final class Parameters {
  private Parameters() {}

  /** The author's name of parameter {@code i}, or {@code argI}. */
  static String name(Value parameter, int i) {
    return parameter.nameHint().orElse("arg" + i);
  }

  /** The names in order. */
  static List<String> names(Operation function) {
    Block entry = function.region(0).entry();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < entry.numArguments(); i++) {
      names.add(name(entry.argument(i), i));
    }
    return names;
  }
}
