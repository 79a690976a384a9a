/** From whole tensors to tiles: {@code convert-tensor-to-tile} (tile-tensor.md section 4.1). */
package dev.jpto.lowering.tensor;
