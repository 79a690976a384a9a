// RUN: jpto-opt %s --canonicalize | FileCheck %s

// index-cast-back: only the type is asked for.
// CHECK-LABEL: sym_name = "index_cast_back"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index):
// CHECK-NEXT: "func.return"(%[[A]]) : (index) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index) -> index, sym_name = "index_cast_back"}> ({
^bb0(%arg0: index):
  %0 = "arith.index_cast"(%arg0) : (index) -> i8
  %1 = "arith.index_cast"(%0) : (i8) -> index
  "func.return"(%1) : (index) -> ()
}) : () -> ()

// index-castui-back
// CHECK-LABEL: sym_name = "index_castui_back"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i64):
// CHECK-NEXT: "func.return"(%[[A]]) : (i64) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i64) -> i64, sym_name = "index_castui_back"}> ({
^bb0(%arg0: i64):
  %0 = "arith.index_castui"(%arg0) : (i64) -> index
  %1 = "arith.index_castui"(%0) : (index) -> i64
  "func.return"(%1) : (i64) -> ()
}) : () -> ()

// The types differ.
// CHECK-LABEL: sym_name = "index_cast_to_other"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i64):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.index_cast"(%[[A]]) : (i64) -> index
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.index_cast"(%[[B]]) : (index) -> i32
// CHECK-NEXT: "func.return"(%[[C]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i64) -> i32, sym_name = "index_cast_to_other"}> ({
^bb0(%arg0: i64):
  %0 = "arith.index_cast"(%arg0) : (i64) -> index
  %1 = "arith.index_cast"(%0) : (index) -> i32
  "func.return"(%1) : (i32) -> ()
}) : () -> ()

// index-cast-of-extsi
// CHECK-LABEL: sym_name = "index_cast_of_extsi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.index_cast"(%[[A]]) : (i8) -> index
// CHECK-NEXT: "func.return"(%[[B]]) : (index) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> index, sym_name = "index_cast_of_extsi"}> ({
^bb0(%arg0: i8):
  %0 = "arith.extsi"(%arg0) : (i8) -> i32
  %1 = "arith.index_cast"(%0) : (i32) -> index
  "func.return"(%1) : (index) -> ()
}) : () -> ()

// index-castui-of-extui
// CHECK-LABEL: sym_name = "index_castui_of_extui"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.index_castui"(%[[A]]) : (i8) -> index
// CHECK-NEXT: "func.return"(%[[B]]) : (index) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> index, sym_name = "index_castui_of_extui"}> ({
^bb0(%arg0: i8):
  %0 = "arith.extui"(%arg0) : (i8) -> i32
  %1 = "arith.index_castui"(%0) : (i32) -> index
  "func.return"(%1) : (index) -> ()
}) : () -> ()

// The sign would be another one.
// CHECK-LABEL: sym_name = "index_cast_of_extui"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.extui"(%[[A]]) : (i8) -> i32
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.index_cast"(%[[B]]) : (i32) -> index
// CHECK-NEXT: "func.return"(%[[C]]) : (index) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> index, sym_name = "index_cast_of_extui"}> ({
^bb0(%arg0: i8):
  %0 = "arith.extui"(%arg0) : (i8) -> i32
  %1 = "arith.index_cast"(%0) : (i32) -> index
  "func.return"(%1) : (index) -> ()
}) : () -> ()

// bitcast-of-bitcast
// CHECK-LABEL: sym_name = "bitcast_of_bitcast"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: f32):
// CHECK-NEXT: "func.return"(%[[A]]) : (f32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (f32) -> f32, sym_name = "bitcast_of_bitcast"}> ({
^bb0(%arg0: f32):
  %0 = "arith.bitcast"(%arg0) : (f32) -> i32
  %1 = "arith.bitcast"(%0) : (i32) -> f32
  "func.return"(%1) : (f32) -> ()
}) : () -> ()

// extsi-of-extui
// CHECK-LABEL: sym_name = "extsi_of_extui"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.extui"(%[[A]]) : (i8) -> i32
// CHECK-NEXT: "func.return"(%[[B]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i32, sym_name = "extsi_of_extui"}> ({
^bb0(%arg0: i8):
  %0 = "arith.extui"(%arg0) : (i8) -> i16
  %1 = "arith.extsi"(%0) : (i16) -> i32
  "func.return"(%1) : (i32) -> ()
}) : () -> ()

// trunci-of-extsi
// CHECK-LABEL: sym_name = "trunci_of_extsi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.extsi"(%[[A]]) : (i8) -> i16
// CHECK-NEXT: "func.return"(%[[B]]) : (i16) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i16, sym_name = "trunci_of_extsi"}> ({
^bb0(%arg0: i8):
  %0 = "arith.extsi"(%arg0) : (i8) -> i32
  %1 = "arith.trunci"(%0) : (i32) -> i16
  "func.return"(%1) : (i16) -> ()
}) : () -> ()

