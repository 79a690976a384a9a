/** What the operations of {@code tile} compute: tiles are values that do not change. */
package dev.jpto.tile.eval;
