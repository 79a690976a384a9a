package dev.jpto.rewrite.match;

import dev.jpto.ir.OpName;
import dev.jpto.rewrite.pattern.Check;
import dev.jpto.rewrite.pattern.NativeCall;
import dev.jpto.rewrite.pattern.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Emits the instructions of one tree: loads, checks, switches and matches. */
final class TreeEmitter {
  /** Where a check's {@code else} stands, and what its inside goes back to, or -1. */
  record Place(int orElse, int loop) {}

  /** A switch being emitted; {@code ends} are jumps behind it. */
  record Switch(Check check, int table, int size, int orElse, List<Integer> ends) {}

  private final CodeWriter out;
  private final List<Leaf> leaves;
  private final Map<NativeCall, Integer> calls;
  private final Map<Object, Integer> registers = new HashMap<>();

  TreeEmitter(CodeWriter out, List<Leaf> leaves, Map<NativeCall, Integer> calls) {
    this.out = out;
    this.leaves = leaves;
    this.calls = calls;
    register(new Position.Root());
  }

  /** The number of registers of this tree. */
  int registers() {
    return registers.size();
  }

  private int register(Object of) {
    return registers.computeIfAbsent(of, key -> registers.size());
  }

  // Matches.

  void match(Row row, Set<Position> loaded) {
    List<Position> captures = row.alternative().captures();
    int[] from = new int[captures.size()];
    for (int i = 0; i < from.length; i++) {
      load(captures.get(i), loaded);
      from[i] = register(captures.get(i));
    }
    leaves.add(new Leaf(row.rank(), row.pattern(), row.plan(), from));
    out.emit(Code.MATCH, leaves.size() - 1);
  }

  // Loads.

  /** Loads what {@code check} looks at, unless it was loaded on the way here. */
  void load(Check check, Set<Position> loaded) {
    switch (check) {
      case Check.CountIs c -> load(c.at().parent(), loaded);
      case Check.CountAtLeast c -> load(c.at().parent(), loaded);
      case Check.EachUser c -> load(c.at().value(), loaded);
      case Check.Holds c -> c.call().arguments().forEach(argument -> load(argument, loaded));
      case Check.Same c -> {
        load(c.at(), loaded);
        load(c.other(), loaded);
      }
      default -> load(check.at(), loaded);
    }
  }

  private void load(Position position, Set<Position> loaded) {
    if (!loaded.add(position)) {
      return;
    }
    if (!(position instanceof Position.Given)) {
      load(position.parent(), loaded);
    }
    int d = register(position);
    int s = register(position.parent());
    switch (position) {
      case Position.Definer p -> out.emit(Code.DEFINER, d, s);
      case Position.Operand p -> out.emit(Code.OPERAND, d, s, p.index());
      case Position.GroupOperand p -> out.emit(Code.GROUP_OPERAND, d, s, p.group());
      case Position.Result p -> out.emit(Code.RESULT, d, s, p.index());
      case Position.GroupResult p -> out.emit(Code.GROUP_RESULT, d, s, p.group());
      case Position.Range p -> out.emit(Code.RANGE, d, s, p.results() ? 1 : 0, p.group());
      case Position.TypeOf p -> out.emit(Code.TYPE_OF, d, s);
      case Position.TypesOf p -> out.emit(Code.TYPES_OF, d, s);
      case Position.Attr p -> out.emit(Code.ATTR, d, s, out.constant(p.key()));
      case Position.ConstantOf p -> out.emit(Code.CONSTANT_OF, d, s);
      case Position.RegionAt p -> out.emit(Code.REGION, d, s, p.index());
      case Position.Terminator p -> out.emit(Code.TERMINATOR, d, s);
      case Position.Argument p -> out.emit(Code.ARGUMENT, d, s, p.index());
      case Position.Given p -> out.emit(Code.GIVEN, d, out.constant(p.value()));
      case Position.Root p -> throw new IllegalStateException("the root is always loaded");
      case Position.User p -> throw new IllegalStateException("a user is bound by its check");
      case Position.Answer p -> throw new IllegalStateException("an answer is bound by its call");
    }
  }

  /** Adds what {@code check} binds if it holds. */
  void addBound(Check check, Set<Position> loaded) {
    if (check instanceof Check.EachUser each) {
      loaded.add(each.at());
    } else if (check instanceof Check.Holds holds) {
      for (int i = 0; i < holds.call().results(); i++) {
        loaded.add(new Position.Answer(holds.call(), i));
      }
    }
  }

  // Checks.

