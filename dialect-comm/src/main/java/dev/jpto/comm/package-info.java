/**
 * The {@code comm} dialect: signals between ranks (spec: comm.md). A signal is one 32-bit cell of a
 * rank's window, seen as a tensor of one {@code i32}; a notify sets or increments it, a wait blocks
 * on it, a test looks at it.
 */
package dev.jpto.comm;
