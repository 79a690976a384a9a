package dev.jpto.std.control;

import dev.jpto.std.control.ProgramText.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Random statements: arithmetic, effects, and whatever {@link Kind} of control. */
final class Statements {
  /** What a program is mostly made of. */
  enum Kind {
    MIXED(4, 3, 3, 2, 1, 1, 1),
    IFS(1, 0, 0, 0, 0, 0, 0),
    FORS(1, 4, 0, 0, 0, 0, 0),
    WHILES(1, 0, 4, 0, 0, 0, 0),
    SWITCHES(1, 0, 0, 4, 2, 0, 0),
    PARALLELS(1, 1, 0, 0, 0, 4, 3),
    BLOCKS(1, 1, 0, 0, 2, 0, 0);

    private final int[] weights;

    Kind(int... weights) {
      this.weights = weights;
    }

    int choose(ProgramText text) {
      int all = 0;
      for (int weight : weights) {
        all += weight;
      }
      int chosen = text.below(all);
      int i = 0;
      while (chosen >= weights[i]) {
        chosen -= weights[i++];
      }
      return i;
    }
  }

  private static final int MOST_DEPTH = 3;
  private static final List<String> PREDICATED = List.of("i8", "i32", "i64", "index");
  private static final List<String> BINARY =
      List.of("addi", "addi", "subi", "muli", "andi", "ori", "xori");

  private final ProgramText text;
  private final Kind kind;
  private final Loops loops;
  private final Branches branches;
  private int budget;

  Statements(ProgramText text, Kind kind, int budget) {
    this.text = text;
    this.kind = kind;
    this.budget = budget;
    loops = new Loops(text, this);
    branches = new Branches(text, this);
  }

  Branches branches() {
    return branches;
  }

  /** One statement; {@code scope} gets what it defines. */
  void write(List<Value> scope, int depth) {
    budget--;
    double chosen = text.below(100) / 100.0;
    if (depth > MOST_DEPTH || budget < 0 || chosen < 0.35) {
      compute(scope);
    } else if (chosen < 0.5) {
      effect(scope);
    } else {
      control(scope, depth);
    }
  }

  private void control(List<Value> scope, int depth) {
    switch (kind.choose(text)) {
      case 0 -> condition(scope, depth);
      case 1 -> loops.counted(scope, depth);
      case 2 -> loops.conditional(scope, depth);
      case 3 -> choice(scope, depth);
      case 4 -> execute(scope, depth);
      case 5 -> loops.parallel(scope, depth);
      default -> loops.forall(scope, depth);
    }
  }

  private void compute(List<Value> scope) {
    int chosen = text.below(10);
    if (chosen < 3) {
      Value left = text.pick(scope, text.oneOf(PREDICATED));
      Value right = text.chance(0.2) ? left : text.pick(scope, left.type());
      String predicate = "<{predicate = " + text.below(10) + " : i64}>";
      scope.add(text.compute("arith.cmpi", predicate, "i1", left, right));
    } else if (chosen < 5) {
      Value condition = text.pick(scope, "i1");
      String type = text.type();
      Value yes = text.pick(scope, type);
      scope.add(text.compute("arith.select", "", type, condition, yes, text.pick(scope, type)));
    } else if (chosen < 6) {
      Value one = text.constant(1, "i1");
      scope.add(text.compute("arith.xori", "", "i1", text.pick(scope, "i1"), one));
    } else {
      String type = text.type();
      Value left = text.pick(scope, type);
      Value right = text.pick(scope, type);
      scope.add(text.compute("arith." + text.oneOf(BINARY), "", type, left, right));
    }
  }

  /** Something that must stay where it is. */
  void effect(List<Value> scope) {
    String type = text.type();
    if (text.chance(0.5)) {
      text.op("test.use", List.of(text.pick(scope, type)), "", List.of());
    } else {
      scope.add(text.compute("test.def", "", type));
    }
  }

  /** The inside of a region: some statements and what {@code end} writes. */
  void body(List<Value> scope, int depth, Consumer<List<Value>> end) {
    List<Value> inner = new ArrayList<>(scope);
    for (int i = text.below(4) - (text.chance(0.3) ? 1 : 0); i > 0; i--) {
      write(inner, depth + 1);
    }
    end.accept(inner);
  }

  /** Ends with {@code scf.yield} of values of these types. */
  Consumer<List<Value>> yielding(List<String> types) {
    return scope -> text.op("scf.yield", text.pick(scope, types), "", List.of());
  }

  private void condition(List<Value> scope, int depth) {
    Value condition = text.pick(scope, "i1");
    List<String> types = text.types(3);
    boolean otherwise = !types.isEmpty() || text.chance(0.5);
    Runnable branch = () -> body(scope, depth, yielding(types));
    List<Runnable> regions = List.of(branch, otherwise ? branch : () -> {});
    scope.addAll(text.op("scf.if", List.of(condition), "", types, regions));
  }

  private void choice(List<Value> scope, int depth) {
    Value chosen = text.pick(scope, "index");
    List<String> types = text.types(2);
    List<String> cases = List.of("0", "1", "2", "5").subList(text.below(3), 2 + text.below(3));
    List<Runnable> regions = new ArrayList<>();
    for (int i = 0; i <= cases.size(); i++) {
      regions.add(() -> body(scope, depth, yielding(types)));
    }
    String values = cases.isEmpty() ? "array<i64>" : "array<i64: " + String.join(", ", cases) + ">";
    String properties = "<{cases = " + values + "}>";
    scope.addAll(text.op("scf.index_switch", List.of(chosen), properties, types, regions));
  }

  private void execute(List<Value> scope, int depth) {
    List<String> types = text.types(2);
    Runnable region =
        text.chance(0.4)
            ? () -> body(scope, depth, yielding(types))
            : () -> branches.write(scope, depth + 1, yielding(types));
    scope.addAll(text.op("scf.execute_region", List.of(), "", types, List.of(region)));
  }
}
