/**
 * The {@code pto} dialect at the tile level, as ptoas 0.39 accepts it (spec: pto-dialect.md):
 * types, attributes and operations. The tables of operations are the {@code *Ops} classes, one for
 * each part of section 5; an operation is one declaration there.
 */
package dev.jpto.pto;
