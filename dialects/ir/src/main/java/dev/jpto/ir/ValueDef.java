package dev.jpto.ir;

/** A declared operand or result, or a group of them. */
public record ValueDef(String name, TypeConstraint constraint, Arity arity) {}
