// RUN: jpto-opt %s --allow-unregistered-dialect | FileCheck %s

// What is implicit is not printed (tile-tensor.md section 1.3).

// No memory yet; then each memory with the layout it has by itself.
// CHECK: t = !tile.tile<16x64xf32>}
"test.x"() {t = !tile.tile<16x64xf32, valid=16x64, blayout=row_major, slayout=none_box, fractal=512>} : () -> ()
// CHECK: t = !tile.tile<16x64xf32, vec>}
"test.x"() {t = !tile.tile<16x64xf32, vec, blayout=row_major>} : () -> ()
// CHECK: t = !tile.tile<16x128xbf16, mat>}
"test.x"() {t = !tile.tile<16x128xbf16, mat, slayout=row_major, blayout=col_major>} : () -> ()
// CHECK: t = !tile.tile<16x128xbf16, left>}
"test.x"() {t = !tile.tile<16x128xbf16, left, blayout=col_major>} : () -> ()
// CHECK: t = !tile.tile<128x64xbf16, right>}
"test.x"() {t = !tile.tile<128x64xbf16, right, blayout=row_major, slayout=col_major, fractal=512>} : () -> ()
// CHECK: t = !tile.tile<16x64xf32, acc>}
"test.x"() {t = !tile.tile<16x64xf32, acc, fractal=1024>} : () -> ()
// CHECK: t = !tile.tile<1x64xf32, bias>}
"test.x"() {t = !tile.tile<1x64xf32, bias, slayout=none_box>} : () -> ()
// CHECK: t = !tile.tile<16x2xf8E4M3FN, lscale>}
"test.x"() {t = !tile.tile<16x2xf8E4M3FN, lscale, blayout=row_major, slayout=row_major, fractal=32>} : () -> ()
// CHECK: t = !tile.tile<2x16xf8E5M2, rscale>}
"test.x"() {t = !tile.tile<2x16xf8E5M2, rscale, blayout=col_major, slayout=col_major>} : () -> ()

// A column vector lies by columns; one element does not make a vector.
// CHECK: t = !tile.tile<16x1xf32, vec>}
"test.x"() {t = !tile.tile<16x1xf32, vec, blayout=col_major>} : () -> ()
// CHECK: t = !tile.tile<16x1xf32, vec, blayout=row_major>}
"test.x"() {t = !tile.tile<16x1xf32, vec, blayout=row_major>} : () -> ()
// CHECK: t = !tile.tile<1x1xf32, vec, blayout=col_major>}
"test.x"() {t = !tile.tile<1x1xf32, vec, blayout=col_major>} : () -> ()
// CHECK: t = !tile.tile<2x16x1xf32, vec>}
"test.x"() {t = !tile.tile<2x16x1xf32, vec, blayout=row_major>} : () -> ()

// Fields in any order are printed in one.
// CHECK: t = !tile.tile<16x64xui8, vec, valid=8x?, blayout=col_major, pad=max, compact=normal>}
"test.x"() {t = !tile.tile<16x64xui8, vec, compact=normal, pad=max, valid=8x?, blayout=col_major>} : () -> ()
// CHECK: t = !tile.tile<16x64xf32, valid=?x0>}
"test.x"() {t = !tile.tile<16x64xf32, valid=?x0>} : () -> ()
// CHECK: t = !tile.tile<1x64x!pto.hif8, vec>}
"test.x"() {t = !tile.tile<1x64x!pto.hif8, vec>} : () -> ()
