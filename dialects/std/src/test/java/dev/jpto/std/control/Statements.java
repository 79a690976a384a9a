package dev.jpto.std.control;

import dev.jpto.std.control.ProgramText.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Random statements: arithmetic, effects, and whatever {@link Kind} of control. */
final class Statements {
  /** What a program is mostly made of. */
  enum Kind {
    MIXED(4, 3, 3, 2, 1, 1, 1, 1),
    IFS(6, 0, 0, 0, 0, 0, 0, 1),
    FORS(1, 4, 0, 0, 0, 0, 0, 0),
    WHILES(1, 0, 4, 0, 0, 0, 0, 0),
    SWITCHES(1, 0, 0, 4, 2, 0, 0, 0),
    PARALLELS(1, 1, 0, 0, 0, 4, 3, 0),
    BLOCKS(2, 2, 0, 0, 3, 0, 0, 1);

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
  private static final List<String> INTEGERS = List.of("i1", "i8", "i32", "i64", "index");
  private static final List<String> BINARY =
      List.of("addi", "addi", "subi", "muli", "andi", "ori", "xori");

  private final ProgramText text;
  private final Kind kind;
  private final Loops loops;
  private final Branches branches;
  private int budget;
  private boolean callsAllowed = true;

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
    } else if (chosen < 0.55) {
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
      case 6 -> loops.forall(scope, depth);
      default -> foreign(scope, depth);
    }
  }

  /** An operation of which nothing is known, with a region: for calls it hides the symbols. */
  private void foreign(List<Value> scope, int depth) {
    boolean allowed = callsAllowed;
    callsAllowed = false;
    Runnable region =
        () -> body(scope, depth, s -> text.op("foreign.end", List.of(), "", List.of()));
    scope.addAll(text.op("foreign.region", List.of(), "", text.types(1), List.of(region)));
    callsAllowed = allowed;
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
      String type = text.oneOf(INTEGERS);
      Value left = text.pick(scope, type);
      Value right = text.pick(scope, type);
      scope.add(text.compute("arith." + text.oneOf(BINARY), "", type, left, right));
    }
  }

  /** Something that must stay where it is, but for assertions that hold. */
  void effect(List<Value> scope) {
    switch (text.below(12)) {
      case 0 -> {
        String message = "<{msg = \"holds\"}>";
        text.op("cf.assert", List.of(text.pick(scope, "i1")), message, List.of());
      }
      case 1 -> call(scope);
      case 2, 3, 4, 5, 6 -> text.op("test.use", text.pick(scope, text.types(3)), "", List.of());
      default -> {
        List<String> types = text.types(2);
        scope.addAll(text.op("test.def", text.pick(scope, text.types(2)), "", types));
      }
    }
  }

  /** A call of the function that every module declares. */
  private void call(List<Value> scope) {
    if (!callsAllowed) {
      return;
    }
    Value argument = text.pick(scope, "i32");
    if (text.chance(0.5)) {
      Value callee = text.compute("func.constant", "<{value = @callee}>", "(i32) -> i32");
      scope.addAll(text.op("func.call_indirect", List.of(callee, argument), "", List.of("i32")));
    } else {
      scope.addAll(text.op("func.call", List.of(argument), "<{callee = @callee}>", List.of("i32")));
    }
  }

  /** The inside of a region: some statements and what {@code end} writes. */
  void body(List<Value> scope, int depth, Consumer<List<Value>> end) {
    List<Value> inner = new ArrayList<>(scope);
    for (int i = text.below(4) - (text.chance(0.3) ? 1 : 0); i > 0; i--) {
      write(inner, depth + 1);
    }
    useLatest(inner, scope.size());
    end.accept(inner);
  }

  /** So that not everything is dead: some of what was defined after {@code before} is used. */
  void useLatest(List<Value> scope, int before) {
    int count = scope.size() - before;
    if (count > 0 && text.chance(0.6)) {
      List<Value> latest = scope.subList(scope.size() - Math.min(3, count), scope.size());
      text.op("test.use", latest, "", List.of());
    }
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
    boolean nests = depth < MOST_DEPTH && text.chance(0.2);
    Runnable then = nests ? () -> nested(scope, types, depth) : branch;
    Runnable other = nests && text.chance(0.7) ? () -> yieldKnown(scope, types) : branch;
    List<Runnable> regions = List.of(then, otherwise ? other : () -> {});
    scope.addAll(text.op("scf.if", List.of(condition), "", types, regions));
    if (text.chance(0.25)) {
      neighbour(scope, condition, depth);
    }
  }

  /** A region with nothing but another condition, on a value from outside. */
  private void nested(List<Value> scope, List<String> types, int depth) {
    List<Value> conditions = scope.stream().filter(v -> v.type().equals("i1")).toList();
    List<Value> inner = new ArrayList<>(scope);
    Value condition = conditions.isEmpty() ? text.pick(inner, "i1") : text.oneOf(conditions);
    Runnable branch = () -> body(scope, depth + 1, yielding(types));
    Runnable otherwise = types.isEmpty() ? () -> {} : () -> yieldKnown(scope, types);
    inner.addAll(text.op("scf.if", List.of(condition), "", types, List.of(branch, otherwise)));
    text.op("scf.yield", inner.subList(inner.size() - types.size(), inner.size()), "", List.of());
  }

  /** A region that only yields. */
  private void yieldKnown(List<Value> scope, List<String> types) {
    text.op("scf.yield", text.pick(new ArrayList<>(scope), types), "", List.of());
  }

  /** Another condition like the one before, or its negation. */
  private void neighbour(List<Value> scope, Value condition, int depth) {
    List<Value> before = new ArrayList<>(scope);
    before.add(condition);
    boolean opposite = text.chance(0.3);
    Value one = opposite ? text.constant(1, "i1") : condition;
    Value same = opposite ? text.compute("arith.xori", "", "i1", condition, one) : condition;
    List<String> types = text.types(2);
    Runnable branch = () -> body(before, depth, yielding(types));
    boolean otherwise = !types.isEmpty() || text.chance(0.5);
    List<Runnable> regions = List.of(branch, otherwise ? branch : () -> {});
    scope.addAll(text.op("scf.if", List.of(same), "", types, regions));
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