  Place check(Check check) {
    int s = check instanceof Check.Holds ? 0 : source(check);
    return switch (check) {
      case Check.Exists c -> at(out.emit(Code.EXISTS, s, 0));
      case Check.Absent c -> at(out.emit(Code.ABSENT, s, 0));
      case Check.NameIs c -> at(out.emit(Code.NAME_IS, s, out.constant(c.name()), 0));
      case Check.CountIs c -> count(Code.COUNT_IS, s, c.at(), c.count());
      case Check.CountAtLeast c -> count(Code.COUNT_AT_LEAST, s, c.at(), c.count());
      case Check.ResultIs c -> at(out.emit(Code.RESULT_IS, s, c.index(), 0));
      case Check.Equal c -> at(out.emit(Code.EQUAL, s, out.constant(c.constant()), 0));
      case Check.IntegerIs c -> at(out.emit(Code.INTEGER_IS, s, out.constant(c.number()), 0));
      case Check.KindIs c -> at(out.emit(Code.KIND_IS, s, out.constant(c.kind()), 0));
      case Check.Same c -> at(out.emit(Code.SAME, s, register(c.other()), 0));
      case Check.Holds c -> call(c);
      case Check.EachUser c -> users(c.at(), s);
    };
  }

  private int source(Check check) {
    return switch (check) {
      case Check.CountIs c -> register(c.at().parent());
      case Check.CountAtLeast c -> register(c.at().parent());
      case Check.EachUser c -> register(c.at().value());
      default -> register(check.at());
    };
  }

  private static Place at(int orElse) {
    return new Place(orElse, -1);
  }

  private Place count(int code, int s, Position at, int count) {
    Position.Range range = (Position.Range) at;
    return at(out.emit(code, s, range.results() ? 1 : 0, range.group(), count, 0));
  }

  private Place users(Position.User user, int value) {
    int use = register(new Check.EachUser(user));
    out.emit(Code.FIRST_USE, use, value);
    int loop = out.size();
    return new Place(out.emit(Code.NEXT_USER, use, register(user), user.operand(), 0), loop);
  }

  private Place call(Check.Holds check) {
    NativeCall call = check.call();
    int index = calls.computeIfAbsent(call, c -> calls.size());
    boolean once = call.arguments().stream().noneMatch(TreeEmitter::dependsOnUser);
    int orElse = out.emit(Code.CALL, index, check.expected() ? 1 : 0, once ? 1 : 0, 0);
    out.emit(call.arguments().size());
    call.arguments().forEach(argument -> out.emit(register(argument)));
    for (int i = 0; i < call.results(); i++) {
      out.emit(register(new Position.Answer(call, i)));
    }
    return at(orElse);
  }

  private static boolean dependsOnUser(Position position) {
    for (Position p = position; !(p instanceof Position.Root); p = p.parent()) {
      if (p instanceof Position.User
          || (p instanceof Position.Answer a
              && a.call().arguments().stream().anyMatch(TreeEmitter::dependsOnUser))) {
        return true;
      }
    }
    return false;
  }

  /** Ends the inside of a check: what does not ask follows. */
  void end(Place place) {
    if (place.loop() >= 0) {
      out.emit(Code.JUMP, place.loop());
    }
    out.patch(place.orElse());
  }

  // Switches.

  Switch openSwitch(Check check, Set<Object> answers) {
    int size = Integer.highestOneBit(answers.size() * 2 - 1) << 1;
    int code =
        switch (check) {
          case Check.NameIs c -> Code.SWITCH_NAME;
          case Check.Equal c -> Code.SWITCH_EQUAL;
          case Check.IntegerIs c -> Code.SWITCH_INTEGER;
          default -> throw new IllegalStateException("only one answer: " + check);
        };
    int orElse = out.emit(code, register(check.at()), size, 0);
    int width = code == Code.SWITCH_INTEGER ? 3 : 2;
    int table = out.size();
    out.emit(new int[size * width]);
    if (width == 3) {
      for (int i = 0; i < size; i++) {
        out.set(table + i * 3 + 2, -1);
      }
    }
    return new Switch(check, table, size, orElse, new ArrayList<>());
  }

  /** Starts what is done for one answer. */
  void branch(Switch s, Object answer) {
    if (!s.ends().isEmpty() || out.size() > s.table() + width(s) * s.size()) {
      s.ends().add(out.emit(Code.JUMP, 0));
    }
    switch (s.check()) {
      case Check.NameIs c -> put(s, ((OpName) answer).id(), ((OpName) answer).id() + 1);
      case Check.IntegerIs c -> putInteger(s, (Long) answer);
      default -> put(s, answer.hashCode(), out.constant(answer) + 1);
    }
  }

  private static int width(Switch s) {
    return s.check() instanceof Check.IntegerIs ? 3 : 2;
  }

  private void put(Switch s, int hash, int key) {
    int i = Code.slot(hash, s.size());
    while (out.get(s.table() + i * 2) != 0) {
      i = (i + 1) & (s.size() - 1);
    }
    out.set(s.table() + i * 2, key);
    out.set(s.table() + i * 2 + 1, out.size());
  }

  private void putInteger(Switch s, long number) {
    int i = Code.slot(Long.hashCode(number), s.size());
    while (out.get(s.table() + i * 3 + 2) >= 0) {
      i = (i + 1) & (s.size() - 1);
    }
    out.set(s.table() + i * 3, (int) number);
    out.set(s.table() + i * 3 + 1, (int) (number >> 32));
    out.set(s.table() + i * 3 + 2, out.size());
  }

  void end(Switch s) {
    s.ends().forEach(out::patch);
    out.patch(s.orElse());
  }
}
