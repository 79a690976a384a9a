package dev.jpto.run;

import dev.jpto.command.UsageError;
import dev.jpto.ir.Operation;
import dev.jpto.ir.analysis.SymbolTable;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.diag.Suggestion;
import dev.jpto.std.func.FuncOps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which function a run starts with (simulation.md section 3.2): the one asked for; else the first
 * that is an orchestration, else opaque, else a group; else the kernel that is marked {@code
 * pto.entry}; else the only one.
 *
 * @param function the function
 * @param warning names the other candidates, if there are any
 */
public record EntryChoice(Operation function, Optional<String> warning) {
  private static final List<String> KINDS = List.of("orchestration", "opaque", "group");

  /** The entry of {@code module}; throws {@link UsageError} if there is none. */
  public static EntryChoice of(Operation module, Optional<String> wanted) {
    List<Operation> all = new ArrayList<>();
    for (Operation op : module.region(0).entry()) {
      if (op.is(FuncOps.FUNC) && !op.region(0).isEmpty()) {
        all.add(op);
      }
    }
    if (all.isEmpty()) {
      throw new UsageError("module has no functions");
    }
    if (wanted.isPresent()) {
      return named(all, wanted.get());
    }
    for (String kind : KINDS) {
      List<Operation> found = all.stream().filter(f -> isOfKind(f, kind)).toList();
      if (!found.isEmpty()) {
        return first(found, kind);
      }
    }
    List<Operation> marked = all.stream().filter(f -> f.hasAttr("pto.entry")).toList();
    if (!marked.isEmpty()) {
      return first(marked, "pto.entry");
    }
    if (all.size() == 1) {
      return new EntryChoice(all.getFirst(), Optional.empty());
    }
    throw new UsageError("which function? Choose one of " + names(all) + " with --entry");
  }

  private static EntryChoice named(List<Operation> all, String wanted) {
    String name = wanted.startsWith("@") ? wanted.substring(1) : wanted;
    for (Operation function : all) {
      if (nameOf(function).equals(name)) {
        return new EntryChoice(function, Optional.empty());
      }
    }
    List<String> known = all.stream().map(EntryChoice::nameOf).toList();
    String meant =
        Suggestion.nearest(name, known).map(n -> "; did you mean '@" + n + "'?").orElse("");
    throw new UsageError("no function '@" + name + "' with a body" + meant);
  }

  private static EntryChoice first(List<Operation> found, String kind) {
    Optional<String> warning =
        found.size() == 1
            ? Optional.empty()
            : Optional.of(
                "several functions are "
                    + kind
                    + ": "
                    + names(found)
                    + "; the first one runs, --entry chooses another");
    return new EntryChoice(found.getFirst(), warning);
  }

  private static boolean isOfKind(Operation function, String kind) {
    return function.attr("jpto.kind") instanceof StringAttr text && text.value().equals(kind);
  }

  private static String names(List<Operation> functions) {
    return String.join(", ", functions.stream().map(f -> "@" + nameOf(f)).toList());
  }

  private static String nameOf(Operation function) {
    return SymbolTable.nameOf(function).orElse("?");
  }
}
