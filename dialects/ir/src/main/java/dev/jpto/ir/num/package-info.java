/**
 * Software floating point for the attributes of an IR: every float type of MLIR 19 as a bit
 * pattern, with correctly rounded conversion and arithmetic and MLIR's exact textual form. A value
 * can be made from bits, from a {@code double}, from an integer or from text. Everything is
 * immutable and depends on the JDK only.
 *
 * <p>Behaviour follows LLVM 19.1's {@code APFloat}; it was compared with the output of {@code
 * mlir-opt} 19.1.7.
 */
package dev.jpto.ir.num;
