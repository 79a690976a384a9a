/** Types, attributes and locations, uniqued in their context, and how they are written. */
package dev.jpto.ir.attr;
