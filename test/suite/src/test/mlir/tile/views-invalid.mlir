// RUN: jpto-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

// Windows, reshapes, transposes, valid shapes, padding (tile-tensor.md sections 1.5 and 2.2): one case for each rule.

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.slice' op expects one of 'offsets' for each of 2 axes, but got 1}}
  %0 = "tile.slice"(%x, %i) <{shape = array<i64: 8, 8>, operandSegmentSizes = array<i32: 1, 1, 0>}> : (!tile.tile<16x64xf32, vec>, index) -> !tile.tile<8x8xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.slice' op expects 'shape' with 2 extents, as the source has axes, but got 1}}
  %0 = "tile.slice"(%x, %i, %i) <{shape = array<i64: 8>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.slice' op expects positive extents in 'shape', but got 0}}
  %0 = "tile.slice"(%x, %i, %i) <{shape = array<i64: 0, 8>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index):
  %m1 = "arith.constant"() <{value = -1 : index}> : () -> index
  // expected-error@+1 {{'tile.slice' op offset -1 on axis 0 is negative}}
  %0 = "tile.slice"(%x, %m1, %i) <{shape = array<i64: 8, 8>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index):
  %c9 = "arith.constant"() <{value = 9 : index}> : () -> index
  // expected-error@+1 {{'tile.slice' op window [9, 17) on axis 0 reaches beyond the source's 16}}
  %0 = "tile.slice"(%x, %c9, %i) <{shape = array<i64: 8, 8>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
}) : () -> ()

// -----

// The whole window lies in the tile, valid or not.
"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index):
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %c12 = "arith.constant"() <{value = 12 : index}> : () -> index
  // expected-error@+1 {{'tile.slice' op window [12, 20) on axis 0 reaches beyond the source's 16}}
  %0 = "tile.slice"(%x, %c12, %i, %c4, %c8) <{shape = array<i64: 8, 8>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!tile.tile<16x64xf32, vec>, index, index, index, index) -> !tile.tile<8x8xf32, vec, valid=4x8>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index):
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %c9 = "arith.constant"() <{value = 9 : index}> : () -> index
  // expected-error@+1 {{'tile.slice' op valid size 9 on axis 0 is more than the window's 8}}
  %0 = "tile.slice"(%x, %i, %i, %c9, %c8) <{shape = array<i64: 8, 8>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!tile.tile<16x64xf32, vec>, index, index, index, index) -> !tile.tile<8x8xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.slice' op inferred type(s) '!tile.tile<8x8xf32, vec>' are incompatible with return type(s) of operation '!tile.tile<8x8xf32, mat>'}}
  %0 = "tile.slice"(%x, %i, %i) <{shape = array<i64: 8, 8>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, mat>
}) : () -> ()

// -----

// No more is valid than in the source.
"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=4x64>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  // expected-error@+1 {{'tile.slice' op inferred type(s) '!tile.tile<8x64xf32, vec, valid=4x64>' are incompatible with return type(s) of operation '!tile.tile<8x64xf32, vec>'}}
  %0 = "tile.slice"(%x, %c0, %c0) <{shape = array<i64: 8, 64>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec, valid=4x64>, index, index) -> !tile.tile<8x64xf32, vec>
}) : () -> ()

// -----

