package dev.jpto.rewrite.match;

import static dev.jpto.rewrite.match.MatchPrograms.ROOT;
import static dev.jpto.rewrite.match.MatchPrograms.definer;
import static dev.jpto.rewrite.match.MatchPrograms.operand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.pattern.Check;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.InvalidPatterns;
import dev.jpto.rewrite.pattern.NativeCall;
import dev.jpto.rewrite.pattern.NativeFunction;
import dev.jpto.rewrite.pattern.PatternInfo;
import dev.jpto.rewrite.pattern.PatternProblem;
import dev.jpto.rewrite.pattern.Position;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchAutomatonTest {
  private final MatchPrograms p = new MatchPrograms();
  private final Matches matches = new Matches();

  private List<String> match(MatchAutomaton automaton, Operation op) {
    automaton.match(op, matches);
    return IntStream.range(0, matches.size())
        .mapToObj(i -> matches.get(i).pattern().name())
        .toList();
  }

  /** The number of checks that one visit does. */
  private long checks(MatchAutomaton automaton, Operation op) {
    long before = matches.checksDone();
    automaton.match(op, matches);
    return matches.checksDone() - before;
  }

  @Test
  void matchesComeByBenefitThenName() {
    MatchAutomaton automaton =
        p.automaton(
            List.of(
                p.pattern("b", 1, "t.a"),
                p.pattern("c", 2, "t.a"),
                p.pattern("any", 3, null, new Check[0]),
                p.pattern("a", 1, "t.a"),
                p.pattern("other", 9, "t.b")));
    assertEquals(List.of("any", "c", "a", "b"), match(automaton, p.op("t.a")));
    assertEquals(List.of("any"), match(automaton, p.op("t.c")));
  }

  @Test
  void theNumberOfPatternsOnOtherRootsDoesNotCount() {
    List<DeclaredPattern> few = new ArrayList<>();
    List<DeclaredPattern> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String root = "t.r" + i;
      DeclaredPattern pattern =
          p.pattern("p" + i, 1, root, p.name(definer(operand(ROOT, 0)), "t.x"));
      many.add(pattern);
      if (i < 10) {
        few.add(pattern);
      }
    }
    Operation op = p.op("t.r3", p.op("t.y").result());
    assertEquals(1, checks(p.automaton(few), op));
    assertEquals(1, checks(p.automaton(many), op));
  }

  /** Patterns that differ only in a constant three definitions up. */
  private List<DeclaredPattern> deep(int n) {
    Position first = definer(operand(ROOT, 0));
    Position second = definer(operand(first, 0));
    Position third = operand(second, 0);
    List<DeclaredPattern> patterns = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      patterns.add(
          p.pattern(
              "p" + i,
              1,
              "t.a",
              p.name(first, "t.b"),
              p.name(second, "t.c"),
              new Check.IntegerIs(new Position.ConstantOf(third), i)));
    }
    return patterns;
  }

  private Operation deepOp(Value leaf) {
    return p.op("t.a", p.op("t.b", p.op("t.c", leaf).result()).result());
  }

  @Test
  void patternsThatDifferInAConstantAreOneSwitch() {
    MatchAutomaton automaton = p.automaton(deep(1000));
    assertEquals(3, checks(p.automaton(deep(1)), deepOp(p.constant(-1))));
    assertEquals(3, checks(automaton, deepOp(p.constant(-1))));
    assertEquals(List.of("p777"), match(automaton, deepOp(p.constant(777))));
    assertEquals(List.of(), match(automaton, deepOp(p.op("t.z").result())));
  }

  @Test
  void aSwitchTellsApartIntegersAndConstantsOfAllSizes() {
    Position constant = new Position.ConstantOf(operand(ROOT, 0));
    long[] numbers = {0, 1, -1, 1L << 31, 1L << 32, 3L << 32, Long.MIN_VALUE, Long.MAX_VALUE};
    List<DeclaredPattern> patterns = new ArrayList<>();
    for (long number : numbers) {
      patterns.add(p.pattern(number + "!", 1, "t.a", new Check.IntegerIs(constant, number)));
      patterns.add(p.pattern(number + "=", 1, "t.a", new Check.Equal(constant, p.number(number))));
    }
    MatchAutomaton automaton = p.automaton(patterns);
    for (long number : numbers) {
      Operation op = p.op("t.a", p.constant(number));
      assertEquals(List.of(number + "!", number + "="), match(automaton, op));
    }
    assertEquals(List.of(), match(automaton, p.op("t.a", p.constant(2L << 32))));
  }

  @Test
  void aFunctionIsCalledOnceForTheSameCaptures() {
    List<Object> seen = new ArrayList<>();
    NativeFunction function = arguments -> seen.add(arguments.get(0));
    NativeCall call = new NativeCall("seen", function, List.of(operand(ROOT, 0)), 0);
    Check holds = new Check.Holds(call, true);
    MatchAutomaton automaton =
        p.automaton(
            List.of(
                p.pattern("a", 1, "t.a", p.name(definer(operand(ROOT, 0)), "t.b"), holds),
                p.pattern("b", 1, "t.a", new Check.Absent(new Position.Attr(ROOT, "k")), holds)));
    assertEquals(List.of("a", "b"), match(automaton, p.op("t.a", p.op("t.b").result())));
    assertEquals(1, seen.size());
  }

  @Test
  void eachUserIsTried() {
    Position.User user = new Position.User(new Position.Result(ROOT, 0), Position.User.ANY, 0);
    MatchAutomaton automaton =
        p.automaton(
            List.of(
                p.pattern("p", 1, "t.a", new Check.EachUser(user), p.name(user, "t.b")),
                p.pattern("q", 1, "t.a", new Check.EachUser(user), p.name(user, "t.c"))));
    Value a = p.op("t.a").result();
    p.op("t.b", a);
    p.op("t.c", a);
    p.op("t.b", a);
    assertEquals(List.of("p", "p", "q"), match(automaton, a.definingOp()));
  }

  @Test
  void aVisitThatFailsAllocatesNothing() {
    MatchAutomaton automaton = p.automaton(deep(1000));
    Operation op = deepOp(p.constant(-1));
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    automaton.match(op, matches);
    long before = threads.getCurrentThreadAllocatedBytes();
    long overhead = threads.getCurrentThreadAllocatedBytes() - before;
    before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 1000; i++) {
      automaton.match(op, matches);
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before - overhead;
    assertTrue(allocated < 1000, () -> allocated + " bytes in 1000 visits");
  }

  @Test
  void theDumpShowsWhatIsAsked() {
    Position first = operand(ROOT, 0);
    MatchAutomaton automaton =
        p.automaton(
            List.of(
                p.pattern("one", 2, "t.a", new Check.IntegerIs(new Position.ConstantOf(first), 1)),
                p.pattern("two", 2, "t.a", new Check.IntegerIs(new Position.ConstantOf(first), 2)),
                p.pattern(
                    "neg", 2, "t.a", p.name(definer(first), "t.neg"), new Check.ResultIs(first, 0)),
                p.pattern("all", 1, null, new Check[0])));
    assertEquals(
        """
        "t.a":
          what is the constant operand 0?
            the integer 1:
              => one (benefit 2)
            the integer 2:
              => two (benefit 2)
          operand 0 is "t.neg":
            operand 0 is result 0:
              => neg (benefit 2)
        any operation:
          => all (benefit 1)
        """,
        automaton.dump());
  }

  @Test
  void allThatIsWrongWithAnyPatternIsReported() {
    InvalidPatterns invalid =
        assertThrows(InvalidPatterns.class, () -> p.automaton(List.of(wrong("a"), wrong("b"))));
    assertEquals(
        """
        test: error: [JR01] pattern 'a': no; hint: yes
        test: error: [JR01] pattern 'b': no; hint: yes\
        """,
        invalid.getMessage());
  }

  @Test
  void aLazyAutomatonMakesOnlyTheTreesOfWhatIsVisited() {
    List<String> made = new ArrayList<>();
    List<DeclaredPattern> patterns = new ArrayList<>();
    for (String root : List.of("t.a", "t.b")) {
      DeclaredPattern pattern = p.pattern(root, 1, root);
      patterns.add(
          new DeclaredPattern(
              pattern.info(),
              context -> {
                made.add(root);
                return pattern.body().plan(context);
              }));
    }
    MatchAutomaton automaton = MatchAutomaton.lazy(p.context, patterns);
    assertEquals(List.of("t.b"), match(automaton, p.op("t.b")));
    assertEquals(List.of("t.b"), match(automaton, p.op("t.b")));
    assertEquals(List.of("t.b"), made);
  }

  private static DeclaredPattern wrong(String name) {
    PatternInfo info = new PatternInfo(name, "", Optional.empty(), 1, "test");
    PatternProblem problem = new PatternProblem("JR01", name, "test", "no", "yes");
    return new DeclaredPattern(
        info,
        context -> {
          throw new InvalidPatterns(List.of(problem));
        });
  }
}
