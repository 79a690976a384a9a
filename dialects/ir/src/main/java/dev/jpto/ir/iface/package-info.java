/** Interfaces of operations: what transformations need to know of operations of any dialect. */
package dev.jpto.ir.iface;
