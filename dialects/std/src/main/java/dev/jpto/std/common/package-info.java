/** Constraints and small helpers that the dialects of this module, and those built on it, share. */
package dev.jpto.std.common;
