/** Random programs of control flow, and what canonicalization makes of them. */
package dev.jpto.std.control;
