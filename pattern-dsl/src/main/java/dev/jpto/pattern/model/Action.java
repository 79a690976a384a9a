package dev.jpto.pattern.model;

import java.util.List;
import java.util.Optional;

/** A step of what a rule does with a match, done in order. */
public sealed interface Action
    permits Term.ResultTerm,
        Term.ResultsTerm,
        Term.LiteralTerm,
        Action.Create,
        Action.Range,
        Action.MakeConstant,
        Action.Compute,
        Action.Apply,
        Action.Replace,
        Action.Erase,
        Action.SetAttribute,
        Action.SetOperand {
  /**
   * Makes an operation before the root.
   *
   * @param resultTypes its result types; empty if they are inferred or, where they cannot be, those
   *     of what it replaces
   * @param regions matched regions that are moved into it, by position
   */
  record Create(
      Var op,
      String name,
      List<Operand> operands,
      List<AttributeUse> attributes,
      Optional<List<Var>> resultTypes,
      List<Var> regions)
      implements Action {}

  /** The values, or types, of the elements one after the other. */
  record Range(Var range, List<Var> elements) implements Action {}

  /** Makes the constant of an attribute, with the dialect of the root. */
  record MakeConstant(Var value, Var attribute, Var type) implements Action {}

  /** Calls a pure function. */
  record Compute(String name, List<Var> arguments, List<Var> results) implements Action {}

  /** Calls a function that may change the IR through the rewriter. */
  record Apply(String name, List<Var> arguments, List<Var> results) implements Action {}

  /** Replaces a matched operation by values, an operation among them standing for its results. */
  record Replace(Var op, List<Var> values) implements Action {}

  /** Erases a matched operation. */
  record Erase(Var op) implements Action {}

  /** Sets an attribute of a matched operation in place, or removes it. */
  record SetAttribute(Var op, String key, Optional<Var> value) implements Action {}

  /** Changes operand {@code index} of a matched operation in place. */
  record SetOperand(Var op, int index, Var value) implements Action {}
}
