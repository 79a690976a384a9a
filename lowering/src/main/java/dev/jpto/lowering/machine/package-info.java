/**
 * What the targets can do: memories, moves, conversions, products (spec: tile-tensor.md sections
 * 2.5, 4.3 and 4.9; decisions.md for limits and alignments).
 */
package dev.jpto.lowering.machine;
