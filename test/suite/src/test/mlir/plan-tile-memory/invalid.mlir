// RUN: jpto-opt %s --split-input-file --verify-diagnostics --print-name-hints --plan-tile-memory

// What does not fit is said where the most memory is needed, with the tiles that take it.

!t = !tile.tile<256x128xf32, vec>
"func.func"() <{sym_name = "big", function_type = (tensor<256x128xf32>) -> ()}> ({
^bb0(%x: tensor<256x128xf32>):
  // expected-note@+1 {{live here: %a, 131072 bytes, '!tile.tile<256x128xf32, vec>'}}
  %a = "tile.full"() <{value = 1.0 : f32}> : () -> !t
  // expected-error@+2 {{Function 'big': Vec buffer usage (262144 bytes) exceeds platform limit (188416 bytes)}}
  // expected-note@+1 {{live here: %b, 131072 bytes, '!tile.tile<256x128xf32, vec>'}}
  %b = "tile.full"() <{value = 2.0 : f32}> : () -> !t
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %s = "tile.add"(%a, %b) : (!t, !t) -> !t
  %o = "tile.store"(%s, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!t, tensor<256x128xf32>, index, index) -> tensor<256x128xf32>
  "func.return"() : () -> ()
}) : () -> ()

// -----

!l = !tile.tile<16x16xf16, left>
!r = !tile.tile<16x16xf16, right>
!a = !tile.tile<16x16xf32, acc>
"func.func"() <{sym_name = "acc", function_type = (tensor<16x16xf32>) -> ()}> ({
^bb0(%x: tensor<16x16xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %l = "tile.create"() : () -> !l
  %r = "tile.create"() : () -> !r
  // expected-error@+1 {{accumulator must be updated in place: %first needs a copy, and no move leads from acc to acc}}
  %first = "tile.matmul"(%l, %r) : (!l, !r) -> !a
  // expected-note@+1 {{here it would have to be in another buffer}}
  %second = "tile.matmul_acc"(%first, %l, %r) : (!a, !l, !r) -> !a
  %o = "tile.store"(%first, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!a, tensor<16x16xf32>, index, index) -> tensor<16x16xf32>
  %p = "tile.store"(%second, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!a, tensor<16x16xf32>, index, index) -> tensor<16x16xf32>
  "func.return"() : () -> ()
}) : () -> ()

// -----

!t = !tile.tile<16x64xf32, vec>
"func.func"() <{sym_name = "pinned", function_type = () -> ()}> ({
  // expected-note@+1 {{which lies at [0, 4096)}}
  %a = "tile.create"() {tile.pinned_address = 0 : i64} : () -> !t
  // expected-error@+1 {{pinned address [2048, 6144) overlaps that of another pinned tile}}
  %b = "tile.create"() {tile.pinned_address = 2048 : i64} : () -> !t
  %s = "tile.add"(%a, %b) : (!t, !t) -> !t
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{sym_name = "nowhere", function_type = () -> ()}> ({
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  // expected-error@+1 {{%a has no memory yet; run infer-tile-memory-space before}}
  %a = "tile.create"() : () -> !tile.tile<16x64xf32>
  "func.return"() : () -> ()
}) : () -> ()
