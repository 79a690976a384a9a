package dev.jpto.std.control;

import dev.jpto.std.control.ProgramText.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Random loops, of which some run never or once and some carry what they need not. */
final class Loops {
  private final ProgramText text;
  private final Statements statements;

  Loops(ProgramText text, Statements statements) {
    this.text = text;
    this.statements = statements;
  }

  private static List<Value> with(List<Value> scope, List<Value> more) {
    List<Value> all = new ArrayList<>(scope);
    all.addAll(more);
    return all;
  }

  private void block(List<Value> arguments) {
    List<String> declared = arguments.stream().map(a -> a.name() + ": " + a.type()).toList();
    text.line(text.label() + "(" + String.join(", ", declared) + "):");
  }

  private Value upperBound(List<Value> scope, Value lower) {
    int chosen = text.below(10);
    if (chosen < 1) {
      return lower;
    }
    if (chosen < 3) {
      Value distance = text.constant(scope, lower.type());
      Value sum = text.compute("arith.addi", "", lower.type(), lower, distance);
      scope.add(sum);
      return sum;
    }
    return chosen < 6 ? text.constant(scope, lower.type()) : text.pick(scope, lower.type());
  }

  /** {@code scf.for}. */
  void counted(List<Value> scope, int depth) {
    Value lower = text.pick(scope, text.chance(0.7) ? "index" : "i32");
    Value upper = upperBound(scope, lower);
    Value step = text.constant(List.of(1, 1, 1, 2, 5).get(text.below(5)), lower.type());
    List<String> types = text.types(3);
    List<Value> inits = text.pick(scope, types);
    Runnable region =
        () -> {
          Value counter = text.fresh(lower.type());
          List<Value> carried = text.fresh(types);
          List<Value> arguments = with(List.of(counter), carried);
          block(arguments);
          statements.body(with(scope, arguments), depth, s -> next(s, carried, inits, types));
        };
    scope.addAll(
        text.op("scf.for", with(List.of(lower, upper, step), inits), "", types, List.of(region)));
  }

