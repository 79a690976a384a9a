/**
 * The dialect {@code cf}: branches between the blocks of a region, as MLIR 19.1.7 defines it.
 * {@link dev.jpto.std.cf.CfOps} holds the operations, {@link dev.jpto.std.cf.SuccessorOperands}
 * tells which operands of a branch go to which successor.
 */
package dev.jpto.std.cf;
