/**
 * The dialect {@code arith}: integer and floating-point arithmetic on scalars, vectors and tensors,
 * as MLIR 19.1.7 defines it. {@link dev.jpto.std.arith.ArithDialect} lists the operations; they are
 * defined in one class a family.
 */
package dev.jpto.std.arith;
