// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Rules about operands that are constant; unknown ones are not checked.
"builtin.module"() ({
  %t:2 = "test.values"() : () -> (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 16x16xf32>)
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %any = "test.number"() : () -> index
  "pto.textract"(%t#0, %c16, %c16, %t#1) : (!pto.tile_buf<vec, 32x32xf32>, index, index, !pto.tile_buf<vec, 16x16xf32>) -> ()
  "pto.textract"(%t#0, %any, %any, %t#1) : (!pto.tile_buf<vec, 32x32xf32>, index, index, !pto.tile_buf<vec, 16x16xf32>) -> ()
  "pto.tinsert"(%t#1, %c16, %c16, %t#0) : (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<vec, 32x32xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  %t:2 = "test.values"() : () -> (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 16x16xf32>)
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c17 = "arith.constant"() <{value = 17 : index}> : () -> index
  // expected-error@+1 {{'pto.textract' op expects indexRow + dst.rows <= src.rows, but got 17 + 16 and 32}}
  "pto.textract"(%t#0, %c17, %c0, %t#1) : (!pto.tile_buf<vec, 32x32xf32>, index, index, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  %t:2 = "test.values"() : () -> (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 16x16xf32>)
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c-1 = "arith.constant"() <{value = -1 : index}> : () -> index
  // expected-error@+1 {{'pto.textract' op expects indexCol to be non-negative, but it is -1}}
  "pto.textract"(%t#0, %c0, %c-1, %t#1) : (!pto.tile_buf<vec, 32x32xf32>, index, index, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// What is valid of the source has to fit.
"builtin.module"() ({
  %t:3 = "test.values"() : () -> (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x8>, !pto.tile_buf<vec, 16x16xf32>)
  %c24 = "arith.constant"() <{value = 24 : index}> : () -> index
  "pto.tinsert"(%t#1, %c24, %c24, %t#0) : (!pto.tile_buf<vec, 16x16xf32, valid=8x8>, index, index, !pto.tile_buf<vec, 32x32xf32>) -> ()
  // expected-error@+1 {{'pto.tinsert' op expects indexRow + src.rows <= dst.rows, but got 24 + 16 and 32}}
  "pto.tinsert"(%t#2, %c24, %c24, %t#0) : (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<vec, 32x32xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  %t = "test.values"() : () -> !pto.tile_buf<vec, 16x16xi16>
  %c-1 = "arith.constant"() <{value = -1 : i32}> : () -> i32
  "pto.tshrs"(%t, %c-1, %t) : (!pto.tile_buf<vec, 16x16xi16>, i32, !pto.tile_buf<vec, 16x16xi16>) -> ()
  // expected-error@+1 {{'pto.tshls' op expects tshls scalar to be non-negative, but it is -1}}
  "pto.tshls"(%t, %c-1, %t) : (!pto.tile_buf<vec, 16x16xi16>, i32, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  %t = "test.values"() : () -> !pto.tile_buf<vec, 1x256xf32>
  %c64 = "arith.constant"() <{value = 64 : i32}> : () -> i32
  %c96 = "arith.constant"() <{value = 96 : i32}> : () -> i32
  "pto.tmrgsort"(%t, %c64, %t) <{exhausted = false, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (!pto.tile_buf<vec, 1x256xf32>, i32, !pto.tile_buf<vec, 1x256xf32>) -> ()
  // expected-error@+1 {{'pto.tmrgsort' op expects blockLen > 0 and multiple of 64, but it is 96}}
  "pto.tmrgsort"(%t, %c96, %t) <{exhausted = false, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (!pto.tile_buf<vec, 1x256xf32>, i32, !pto.tile_buf<vec, 1x256xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Behind casts a constant is still one for tiles.
"builtin.module"() ({
  %t = "test.values"() : () -> !pto.tile_buf<vec, 32x32xf32>
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %n = "arith.constant"() <{value = 8 : i32}> : () -> i32
  %c8 = "arith.index_cast"(%n) : (i32) -> index
  %s = "pto.subview"(%t, %c0, %c0, %c8, %c8) <{operandSegmentSizes = array<i32: 1, 2, 1, 1>, sizes = [16, 16]}> : (!pto.tile_buf<vec, 32x32xf32>, index, index, index, index) -> !pto.tile_buf<vec, 16x16xf32, valid=8x8>
  // expected-error@+1 {{'pto.subview' op expects result valid_shape[0] to match inferred/explicit valid_row}}
  %r = "pto.subview"(%t, %c0, %c0, %c8, %c8) <{operandSegmentSizes = array<i32: 1, 2, 1, 1>, sizes = [16, 16]}> : (!pto.tile_buf<vec, 32x32xf32>, index, index, index, index) -> !pto.tile_buf<vec, 16x16xf32, valid=?x?>
}) {pto.target_arch = "a3"} : () -> ()
