package dev.jpto.rewrite.match;

import static dev.jpto.rewrite.match.MatchPrograms.ROOT;
import static dev.jpto.rewrite.match.MatchPrograms.definer;
import static dev.jpto.rewrite.match.MatchPrograms.operand;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.pattern.Alternative;
import dev.jpto.rewrite.pattern.Check;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.Match;
import dev.jpto.rewrite.pattern.NativeCall;
import dev.jpto.rewrite.pattern.NativeFunction;
import dev.jpto.rewrite.pattern.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The automaton finds what doing all checks of all patterns one after the other finds. */
class MatchAutomatonProperties {
  private static final NativeFunction IS_CONSTANT =
      arguments -> {
        Object constant = PositionReader.constantOf(arguments.get(0));
        if (constant != null) {
          arguments.answer(0, constant);
        }
        return constant != null;
      };

  @Property(tries = 1000)
  void theAutomatonFindsWhatTheNaiveMatcherFinds(@ForAll long seed) {
    Random random = new Random(seed);
    MatchPrograms p = new MatchPrograms();
    List<DeclaredPattern> patterns = new ArrayList<>();
    int n = 1 + random.nextInt(12);
    for (int i = 0; i < n; i++) {
      patterns.add(pattern(p, random, "p" + i));
    }
    MatchAutomaton automaton = p.automaton(patterns);
    fill(p, random);
    Matches matches = new Matches();
    for (Operation op : p.block) {
      automaton.match(op, matches);
      assertEquals(naive(automaton, op), found(matches));
    }
  }

  private static List<String> found(Matches matches) {
    return IntStream.range(0, matches.size()).mapToObj(i -> text(matches.get(i))).toList();
  }

  private static List<String> naive(MatchAutomaton automaton, Operation op) {
    List<String> all = new ArrayList<>();
    for (Tree.Entry entry : automaton.entries()) {
      if (entry.plan().root().map(name -> name == op.name()).orElse(true)) {
        for (Alternative alternative : entry.plan().alternatives()) {
          new NaiveMatcher(alternative, op)
              .run(c -> all.add(text(new Match(entry.pattern(), entry.plan(), op, c))));
        }
      }
    }
    return all;
  }

  private static String text(Match match) {
    StringBuilder text = new StringBuilder(match.pattern().name());
    for (int i = 0; i < match.size(); i++) {
      text.append(' ').append(System.identityHashCode(match.get(i)));
    }
    return text.toString();
  }

  // Programs.

  private static void fill(MatchPrograms p, Random random) {
    List<Value> values = new ArrayList<>(List.of(p.constant(0), p.constant(1)));
    for (int i = 0; i < 15; i++) {
      Value[] operands = new Value[random.nextInt(3)];
      for (int j = 0; j < operands.length; j++) {
        operands[j] = values.get(values.size() - 1 - random.nextInt(Math.min(4, values.size())));
      }
      Operation op = p.op(name(random), operands);
      if (random.nextBoolean()) {
        op.setAttr("k", p.number(random.nextInt(2)));
      }
      values.add(op.result());
    }
  }

  private static String name(Random random) {
    return "t." + (char) ('a' + random.nextInt(3));
  }

  // Patterns.

  private static DeclaredPattern pattern(MatchPrograms p, Random random, String name) {
    String root = random.nextInt(5) == 0 ? null : name(random);
    List<Alternative> alternatives = new ArrayList<>();
    int captures = random.nextInt(3);
    for (int i = 0; i <= random.nextInt(2); i++) {
      alternatives.add(alternative(p, random, captures));
    }
    return p.pattern(name, random.nextInt(3), root, alternatives);
  }

  private static Alternative alternative(MatchPrograms p, Random random, int numCaptures) {
    List<Position> ops = new ArrayList<>(List.of(ROOT));
    List<Check> checks = new ArrayList<>();
    int n = random.nextInt(6);
    for (int i = 0; i < n; i++) {
      addCheck(p, random, ops, checks);
    }
    List<Position> captures = new ArrayList<>();
    for (int i = 0; i < numCaptures; i++) {
      captures.add(operand(any(ops, random), random.nextInt(2)));
    }
    return new Alternative(checks, captures);
  }

  private static Position any(List<Position> ops, Random random) {
    return ops.get(random.nextInt(ops.size()));
  }

  private static void addCheck(
      MatchPrograms p, Random random, List<Position> ops, List<Check> checks) {
    Position op = any(ops, random);
    Position value = operand(op, random.nextInt(2));
    switch (random.nextInt(9)) {
      case 0, 1, 2 -> {
        checks.add(p.name(definer(value), name(random)));
        ops.add(definer(value));
      }
      case 3 -> checks.add(new Check.Same(value, operand(any(ops, random), random.nextInt(2))));
      case 4 ->
          checks.add(new Check.Equal(new Position.Attr(op, "k"), p.number(random.nextInt(2))));
      case 5 -> checks.add(new Check.IntegerIs(new Position.ConstantOf(value), random.nextInt(2)));
      case 6 -> checks.add(new Check.Absent(new Position.Attr(op, "k")));
      case 7 -> {
        checks.add(new Check.Exists(value));
        NativeCall call = new NativeCall("constant", IS_CONSTANT, List.of(value), 1);
        checks.add(new Check.Holds(call, true));
        checks.add(new Check.Equal(new Position.Answer(call, 0), p.number(random.nextInt(2))));
      }
      default -> {
        Position.User user =
            new Position.User(new Position.Result(op, 0), random.nextInt(3) - 1, checks.size());
        checks.add(new Check.EachUser(user));
        checks.add(p.name(user, name(random)));
        ops.add(user);
      }
    }
  }
}
