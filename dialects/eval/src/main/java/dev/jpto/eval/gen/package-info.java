/**
 * Seeded random programs made from the definitions of operations, for the tests of every module. No
 * test library is used here, so tools may use them as well.
 */
package dev.jpto.eval.gen;
