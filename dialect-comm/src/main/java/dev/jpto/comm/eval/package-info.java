/** What the operations of {@code comm} do when only one rank runs. */
package dev.jpto.comm.eval;
