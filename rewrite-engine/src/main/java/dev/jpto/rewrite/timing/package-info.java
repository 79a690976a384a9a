/** Measuring how long the parts of a compilation take, and reporting it as mlir-opt does. */
package dev.jpto.rewrite.timing;
