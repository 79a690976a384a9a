/** Where values go with control, for all stages. */
package dev.jpto.lowering.flow;
