package dev.jpto.rewrite.match;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.pattern.Alternative;
import dev.jpto.rewrite.pattern.Check;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.MatchPlan;
import dev.jpto.rewrite.pattern.PatternInfo;
import dev.jpto.rewrite.pattern.Position;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Patterns and programs for tests of the automaton: one block, operations t.a, t.b, ... */
final class MatchPrograms {
  static final Position ROOT = new Position.Root();

  final Context context = new Context(new Constants());
  final Type i64 = IntegerType.get(context, 64);
  final Block block =
      new Operation(context.opName("t.holder"), Location.unknown(context)).addRegion().addBlock();
  private final OpBuilder builder = new OpBuilder(context).atEnd(block);

  /** A dialect of one constant. */
  private static final class Constants extends Dialect {
    private static final OpDefinition CONST =
        OpDefinition.define("c.const")
            .attr("value", new AttrConstraint("any", a -> true, u -> List.of()))
            .result("result", new TypeConstraint("any", t -> true, u -> List.of()))
            .constant("value")
            .build();

    private Constants() {
      super("c");
    }

    @Override
    public String summary() {
      return "A constant.";
    }

    @Override
    protected List<OpDefinition> defineOperations() {
      return List.of(CONST);
    }
  }

  /** Adds an operation of one result. */
  Operation op(String name, Value... operands) {
    return builder.create(name, Location.unknown(context)).operands(operands).results(i64).insert();
  }

  Value constant(long value) {
    Operation op =
        builder
            .create("c.const", Location.unknown(context))
            .attr("value", number(value))
            .results(i64)
            .insert();
    return op.result();
  }

  IntegerAttr number(long value) {
    return IntegerAttr.get(i64, value);
  }

  Check.NameIs name(Position at, String name) {
    return new Check.NameIs(at, context.opName(name));
  }

  static Position operand(Position op, int i) {
    return new Position.Operand(op, i);
  }

  static Position definer(Position value) {
    return new Position.Definer(value);
  }

  /** A pattern of one alternative that captures nothing. */
  DeclaredPattern pattern(String name, int benefit, String root, Check... checks) {
    return pattern(name, benefit, root, List.of(new Alternative(Arrays.asList(checks), List.of())));
  }

  /** A pattern of several alternatives. */
  DeclaredPattern pattern(String name, int benefit, String root, List<Alternative> alternatives) {
    MatchPlan plan =
        new MatchPlan(
            Optional.ofNullable(root).map(context::opName),
            alternatives,
            List.of(),
            (match, rewriter) -> false);
    PatternInfo info = new PatternInfo(name, "", Optional.ofNullable(root), benefit, "test");
    return new DeclaredPattern(info, c -> plan);
  }

  MatchAutomaton automaton(List<DeclaredPattern> patterns) {
    return MatchAutomaton.compile(context, patterns);
  }
}
