/**
 * How much of a tensor or tile is valid after it is cut, reshaped or written into: tile-tensor.md
 * section 1.5, for this dialect and for tiles.
 */
package dev.jpto.ptensor.valid;
