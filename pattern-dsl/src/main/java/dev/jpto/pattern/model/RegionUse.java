package dev.jpto.pattern.model;

/** Region {@code index} of an operation. */
public record RegionUse(int index, Var region) {}
