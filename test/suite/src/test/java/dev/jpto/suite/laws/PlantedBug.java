package dev.jpto.suite.laws;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A mistake that a pass could make, made in what the pass leaves.
 *
 * @param name what it gets wrong
 * @param pass the pass that is to blame
 * @param mistake changes a module, or leaves it if there is no place for the mistake
 */
record PlantedBug(String name, String pass, Stage stage, UnaryOperator<Operation> mistake) {
  private static final int FIRST_INIT = 3;

  static final List<PlantedBug> ALL =
      List.of(
          of(
              "folds to a wrong constant",
              "sccp",
              Stage.STD,
              isCalled("arith.constant"),
              PlantedBug::increment),
          of(
              "swaps operands of a difference",
              "canonicalize",
              Stage.STD,
              isCalled("arith.subi"),
              swap(0, 1)),
          of(
              "swaps the values of a select",
              "canonicalize",
              Stage.STD,
              isCalled("arith.select"),
              swap(1, 2)),
          of(
              "turns a comparison around",
              "canonicalize",
              Stage.STD,
              isCalled("arith.cmpi"),
              PlantedBug::nextPredicate),
          of(
              "merges operations that differ",
              "cse",
              Stage.STD,
              PlantedBug::isMergeable,
              PlantedBug::mergeWithPrevious),
          of(
              "loses what a loop carries",
              "loop-invariant-code-motion",
              Stage.STD,
              PlantedBug::carries,
              PlantedBug::useInit),
          of(
              "reads at a wrong offset",
              "canonicalize",
              Stage.TILE,
              isCalled("tile.load"),
              PlantedBug::otherOffset),
          of(
              "slices at a wrong offset",
              "canonicalize-tile-slice",
              Stage.TILE,
              isCalled("tile.slice", "tile.extract", "tile.assemble"),
              PlantedBug::otherOffset),
          of(
              "slices a tensor at a wrong offset",
              "convert-tensor-to-tile",
              Stage.TENSOR,
              isCalled("tile.load"),
              PlantedBug::otherOffset),
          of(
              "bounds what is valid wrongly",
              "infer-tile-memory-space",
              Stage.TILE,
              isCalled("tile.load"),
              PlantedBug::otherValid),
          of(
              "loses what was accumulated",
              "auto-tile-matmul",
              Stage.TILE,
              isCalled("tile.matmul_acc", "tile.gemv_acc"),
              PlantedBug::dropAccumulator),
          of(
              "rounds casts in another way",
              "legalize-tile-cast",
              Stage.TILE,
              isCalled("tile.cast"),
              PlantedBug::otherRounding),
          of(
              "swaps operands of a tile difference",
              "resolve-layouts",
              Stage.TILE,
              isCalled("tile.sub"),
              swap(0, 1)),
          of(
              "drops a store",
              "materialize-tensor-strides",
              Stage.TILE,
              isCalled("tile.store"),
              PlantedBug::bypassStore),
          of(
              "takes another coefficient",
              "lower-composite-tile-ops",
              Stage.TILE,
              PlantedBug::isFloatConstant,
              PlantedBug::scale),
          of(
              "drops a store from a buffer",
              "cse",
              Stage.PTO,
              isCalled("pto.tstore"),
              PlantedBug::erase),
          of(
              "drops a copy between buffers",
              "canonicalize",
              Stage.PTO,
              isCalled("pto.tmov"),
              PlantedBug::erase),
          of(
              "plans two buffers into one place",
              "verify-pto-conventions",
              Stage.PTO,
              isCalled("pto.alloc_tile"),
              PlantedBug::overlap),
          of(
              "reads a buffer for another",
              "cse",
              Stage.PTO,
              isCalled("pto.tadd", "pto.tsub", "pto.tmul"),
              PlantedBug::doubleFirst));

  private static PlantedBug of(
      String name,
      String pass,
      Stage stage,
      Predicate<Operation> where,
      Predicate<Operation> change) {
    return new PlantedBug(
        name,
        pass,
        stage,
        module -> {
          List<Operation> places = new ArrayList<>();
          module.walk(
              op -> {
                if (where.test(op)) {
                  places.add(op);
                }
              });
          for (Operation place : places.reversed()) {
            if (change.test(place)) {
              break;
            }
          }
          return module;
        });
  }

  private static Predicate<Operation> isCalled(String... names) {
    return op -> List.of(names).contains(op.name().text());
  }

  private static Predicate<Operation> swap(int i, int j) {
    return op -> {
      Value first = op.operand(i);
      Value second = op.operand(j);
      if (first == second || !first.type().equals(second.type())) {
        return false;
      }
      op.setOperand(i, second);
      op.setOperand(j, first);
      return true;
    };
  }

