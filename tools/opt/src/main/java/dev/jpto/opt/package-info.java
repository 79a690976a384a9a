/**
 * The {@code jpto-opt} command: reads MLIR, runs passes on it and prints it, with mlir-opt's flags.
 */
package dev.jpto.opt;
