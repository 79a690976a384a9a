/**
 * What the operations of {@code pto} do on one core: tiles are places in byte-addressed memories,
 * so that a wrong memory plan gives wrong numbers.
 */
package dev.jpto.pto.eval;
