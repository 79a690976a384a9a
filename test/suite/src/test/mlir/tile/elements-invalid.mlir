// RUN: jpto-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

// What works element by element (tile-tensor.md section 2.3): one case for each rule.

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<64xf32, vec>):
  // expected-error@+1 {{'tile.add' op expects tiles of one rank, but got 2 and 1}}
  %0 = "tile.add"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x32xf32, vec>):
  // expected-error@+1 {{'tile.add' op 64 and 32 on axis 1 do not broadcast}}
  %0 = "tile.add"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x32xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, mat>):
  // expected-error@+1 {{'tile.sub' op operand #1 must be in vec, but is in mat}}
  %0 = "tile.sub"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, mat>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

// The wider float is kept.
"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf16, vec>):
  // expected-error@+1 {{'tile.mul' op inferred type(s) '!tile.tile<16x64xf32, vec>' are incompatible with return type(s) of operation '!tile.tile<16x64xf16, vec>'}}
  %0 = "tile.mul"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf16, vec>) -> !tile.tile<16x64xf16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=8x64>, %y: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.maximum' op inferred type(s) '!tile.tile<16x64xf32, vec, valid=8x64>' are incompatible with return type(s) of operation '!tile.tile<16x64xf32, vec>'}}
  %0 = "tile.maximum"(%x, %y) : (!tile.tile<16x64xf32, vec, valid=8x64>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

// Nothing is repeated in a quotient.
"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x1xf32, vec>):
  // expected-error@+1 {{'tile.div' op expects tiles of one shape, but got 16x64 and 16x1}}
  %0 = "tile.div"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf16, vec>):
  // expected-error@+1 {{'tile.div' op expects tiles of one element type, but got 'f32' and 'f16'}}
  %0 = "tile.div"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf16, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec, valid=8x64>):
  // expected-error@+1 {{'tile.div' op expects tiles that are valid alike, but got 16x64 and 8x64}}
  %0 = "tile.div"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec, valid=8x64>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>, %y: !tile.tile<16x64xi32, vec>):
  // expected-error@+1 {{'tile.div' op expects floats for 'precision' high, but got 'i32'}}
  %0 = "tile.div"(%x, %y) <{precision = #tile.precision<high>}> : (!tile.tile<16x64xi32, vec>, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %s: index):
  // expected-error@+1 {{'tile.adds' op cannot combine a number of type 'index' with elements of type 'f32'; arith.index_cast it first}}
  %0 = "tile.adds"(%x, %s) : (!tile.tile<16x64xf32, vec>, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>, %s: f32):
  // expected-error@+1 {{'tile.muls' op cannot combine a number of type 'f32' with elements of type 'i32'}}
  %0 = "tile.muls"(%x, %s) : (!tile.tile<16x64xi32, vec>, f32) -> !tile.tile<16x64xi32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %s: i32):
  // expected-error@+1 {{'tile.subs' op cannot combine a number of type 'i32' with elements of type 'f32'}}
  %0 = "tile.subs"(%x, %s) : (!tile.tile<16x64xf32, vec>, i32) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<1x64xf32, vec>):
  // expected-error@+1 {{'tile.fmod' op expects tiles of one shape, but got 16x64 and 1x64}}
  %0 = "tile.fmod"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>, %z: !tile.tile<1x64xf32, vec>):
  // expected-error@+1 {{'tile.rem' op expects tiles of one shape, but got 16x64 and 1x64}}
  %0 = "tile.rem"(%x, %y, %z) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  // expected-error@+1 {{'tile.exp' op operand #0 must be tile of floats, but got '!tile.tile<16x64xi32, vec>'}}
  %0 = "tile.exp"(%x) : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.exp' op inferred type(s) '!tile.tile<16x64xf32, vec>' are incompatible with return type(s) of operation '!tile.tile<16x64xf16, vec>'}}
  %0 = "tile.exp"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf16, vec>
}) : () -> ()

// -----

