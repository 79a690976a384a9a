/**
 * The dialect {@code pdl} as MLIR 19 defines it, and patterns written in it: what {@code
 * mlir-pdll-19 -x=mlir} makes of a PDLL file runs here.
 */
package dev.jpto.pattern.pdl;
