/** Writes generic MLIR text byte for byte as mlir-opt 19: numbering, aliases, resources. */
package dev.jpto.ir.print;