  private static boolean increment(Operation op) {
    if (op.result().isUnused()
        || !(op.attr("value") instanceof IntegerAttr old)
        || old.type() instanceof IndexType) {
      return false;
    }
    op.setAttr("value", IntegerAttr.get(old.type(), old.value() == 0 ? 1 : 0));
    return true;
  }

  private static boolean nextPredicate(Operation op) {
    IntegerAttr old = op.attr("predicate", IntegerAttr.class);
    op.setAttr("predicate", IntegerAttr.get(old.type(), old.value() ^ 1));
    return true;
  }

  private static boolean isMergeable(Operation op) {
    return op.name().text().startsWith("arith.") && op.numResults() == 1 && op.numOperands() == 2;
  }

  private static boolean mergeWithPrevious(Operation op) {
    for (Operation other = op.previous(); other != null; other = other.previous()) {
      if (other.name() == op.name()
          && other.result().type().equals(op.result().type())
          && !op.result().isUnused()) {
        op.result().replaceAllUsesWith(other.result());
        return true;
      }
    }
    return false;
  }

  private static boolean carries(Operation op) {
    return op.name().text().equals("scf.for") && op.numResults() > 0;
  }

  private static boolean useInit(Operation loop) {
    for (int i = 0; i < loop.numResults(); i++) {
      if (!loop.result(i).isUnused()) {
        loop.result(i).replaceAllUsesWith(loop.operand(FIRST_INIT + i));
        return true;
      }
    }
    return false;
  }

  private static boolean otherOffset(Operation op) {
    for (int i = 1; i < op.numOperands(); i++) {
      if (op.operand(i).type() instanceof IndexType && constant(op.operand(i)) == 0) {
        Value other = indexConstant(op, 1);
        if (other != null) {
          op.setOperand(i, other);
          return true;
        }
      }
    }
    return false;
  }

  private static boolean otherValid(Operation op) {
    for (int i = op.numOperands() - 1; i > 2; i--) {
      if (op.operand(i).type() instanceof IndexType && constant(op.operand(i)) < 0) {
        Value other = indexConstant(op, 1);
        if (other != null) {
          op.setOperand(i, other);
          return true;
        }
      }
    }
    return false;
  }

  private static long constant(Value value) {
    return value.definingOp() != null && value.definingOp().attr("value") instanceof IntegerAttr a
        ? a.value()
        : -1;
  }

  /** An index constant in the entry of the function; made there if it was removed. */
  private static Value indexConstant(Operation op, long number) {
    Operation function = op;
    while (!function.name().text().equals("func.func")) {
      function = function.parentOp();
    }
    Operation made = new Operation(op.context().opName("arith.constant"), function.location());
    IndexType type = IndexType.get(op.context());
    made.setAttr("value", IntegerAttr.get(type, number));
    made.initResults(type);
    function.region(0).entry().insertBefore(made, function.region(0).entry().firstOp());
    return made.result();
  }

  private static boolean otherRounding(Operation op) {
    OpDefinition definition = op.definition();
    Attribute old = op.attr("mode");
    for (Attribute mode : definition.attribute("mode").constraint().samples().apply(op.context())) {
      if (!mode.equals(old) && mode.toString().contains("ceil")) {
        op.setAttr("mode", mode);
        return true;
      }
    }
    return false;
  }

  private static boolean dropAccumulator(Operation op) {
    Operation product =
        new Operation(op.context().opName(op.name().text().replace("_acc", "")), op.location());
    product.setOperands(op.operands().subList(1, 3));
    product.initResults(op.result().type());
    op.block().insertBefore(product, op);
    op.result().replaceAllUsesWith(product.result());
    op.erase();
    return true;
  }

  private static boolean bypassStore(Operation op) {
    op.result().replaceAllUsesWith(op.operand(1));
    op.erase();
    return true;
  }

  private static boolean isFloatConstant(Operation op) {
    return op.name().text().equals("arith.constant")
        && op.attr("value") instanceof FloatAttr
        && !op.result().isUnused();
  }

  private static boolean scale(Operation op) {
    FloatAttr old = op.attr("value", FloatAttr.class);
    op.setAttr("value", FloatAttr.get(old.type(), old.value().toDouble() * 1.25 + 0.5));
    return true;
  }

  private static boolean erase(Operation op) {
    op.erase();
    return true;
  }

  private static boolean overlap(Operation op) {
    for (Operation other = op.previous(); other != null; other = other.previous()) {
      if (other.name() == op.name() && other.operand(0) != op.operand(0)) {
        op.setOperand(0, other.operand(0));
        return true;
      }
    }
    return false;
  }

  private static boolean doubleFirst(Operation op) {
    if (op.operand(0) == op.operand(1)) {
      return false;
    }
    op.setOperand(1, op.operand(0));
    return true;
  }
}
