package dev.jpto.eval.value;

/**
 * What an SSA value is while a program runs. Immutable; equal values are the same value. Dialects
 * may add kinds of their own; every place that takes one may also meet {@link Poison}.
 */
public interface RuntimeValue {}
