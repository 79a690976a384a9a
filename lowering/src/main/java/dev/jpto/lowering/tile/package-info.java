/** Passes on tiles: where they lie, how they lie there, and what the target can do with them. */
package dev.jpto.lowering.tile;
