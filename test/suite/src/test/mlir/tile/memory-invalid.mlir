// RUN: jpto-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

// What moves tiles between memories (tile-tensor.md section 2.2): one case for each rule.

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.load' op expects 'shape' with 2 extents, as the source has axes, but got 1}}
  %0 = "tile.load"(%t, %i, %i) <{shape = array<i64: 16>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x16xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.load' op expects positive extents in 'shape', but got 0}}
  %0 = "tile.load"(%t, %i, %i) <{shape = array<i64: 16, 0>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x16xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.load' op expects one of 'offsets' for each of 2 axes, but got 1}}
  %0 = "tile.load"(%t, %i) <{shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<64x128xf32>, index) -> !tile.tile<16x16xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.load' op expects one of 'valid' for each of 2 axes, but got 1}}
  %0 = "tile.load"(%t, %i, %i, %i) <{shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 1>}> : (tensor<64x128xf32>, index, index, index) -> !tile.tile<16x16xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %m1 = "arith.constant"() <{value = -1 : index}> : () -> index
  // expected-error@+1 {{'tile.load' op offset -1 on axis 1 is negative}}
  %0 = "tile.load"(%t, %c0, %m1) <{shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x16xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c120 = "arith.constant"() <{value = 120 : index}> : () -> index
  // expected-error@+1 {{'tile.load' op window [120, 136) on axis 1 reaches beyond the source's 128}}
  %0 = "tile.load"(%t, %c0, %c120) <{shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x16xf32>
}) : () -> ()

// -----

// The window fits as far as it is valid.
"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c120 = "arith.constant"() <{value = 120 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %c9 = "arith.constant"() <{value = 9 : index}> : () -> index
  // expected-error@+1 {{'tile.load' op window [120, 129) on axis 1 reaches beyond the source's 128}}
  %0 = "tile.load"(%t, %c0, %c120, %c16, %c9) <{shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (tensor<64x128xf32>, index, index, index, index) -> !tile.tile<16x16xf32, valid=16x9>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c17 = "arith.constant"() <{value = 17 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  // expected-error@+1 {{'tile.load' op valid size 17 on axis 1 is more than the window's 16}}
  %0 = "tile.load"(%t, %c0, %c0, %c16, %c17) <{shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (tensor<64x128xf32>, index, index, index, index) -> !tile.tile<16x16xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.load' op cannot load into left: load must go through mat, and tile.move from there}}
  %0 = "tile.load"(%t, %i, %i) <{target_memory = #tile.space<left>, shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x16xf32, left>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.load' op cannot load into right: load must go through mat, and tile.move from there}}
  %0 = "tile.load"(%t, %i, %i) <{target_memory = #tile.space<right>, shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x16xf32, right>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.load' op cannot load into acc: load must go through mat, and tile.move from there}}
  %0 = "tile.load"(%t, %i, %i) <{target_memory = #tile.space<acc>, shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.load' op cannot load into bias: load must go through mat, and tile.move from there}}
  %0 = "tile.load"(%t, %i, %i) <{target_memory = #tile.space<bias>, shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x16xf32, bias>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf64>, %i: index):
  // expected-error@+1 {{'tile.load' op cannot load elements of type 'f64'}}
  %0 = "tile.load"(%t, %i, %i) <{shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf64>, index, index) -> !tile.tile<16x16xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.load' op inferred type(s) '!tile.tile<16x16xf32>' are incompatible with return type(s) of operation '!tile.tile<16x16xf16>'}}
  %0 = "tile.load"(%t, %i, %i) <{shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x16xf16>
}) : () -> ()

// -----

// A row in mat is not made of boxes.
"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.load' op inferred type(s) '!tile.tile<1x16xf32, mat, blayout=row_major, slayout=none_box>' are incompatible with return type(s) of operation '!tile.tile<1x16xf32, mat>'}}
  %0 = "tile.load"(%t, %i, %i) <{target_memory = #tile.space<mat>, shape = array<i64: 1, 16>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<1x16xf32, mat>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.load' op inferred type(s) '!tile.tile<16x16xf32, mat, valid=?x?>' are incompatible with return type(s) of operation '!tile.tile<16x16xf32, vec, valid=?x?>'}}
  %0 = "tile.load"(%t, %i, %i, %i, %i) <{target_memory = #tile.space<mat>, shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (tensor<64x128xf32>, index, index, index, index) -> !tile.tile<16x16xf32, vec, valid=?x?>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, vec>, %t: tensor<64x128xf16>, %i: index):
  // expected-error@+1 {{'tile.store' op cannot store elements of type 'f32' into a tensor of 'f16'; only a tile in acc is converted}}
  %0 = "tile.store"(%x, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xf32, vec>, tensor<64x128xf16>, index, index) -> tensor<64x128xf16>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xi32, acc>, %t: tensor<64x128xf16>, %i: index):
  // expected-error@+1 {{'tile.store' op cannot store elements of type 'i32' into a tensor of 'f16'}}
  %0 = "tile.store"(%x, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xi32, acc>, tensor<64x128xf16>, index, index) -> tensor<64x128xf16>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, mat>, %t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.store' op operand #0 must be in vec or acc, but is in mat}}
  %0 = "tile.store"(%x, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xf32, mat>, tensor<64x128xf32>, index, index) -> tensor<64x128xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xui8, vec>, %t: tensor<64x128xui8>, %i: index):
  // expected-error@+1 {{'tile.store' op cannot add atomically to elements of type 'ui8'; expects f32, bf16, f16, i32, i16 or i8}}
  %0 = "tile.store"(%x, %t, %i, %i) <{atomic = #tile.atomic<add>, operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xui8, vec>, tensor<64x128xui8>, index, index) -> tensor<64x128xui8>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, vec>, %t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.store' op expects one of 'offsets' for each of 2 axes, but got 1}}
  %0 = "tile.store"(%x, %t, %i) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (!tile.tile<16x16xf32, vec>, tensor<64x128xf32>, index) -> tensor<64x128xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<2x16x16xf32, vec>, %t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.store' op cannot store a tile of rank 3 into a tensor of rank 2 without 'nd_shape'}}
  %0 = "tile.store"(%x, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<2x16x16xf32, vec>, tensor<64x128xf32>, index, index) -> tensor<64x128xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, vec>, %t: tensor<64x128xf32>, %i: index):
  %m1 = "arith.constant"() <{value = -1 : index}> : () -> index
  // expected-error@+1 {{'tile.store' op offset -1 on axis 0 is negative}}
  %0 = "tile.store"(%x, %t, %m1, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xf32, vec>, tensor<64x128xf32>, index, index) -> tensor<64x128xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, vec>, %t: tensor<64x128xf32>, %i: index):
  %c56 = "arith.constant"() <{value = 56 : index}> : () -> index
  // expected-error@+1 {{'tile.store' op window [56, 72) on axis 0 reaches beyond the target's 64}}
  %0 = "tile.store"(%x, %t, %c56, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xf32, vec>, tensor<64x128xf32>, index, index) -> tensor<64x128xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, vec, valid=9x16>, %t: tensor<64x128xf32>, %i: index):
  %c56 = "arith.constant"() <{value = 56 : index}> : () -> index
  // expected-error@+1 {{'tile.store' op window [56, 65) on axis 0 reaches beyond the target's 64}}
  %0 = "tile.store"(%x, %t, %c56, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xf32, vec, valid=9x16>, tensor<64x128xf32>, index, index) -> tensor<64x128xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, vec>, %t: tensor<4x8x128xf32>, %i: index):
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  // expected-error@+1 {{'tile.store' op expects 'nd_shape' with as many elements as are valid in the tile: 256, but got 128}}
  %0 = "tile.store"(%x, %t, %i, %i, %i, %c1, %c8, %c16) <{operandSegmentSizes = array<i32: 1, 1, 3, 3>}> : (!tile.tile<16x16xf32, vec>, tensor<4x8x128xf32>, index, index, index, index, index, index) -> tensor<4x8x128xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, vec>, %t: tensor<64x128xf32>, %i: index):
  // expected-error@+1 {{'tile.store' op inferred type(s) 'tensor<64x128xf32>' are incompatible with return type(s) of operation 'tensor<64x?xf32>'}}
  %0 = "tile.store"(%x, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xf32, vec>, tensor<64x128xf32>, index, index) -> tensor<64x?xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, vec>):
  // expected-error@+1 {{'tile.move' op cannot move from vec to left; it can go to vec, mat}}
  %0 = "tile.move"(%x) <{target_memory = #tile.space<left>}> : (!tile.tile<16x16xf32, vec>) -> !tile.tile<16x16xf32, left>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, mat>):
  // expected-error@+1 {{'tile.move' op cannot move from mat to vec; it can go to left, right, bias, lscale, rscale}}
  %0 = "tile.move"(%x) <{target_memory = #tile.space<vec>}> : (!tile.tile<16x16xf32, mat>) -> !tile.tile<16x16xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, acc>):
  // expected-error@+1 {{'tile.move' op cannot move from acc to left; it can go to vec, mat}}
  %0 = "tile.move"(%x) <{target_memory = #tile.space<left>}> : (!tile.tile<16x16xf32, acc>) -> !tile.tile<16x16xf32, left>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, acc>):
  // expected-error@+1 {{'tile.move' op inferred type(s) '!tile.tile<16x16xf32, acc>' are incompatible with return type(s) of operation '!tile.tile<16x16xf32, acc, fractal=512>'}}
  %0 = "tile.move"(%x) <{target_memory = #tile.space<acc>}> : (!tile.tile<16x16xf32, acc>) -> !tile.tile<16x16xf32, acc, fractal=512>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, left>):
  // expected-error@+1 {{'tile.move' op cannot move from left to mat; a tile in left cannot be moved}}
  %0 = "tile.move"(%x) <{target_memory = #tile.space<mat>}> : (!tile.tile<16x16xf32, left>) -> !tile.tile<16x16xf32, mat>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, vec, valid=8x16>):
  // expected-error@+1 {{'tile.move' op inferred type(s) '!tile.tile<16x16xf32, mat, valid=8x16>' are incompatible with return type(s) of operation '!tile.tile<16x16xf32, mat>'}}
  %0 = "tile.move"(%x) <{target_memory = #tile.space<mat>}> : (!tile.tile<16x16xf32, vec, valid=8x16>) -> !tile.tile<16x16xf32, mat>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%i: index):
  // expected-error@+1 {{'tile.create' op expects 'valid' to be given, as the result's valid size on axis 0 is '?'}}
  %0 = "tile.create"() : () -> !tile.tile<16x16xf32, vec, valid=?x16>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%i: index):
  // expected-error@+1 {{'tile.create' op expects one of 'valid' for each of 2 axes, but got 1}}
  %0 = "tile.create"(%i) : (index) -> !tile.tile<16x16xf32, vec, valid=?x16>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%i: index):
  %c17 = "arith.constant"() <{value = 17 : index}> : () -> index
  // expected-error@+1 {{'tile.create' op valid size 17 on axis 1 is not within 0 and 16}}
  %0 = "tile.create"(%i, %c17) : (index, index) -> !tile.tile<16x16xf32, vec, valid=?x16>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%i: index):
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  // expected-error@+1 {{'tile.create' op valid size on axis 0 is ?, but the result's type has 8}}
  %0 = "tile.create"(%i, %c16) : (index, index) -> !tile.tile<16x16xf32, vec, valid=8x16>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%i: index):
  // expected-error@+1 {{'tile.create' op cannot create a tile in lscale}}
  %0 = "tile.create"() : () -> !tile.tile<16x16xf32, lscale>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%i: index):
  // expected-error@+1 {{'tile.create' op expects a result of the layout its memory has by itself}}
  %0 = "tile.create"() : () -> !tile.tile<16x16xf32, vec, blayout=col_major>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%i: index):
  // expected-error@+1 {{'tile.create' op 'transpose' needs a result of rank 2 in mat}}
  %0 = "tile.create"() <{transpose = true}> : () -> !tile.tile<16x16xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%i: index):
  // expected-error@+1 {{'tile.create' op 'flat_layout' needs a result in mat}}
  %0 = "tile.create"() <{flat_layout = true}> : () -> !tile.tile<16x16xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%i: index):
  // expected-error@+1 {{'tile.create' op cannot have both 'transpose' and 'flat_layout'}}
  %0 = "tile.create"() <{flat_layout = true, transpose = true}> : () -> !tile.tile<16x16xf32, mat>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%i: index):
  // expected-error@+1 {{'tile.create' op expects a result of the layout its memory has by itself}}
  %0 = "tile.create"() <{transpose = true}> : () -> !tile.tile<16x16xf32, mat>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%i: index):
  // expected-error@+1 {{'tile.create' op 'dtype' is f16, but the result holds 'f32'}}
  %0 = "tile.create"() <{dtype = f16}> : () -> !tile.tile<16x16xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%i: index):
  // expected-error@+1 {{'tile.create' op 'target_memory' is #tile.space<vec>, but the result is in no memory}}
  %0 = "tile.create"() <{target_memory = #tile.space<vec>}> : () -> !tile.tile<16x16xf32>
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{'tile.full' op value 1.000000e+00 : f32 is not of the element type 'f16'}}
  %0 = "tile.full"() <{value = 1.0 : f32}> : () -> !tile.tile<16x16xf16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{'tile.full' op value 1 : i32 does not fit elements of type 'f32'}}
  %0 = "tile.full"() <{value = 1 : i32}> : () -> !tile.tile<16x16xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{'tile.full' op value 1 : i32 does not fit elements of type 'i16'}}
  %0 = "tile.full"() <{value = 1 : i32}> : () -> !tile.tile<16x16xi16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{'tile.full' op value -1 : i8 does not fit elements of type 'ui8'}}
  %0 = "tile.full"() <{value = -1 : i8}> : () -> !tile.tile<16x16xui8, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{'tile.full' op expects a result in vec, but got mat}}
  %0 = "tile.full"() <{value = 1.0 : f32}> : () -> !tile.tile<16x16xf32, mat>
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{'tile.full' op expects a result whose valid part is static}}
  %0 = "tile.full"() <{value = 1.0 : f32}> : () -> !tile.tile<16x16xf32, vec, valid=?x16>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.read' op expects one of 'indices' for each of 2 axes, but got 1}}
  %0 = "tile.read"(%x, %i) : (!tile.tile<16x16xf32, vec>, index) -> f32
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, vec>, %i: index):
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  // expected-error@+1 {{'tile.read' op index 16 on axis 1 is not within the tile's 16}}
  %0 = "tile.read"(%x, %i, %c16) : (!tile.tile<16x16xf32, vec>, index, index) -> f32
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.read' op inferred type(s) 'f32' are incompatible with return type(s) of operation 'f16'}}
  %0 = "tile.read"(%x, %i, %i) : (!tile.tile<16x16xf32, vec>, index, index) -> f16
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, mat>, %i: index):
  // expected-error@+1 {{'tile.read' op operand #0 must be in vec, but is in mat}}
  %0 = "tile.read"(%x, %i, %i) : (!tile.tile<16x16xf32, mat>, index, index) -> f32
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x16xf32, vec>, %i: index):
  // expected-error@+1 {{'tile.write' op cannot combine a number of type 'index' with elements of type 'f32'; arith.index_cast it first}}
  %0 = "tile.write"(%x, %i, %i, %i) : (!tile.tile<16x16xf32, vec>, index, index, index) -> !tile.tile<16x16xf32, vec>
}) : () -> ()
