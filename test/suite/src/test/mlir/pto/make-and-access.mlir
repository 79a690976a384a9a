// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Making, quantising and reading elements: what is accepted and refused (pto-dialect.md 5.6).
// Accepted on a3.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (i32, !pto.tile_buf<vec, 1x16xi32>)
  "pto.tci"(%v0#0, %v0#1) <{descending = false}> : (i32, !pto.tile_buf<vec, 1x16xi32>) -> ()
  %v1:2 = "test.values"() : () -> (i32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.ttri"(%v1#0, %v1#1) <{upperOrLower = 1 : i32}> : (i32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tquant"(%v2#0, %v2#1, %v2#2) <{quant_type = #pto<quant_type INT8_SYM>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v3:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tquant"(%v3#0, %v3#1, %v3#2, %v3#3) <{quant_type = #pto<quant_type INT8_ASYM>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v4:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tdequant"(%v4#0, %v4#1, %v4#2, %v4#3) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v5:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, index)
  %r5 = "pto.tgetval"(%v5#0, %v5#1) : (!pto.tile_buf<vec, 16x16xf32>, index) -> f32
  // types are not compared
  %v6:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, index, i8)
  "pto.tsetval"(%v6#0, %v6#1, %v6#2) : (!pto.tile_buf<vec, 16x16xf32>, index, i8) -> ()
  %v7 = "test.values"() : () -> !pto.tile_buf<vec, 16x16xf32>
  "pto.tprint"(%v7) : (!pto.tile_buf<vec, 16x16xf32>) -> ()
  %v8 = "test.values"() : () -> !pto.partition_tensor_view<16x16xf32>
  "pto.tprint"(%v8) : (!pto.partition_tensor_view<16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (i32, !pto.tile_buf<vec, 16x16xbf16>)
  "pto.ttri"(%v0#0, %v0#1) <{upperOrLower = 0 : i32}> : (i32, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  %v1:7 = "test.values"() : () -> (i32, i32, i32, i32, i32, i32, !pto.tile_buf<vec, 16x16xi32>)
  "pto.trandom"(%v1#0, %v1#1, %v1#2, %v1#3, %v1#4, %v1#5, %v1#6) <{rounds = 7 : i32}> : (i32, i32, i32, i32, i32, i32, !pto.tile_buf<vec, 16x16xi32>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tquant"(%v2#0, %v2#1, %v2#2) <{quant_type = #pto<quant_type INT8_SYM>}> : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v3:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<scaling, 16x16xf32>)
  "pto.tget_scale_addr"(%v3#0, %v3#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<scaling, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tci, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (i32, !pto.tile_buf<vec, 1x16xui32>)
  // expected-error@+1 {{'pto.tci' op expects S and dst element type to be exactly the same type, but got i32 and ui32}}
  "pto.tci"(%v#0, %v#1) <{descending = false}> : (i32, !pto.tile_buf<vec, 1x16xui32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tci, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (i32, !pto.tile_buf<vec, 1x16xf32>)
  // expected-error@+1 {{'pto.tci' op expects tci dst element type to be i16/i32, but got f32; convert it with pto.tcvt}}
  "pto.tci"(%v#0, %v#1) <{descending = false}> : (i32, !pto.tile_buf<vec, 1x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tci, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (i32, !pto.tile_buf<vec, 8x1xi32>)
  // expected-error@+1 {{'pto.tci' op expects dst cols to be different from 1; count along a row}}
  "pto.tci"(%v#0, %v#1) <{descending = false}> : (i32, !pto.tile_buf<vec, 8x1xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// ttri, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (i32, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.ttri' op expects upperOrLower to be 0 (lower) or 1 (upper), but it is 2}}
  "pto.ttri"(%v#0, %v#1) <{upperOrLower = 2 : i32}> : (i32, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// ttri, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (i32, !pto.tile_buf<vec, 16x16xbf16>)
  // expected-error@+1 {{'pto.ttri' op expects A2/A3 ttri element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
  "pto.ttri"(%v#0, %v#1) <{upperOrLower = 0 : i32}> : (i32, !pto.tile_buf<vec, 16x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// ttri, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (i32, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.ttri' op expects dst to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.ttri"(%v#0, %v#1) <{upperOrLower = 0 : i32}> : (i32, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trandom, a5
"builtin.module"() ({
  %v:7 = "test.values"() : () -> (i32, i32, i32, i32, i32, i32, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.trandom' op expects rounds to be 7 or 10, but it is 8}}
  "pto.trandom"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5, %v#6) <{rounds = 8 : i32}> : (i32, i32, i32, i32, i32, i32, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// trandom, a5
"builtin.module"() ({
  %v:7 = "test.values"() : () -> (i32, i32, i32, i32, i32, i32, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trandom' op expects trandom element type to be i32, but got f32; convert it with pto.tcvt}}
  "pto.trandom"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5, %v#6) <{rounds = 10 : i32}> : (i32, i32, i32, i32, i32, i32, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// trandom, a3
"builtin.module"() ({
  %v:7 = "test.values"() : () -> (i32, i32, i32, i32, i32, i32, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.trandom' op is only supported on A5 targets; set pto.target_arch of the module to "a5"}}
  "pto.trandom"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5, %v#6) <{rounds = 10 : i32}> : (i32, i32, i32, i32, i32, i32, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tquant, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tquant' op INT8_SYM quantization must not have an offset operand; leave it out, or use INT8_ASYM}}
  "pto.tquant"(%v#0, %v#1, %v#2, %v#3) <{quant_type = #pto<quant_type INT8_SYM>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tquant, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tquant' op INT8_ASYM quantization requires an offset operand; give it, or use INT8_SYM}}
  "pto.tquant"(%v#0, %v#1, %v#2) <{quant_type = #pto<quant_type INT8_ASYM>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tquant, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tquant' op expects tquant dst element type to be i8, but got f32; convert it with pto.tcvt}}
  "pto.tquant"(%v#0, %v#1, %v#2) <{quant_type = #pto<quant_type INT8_SYM>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tquant, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tquant' op expects tquant src element type to be f32, but got f16; convert it with pto.tcvt}}
  "pto.tquant"(%v#0, %v#1, %v#2) <{quant_type = #pto<quant_type INT8_SYM>}> : (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tquant, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tquant' op expects src to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tquant"(%v#0, %v#1, %v#2) <{quant_type = #pto<quant_type INT8_SYM>}> : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tdequant, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tdequant' op expects tdequant src element type to be i8/i16, but got i32; convert it with pto.tcvt}}
  "pto.tdequant"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tdequant, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tdequant' op expects tdequant scale element type to be f32, but got f16; convert it with pto.tcvt}}
  "pto.tdequant"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tdequant, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.tdequant' op expects dst to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tdequant"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tget_scale_addr, a5
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tget_scale_addr' op expects dst to be in the scaling address space, but it is in vec}}
  "pto.tget_scale_addr"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tget_scale_addr, a5
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<scaling, 1x16xf32>)
  // expected-error@+1 {{'pto.tget_scale_addr' op expects dst and src to have the same shape, but got 1x16 and 16x16}}
  "pto.tget_scale_addr"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<scaling, 1x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tget_scale_addr, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<scaling, 16x16xf32>)
  // expected-error@+1 {{'pto.tget_scale_addr' op is only supported on A5 targets; set pto.target_arch of the module to "a5"}}
  "pto.tget_scale_addr"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<scaling, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgetval, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, index)
  // expected-error@+1 {{'pto.tgetval' op Ascend hardware does not support reading from Mat tile_buf to Scalar unit; move it to global memory and read it there}}
  %r = "pto.tgetval"(%v#0, %v#1) : (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, index) -> f32
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgetval, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, index)
  // expected-error@+1 {{'pto.tgetval' op expects src memory space to be vec, but it is acc}}
  %r = "pto.tgetval"(%v#0, %v#1) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, index) -> f32
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgetval, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, index)
  // expected-error@+1 {{'pto.tgetval' op expects dst type to match src element type, but got f16 and f32}}
  %r = "pto.tgetval"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, index) -> f16
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tprint, a3
"builtin.module"() ({
  %v = "test.values"() : () -> !pto.tile_buf<vec, 16x16xbf16>
  // expected-error@+1 {{'pto.tprint' op expects printable tile element type, one of i8/i16/i32/f16/f32, but got bf16}}
  "pto.tprint"(%v) : (!pto.tile_buf<vec, 16x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tprint, a3
"builtin.module"() ({
  %v = "test.values"() : () -> !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>
  // expected-error@+1 {{'pto.tprint' op expects printable tile_buf to be in vec address space, but it is in mat}}
  "pto.tprint"(%v) : (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()
