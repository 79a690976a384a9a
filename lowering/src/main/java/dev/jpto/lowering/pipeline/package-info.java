/** All passes of the tile compiler, and named pipelines of them. */
package dev.jpto.lowering.pipeline;
