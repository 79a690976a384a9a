/**
 * The dialect {@code func}: functions, calls and returns, as MLIR 19.1.7 defines it. {@link
 * dev.jpto.std.func.FuncOps} holds the operations.
 */
package dev.jpto.std.func;