// A result that has a memory is made where its operands are.
"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>):
  // expected-error@+1 {{'tile.exp' op operand #0 must be in vec, but is in acc}}
  %0 = "tile.exp"(%x) : (!tile.tile<16x64xf32, acc>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<8x64xf32, vec>):
  // expected-error@+1 {{'tile.rsqrt' op expects tiles of one shape, but got 16x64 and 8x64}}
  %0 = "tile.rsqrt"(%x, %y) <{precision = #tile.precision<high>}> : (!tile.tile<16x64xf32, vec>, !tile.tile<8x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf16, vec>):
  // expected-error@+1 {{'tile.sin' op expects elements of type f32, but got 'f16'}}
  %0 = "tile.sin"(%x) : (!tile.tile<16x64xf16, vec>) -> !tile.tile<16x64xf16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xi16, vec>):
  // expected-error@+1 {{'tile.relu' op expects floats or i32, but got 'i16'}}
  %0 = "tile.relu"(%x) : (!tile.tile<16x64xi16, vec>) -> !tile.tile<16x64xi16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf16, vec>, %s: i32):
  // expected-error@+1 {{'tile.lrelu' op expects a slope of type f32 or 'f16', but got 'i32'}}
  %0 = "tile.lrelu"(%x, %s) : (!tile.tile<16x64xf16, vec>, i32) -> !tile.tile<16x64xf16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x32xf32, vec>, %z: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.prelu' op expects tiles of one shape, but got 16x64 and 16x32}}
  %0 = "tile.prelu"(%x, %y, %z) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x32xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.cast' op cannot cast elements of type 'f32' to their own type}}
  %0 = "tile.cast"(%x) <{to = f32, mode = #tile.round<rint>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

// An absent mode would silently be another one.
"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.cast' op requires attribute 'mode'}}
  %0 = "tile.cast"(%x) <{to = f16}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.cast' op inferred type(s) '!tile.tile<16x64xbf16, vec>' are incompatible with return type(s) of operation '!tile.tile<16x64xf32, vec>'}}
  %0 = "tile.cast"(%x) <{to = bf16, mode = #tile.round<rint>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.and' op operand #0 must be tile of integers, but got '!tile.tile<16x64xf32, vec>'}}
  %0 = "tile.and"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xi16, vec>, %y: !tile.tile<1x64xi16, vec>):
  // expected-error@+1 {{'tile.or' op expects tiles of one shape, but got 16x64 and 1x64}}
  %0 = "tile.or"(%x, %y) : (!tile.tile<16x64xi16, vec>, !tile.tile<1x64xi16, vec>) -> !tile.tile<16x64xi16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xi16, vec>, %y: !tile.tile<16x64xi32, vec>):
  // expected-error@+1 {{'tile.shl' op expects tiles of one element type, but got 'i16' and 'i32'}}
  %0 = "tile.shl"(%x, %y) : (!tile.tile<16x64xi16, vec>, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xi16, vec>, %y: !tile.tile<16x64xi16, vec>, %z: !tile.tile<16x64xi32, vec>):
  // expected-error@+1 {{'tile.xor' op expects tiles of one element type, but got 'i16' and 'i32'}}
  %0 = "tile.xor"(%x, %y, %z) : (!tile.tile<16x64xi16, vec>, !tile.tile<16x64xi16, vec>, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xi16, vec>, %s: i64):
  // expected-error@+1 {{'tile.shls' op cannot combine a number of type 'i64' with elements of type 'i16'}}
  %0 = "tile.shls"(%x, %s) : (!tile.tile<16x64xi16, vec>, i64) -> !tile.tile<16x64xi16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>, %z: !tile.tile<16x64xf16, vec>):
  // expected-error@+1 {{'tile.addc' op expects tiles of one type, but got '!tile.tile<16x64xf32, vec>', '!tile.tile<16x64xf32, vec>' and '!tile.tile<16x64xf16, vec>'}}
  %0 = "tile.addc"(%x, %y, %z) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>, !tile.tile<16x64xf16, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %s: f32, %y: !tile.tile<8x64xf32, vec>):
  // expected-error@+1 {{'tile.subsc' op expects tiles of one type, but got '!tile.tile<16x64xf32, vec>' and '!tile.tile<8x64xf32, vec>'}}
  %0 = "tile.subsc"(%x, %s, %y) : (!tile.tile<16x64xf32, vec>, f32, !tile.tile<8x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=8x64>, %y: !tile.tile<16x64xf32, vec, valid=16x32>):
  // expected-error@+1 {{'tile.part_add' op expects the valid part of one tile within that of the other, but got 8x64 and 16x32}}
  %0 = "tile.part_add"(%x, %y) : (!tile.tile<16x64xf32, vec, valid=8x64>, !tile.tile<16x64xf32, vec, valid=16x32>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x32xf32, vec>):
  // expected-error@+1 {{'tile.cmp' op expects tiles of one shape, but got 16x64 and 16x32}}
  %0 = "tile.cmp"(%x, %y) <{cmp = #tile.cmp<lt>}> : (!tile.tile<16x64xf32, vec>, !tile.tile<16x32xf32, vec>) -> !tile.tile<16x32xui8, vec, valid=16x8>
}) : () -> ()

