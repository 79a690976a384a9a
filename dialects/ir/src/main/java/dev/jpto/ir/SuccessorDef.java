package dev.jpto.ir;

/** A declared successor, or a group of them. */
public record SuccessorDef(String name, Arity arity) {}
