/** From {@code comm} to {@code pto.comm}: the pass {@code convert-comm-to-pto} (spec: comm.md). */
package dev.jpto.lowering.comm;
