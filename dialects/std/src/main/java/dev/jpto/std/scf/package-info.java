/**
 * The dialect {@code scf}: loops and conditions whose bodies are regions, as MLIR 19.1.7 defines
 * it. {@link dev.jpto.std.scf.ScfDialect} lists the operations; {@link
 * dev.jpto.std.scf.RegionEdges} tells how values flow between an operation and its regions.
 */
package dev.jpto.std.scf;
