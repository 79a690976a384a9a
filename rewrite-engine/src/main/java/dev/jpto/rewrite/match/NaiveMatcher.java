package dev.jpto.rewrite.match;

import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.pattern.Alternative;
import dev.jpto.rewrite.pattern.Check;
import dev.jpto.rewrite.pattern.NativeCall;
import dev.jpto.rewrite.pattern.NativeFunction;
import dev.jpto.rewrite.pattern.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Matches one alternative by doing its checks in order: the meaning of an alternative, which the
 * automaton is compared with, and the way to find the first check that fails.
 */
final class NaiveMatcher {
  private final Alternative alternative;
  private final Operation root;
  private final Map<Position, Object> known = new HashMap<>();
  private int farthest = -1;
  private Check failed;
  private List<Object> actual = List.of();

  NaiveMatcher(Alternative alternative, Operation root) {
    this.alternative = alternative;
    this.root = root;
  }

  /** Gives the captures of each match to {@code matches}. */
  void run(Consumer<Object[]> matches) {
    run(0, matches);
  }

  /** The check that failed where matching got farthest, if any did. */
  Optional<Check> failed() {
    return Optional.ofNullable(failed);
  }

  /** How many checks held before it. */
  int held() {
    return farthest;
  }

  /** What stood where that check looked, nulls for nothing; all arguments of a function. */
  List<Object> actual() {
    return actual;
  }

  private void run(int i, Consumer<Object[]> matches) {
    if (i == alternative.checks().size()) {
      matches.accept(alternative.captures().stream().map(this::read).toArray());
      return;
    }
    Check check = alternative.checks().get(i);
    if (check instanceof Check.EachUser each) {
      eachUser(each.at(), i, matches);
    } else if (holds(check)) {
      run(i + 1, matches);
    } else {
      fail(i, check);
    }
  }

  private void fail(int i, Check check) {
    if (i > farthest) {
      farthest = i;
      failed = check;
      actual = new ArrayList<>();
      for (Position position : looksAt(check)) {
        actual.add(read(position));
      }
    }
  }

  private static List<Position> looksAt(Check check) {
    return switch (check) {
      case Check.Holds holds -> holds.call().arguments();
      case Check.EachUser each -> List.of(each.at().value());
      default -> List.of(check.at());
    };
  }

  private void eachUser(Position.User user, int i, Consumer<Object[]> matches) {
    Value value = (Value) read(user.value());
    boolean any = false;
    for (OpOperand use : value.uses()) {
      if (user.operand() == Position.User.ANY || user.operand() == use.index()) {
        any = true;
        known.put(user, use.owner());
        run(i + 1, matches);
      }
    }
    known.remove(user);
    if (!any) {
      fail(i, new Check.EachUser(user));
    }
  }

  private boolean holds(Check check) {
    return switch (check) {
      case Check.Exists c -> read(c.at()) != null;
      case Check.Absent c -> read(c.at()) == null;
      case Check.NameIs c -> read(c.at()) instanceof Operation op && op.name() == c.name();
      case Check.CountIs c -> count(c.at()) == c.count();
      case Check.CountAtLeast c -> count(c.at()) >= c.count();
      case Check.ResultIs c -> read(c.at()) instanceof OpResult r && r.index() == c.index();
      case Check.Equal c -> read(c.at()) == c.constant();
      case Check.IntegerIs c -> PositionReader.isInteger(read(c.at()), c.number());
      case Check.KindIs c -> c.kind().isInstance(read(c.at()));
      case Check.Same c -> Objects.equals(read(c.at()), read(c.other()));
      case Check.Holds c -> holds(c.call()) == c.expected();
      case Check.EachUser c -> throw new IllegalStateException();
    };
  }

  private int count(Position range) {
    Position.Range r = (Position.Range) range;
    return PositionReader.count(read(r.op()), r.results(), r.group());
  }

  private boolean holds(NativeCall call) {
    List<Object> given = new ArrayList<>();
    call.arguments().forEach(argument -> given.add(read(argument)));
    return call.function()
        .test(
            new NativeFunction.Arguments() {
              @Override
              public int size() {
                return given.size();
              }

              @Override
              public Object get(int i) {
                return given.get(i);
              }

              @Override
              public void answer(int i, Object value) {
                known.put(new Position.Answer(call, i), value);
              }
            });
  }

  /** What stands at {@code position}; null for nothing. */
  Object read(Position position) {
    return switch (position) {
      case Position.Root p -> root;
      case Position.Definer p -> PositionReader.definer(read(p.value()));
      case Position.Operand p -> PositionReader.operand(read(p.op()), p.index());
      case Position.GroupOperand p -> PositionReader.groupOperand(read(p.op()), p.group());
      case Position.Result p -> PositionReader.result(read(p.op()), p.index());
      case Position.GroupResult p -> PositionReader.groupResult(read(p.op()), p.group());
      case Position.Range p -> PositionReader.range(read(p.op()), p.results(), p.group());
      case Position.TypeOf p -> PositionReader.typeOf(read(p.of()));
      case Position.TypesOf p -> PositionReader.typesOf(read(p.range()));
      case Position.Attr p -> PositionReader.attr(read(p.op()), p.key());
      case Position.ConstantOf p -> PositionReader.constantOf(read(p.value()));
      case Position.RegionAt p -> PositionReader.region(read(p.op()), p.index());
      case Position.Terminator p -> PositionReader.terminator(read(p.region()));
      case Position.Argument p -> PositionReader.argument(read(p.region()), p.index());
      case Position.User p -> known.get(p);
      case Position.Answer p -> known.get(p);
      case Position.Given p -> p.value();
    };
  }
}
