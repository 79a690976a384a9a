/**
 * The dialects that MLIR 19.1.7 itself brings and that tile programs are written with: {@code
 * func}, {@code arith}, {@code scf} and {@code cf}. Each has a package with one class that lists
 * its operations; constraints that several use are in {@code common}.
 */
package dev.jpto.std;
