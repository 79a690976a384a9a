package dev.jpto.pattern.lower;

import dev.jpto.ir.OpName;
import dev.jpto.ir.ValueDef;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.Var;
import dev.jpto.rewrite.pattern.Check;
import dev.jpto.rewrite.pattern.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the operands and result types that a rule gives stand in an operation. */
final class OperandPlaces {
  /** A variable and where it stands. */
  record Place(Var var, Position position) {}

  private final OpName op;
  private final Names names;
  private final Problems problems;

  OperandPlaces(OpName op, Names names, Problems problems) {
    this.op = op;
    this.names = names;
    this.problems = problems;
  }

  /** Places operands of the operation at {@code at}; counts that must hold go to {@code checks}. */
  List<Place> operands(List<Operand> operands, Position at, List<Check> checks) {
    boolean grouped = operands.stream().anyMatch(operand -> operand.group().isPresent());
    if (!grouped) {
      return positional(operands.stream().map(Operand::value).toList(), false, at, checks);
    }
    List<Place> places = new ArrayList<>();
    for (Operand operand : operands) {
      String group = operand.group().orElse("");
      List<ValueDef> declared = op.isRegistered() ? op.definition().operands() : List.of();
      int index = OpShape.indexOf(declared, group);
      if (index < 0) {
        names.group(op, "operand", group, OpShape.names(declared));
      } else {
        places.add(new Place(operand.value(), group(operand.value(), false, index, at)));
      }
    }
    return places;
  }

  /** Places all results, or variables for their types. */
  List<Place> results(List<Var> results, Position at, List<Check> checks) {
    return positional(results, true, at, checks);
  }

  private List<Place> positional(List<Var> vars, boolean results, Position at, List<Check> checks) {
    List<ValueDef> declared = declared(results);
    boolean ranges = vars.stream().anyMatch(OperandPlaces::isRange);
    return ranges
        ? byGroup(vars, results, declared, at, checks)
        : flat(vars, results, declared, at, checks);
  }

  private List<ValueDef> declared(boolean results) {
    if (op == null || !op.isRegistered()) {
      return null;
    }
    return results ? op.definition().results() : op.definition().operands();
  }

  private List<Place> flat(
      List<Var> vars, boolean results, List<ValueDef> declared, Position at, List<Check> checks) {
    if (declared == null || !OpShape.isFixed(declared)) {
      checks.add(
          new Check.CountIs(new Position.Range(at, results, Position.Range.ALL), vars.size()));
    }
    if (declared != null && !OpShape.allows(declared, vars.size())) {
      wrongCount(vars.size(), results, declared);
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < vars.size(); i++) {
      places.add(new Place(vars.get(i), single(results, i, at)));
    }
    return places;
  }

  private List<Place> byGroup(
      List<Var> vars, boolean results, List<ValueDef> declared, Position at, List<Check> checks) {
    if (vars.size() == 1) {
      boolean all = declared == null || declared.size() != 1;
      int group = all ? Position.Range.ALL : 0;
      return List.of(new Place(vars.getFirst(), new Position.Range(at, results, group)));
    }
    if (declared == null) {
      int least = Math.max(lastRange(vars), (int) vars.stream().filter(v -> !isRange(v)).count());
      checks.add(
          new Check.CountAtLeast(new Position.Range(at, results, Position.Range.ALL), least));
    } else if (declared.size() != vars.size()) {
      wrongCount(vars.size(), results, declared);
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < vars.size(); i++) {
      boolean atItsIndex =
          declared == null && vars.subList(0, i + 1).stream().noneMatch(OperandPlaces::isRange);
      Position place = atItsIndex ? single(results, i, at) : group(vars.get(i), results, i, at);
      places.add(new Place(vars.get(i), place));
    }
    return places;
  }

  private static int lastRange(List<Var> vars) {
    int last = 0;
    for (int i = 0; i < vars.size(); i++) {
      last = isRange(vars.get(i)) ? i : last;
    }
    return last;
  }

  private static boolean isRange(Var var) {
    return var.kind() == Var.Kind.VALUES || var.kind() == Var.Kind.TYPES;
  }

  private static Position single(boolean results, int index, Position at) {
    return results ? new Position.Result(at, index) : new Position.Operand(at, index);
  }

  /** Where group {@code index} stands, as one value or as a range. */
  Position group(Var var, boolean results, int index, Position at) {
    if (isRange(var)) {
      return new Position.Range(at, results, index);
    }
    List<ValueDef> declared = declared(results);
    if (declared != null && OpShape.isAtItsIndex(declared, index)) {
      return single(results, index, at);
    }
    return results ? new Position.GroupResult(at, index) : new Position.GroupOperand(at, index);
  }

  /** Where the results of a declared group stand, if there is such a group. */
  Optional<Position> results(Var var, String group, Position at) {
    List<ValueDef> declared = declared(true);
    int index = declared == null ? -1 : OpShape.indexOf(declared, group);
    if (index < 0) {
      names.group(op, "result", group, declared == null ? List.of() : OpShape.names(declared));
      return Optional.empty();
    }
    return Optional.of(group(var, true, index, at));
  }

  private void wrongCount(int given, boolean results, List<ValueDef> declared) {
    String what = results ? "result" : "operand";
    problems.add(
        "JR02",
        "'%s' cannot have %s".formatted(op, OpShape.count(given, what)),
        OpShape.has(declared, what));
  }
}
