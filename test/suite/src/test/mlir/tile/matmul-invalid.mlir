// RUN: jpto-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

// The cube's products (tile-tensor.md section 2.5): one case for each rule.

"test.f"() ({
^bb0(%a: !tile.tile<16x32xf16, left>, %b: !tile.tile<64x16xf16, right>):
  // expected-error@+1 {{'tile.matmul' op expects as many columns of 'lhs' as rows of 'rhs', but got 16x32 and 64x16}}
  %0 = "tile.matmul"(%a, %b) : (!tile.tile<16x32xf16, left>, !tile.tile<64x16xf16, right>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xbf16, right>):
  // expected-error@+1 {{'tile.matmul' op expects tiles of one element type, but got 'f16' and 'bf16'}}
  %0 = "tile.matmul"(%a, %b) : (!tile.tile<16x32xf16, left>, !tile.tile<32x16xbf16, right>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: !tile.tile<2x16x32xf16, left>, %b: !tile.tile<32x16xf16, right>):
  // expected-error@+1 {{'tile.matmul' op expects tiles of rank 2, but got rank 3}}
  %0 = "tile.matmul"(%a, %b) : (!tile.tile<2x16x32xf16, left>, !tile.tile<32x16xf16, right>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right, valid=16x16>):
  // expected-error@+1 {{'tile.matmul' op expects valid columns of 'lhs' to be valid rows of 'rhs', but got 16x32 and 16x16}}
  %0 = "tile.matmul"(%a, %b) : (!tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right, valid=16x16>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: !tile.tile<4096x32xf16, left>, %b: !tile.tile<32x16xf16, right>):
  // expected-error@+1 {{'tile.matmul' op expects 1 to 4095 valid rows, but got 4096}}
  %0 = "tile.matmul"(%a, %b) : (!tile.tile<4096x32xf16, left>, !tile.tile<32x16xf16, right>) -> !tile.tile<4096x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right, valid=32x0>):
  // expected-error@+1 {{'tile.matmul' op expects 1 to 4095 valid columns, but got 0}}
  %0 = "tile.matmul"(%a, %b) : (!tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right, valid=32x0>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: !tile.tile<16x32xf16, right>, %b: !tile.tile<32x16xf16, right>):
  // expected-error@+1 {{'tile.matmul' op operand #0 must be in left, but is in right}}
  %0 = "tile.matmul"(%a, %b) : (!tile.tile<16x32xf16, right>, !tile.tile<32x16xf16, right>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, mat>):
  // expected-error@+1 {{'tile.matmul' op operand #1 must be in right, but is in mat}}
  %0 = "tile.matmul"(%a, %b) : (!tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, mat>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

// Sums of floats are kept in f32,
"test.f"() ({
^bb0(%a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>):
  // expected-error@+1 {{'tile.matmul' op inferred type(s) '!tile.tile<16x16xf32, acc>' are incompatible with return type(s) of operation '!tile.tile<16x16xf16, acc>'}}
  %0 = "tile.matmul"(%a, %b) : (!tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>) -> !tile.tile<16x16xf16, acc>
}) : () -> ()

// -----

// those of integers in i32.
"test.f"() ({
^bb0(%a: !tile.tile<16x32xi8, left>, %b: !tile.tile<32x16xi8, right>):
  // expected-error@+1 {{'tile.matmul' op inferred type(s) '!tile.tile<16x16xi32, acc>' are incompatible with return type(s) of operation '!tile.tile<16x16xf32, acc>'}}
  %0 = "tile.matmul"(%a, %b) : (!tile.tile<16x32xi8, left>, !tile.tile<32x16xi8, right>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

// Rows that may be invalid take no room.
"test.f"() ({
^bb0(%a: !tile.tile<16x32xf16, left, valid=?x32>, %b: !tile.tile<32x16xf16, right>):
  // expected-error@+1 {{'tile.matmul' op inferred type(s) '!tile.tile<16x16xf32, acc, valid=?x16, compact=normal>' are incompatible with return type(s) of operation '!tile.tile<16x16xf32, acc, valid=?x16>'}}
  %0 = "tile.matmul"(%a, %b) : (!tile.tile<16x32xf16, left, valid=?x32>, !tile.tile<32x16xf16, right>) -> !tile.tile<16x16xf32, acc, valid=?x16>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%acc: !tile.tile<16x32xf32, acc>, %a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>):
  // expected-error@+1 {{'tile.matmul_acc' op expects 'acc' of 16x16, but got 16x32}}
  %0 = "tile.matmul_acc"(%acc, %a, %b) : (!tile.tile<16x32xf32, acc>, !tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>) -> !tile.tile<16x32xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%acc: !tile.tile<16x16xf16, acc>, %a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>):
  // expected-error@+1 {{'tile.matmul_acc' op expects 'acc' of elements 'f32', but got 'f16'}}
  %0 = "tile.matmul_acc"(%acc, %a, %b) : (!tile.tile<16x16xf16, acc>, !tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>) -> !tile.tile<16x16xf16, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%acc: !tile.tile<16x16xf32, vec>, %a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>):
  // expected-error@+1 {{'tile.matmul_acc' op operand #0 must be in acc, but is in vec}}
  %0 = "tile.matmul_acc"(%acc, %a, %b) : (!tile.tile<16x16xf32, vec>, !tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%acc: !tile.tile<16x16xf32, acc>, %a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>, %n: i32):
  // expected-error@+1 {{'tile.matmul_acc' op operand #3 must be 1-bit signless integer, but got 'i32'}}
  %0 = "tile.matmul_acc"(%acc, %a, %b, %n) : (!tile.tile<16x16xf32, acc>, !tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>, i32) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>, %c: !tile.tile<1x32xf32, bias>):
  // expected-error@+1 {{'tile.matmul_bias' op expects 'bias' of 1x16, but got 1x32}}
  %0 = "tile.matmul_bias"(%a, %b, %c) : (!tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>, !tile.tile<1x32xf32, bias>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>, %c: !tile.tile<1x16xf16, bias>):
  // expected-error@+1 {{'tile.matmul_bias' op expects 'bias' of elements 'f32', but got 'f16'}}
  %0 = "tile.matmul_bias"(%a, %b, %c) : (!tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>, !tile.tile<1x16xf16, bias>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>, %c: !tile.tile<1x16xf32, vec>):
  // expected-error@+1 {{'tile.matmul_bias' op operand #2 must be in bias, but is in vec}}
  %0 = "tile.matmul_bias"(%a, %b, %c) : (!tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>, !tile.tile<1x16xf32, vec>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>):
  // expected-error@+1 {{'tile.gemv' op expects one valid row of 'lhs', but got 16}}
  %0 = "tile.gemv"(%a, %b) : (!tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%acc: !tile.tile<16x32xf32, acc>, %a: !tile.tile<16x32xf16, left, valid=1x32>, %b: !tile.tile<32x16xf16, right>):
  // expected-error@+1 {{'tile.gemv_acc' op expects 'acc' of 16x16, but got 16x32}}
  %0 = "tile.gemv_acc"(%acc, %a, %b) : (!tile.tile<16x32xf32, acc>, !tile.tile<16x32xf16, left, valid=1x32>, !tile.tile<32x16xf16, right>) -> !tile.tile<16x32xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: !tile.tile<16x32xf16, left, valid=1x32>, %b: !tile.tile<32x16xf16, right>, %c: !tile.tile<16x16xf32, bias>):
  // expected-error@+1 {{'tile.gemv_bias' op expects 'bias' of 1x16, but got 16x16}}
  %0 = "tile.gemv_bias"(%a, %b, %c) : (!tile.tile<16x32xf16, left, valid=1x32>, !tile.tile<32x16xf16, right>, !tile.tile<16x16xf32, bias>) -> !tile.tile<16x16xf32, acc, valid=1x16, compact=normal>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>):
  // expected-error@+1 {{'tile.batch_matmul' op expects tiles of one rank above 2, but got 2 and 2}}
  %0 = "tile.batch_matmul"(%a, %b) : (!tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%a: !tile.tile<2x16x32xf16, left>, %b: !tile.tile<3x32x16xf16, right>):
  // expected-error@+1 {{'tile.batch_matmul' op expects as many matrices on axis 0, but got 2 and 3}}
  %0 = "tile.batch_matmul"(%a, %b) : (!tile.tile<2x16x32xf16, left>, !tile.tile<3x32x16xf16, right>) -> !tile.tile<2x16x16xf32, acc>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%acc: !tile.tile<3x16x16xf32, acc>, %a: !tile.tile<2x16x32xf16, left>, %b: !tile.tile<2x32x16xf16, right>):
  // expected-error@+1 {{'tile.batch_matmul_acc' op expects 'acc' of 2x16x16, but got 3x16x16}}
  %0 = "tile.batch_matmul_acc"(%acc, %a, %b) : (!tile.tile<3x16x16xf32, acc>, !tile.tile<2x16x32xf16, left>, !tile.tile<2x32x16xf16, right>) -> !tile.tile<3x16x16xf32, acc>
}) : () -> ()
