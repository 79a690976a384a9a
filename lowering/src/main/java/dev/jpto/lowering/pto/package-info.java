/** To {@code pto} as ptoas assembles it (spec: pto-dialect.md). */
package dev.jpto.lowering.pto;
