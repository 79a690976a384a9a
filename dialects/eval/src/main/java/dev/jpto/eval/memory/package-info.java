/**
 * Memories of bytes that programs read and write through views, and the checks on them
 * (simulation.md sections 1.1, 2 and 7).
 */
package dev.jpto.eval.memory;