// A window lies in memory as its source does.
"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.slice' op inferred type(s) '!tile.tile<16x1xf32, vec, blayout=row_major>' are incompatible with return type(s) of operation '!tile.tile<16x1xf32, vec>'}}
  %0 = "tile.slice"(%x, %i, %i) <{shape = array<i64: 16, 1>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<16x1xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<2x16x64xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.slice' op expects 'drop_dims' within rank 3, but got 3}}
  %0 = "tile.slice"(%x, %i, %i, %i) <{drop_dims = array<i64: 3>, shape = array<i64: 1, 16, 64>, operandSegmentSizes = array<i32: 1, 3, 0>}> : (!tile.tile<2x16x64xf32, vec>, index, index, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<2x16x64xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.slice' op 'drop_dims' has axis 0 twice}}
  %0 = "tile.slice"(%x, %i, %i, %i) <{drop_dims = array<i64: 0, 0>, shape = array<i64: 1, 16, 64>, operandSegmentSizes = array<i32: 1, 3, 0>}> : (!tile.tile<2x16x64xf32, vec>, index, index, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<2x16x64xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.slice' op cannot drop axis 0: it is not known to have one valid element}}
  %0 = "tile.slice"(%x, %i, %i, %i) <{drop_dims = array<i64: 0>, shape = array<i64: 2, 16, 64>, operandSegmentSizes = array<i32: 1, 3, 0>}> : (!tile.tile<2x16x64xf32, vec>, index, index, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.slice' op cannot drop 1 of 2 axes: a tile keeps two}}
  %0 = "tile.slice"(%x, %i, %i) <{drop_dims = array<i64: 0>, shape = array<i64: 1, 64>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<64x64xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.extract' op cannot extract from vec to left; expects mat to left or right, or vec to vec}}
  %0 = "tile.extract"(%x, %i, %i) <{target_memory = #tile.space<left>, shape = array<i64: 16, 16>}> : (!tile.tile<64x64xf32, vec>, index, index) -> !tile.tile<16x16xf32, left>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<64x64xf32, mat>, %i: index):
  // expected-error@+1 {{'tile.extract' op cannot extract from mat to vec; expects mat to left or right, or vec to vec}}
  %0 = "tile.extract"(%x, %i, %i) <{shape = array<i64: 16, 16>}> : (!tile.tile<64x64xf32, mat>, index, index) -> !tile.tile<16x16xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<2x64x64xf32, mat>, %i: index):
  // expected-error@+1 {{'tile.extract' op expects a source of rank 2, but got rank 3}}
  %0 = "tile.extract"(%x, %i, %i) <{target_memory = #tile.space<left>, shape = array<i64: 16, 16>}> : (!tile.tile<2x64x64xf32, mat>, index, index) -> !tile.tile<16x16xf32, left>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<64x64xi32, mat>, %i: index):
  // expected-error@+1 {{'tile.extract' op cannot extract elements of type 'i32'; expects i8, f16, bf16 or f32}}
  %0 = "tile.extract"(%x, %i, %i) <{target_memory = #tile.space<left>, shape = array<i64: 16, 16>}> : (!tile.tile<64x64xi32, mat>, index, index) -> !tile.tile<16x16xi32, left>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<64x64xf32, mat>, %i: index):
  %c56 = "arith.constant"() <{value = 56 : index}> : () -> index
  // expected-error@+1 {{'tile.extract' op window [56, 72) on axis 0 reaches beyond the source's 64}}
  %0 = "tile.extract"(%x, %c56, %i) <{target_memory = #tile.space<left>, shape = array<i64: 16, 16>}> : (!tile.tile<64x64xf32, mat>, index, index) -> !tile.tile<16x16xf32, left>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<64x1xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.extract' op expects a row-major source without boxes, as it is extracted to vec}}
  %0 = "tile.extract"(%x, %i, %i) <{shape = array<i64: 16, 1>}> : (!tile.tile<64x1xf32, vec>, index, index) -> !tile.tile<16x1xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<64x64xf32, mat>, %i: index):
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  // expected-error@+1 {{'tile.extract' op inferred type(s) '!tile.tile<16x16xf32, left, valid=?x16, compact=normal>' are incompatible with return type(s) of operation '!tile.tile<16x16xf32, left, valid=?x16>'}}
  %0 = "tile.extract"(%x, %i, %i, %i, %c16) <{target_memory = #tile.space<left>, shape = array<i64: 16, 16>}> : (!tile.tile<64x64xf32, mat>, index, index, index, index) -> !tile.tile<16x16xf32, left, valid=?x16>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<8x8xf16, vec>, %i: index):
  // expected-error@+1 {{'tile.assemble' op cannot write elements of type 'f16' into a tile of 'f32'}}
  %0 = "tile.assemble"(%x, %y, %i, %i) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf16, vec>, index, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf16, vec>, %y: !tile.tile<8x8xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.assemble' op cannot write elements of type 'f32' into a tile of 'f16'}}
  %0 = "tile.assemble"(%x, %y, %i, %i) : (!tile.tile<16x64xf16, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<8x8xf32, mat>, %i: index):
  // expected-error@+1 {{'tile.assemble' op cannot write from mat into vec; expects vec, mat, or acc into mat}}
  %0 = "tile.assemble"(%x, %y, %i, %i) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, mat>, index, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>, %y: !tile.tile<16x16xf32, acc>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  // expected-error@+1 {{'tile.assemble' op cannot write from acc into acc; expects vec, mat, or acc into mat}}
  %0 = "tile.assemble"(%x, %y, %c0, %c0) : (!tile.tile<16x64xf32, acc>, !tile.tile<16x16xf32, acc>, index, index) -> !tile.tile<16x64xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<2x8x8xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.assemble' op cannot write a tile of rank 3 into one of rank 2}}
  %0 = "tile.assemble"(%x, %y, %i, %i) : (!tile.tile<16x64xf32, vec>, !tile.tile<2x8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<8x8xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.assemble' op expects one of 'offsets' for each of 2 axes, but got 1}}
  %0 = "tile.assemble"(%x, %y, %i) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<8x8xf32, vec>, %i: index):
  %c9 = "arith.constant"() <{value = 9 : index}> : () -> index
  // expected-error@+1 {{'tile.assemble' op window [9, 17) on axis 0 reaches beyond the target's 16}}
  %0 = "tile.assemble"(%x, %y, %c9, %i) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<8x8xf32, vec>, %i: index):
  %m1 = "arith.constant"() <{value = -1 : index}> : () -> index
  // expected-error@+1 {{'tile.assemble' op offset -1 on axis 0 is negative}}
  %0 = "tile.assemble"(%x, %y, %m1, %i) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<64x64xf32, mat>, %y: !tile.tile<16x16xf32, acc>, %i: index):
  // expected-error@+1 {{'tile.assemble' op expects constant offsets, as the target is made of boxes}}
  %0 = "tile.assemble"(%x, %y, %i, %i) : (!tile.tile<64x64xf32, mat>, !tile.tile<16x16xf32, acc>, index, index) -> !tile.tile<64x64xf32, mat>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=4x64>, %y: !tile.tile<4x64xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  // expected-error@+1 {{'tile.assemble' op leaves a gap on axis 0}}
  %0 = "tile.assemble"(%x, %y, %c8, %c0) : (!tile.tile<16x64xf32, vec, valid=4x64>, !tile.tile<4x64xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec, valid=4x64>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=4x32>, %y: !tile.tile<8x64xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  // expected-error@+1 {{'tile.assemble' op union is not a box}}
  %0 = "tile.assemble"(%x, %y, %c4, %c0) : (!tile.tile<16x64xf32, vec, valid=4x32>, !tile.tile<8x64xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec, valid=4x32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=4x64>, %y: !tile.tile<4x64xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  // expected-error@+1 {{'tile.assemble' op inferred type(s) '!tile.tile<16x64xf32, vec, valid=8x64>' are incompatible with return type(s) of operation '!tile.tile<16x64xf32, vec, valid=4x64>'}}
  %0 = "tile.assemble"(%x, %y, %c4, %c0) : (!tile.tile<16x64xf32, vec, valid=4x64>, !tile.tile<4x64xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec, valid=4x64>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.reshape' op expects a result of as many elements: 1024, but got 512}}
  %0 = "tile.reshape"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x32xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.reshape' op expects tiles of one element type, but got 'f32' and 'f16'}}
  %0 = "tile.reshape"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=16x3>):
  // expected-error@+1 {{'tile.reshape' op valid region cannot be expressed after reshape}}
  %0 = "tile.reshape"(%x) : (!tile.tile<16x64xf32, vec, valid=16x3>) -> !tile.tile<1024x1xf32, vec>
}) : () -> ()

// -----

// Only what is wholly valid can be reshaped where rows do not follow each other.
"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, blayout=col_major, valid=8x64>):
  // expected-error@+1 {{'tile.reshape' op valid region cannot be expressed after reshape}}
  %0 = "tile.reshape"(%x) : (!tile.tile<16x64xf32, vec, blayout=col_major, valid=8x64>) -> !tile.tile<32x32xf32, vec, valid=16x32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=8x64>):
  // expected-error@+1 {{'tile.reshape' op inferred type(s) '!tile.tile<32x32xf32, vec, valid=16x32>' are incompatible with return type(s) of operation '!tile.tile<32x32xf32, vec>'}}
  %0 = "tile.reshape"(%x) : (!tile.tile<16x64xf32, vec, valid=8x64>) -> !tile.tile<32x32xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16xf32, vec>):
  // expected-error@+1 {{'tile.transpose' op expects a source of rank 2 or more}}
  %0 = "tile.transpose"(%x) <{axis1 = 0 : i64, axis2 = 1 : i64}> : (!tile.tile<16xf32, vec>) -> !tile.tile<16xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.transpose' op expects two axes, but got 1 twice}}
  %0 = "tile.transpose"(%x) <{axis1 = 1 : i64, axis2 = -1 : i64}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.transpose' op expects 'axis2' within rank 2, but got 2}}
  %0 = "tile.transpose"(%x) <{axis1 = 0 : i64, axis2 = 2 : i64}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.transpose' op inferred type(s) '!tile.tile<64x16xf32, vec>' are incompatible with return type(s) of operation '!tile.tile<16x64xf32, vec>'}}
  %0 = "tile.transpose"(%x) <{axis1 = 0 : i64, axis2 = 1 : i64}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf16, vec>):
  // expected-error@+1 {{'tile.transpose' op expects tiles of one element type, but got 'f32' and 'f16'}}
  %0 = "tile.transpose"(%x, %y) <{axis1 = 0 : i64, axis2 = 1 : i64}> : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf16, vec>) -> !tile.tile<64x16xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16xf32, mat>):
  // expected-error@+1 {{'tile.transpose_view' op expects a source of rank 2 or more}}
  %0 = "tile.transpose_view"(%x) : (!tile.tile<16xf32, mat>) -> !tile.tile<16xf32, mat>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.transpose_view' op operand #0 must be in mat, but is in vec}}
  %0 = "tile.transpose_view"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<64x16xf32, vec, blayout=col_major>
}) : () -> ()