  /** Yields what was carried, or what it was first, or something else. */
  private void next(List<Value> scope, List<Value> carried, List<Value> inits, List<String> types) {
    List<Value> yielded = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      int chosen = text.below(20);
      Value same = chosen < 4 ? carried.get(i) : chosen < 7 ? inits.get(i) : null;
      yielded.add(same != null ? same : text.pick(scope, types.get(i)));
    }
    text.op("scf.yield", yielded, "", List.of());
  }

  /** {@code scf.while}; at times both regions compare what is passed on. */
  void conditional(List<Value> scope, int depth) {
    List<String> types = text.types(3);
    List<String> results = new ArrayList<>(text.chance(0.6) ? types : text.types(3));
    if (text.chance(0.4)) {
      Collections.rotate(results, 1);
    }
    Value limit = text.chance(0.3) ? text.pick(scope, "i32") : null;
    if (limit != null) {
      results.addFirst("i32");
    }
    List<Value> inits = text.pick(scope, types);
    Runnable before =
        () -> {
          List<Value> arguments = text.fresh(types);
          block(arguments);
          statements.body(
              with(scope, arguments), depth, s -> condition(s, arguments, results, limit));
        };
    Runnable after =
        () -> {
          List<Value> arguments = text.fresh(results);
          block(arguments);
          List<Value> inner = with(scope, arguments);
          if (limit != null) {
            inner.add(compare(arguments.getFirst(), limit));
          }
          statements.body(inner, depth, s -> again(s, arguments, inits));
        };
    scope.addAll(text.op("scf.while", inits, "", results, List.of(before, after)));
  }

  private Value compare(Value value, Value limit) {
    String predicate = "<{predicate = " + List.of(2, 2, 5).get(text.below(3)) + " : i64}>";
    return text.compute("arith.cmpi", predicate, "i1", value, limit);
  }

  private void condition(
      List<Value> scope, List<Value> arguments, List<String> results, Value limit) {
    Value compared = limit == null ? null : text.pick(scope, "i32");
    Value condition = limit == null ? text.pick(scope, "i1") : compare(compared, limit);
    List<Value> operands = new ArrayList<>(List.of(condition));
    if (compared != null) {
      operands.add(compared);
    }
    List<Value> free = new ArrayList<>(arguments);
    boolean passesOn = text.chance(0.35);
    for (String type : results.subList(operands.size() - 1, results.size())) {
      Value own = free.stream().filter(a -> a.type().equals(type)).findFirst().orElse(null);
      if (passesOn && own != null) {
        free.remove(own);
        operands.add(own);
      } else {
        boolean same = type.equals("i1") && text.chance(0.3);
        operands.add(same ? condition : text.pick(scope, type));
      }
    }
    text.op("scf.condition", operands, "", List.of());
  }

  private void again(List<Value> scope, List<Value> arguments, List<Value> inits) {
    List<Value> yielded = new ArrayList<>();
    for (Value init : inits) {
      List<Value> own = arguments.stream().filter(a -> a.type().equals(init.type())).toList();
      int chosen = text.below(10);
      if (chosen < 2) {
        yielded.add(init);
      } else {
        yielded.add(chosen < 5 && !own.isEmpty() ? text.oneOf(own) : text.pick(scope, init.type()));
      }
    }
    text.op("scf.yield", yielded, "", List.of());
  }

  /** {@code scf.parallel} with up to two dimensions and up to two reductions. */
  void parallel(List<Value> scope, int depth) {
    int rank = 1 + text.below(2);
    List<Value> lower = text.pick(scope, Collections.nCopies(rank, "index"));
    List<Value> upper = new ArrayList<>();
    List<Value> step = new ArrayList<>();
    for (Value bound : lower) {
      upper.add(upperBound(scope, bound));
      step.add(text.constant(List.of(1, 1, 2, 5).get(text.below(4)), "index"));
    }
    List<String> types =
        text.chance(0.5) ? List.of() : Collections.nCopies(1 + text.below(2), "i32");
    List<Value> inits = text.pick(scope, types);
    Runnable region =
        () -> {
          List<Value> point = text.fresh(Collections.nCopies(rank, "index"));
          block(point);
          List<Value> inner = with(scope, point);
          if (types.isEmpty() && text.chance(0.3)) {
            parallel(inner, depth + 1);
            reduce(inner, types);
          } else {
            statements.body(inner, depth, s -> reduce(s, types));
          }
        };
    String sizes =
        "<{operandSegmentSizes = array<i32: %d, %d, %d, %d>}>"
            .formatted(rank, rank, rank, inits.size());
    List<Value> operands = with(with(lower, upper), with(step, inits));
    scope.addAll(text.op("scf.parallel", operands, sizes, types, List.of(region)));
  }

  private void reduce(List<Value> scope, List<String> types) {
    List<Value> given = text.pick(scope, types);
    List<Runnable> reductions = new ArrayList<>();
    for (String type : types) {
      reductions.add(
          () -> {
            List<Value> both = text.fresh(List.of(type, type));
            block(both);
            String op = text.chance(0.5) ? "arith.addi" : "arith.muli";
            Value combined = text.compute(op, "", type, both.get(0), both.get(1));
            text.op("scf.reduce.return", List.of(combined), "", List.of());
          });
    }
    if (types.isEmpty()) {
      text.op("scf.reduce", given, "", List.of());
    } else {
      text.op("scf.reduce", given, "", List.of(), reductions);
    }
  }

  /** {@code scf.forall} without outputs, its upper bounds numbers or values. */
  void forall(List<Value> scope, int depth) {
    int rank = 1 + text.below(2);
    List<String> numbers = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < rank; i++) {
      if (text.chance(0.4)) {
        numbers.add("" + List.of(0, 1, 1, 2, 5).get(text.below(5)));
      } else {
        numbers.add("" + Long.MIN_VALUE);
        values.add(text.pick(scope, "index"));
      }
    }
    Runnable region =
        () -> {
          List<Value> point = text.fresh(Collections.nCopies(rank, "index"));
          block(point);
          statements.body(with(scope, point), depth, s -> inParallel());
        };
    String properties =
        "<{operandSegmentSizes = array<i32: 0, %d, 0, 0>, staticLowerBound = %s, staticStep = %s,"
            + " staticUpperBound = %s}>";
    text.op(
        "scf.forall",
        values,
        properties.formatted(
            values.size(),
            array(Collections.nCopies(rank, "0")),
            array(Collections.nCopies(rank, "1")),
            array(numbers)),
        List.of(),
        List.of(region));
  }

  private void inParallel() {
    text.op("scf.forall.in_parallel", List.of(), "", List.of(), List.of(() -> text.line("^b:")));
  }

  private static String array(List<String> numbers) {
    return "array<i64: " + String.join(", ", numbers) + ">";
  }
}
