/**
 * Passes that work on operations of any dialect, under mlir-opt's names, with its options and its
 * results.
 */
package dev.jpto.rewrite.transforms;
