/** Element types and shapes of what operations on tensors and tiles compute. */
package dev.jpto.ptensor.type;
