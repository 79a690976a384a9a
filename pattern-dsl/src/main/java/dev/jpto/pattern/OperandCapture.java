package dev.jpto.pattern;

import dev.jpto.pattern.model.Var;

/** What can be an operand: a value, a range of values, or an operation for its result. */
public sealed interface OperandCapture permits ValueCapture, ValuesCapture, OpCapture {
  /** The variable of the value or values. */
  Var asOperand();
}
