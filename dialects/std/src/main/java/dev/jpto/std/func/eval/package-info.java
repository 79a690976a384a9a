/** What the operations of {@code func} do. */
package dev.jpto.std.func.eval;
