package dev.jpto.ir.attr;

/** Marks dialect types that may be elements of a memref; opaque types are by default. */
public interface MemRefElement {}
