/**
 * What the operations of {@code arith} compute. Nothing here is shared with what folds them: each
 * is tested against the other.
 */
package dev.jpto.std.arith.eval;
