/** What the operations of {@code scf} do. Iterations that may run in any order run in order. */
package dev.jpto.std.scf.eval;
