// RUN: jpto-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

// Gathers, sorting, tiles made of their places (tile-tensor.md sections 2.2 and 2.6): one case for each rule.

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.mgather' op expects 'indices' of i32, but got 'f32'}}
  %0 = "tile.mgather"(%t, %i) : (tensor<64x128xf32>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf64>, %i: !tile.tile<16x64xi32, vec>):
  // expected-error@+1 {{'tile.mgather' op expects a tensor of elements that a tile can hold, but got 'f64'}}
  %0 = "tile.mgather"(%t, %i) : (tensor<64x128xf64>, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf16, vec>, %i: !tile.tile<16x64xi32, vec>, %t: tensor<64x128xf32>):
  // expected-error@+1 {{'tile.mscatter' op cannot store elements of type 'f16' into a tensor of 'f32'}}
  %0 = "tile.mscatter"(%x, %i, %t) : (!tile.tile<16x64xf16, vec>, !tile.tile<16x64xi32, vec>, tensor<64x128xf32>) -> tensor<64x128xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x32xf32, vec>, %i: !tile.tile<16x64xi32, vec>, %t: tensor<64x128xf32>):
  // expected-error@+1 {{'tile.mscatter' op expects tiles of one shape, but got 16x32 and 16x64}}
  %0 = "tile.mscatter"(%x, %i, %t) : (!tile.tile<16x32xf32, vec>, !tile.tile<16x64xi32, vec>, tensor<64x128xf32>) -> tensor<64x128xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: !tile.tile<16x1xi32, vec>):
  // expected-error@+1 {{'tile.gather_row' op expects 'indices' of one row, but got 16x1}}
  %0 = "tile.gather_row"(%t, %i) : (tensor<64x128xf32>, !tile.tile<16x1xi32, vec>) -> !tile.tile<16x128xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x?xf32>, %i: !tile.tile<1x16xi32, vec>):
  // expected-error@+1 {{'tile.gather_row' op expects a tensor of rank 2 with a static number of columns}}
  %0 = "tile.gather_row"(%t, %i) : (tensor<64x?xf32>, !tile.tile<1x16xi32, vec>) -> !tile.tile<16x128xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: !tile.tile<1x8xi32, vec>, %s: !tile.tile<4x64xf32, vec>):
  // expected-error@+1 {{'tile.scatter_update' op expects 'source' of 8x64, but got 4x64}}
  %0 = "tile.scatter_update"(%x, %i, %s) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x8xi32, vec>, !tile.tile<4x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: !tile.tile<16x64xi32, vec>, %z: !tile.tile<16x32xi32, vec>):
  // expected-error@+1 {{'tile.gather' op expects tiles of one shape, but got 16x64 and 16x32}}
  %0 = "tile.gather"(%x, %i, %z) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xi32, vec>, !tile.tile<16x32xi32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: !tile.tile<16x64xi32, vec>, %z: !tile.tile<16x64xi32, vec>):
  // expected-error@+1 {{'tile.gather' op inferred type(s) '!tile.tile<16x64xf32, vec>' are incompatible with return type(s) of operation '!tile.tile<16x64xf16, vec>'}}
  %0 = "tile.gather"(%x, %i, %z) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xi32, vec>, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xf16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %o: !tile.tile<16x64xi16, vec>):
  // expected-error@+1 {{'tile.gatherb' op expects 'offsets' of i32, but got 'i16'}}
  %0 = "tile.gatherb"(%x, %o) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xi16, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.gather_mask' op expects elements of as many bits, but got 'f32' and 'f16'}}
  %0 = "tile.gather_mask"(%x) <{pattern = #tile.mask_pattern<P0101>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x32xf16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.gather_mask' op expects a result of no more elements than the tile has}}
  %0 = "tile.gather_mask"(%x) <{pattern = #tile.mask_pattern<P1111>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x128xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %s: f32, %z: !tile.tile<16x64xi32, vec>):
  // expected-error@+1 {{'tile.gather_compare' op expects 'cmp' to be eq or gt, but got #tile.cmp<lt>}}
  %0 = "tile.gather_compare"(%x, %s, %z) <{cmp = #tile.cmp<lt>}> : (!tile.tile<16x64xf32, vec>, f32, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %s: i32, %z: !tile.tile<16x64xi32, vec>):
  // expected-error@+1 {{'tile.gather_compare' op cannot combine a number of type 'i32' with elements of type 'f32'}}
  %0 = "tile.gather_compare"(%x, %s, %z) <{cmp = #tile.cmp<gt>}> : (!tile.tile<16x64xf32, vec>, i32, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<8x64xf32, vec>, %i: !tile.tile<8x64xi16, vec>):
  // expected-error@+1 {{'tile.scatter' op expects 'indices' of i32 for elements of type 'f32', but got 'i16'}}
  %0 = "tile.scatter"(%x, %y, %i) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x64xf32, vec>, !tile.tile<8x64xi16, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x32xf16, vec>):
  // expected-error@+1 {{'tile.scatter_mask' op expects tiles of one element type, but got 'f32' and 'f16'}}
  %0 = "tile.scatter_mask"(%x, %y) <{pattern = #tile.mask_pattern<P0101>}> : (!tile.tile<16x64xf32, vec>, !tile.tile<16x32xf16, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>, %i: !tile.tile<16x64xi32, vec>):
  // expected-error@+1 {{'tile.sort32' op cannot sort elements of type 'i32'; expects f16 or f32}}
  %0 = "tile.sort32"(%x, %i) : (!tile.tile<16x64xi32, vec>, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x128xi32, vec>
}) : () -> ()

// -----

// A pair has 8 bytes.
"test.f"() ({
^bb0(%x: !tile.tile<16x64xf16, vec>, %i: !tile.tile<16x64xi32, vec>):
  // expected-error@+1 {{'tile.sort32' op inferred type(s) '!tile.tile<16x256xf16, vec>' are incompatible with return type(s) of operation '!tile.tile<16x128xf16, vec>'}}
  %0 = "tile.sort32"(%x, %i) : (!tile.tile<16x64xf16, vec>, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x128xf16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.mrgsort_format1' op expects tiles of one row, but got 16x64}}
  %0 = "tile.mrgsort_format1"(%x) <{block_len = 64 : i64}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<1x256xf32, vec>):
  // expected-error@+1 {{'tile.mrgsort_format1' op expects 'block_len' to be a positive multiple of 64, but got 32}}
  %0 = "tile.mrgsort_format1"(%x) <{block_len = 32 : i64}> : (!tile.tile<1x256xf32, vec>) -> !tile.tile<1x256xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<1x64xf32, vec>, %z: !tile.tile<1x128xf32, vec>):
  // expected-error@+1 {{'tile.mrgsort_format2' op expects 2 to 4 tiles to merge, but got 1}}
  %0 = "tile.mrgsort_format2"(%x, %z) : (!tile.tile<1x64xf32, vec>, !tile.tile<1x128xf32, vec>) -> !tile.tile<1x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<1x64xf32, vec>, %y: !tile.tile<1x64xf32, vec>, %z: !tile.tile<1x128xf32, vec>):
  // expected-error@+1 {{'tile.mrgsort_format2' op expects a result of 128 columns, but got 256}}
  %0 = "tile.mrgsort_format2"(%x, %y, %z) : (!tile.tile<1x64xf32, vec>, !tile.tile<1x64xf32, vec>, !tile.tile<1x128xf32, vec>) -> !tile.tile<1x256xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<1x64xf32, vec>, %y: !tile.tile<1x64xf32, vec>, %z: !tile.tile<1x64xf32, vec>):
  // expected-error@+1 {{'tile.mrgsort_format2' op expects 'tmp' of at least 128 columns, but got 64}}
  %0 = "tile.mrgsort_format2"(%x, %y, %z) : (!tile.tile<1x64xf32, vec>, !tile.tile<1x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<1x128xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{'tile.alloc' op expects a result in a memory, as the address is given}}
  %0 = "tile.alloc"() <{addr = 0 : i64}> : () -> !tile.tile<16x64xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{'tile.alloc' op expects an address from 0 on, but got -32 : i64}}
  %0 = "tile.alloc"() <{addr = -32 : i64}> : () -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%s: i32):
  // expected-error@+1 {{'tile.ci' op expects a result of i16 or i32, but got 'f32'}}
  %0 = "tile.ci"(%s) : (i32) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%s: i32):
  // expected-error@+1 {{'tile.ci' op expects 'start' of type 'i16', but got 'i32'}}
  %0 = "tile.ci"(%s) : (i32) -> !tile.tile<16x64xi16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%s: i32):
  // expected-error@+1 {{'tile.ci' op expects a result of more than one column}}
  %0 = "tile.ci"(%s) : (i32) -> !tile.tile<16x1xi32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%s: i32):
  // expected-error@+1 {{'tile.tri' op expects a result of rank 2, but got rank 3}}
  %0 = "tile.tri"(%s) : (i32) -> !tile.tile<2x16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: i32, %b: i32, %d: i32, %e: i32, %f: i32, %g: i32):
  // expected-error@+1 {{'tile.random' op expects a result of 32-bit integers, but got 'i16'}}
  %0 = "tile.random"(%a, %b, %d, %e, %f, %g) : (i32, i32, i32, i32, i32, i32) -> !tile.tile<16x64xi16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: i32, %b: i32, %d: i32, %e: i32, %f: i32, %g: i32):
  // expected-error@+1 {{'tile.random' op expects 'rounds' to be 7 or 10, but got 8 : i64}}
  %0 = "tile.random"(%a, %b, %d, %e, %f, %g) <{rounds = 8 : i64}> : (i32, i32, i32, i32, i32, i32) -> !tile.tile<16x64xi32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: i32, %b: i32, %d: i32, %e: i32, %f: i32, %g: i64):
  // expected-error@+1 {{'tile.random' op expects keys and counters of i32, but got 'i64'}}
  %0 = "tile.random"(%a, %b, %d, %e, %f, %g) : (i32, i32, i32, i32, i32, i64) -> !tile.tile<16x64xi32, vec>
}) : () -> ()
