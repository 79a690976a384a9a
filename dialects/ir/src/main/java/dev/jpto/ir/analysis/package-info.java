/** What is known about the IR beyond its structure: dominance, symbols, structural equality. */
package dev.jpto.ir.analysis;
