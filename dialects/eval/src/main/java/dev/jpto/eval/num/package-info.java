/**
 * Arithmetic on floats of any format: every result is computed exactly, as an integer times a power
 * of two, and rounded once.
 */
package dev.jpto.eval.num;
