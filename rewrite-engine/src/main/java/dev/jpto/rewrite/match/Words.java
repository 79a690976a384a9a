package dev.jpto.rewrite.match;

import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpName;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.pattern.Check;
import dev.jpto.rewrite.pattern.Position;
import java.util.List;
import java.util.stream.Collectors;

/** Positions, checks and what they find, as people say it. */
final class Words {
  private Words() {}

  /** {@code operand 1}, {@code attribute "value" of operand 0}. */
  static String of(Position position) {
    return switch (position) {
      case Position.Root p -> "the operation";
      case Position.Definer p -> of(p.value());
      case Position.Operand p -> "operand " + p.index() + ofParent(p.op());
      case Position.GroupOperand p -> "operand group " + p.group() + ofParent(p.op());
      case Position.Result p -> "result " + p.index() + ofParent(p.op());
      case Position.GroupResult p -> "result group " + p.group() + ofParent(p.op());
      case Position.Range p -> range(p) + ofParent(p.op());
      case Position.TypeOf p -> "the type of " + of(p.of());
      case Position.TypesOf p -> "the types of " + of(p.range());
      case Position.Attr p -> "attribute \"" + p.key() + "\"" + ofParent(p.op());
      case Position.ConstantOf p -> "the constant " + of(p.value());
      case Position.RegionAt p -> "region " + p.index() + ofParent(p.op());
      case Position.Terminator p -> "the terminator of " + of(p.region());
      case Position.Argument p -> "argument " + p.index() + " of " + of(p.region());
      case Position.User p -> "a user of " + of(p.value());
      case Position.Answer p -> "\"" + p.call().name() + "\"";
      case Position.Given p -> actual(p.value());
    };
  }

  private static String ofParent(Position op) {
    return op instanceof Position.Root ? "" : " of " + of(op);
  }

  private static String range(Position.Range range) {
    String what = range.results() ? "result" : "operand";
    return range.group() == Position.Range.ALL
        ? "the " + what + "s"
        : what + " group " + range.group();
  }

  /** {@code operand 1 is "tile.splat"}. */
  static String of(Check check) {
    return switch (check) {
      case Check.Absent c -> "there is no " + of(c.at());
      case Check.Exists c -> of(c.at()) + " exists";
      case Check.Holds c -> condition(c);
      case Check.EachUser c -> "each user of " + of(c.at().value());
      default -> of(check.at()) + " is " + expected(check);
    };
  }

  private static String condition(Check.Holds check) {
    String about =
        check.call().arguments().stream().map(Words::of).collect(Collectors.joining(", "));
    return (check.expected() ? "\"" : "not \"") + check.call().name() + "\" (" + about + ")";
  }

  /** What {@code check} wants to find. */
  static String expected(Check check) {
    return switch (check) {
      case Check.Exists c -> c.at() instanceof Position.ConstantOf ? "a constant" : "something";
      case Check.Absent c -> "nothing";
      case Check.NameIs c -> quoted(c.name());
      case Check.CountIs c -> count(c.count());
      case Check.CountAtLeast c -> count(c.count()) + " or more";
      case Check.ResultIs c -> "result " + c.index();
      case Check.Equal c -> actual(c.constant());
      case Check.IntegerIs c -> "the integer " + c.number();
      case Check.KindIs c -> c.words();
      case Check.Same c -> "the same as " + of(c.other());
      case Check.Holds c -> c.expected() ? "true" : "false";
      case Check.EachUser c -> "used as expected";
    };
  }

  private static String count(int n) {
    return n + (n == 1 ? " value" : " values");
  }

  private static String quoted(OpName name) {
    return "\"" + name + "\"";
  }

  /** What stands somewhere; null is nothing. */
  static String actual(Object found) {
    return switch (found) {
      case null -> "nothing";
      case Operation op -> quoted(op.name());
      case OpResult result ->
          "result " + result.index() + " of " + quoted(result.definingOp().name());
      case BlockArgument argument -> "a block argument";
      case Attribute attribute -> attribute.toString();
      case Type type -> type.toString();
      case List<?> list -> list.size() + (list.size() == 1 ? " value" : " values");
      default -> "a region";
    };
  }
}
