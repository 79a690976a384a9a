/**
 * The dialects that MLIR 19.1.7 itself brings and that tile programs are written with: {@code
 * func}, {@code arith}, {@code scf} and {@code cf}. Each has a package with one class that lists
 * its operations; constraints that several use are in {@code common}. Beside them is the namespace
 * {@code jpto} of the attributes that jpto's own dialects share.
 */
package dev.jpto.std;
