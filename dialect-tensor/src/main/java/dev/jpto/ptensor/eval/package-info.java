/**
 * What the operations of {@code ptensor} compute. Every tensor is in global memory: results in
 * memory of their own, but what is assembled or written goes into the target itself.
 */
package dev.jpto.ptensor.eval;
