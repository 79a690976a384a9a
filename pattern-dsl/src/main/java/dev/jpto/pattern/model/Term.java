package dev.jpto.pattern.model;

import java.util.List;
import java.util.Optional;

/** A part of what a rule matches. A variable that stands in several parts is the same in all. */
public sealed interface Term {
  /**
   * An operation.
   *
   * @param op what it is called in the rule
   * @param name its full name; empty for any
   * @param operands all its operands by position, or some of its declared groups; empty for any
   * @param attributes attributes it has or has not, inherent or discardable
   * @param resultTypes all its result types, each a type or a range; empty for any
   * @param regions some of its regions
   * @param commutes whether its two operands may stand in either order
   */
  record OpTerm(
      Var op,
      Optional<String> name,
      Optional<List<Operand>> operands,
      List<AttributeUse> attributes,
      Optional<List<Var>> resultTypes,
      List<RegionUse> regions,
      boolean commutes)
      implements Term {}

  /** The value is result {@code index} of the operation, counted over all groups. */
  record ResultTerm(Var value, Var op, int index) implements Term, Action {}

  /** The value or values are results of the operation: a declared group, or all. */
  record ResultsTerm(Var values, Var op, ResultGroup group) implements Term, Action {}

  /** The type of a value or attribute, or the types of values. */
  record TypedTerm(Var of, Var type) implements Term {}

  /** The value is defined by an operation that is a constant, of this attribute. */
  record ConstantTerm(Var value, Var attribute) implements Term {}

  /** The attribute or type is this one. */
  record LiteralTerm(Var var, Literal literal) implements Term, Action {}

  /** The attribute is this integer, of any type, or elements that all are. */
  record IntegerTerm(Var attribute, long number) implements Term {}

  /**
   * The attribute or type is of this class.
   *
   * @param words what it is called, {@code an integer attribute}
   */
  record KindTerm(Var var, Class<?> kind, String words) implements Term {}

  /**
   * What is in a region.
   *
   * @param terminator the last operation of its only block, if the rule speaks of it
   * @param arguments the first arguments of its entry block
   */
  record RegionTerm(Var region, Optional<Var> terminator, List<Var> arguments) implements Term {}

  /** A pure function says {@code expected} of the arguments; it may give results. */
  record NativeTerm(String name, List<Var> arguments, List<Var> results, boolean expected)
      implements Term {}
}