// -----

// A mask has one bit for each element.
"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.cmp' op inferred type(s) '!tile.tile<16x32xui8, vec, valid=16x8>' are incompatible with return type(s) of operation '!tile.tile<16x64xui8, vec>'}}
  %0 = "tile.cmp"(%x, %y) <{cmp = #tile.cmp<lt>}> : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xui8, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %s: i32):
  // expected-error@+1 {{'tile.cmps' op cannot combine a number of type 'i32' with elements of type 'f32'}}
  %0 = "tile.cmps"(%x, %s) <{cmp = #tile.cmp<lt>}> : (!tile.tile<16x64xf32, vec>, i32) -> !tile.tile<16x32xui8, vec, valid=16x8>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%m: !tile.tile<16x64xui8, vec>, %x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>, %t: !tile.tile<1x32xui8, vec>):
  // expected-error@+1 {{'tile.sel' op expects a mask of 16x32xui8 for elements of 16x64, but got 16x64xui8}}
  %0 = "tile.sel"(%m, %x, %y, %t) : (!tile.tile<16x64xui8, vec>, !tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>, !tile.tile<1x32xui8, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%m: !tile.tile<16x32xi8, vec>, %x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>, %t: !tile.tile<1x32xui8, vec>):
  // expected-error@+1 {{'tile.sel' op expects a mask of 16x32xui8 for elements of 16x64, but got 16x32xi8}}
  %0 = "tile.sel"(%m, %x, %y, %t) : (!tile.tile<16x32xi8, vec>, !tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>, !tile.tile<1x32xui8, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%m: !tile.tile<16x32xui8, vec, valid=16x8>, %x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>, %t: !tile.tile<1x64xui8, vec>):
  // expected-error@+1 {{'tile.sel' op expects 'tmp' of 1x32xui8, but got 1x64xui8}}
  %0 = "tile.sel"(%m, %x, %y, %t) : (!tile.tile<16x32xui8, vec, valid=16x8>, !tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>, !tile.tile<1x64xui8, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%m: !tile.tile<16x32xui8, vec, valid=16x8>, %x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<8x64xf32, vec>, %t: !tile.tile<1x32xui8, vec>):
  // expected-error@+1 {{'tile.sel' op expects tiles of one shape, but got 16x64 and 8x64}}
  %0 = "tile.sel"(%m, %x, %y, %t) : (!tile.tile<16x32xui8, vec, valid=16x8>, !tile.tile<16x64xf32, vec>, !tile.tile<8x64xf32, vec>, !tile.tile<1x32xui8, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%m: !tile.tile<16x32xui8, vec, valid=16x8>, %x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<1x32xui8, vec>, %s: f16):
  // expected-error@+1 {{'tile.sels' op cannot combine a number of type 'f16' with elements of type 'f32'}}
  %0 = "tile.sels"(%m, %x, %t, %s) : (!tile.tile<16x32xui8, vec, valid=16x8>, !tile.tile<16x64xf32, vec>, !tile.tile<1x32xui8, vec>, f16) -> !tile.tile<16x64xf32, vec>
}) : () -> ()
