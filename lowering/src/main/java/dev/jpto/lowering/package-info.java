/** What all stages of the compiler share. */
package dev.jpto.lowering;
