package dev.jpto.pto;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.std.func.FuncOps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A function that one kind of core runs, and the pipes it opens (pto-dialect.md section 5.8). */
final class KernelFunction {
  /** The attribute of a function that says which core runs it. */
  static final String KIND = "pto.kernel_kind";

  /** A kind of core. */
  enum Side implements Keyword {
    CUBE("cube"),
    VECTOR("vector");

    private final String keyword;

    Side(String keyword) {
      this.keyword = keyword;
    }

    @Override
    public String keyword() {
      return keyword;
    }
  }

  private KernelFunction() {}

  /** The function around {@code op}. */
  static Optional<Operation> around(Operation op) {
    Operation at = op.parentOp();
    while (at != null && !at.is(FuncOps.FUNC)) {
      at = at.parentOp();
    }
    return Optional.ofNullable(at);
  }

  /** Which core runs a function; an attribute of another type says nothing, as in ptoas. */
  static Optional<Side> sideOf(Operation function) {
    return function.attributes().get(KIND) instanceof PtoEnumAttr kind
            && kind.kind() == PtoEnums.KERNEL_KIND
        ? Keyword.find(Side.class, kind.keyword())
        : Optional.empty();
  }

  /** All operations of these definitions in a function, in order. */
  static List<Operation> all(Operation function, OpDefinition... definitions) {
    List<Operation> found = new ArrayList<>();
    function.walk(
        op -> {
          for (OpDefinition definition : definitions) {
            if (op.is(definition)) {
              found.add(op);
            }
          }
        });
    return found;
  }

  /** The operations that open a pipe in a function. */
  static List<Operation> pipes(Operation function) {
    return all(function, PipeOps.AIC_INITIALIZE_PIPE, PipeOps.AIV_INITIALIZE_PIPE);
  }

  /** Those of them that open pipe {@code id}. */
  static List<Operation> pipes(Operation function, long id) {
    return pipes(function).stream().filter(init -> idOf(init) == id).toList();
  }

  /** The number of the pipe an operation is about. */
  static long idOf(Operation op) {
    return number(op, "id").orElse(0L);
  }

  /** The value of an integer attribute. */
  static Optional<Long> number(Operation op, String key) {
    return op.attr(key) instanceof IntegerAttr number
        ? Optional.of(number.value())
        : Optional.empty();
  }
}
