package dev.jpto.eval.value;

/** One number, or the poison that stands in the place of one. */
public sealed interface Scalar extends RuntimeValue permits IntegerScalar, FloatScalar, Poison {}