// trunci-of-extui
// CHECK-LABEL: sym_name = "trunci_of_extui"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: vector<2xi8>):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.extui"(%[[A]]) : (vector<2xi8>) -> vector<2xi16>
// CHECK-NEXT: "func.return"(%[[B]]) : (vector<2xi16>) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (vector<2xi8>) -> vector<2xi16>, sym_name = "trunci_of_extui"}> ({
^bb0(%arg0: vector<2xi8>):
  %0 = "arith.extui"(%arg0) : (vector<2xi8>) -> vector<2xi32>
  %1 = "arith.trunci"(%0) : (vector<2xi32>) -> vector<2xi16>
  "func.return"(%1) : (vector<2xi16>) -> ()
}) : () -> ()

// Folds: what is left is the operand, or a part of it.
// CHECK-LABEL: sym_name = "trunci_to_source"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.trunci"(%[[A]]) : (i8) -> i4
// CHECK-NEXT: "func.return"(%[[A]], %[[B]]) : (i8, i4) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> (i8, i4), sym_name = "trunci_to_source"}> ({
^bb0(%arg0: i8):
  %0 = "arith.extui"(%arg0) : (i8) -> i32
  %1 = "arith.trunci"(%0) : (i32) -> i8
  %2 = "arith.trunci"(%0) : (i32) -> i4
  "func.return"(%1, %2) : (i8, i4) -> ()
}) : () -> ()

// Folds: casts of the same kind are one.
// CHECK-LABEL: sym_name = "casts_of_their_kind"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.extui"(%[[A]]) : (i8) -> i32
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.extsi"(%[[A]]) : (i8) -> i32
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.trunci"(%[[B]]) : (i32) -> i8
// CHECK-NEXT: "func.return"(%[[C]], %[[D]], %[[E]]) : (i32, i32, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i32) -> (i32, i32, i8), sym_name = "casts_of_their_kind"}> ({
^bb0(%arg0: i8, %arg1: i32):
  %0 = "arith.extui"(%arg0) : (i8) -> i16
  %1 = "arith.extui"(%0) : (i16) -> i32
  %2 = "arith.extsi"(%arg0) : (i8) -> i16
  %3 = "arith.extsi"(%2) : (i16) -> i32
  %4 = "arith.trunci"(%arg1) : (i32) -> i16
  %5 = "arith.trunci"(%4) : (i16) -> i8
  "func.return"(%1, %3, %5) : (i32, i32, i8) -> ()
}) : () -> ()

// trunci-of-shrsi
// CHECK-LABEL: sym_name = "trunci_of_shrsi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 24 : i32}> : () -> i32
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.shrui"(%[[A]], %[[B]]) : (i32, i32) -> i32
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.trunci"(%[[C]]) : (i32) -> i8
// CHECK-NEXT: "func.return"(%[[D]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32) -> i8, sym_name = "trunci_of_shrsi"}> ({
^bb0(%arg0: i32):
  %0 = "arith.constant"() <{value = 24 : i32}> : () -> i32
  %1 = "arith.shrsi"(%arg0, %0) : (i32, i32) -> i32
  %2 = "arith.trunci"(%1) : (i32) -> i8
  "func.return"(%2) : (i8) -> ()
}) : () -> ()

// trunci-of-shrsi: bits stay that are no copies of the sign.
// CHECK-LABEL: sym_name = "trunci_of_shrsi_by_less"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 23 : i32}> : () -> i32
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.shrsi"(%[[A]], %[[B]]) : (i32, i32) -> i32
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.trunci"(%[[C]]) : (i32) -> i8
// CHECK-NEXT: "func.return"(%[[D]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32) -> i8, sym_name = "trunci_of_shrsi_by_less"}> ({
^bb0(%arg0: i32):
  %0 = "arith.constant"() <{value = 23 : i32}> : () -> i32
  %1 = "arith.shrsi"(%arg0, %0) : (i32, i32) -> i32
  %2 = "arith.trunci"(%1) : (i32) -> i8
  "func.return"(%2) : (i8) -> ()
}) : () -> ()

// A fold, if both casts may be contracted.
// CHECK-LABEL: sym_name = "extf_of_truncf"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: f32):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.truncf"(%[[A]]) <{fastmath = #arith.fastmath<contract>}> : (f32) -> f16
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.extf"(%[[B]]) : (f16) -> f32
// CHECK-NEXT: "func.return"(%[[A]], %[[C]]) : (f32, f32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (f32) -> (f32, f32), sym_name = "extf_of_truncf"}> ({
^bb0(%arg0: f32):
  %0 = "arith.truncf"(%arg0) <{fastmath = #arith.fastmath<contract>}> : (f32) -> f16
  %1 = "arith.extf"(%0) <{fastmath = #arith.fastmath<contract>}> : (f16) -> f32
  %2 = "arith.extf"(%0) : (f16) -> f32
  "func.return"(%1, %2) : (f32, f32) -> ()
}) : () -> ()

// bitcast-of-bitcast: to a third type; mlir-opt 19 takes the operand, of another type, and fails.
// CHECK-LABEL: sym_name = "bitcast_to_third"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i16):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.bitcast"(%[[A]]) : (i16) -> bf16
// CHECK-NEXT: "func.return"(%[[B]]) : (bf16) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i16) -> bf16, sym_name = "bitcast_to_third"}> ({
^bb0(%arg0: i16):
  %0 = "arith.bitcast"(%arg0) : (i16) -> f16
  %1 = "arith.bitcast"(%0) : (f16) -> bf16
  "func.return"(%1) : (bf16) -> ()
}) : () -> ()
