// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// A module that does not name its target may be for any.
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tadd"(%v#0, %v#0, %v#0) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  %k = "test.number"() : () -> i32
  "pto.trandom"(%k, %k, %k, %k, %k, %k, %v#2) <{rounds = 10 : i32}> : (i32, i32, i32, i32, i32, i32, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) : () -> ()

// -----

// What no target takes is refused all the same.
"builtin.module"() ({
  %v = "test.values"() : () -> !pto.tile_buf<vec, 16x16xi64>
  // expected-error@+1 {{'pto.tadd' op expects A2/A3 tadd element type to be i16/i32/f16/f32, but got i64; convert it with pto.tcvt}}
  "pto.tadd"(%v, %v, %v) : (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64>) -> ()
}) : () -> ()

// -----

// Of an operation for a5 only, what is wrong on a5 is told.
"builtin.module"() ({
  %v = "test.values"() : () -> !pto.tile_buf<vec, 16x16xf32>
  %k = "test.number"() : () -> i32
  // expected-error@+1 {{'pto.trandom' op expects trandom element type to be i32, but got f32; convert it with pto.tcvt}}
  "pto.trandom"(%k, %k, %k, %k, %k, %k, %v) <{rounds = 10 : i32}> : (i32, i32, i32, i32, i32, i32, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) : () -> ()

// -----

// A few operations ask the module alone.
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>)
  // expected-error@+1 {{'pto.mgather' op is only supported on A5 targets; set pto.target_arch of the module to "a5"}}
  "pto.mgather"(%v#2, %v#0, %v#1) <{gatherOob = #pto<gather_oob undefined>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) : () -> ()

// -----

// The name of the target may be in capitals; any other than a5 is a3.
"builtin.module"() ({
  "builtin.module"() ({
    %v = "test.values"() : () -> !pto.tile_buf<vec, 16x16xbf16>
    "pto.tadd"(%v, %v, %v) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  }) {pto.target_arch = "A5"} : () -> ()
  "builtin.module"() ({
    %v = "test.values"() : () -> !pto.tile_buf<vec, 16x16xbf16>
    // expected-error@+1 {{'pto.tadd' op expects A2/A3 tadd element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
    "pto.tadd"(%v, %v, %v) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  }) {pto.target_arch = "a2"} : () -> ()
}) : () -> ()

// -----

// Operands that were lowered switch the rules off.
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, memref<16x16xi64, #pto.address_space<vec>>)
  "pto.tadd"(%v#0, %v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, memref<16x16xi64, #pto.address_space<vec>>) -> ()
  %b = "pto.bind_tile"(%v#1) : (memref<16x16xi64, #pto.address_space<vec>>) -> !pto.tile_buf<mat, 16x16xi64>
  "pto.texp"(%v#0, %b) <{precision_mode = #pto<precision_mode DEFAULT>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<mat, 16x16xi64>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// A left tile has the layout of the target, whatever its type says.
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tmatmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a5"} : () -> ()
