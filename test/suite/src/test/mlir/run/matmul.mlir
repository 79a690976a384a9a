// A product through the boxed layouts of the cube's memories, exact in small integers.

// RUN: jpto-run %s --arg a=int:-3:3:1 --arg b=zeros --arg c=ones --out a=%t.npy --print | FileCheck %s --check-prefix=ZERO
// RUN: jpto-run %s --arg a=ones --arg b=iota --arg c=zeros --print | FileCheck %s --check-prefix=SUMS

// Compared with itself, the numbers are the same.
// RUN: jpto-run %s --arg a=int:-3:3:1 --arg b=int:-3:3:2 --arg c=zeros --compare %s | FileCheck %s --check-prefix=SAME

// ZERO: c: 16x16xf32
// ZERO-COUNT-256: 0.0

// Column j of iota is j, 16 + j, ...: the sum over 32 rows is 32 j + 16 * 31 * 16, twice.
// SUMS: c: 16x16xf32
// SUMS-NEXT: 15872.0 15936.0 16000.0
// SUMS-NEXT: 15872.0 15936.0 16000.0

// SAME:      a: same
// SAME-NEXT: b: same
// SAME-NEXT: c: same

!am = !pto.tile_buf<mat, 16x32xf16, blayout=col_major, slayout=row_major>
!bm = !pto.tile_buf<mat, 32x16xf16, blayout=col_major, slayout=row_major>
!l = !pto.tile_buf<left, 16x32xf16, slayout=row_major>
!r = !pto.tile_buf<right, 32x16xf16, slayout=col_major>
!o = !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
!pa = !pto.partition_tensor_view<16x32xf16>
!pb = !pto.partition_tensor_view<32x16xf16>
!pc = !pto.partition_tensor_view<16x16xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!pa, !pb, !pc) -> (), sym_name = "mm"}> ({
  ^bb0(%a: !pa, %b: !pb, %c: !pc):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %zero = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %behind = "arith.constant"() <{value = 1024 : i64}> : () -> i64
    %am = "pto.alloc_tile"(%zero) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !am
    %bm = "pto.alloc_tile"(%behind) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !bm
    %l = "pto.alloc_tile"(%zero) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !l
    %r = "pto.alloc_tile"(%zero) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !r
    %o = "pto.alloc_tile"(%zero) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !o
    "pto.section.cube"() ({
      "pto.tload"(%a, %am) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pa, !am) -> ()
      "pto.tload"(%b, %bm) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pb, !bm) -> ()
      "pto.textract"(%am, %c0, %c0, %l) : (!am, index, index, !l) -> ()
      "pto.tmov"(%bm, %r) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (!bm, !r) -> ()
      "pto.tmatmul"(%l, %r, %o) : (!l, !r, !o) -> ()
      "pto.tmatmul.acc"(%o, %l, %r, %o) : (!o, !l, !r, !o) -> ()
      "pto.tstore"(%o, %c) : (!o, !pc) -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()
