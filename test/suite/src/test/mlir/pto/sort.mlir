// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Sorts: what is accepted and refused, by operation (pto-dialect.md 5.6).
// Accepted on a3.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tsort32"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v1:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tsort32"(%v1#0, %v1#1, %v1#2, %v1#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 1x64xf32>, i32, !pto.tile_buf<vec, 1x64xf32>)
  "pto.tmrgsort"(%v2#0, %v2#1, %v2#2) <{exhausted = false, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (!pto.tile_buf<vec, 1x64xf32>, i32, !pto.tile_buf<vec, 1x64xf32>) -> ()
  %v3:5 = "test.values"() : () -> (!pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x128xf32>, !pto.tile_buf<vec, 1x128xf32>, vector<4xi16>)
  "pto.tmrgsort"(%v3#0, %v3#1, %v3#2, %v3#3, %v3#4) <{exhausted = false, operandSegmentSizes = array<i32: 2, 0, 1, 1, 1>}> : (!pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x128xf32>, !pto.tile_buf<vec, 1x128xf32>, vector<4xi16>) -> ()
  %v4:7 = "test.values"() : () -> (!pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x128xf32>, !pto.tile_buf<vec, 1x128xf32>, vector<4xi16>)
  "pto.tmrgsort"(%v4#0, %v4#1, %v4#2, %v4#3, %v4#4, %v4#5, %v4#6) <{exhausted = false, operandSegmentSizes = array<i32: 4, 0, 1, 1, 1>}> : (!pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x128xf32>, !pto.tile_buf<vec, 1x128xf32>, vector<4xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsort32, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tsort32' op expects tsort32 element type to be f16/f32, but got i32; convert it with pto.tcvt}}
  "pto.tsort32"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsort32, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tsort32' op expects tsort32 idx element type to be i32, but got i16; convert it with pto.tcvt}}
  "pto.tsort32"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsort32, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.tsort32' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tsort32"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsort32, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tsort32' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tsort32"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmrgsort, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>)
  // expected-error@+1 {{'pto.tmrgsort' op tmrgsort expects format1 (1 src + blockLen + 1 dst) or format2 (2 to 4 srcs + tmp, outs dst, excuted), but got 1 srcs, 1 dsts}}
  "pto.tmrgsort"(%v#0, %v#1) <{exhausted = false, operandSegmentSizes = array<i32: 1, 0, 1, 0, 0>}> : (!pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmrgsort, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x128xf32>, vector<4xi16>)
  // expected-error@+1 {{'pto.tmrgsort' op tmrgsort expects format1 (1 src + blockLen + 1 dst) or format2 (2 to 4 srcs + tmp, outs dst, excuted), but got 2 srcs, 1 dsts, excuted}}
  "pto.tmrgsort"(%v#0, %v#1, %v#2, %v#3) <{exhausted = false, operandSegmentSizes = array<i32: 2, 0, 1, 0, 1>}> : (!pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x128xf32>, vector<4xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmrgsort, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 2x64xf32>, i32, !pto.tile_buf<vec, 1x64xf32>)
  // expected-error@+1 {{'pto.tmrgsort' op format1 expects tiles of one row, but got '!pto.tile_buf<vec, 2x64xf32>'}}
  "pto.tmrgsort"(%v#0, %v#1, %v#2) <{exhausted = false, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (!pto.tile_buf<vec, 2x64xf32>, i32, !pto.tile_buf<vec, 1x64xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmrgsort, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 1x64xf32>, i32, !pto.tile_buf<vec, 1x128xf32>)
  // expected-error@+1 {{'pto.tmrgsort' op expects src/dst cols to match, but got 1x64 and 1x128}}
  "pto.tmrgsort"(%v#0, %v#1, %v#2) <{exhausted = false, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (!pto.tile_buf<vec, 1x64xf32>, i32, !pto.tile_buf<vec, 1x128xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmrgsort, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 1x64xi32>, i32, !pto.tile_buf<vec, 1x64xi32>)
  // expected-error@+1 {{'pto.tmrgsort' op expects element type to be f16 or f32, but got i32}}
  "pto.tmrgsort"(%v#0, %v#1, %v#2) <{exhausted = false, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (!pto.tile_buf<vec, 1x64xi32>, i32, !pto.tile_buf<vec, 1x64xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmrgsort, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x128xf32>, !pto.tile_buf<vec, 1x128xf32>, vector<2xi16>)
  // expected-error@+1 {{'pto.tmrgsort' op format2 excuted must be vector<4xi16>, but got 'vector<2xi16>'}}
  "pto.tmrgsort"(%v#0, %v#1, %v#2, %v#3, %v#4) <{exhausted = false, operandSegmentSizes = array<i32: 2, 0, 1, 1, 1>}> : (!pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x128xf32>, !pto.tile_buf<vec, 1x128xf32>, vector<2xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmrgsort, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x128xf32>, !pto.tile_buf<vec, 1x64xf32>, vector<4xi16>)
  // expected-error@+1 {{'pto.tmrgsort' op format2 expects tmp.cols >= dst.cols, but got 64 and 128}}
  "pto.tmrgsort"(%v#0, %v#1, %v#2, %v#3, %v#4) <{exhausted = false, operandSegmentSizes = array<i32: 2, 0, 1, 1, 1>}> : (!pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x128xf32>, !pto.tile_buf<vec, 1x64xf32>, vector<4xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmrgsort, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf16>, !pto.tile_buf<vec, 1x128xf32>, !pto.tile_buf<vec, 1x128xf32>, vector<4xi16>)
  // expected-error@+1 {{'pto.tmrgsort' op format2 expects src/dst/tmp element types to match, but got f32 and f16}}
  "pto.tmrgsort"(%v#0, %v#1, %v#2, %v#3, %v#4) <{exhausted = false, operandSegmentSizes = array<i32: 2, 0, 1, 1, 1>}> : (!pto.tile_buf<vec, 1x64xf32>, !pto.tile_buf<vec, 1x64xf16>, !pto.tile_buf<vec, 1x128xf32>, !pto.tile_buf<vec, 1x128xf32>, vector<4xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()