// -----

// The boxes are not turned by copying.
"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, mat>):
  // expected-error@+1 {{'tile.transpose_view' op inferred type(s) '!tile.tile<64x16xf32, mat, blayout=row_major, slayout=col_major>' are incompatible with return type(s) of operation '!tile.tile<64x16xf32, mat>'}}
  %0 = "tile.transpose_view"(%x) : (!tile.tile<16x64xf32, mat>) -> !tile.tile<64x16xf32, mat>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.reinterpret_view' op expects a result of as many bytes: 4096, but got 2048}}
  %0 = "tile.reinterpret_view"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.reinterpret_view' op expects a result in the same memory, vec}}
  %0 = "tile.reinterpret_view"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x128xf16, mat>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, mat>):
  // expected-error@+1 {{'tile.reinterpret_view' op cannot reinterpret between tiles with and without boxes}}
  %0 = "tile.reinterpret_view"(%x) : (!tile.tile<16x64xf32, mat>) -> !tile.tile<16x128xf16, mat, blayout=row_major, slayout=none_box>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<2x16x64xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.set_validshape' op expects a source of rank 2, but got rank 3}}
  %0 = "tile.set_validshape"(%x, %i, %i) : (!tile.tile<2x16x64xf32, vec>, index, index) -> !tile.tile<2x16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index):
  %c17 = "arith.constant"() <{value = 17 : index}> : () -> index
  // expected-error@+1 {{'tile.set_validshape' op valid size 17 on axis 0 is not within 0 and 16}}
  %0 = "tile.set_validshape"(%x, %c17, %i) : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index):
  %m1 = "arith.constant"() <{value = -1 : index}> : () -> index
  // expected-error@+1 {{'tile.set_validshape' op valid size -1 on axis 0 is not within 0 and 16}}
  %0 = "tile.set_validshape"(%x, %m1, %i) : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
  // expected-error@+1 {{'tile.set_validshape' op inferred type(s) '!tile.tile<16x64xf32, vec, valid=8x64>' are incompatible with return type(s) of operation '!tile.tile<16x64xf32, vec>'}}
  %0 = "tile.set_validshape"(%x, %c8, %c64) : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

