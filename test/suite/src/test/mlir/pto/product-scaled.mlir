// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Products of scaled operands: what is accepted and refused (pto-dialect.md 5.3).
// Accepted on a3.
"builtin.module"() ({
  %v0:5 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tmatmul.mx"(%v0#0, %v0#1, %v0#2, %v0#3, %v0#4) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  %v1:6 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<bias, 1x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tmatmul.mx.bias"(%v1#0, %v1#1, %v1#2, %v1#3, %v1#4, %v1#5) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<bias, 1x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:5 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tmatmul.mx"(%v0#0, %v0#1, %v0#2, %v0#3, %v0#4) : (!pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  %v1:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>)
  "pto.tmatmul.mx.acc"(%v1#0, %v1#1, %v1#2, %v1#3, %v1#4, %v1#0) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tmatmul.mx, a5
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul.mx' op expects A5 mx operands a and b to use fp8 element types, but got f16 and f16}}
  "pto.tmatmul.mx"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tmatmul.mx, a5
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf16, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul.mx' op expects A5 mx result dst to use f32 element type, but got f16}}
  "pto.tmatmul.mx"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf16, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tmatmul.mx, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.partition_tensor_view<16x16xi8>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul.mx' op expects a_scale to be a !pto.tile_buf or rank-2 memref, but got '!pto.partition_tensor_view<16x16xi8>'}}
  "pto.tmatmul.mx"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.partition_tensor_view<16x16xi8>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmatmul.mx.acc, a3
"builtin.module"() ({
  %v:6 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul.mx.acc' op expects c_in to be in the acc address space, but it is in vec; allocate it there}}
  "pto.tmatmul.mx.acc"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmatmul.mx.acc, a5
"builtin.module"() ({
  %v:6 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul.mx.acc' op expects c_in and dst to have the same element type, but got i32 and f32; convert one with pto.tcvt}}
  "pto.tmatmul.mx.acc"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5) : (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tmatmul.mx.bias, a3
"builtin.module"() ({
  %v:6 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<bias, 1x16xf16>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul.mx.bias' op expects tmatmul.mx.bias bias element type to be f32, but got f16; convert it with pto.tcvt}}
  "pto.tmatmul.mx.bias"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<bias, 1x16xf16>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmatmul.mx.bias, a5
"builtin.module"() ({
  %v:6 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<bias, 1x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul.mx.bias' op a: dtype f8E4M3FN is not supported by this op yet}}
  "pto.tmatmul.mx.bias"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5) : (!pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<bias, 1x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tgemv.mx, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv.mx' op is only supported on A5 targets; set pto.target_arch of the module to "a5"}}
  "pto.tgemv.mx"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv.mx.acc, a3
"builtin.module"() ({
  %v:6 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv.mx.acc' op is only supported on A5 targets; set pto.target_arch of the module to "a5"}}
  "pto.tgemv.mx.acc"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv.mx.bias, a3
"builtin.module"() ({
  %v:6 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<bias, 1x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv.mx.bias' op is only supported on A5 targets; set pto.target_arch of the module to "a5"}}
  "pto.tgemv.mx.bias"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5) : (!pto.tile_buf<left, 16x16xf8E4M3FN, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf8E5M2, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<bias, 1x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv.mx, a5
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv.mx' op expects A5 mx operands a and b to use fp8 element types, but got f16 and f16}}
  "pto.tgemv.mx"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x16xui8>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a5"} : () -> ()
