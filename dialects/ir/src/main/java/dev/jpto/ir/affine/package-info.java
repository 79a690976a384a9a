/**
 * Affine expressions, affine maps and integer sets as immutable values.
 *
 * <p>An affine function of dimensions and symbols is what MLIR writes in memory layouts, loop
 * bounds and access functions, for example {@code (d0, d1)[s0] -> (d0 * 16 + d1, d1 mod s0)}. The
 * types here follow MLIR 19: an expression is simplified when it is built, by the same rules in the
 * same order, so that what is printed is byte for byte what {@code mlir-opt} prints for the same
 * input.
 *
 * <p>Values are compared by what they are, never by identity, and may be shared between threads.
 */
package dev.jpto.ir.affine;
