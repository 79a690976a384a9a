package dev.jpto.pattern.model;

import java.util.Optional;

/**
 * Operands of an operation.
 *
 * @param group the declared group they are; empty for operands given by position
 * @param value one value, or several
 */
public record Operand(Optional<String> group, Var value) {}
