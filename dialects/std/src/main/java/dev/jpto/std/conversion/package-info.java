/** Conversions of types through functions, branches and structured control flow. */
package dev.jpto.std.conversion;
