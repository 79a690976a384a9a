/** The kernel of the IR: operations, blocks, regions, values, and what dialects declare. */
package dev.jpto.ir;
