/** The dialect every context has: modules, and casts between types that are not both legal yet. */
package dev.jpto.ir.builtin;
