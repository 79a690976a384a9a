/**
 * The dialect {@code tile}: operations on tiles, values that lie in the local memories of a core
 * (tile-tensor.md). {@link dev.jpto.tile.TileType} is the type, {@link dev.jpto.tile.TileMemoryOps}
 * and its neighbours the operations.
 */
package dev.jpto.tile;
