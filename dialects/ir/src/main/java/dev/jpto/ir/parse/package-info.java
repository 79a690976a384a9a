/** Reads generic MLIR text: one pass over bytes, precise positions, no unbounded recursion. */
package dev.jpto.ir.parse;
