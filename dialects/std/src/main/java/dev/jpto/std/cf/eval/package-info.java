/** What the operations of {@code cf} do. */
package dev.jpto.std.cf.eval;
