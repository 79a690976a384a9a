/**
 * The dialect {@code scf}: loops and conditions whose bodies are regions, as MLIR 19.1.7 defines
 * it. {@link dev.jpto.std.scf.ScfDialect} lists the operations.
 */
package dev.jpto.std.scf;
