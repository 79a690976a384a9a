/**
 * Where tiles lie: which of them share a buffer, how long each buffer is needed, and its address;
 * the pass {@code plan-tile-memory} (spec: tile-tensor.md sections 2.7, 4.7 and 4.8).
 */
package dev.jpto.lowering.memory;