// Only a tile with room of its own has a valid shape to set.
"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index):
  %y = "tile.slice"(%x, %i, %i) <{shape = array<i64: 8, 64>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x64xf32, vec>
  // expected-error@+1 {{'tile.set_validshape' op cannot set the valid shape of a view, which 'tile.slice' makes}}
  %0 = "tile.set_validshape"(%y, %i, %i) : (!tile.tile<8x64xf32, vec>, index, index) -> !tile.tile<8x64xf32, vec, valid=?x?>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<8x64xf32, vec>):
  // expected-error@+1 {{'tile.concat' op expects tiles of as many rows, but got 16 and 8}}
  %0 = "tile.concat"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x64xf32, vec>) -> !tile.tile<16x128xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf16, vec>):
  // expected-error@+1 {{'tile.concat' op expects tiles of one element type, but got 'f32' and 'f16'}}
  %0 = "tile.concat"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf16, vec>) -> !tile.tile<16x128xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<2x16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.concat' op expects tiles of rank 2, but got rank 3}}
  %0 = "tile.concat"(%x, %y) : (!tile.tile<2x16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x128xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.concat' op inferred type(s) '!tile.tile<16x128xf32, vec>' are incompatible with return type(s) of operation '!tile.tile<16x64xf32, vec>'}}
  %0 = "tile.concat"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=8x?>):
  // expected-error@+1 {{'tile.fillpad' op inferred type(s) '!tile.tile<16x64xf32, vec, pad=zero>' are incompatible with return type(s) of operation '!tile.tile<16x64xf32, vec>'}}
  %0 = "tile.fillpad"(%x) : (!tile.tile<16x64xf32, vec, valid=8x?>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=8x?>):
  // expected-error@+1 {{'tile.fillpad_inplace' op inferred type(s) '!tile.tile<16x64xf32, vec, pad=max>' are incompatible with return type(s) of operation '!tile.tile<16x64xf32, vec, pad=zero>'}}
  %0 = "tile.fillpad_inplace"(%x) <{pad = #tile.pad<max>}> : (!tile.tile<16x64xf32, vec, valid=8x?>) -> !tile.tile<16x64xf32, vec, pad=zero>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.fillpad_expand' op expects a result of at least 16 elements on axis 0, but got 8}}
  %0 = "tile.fillpad_expand"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<8x64xf32, vec, pad=zero>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.fillpad_expand' op expects a result of rank 2, but got 3}}
  %0 = "tile.fillpad_expand"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<2x16x64xf32, vec, pad=zero>
}) : () -> ()
