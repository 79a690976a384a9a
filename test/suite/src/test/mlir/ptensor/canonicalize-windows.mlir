// RUN: jpto-opt %s --canonicalize --allow-unregistered-dialect | FileCheck %s

!f = tensor<16x64xf32>
!h = tensor<8x64xf32>
!q = tensor<4x64xf32>
!some = tensor<16x64xf32, #ptensor.view<valid = [10, 64]>>

// CHECK-LABEL: sym_name = "slices"
// CHECK-NEXT: ^bb0([[X:%.*]]: tensor<16x64xf32>, [[S:%.*]]: {{.*}}, [[I:%.*]]: index):
// CHECK-DAG: [[ZERO:%.*]] = "arith.constant"() <{value = 0 : index}>
// CHECK-DAG: [[FOUR:%.*]] = "arith.constant"() <{value = 4 : index}>
// CHECK-DAG: [[SIX:%.*]] = "arith.constant"() <{value = 6 : index}>
// CHECK: [[SUM:%.*]] = "arith.addi"([[I]], [[FOUR]])
// CHECK: [[A:%.*]] = "ptensor.slice"([[X]], [[SUM]], [[ZERO]])
// CHECK: [[B:%.*]] = "ptensor.slice"([[X]], [[SIX]], [[ZERO]])
// CHECK: "test.use"([[X]], [[A]], [[B]])
"func.func"() <{sym_name = "slices", function_type = (!f, !some, index) -> ()}> ({
^bb0(%x: !f, %s: !some, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c2 = "arith.constant"() <{value = 2 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %0 = "ptensor.slice"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>}> : (!f, index, index) -> !f
  %a = "ptensor.slice"(%x, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 64>}> : (!f, index, index) -> !h
  %1 = "ptensor.slice"(%a, %c4, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 64>}> : (!h, index, index) -> !q
  %b = "ptensor.slice"(%x, %c2, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 64>}> : (!f, index, index) -> !h
  %2 = "ptensor.slice"(%b, %c4, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 64>}> : (!h, index, index) -> !q
  "test.use"(%0, %1, %2) : (!f, !q, !q) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// A window that was narrowed, or is of what is valid in part, is not seen through.
// CHECK-LABEL: sym_name = "not_slices"
// CHECK: [[A:%.*]] = "ptensor.slice"{{.*}}clamp = true
// CHECK: "ptensor.slice"([[A]],
// CHECK: [[B:%.*]] = "ptensor.slice"
// CHECK: "ptensor.slice"([[B]],
"func.func"() <{sym_name = "not_slices", function_type = (!f, !some, index) -> ()}> ({
^bb0(%x: !f, %s: !some, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %a = "ptensor.slice"(%x, %i, %c0) <{clamp = true, operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 64>}> : (!f, index, index) -> tensor<8x64xf32, #ptensor.view<valid = [?, 64]>>
  %0 = "ptensor.slice"(%a, %c4, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 64>}> : (tensor<8x64xf32, #ptensor.view<valid = [?, 64]>>, index, index) -> tensor<4x64xf32, #ptensor.view<valid = [?, 64]>>
  %b = "ptensor.slice"(%s, %c4, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 64>}> : (!some, index, index) -> tensor<8x64xf32, #ptensor.view<valid = [6, 64]>>
  %1 = "ptensor.slice"(%b, %c4, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 64>}> : (tensor<8x64xf32, #ptensor.view<valid = [6, 64]>>, index, index) -> tensor<4x64xf32, #ptensor.view<valid = [2, 64]>>
  "test.use"(%0, %1) : (tensor<4x64xf32, #ptensor.view<valid = [?, 64]>>, tensor<4x64xf32, #ptensor.view<valid = [2, 64]>>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// What was written is read back; what was written elsewhere is not in the way. Writes into arguments stay.
// CHECK-LABEL: sym_name = "reads"
// CHECK-NEXT: ^bb0([[T:%.*]]: tensor<16x64xf32>, [[S:%.*]]: tensor<4x64xf32>, [[I:%.*]]: index):
// CHECK: "ptensor.assemble"([[T]], [[S]], [[I]],
// CHECK: [[W:%.*]] = "ptensor.assemble"([[T]], [[S]],
// CHECK: [[A:%.*]] = "ptensor.slice"([[T]],
// A window that may overlap, or of another place, is read from what was written.
// CHECK: [[B:%.*]] = "ptensor.slice"([[W]],
// CHECK: [[C:%.*]] = "ptensor.slice"([[W]],
// CHECK: "test.use"([[S]], [[A]], [[B]], [[C]])
"func.func"() <{sym_name = "reads", function_type = (!f, !q, index) -> ()}> ({
^bb0(%t: !f, %s: !q, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c2 = "arith.constant"() <{value = 2 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %v = "ptensor.assemble"(%t, %s, %i, %c0) : (!f, !q, index, index) -> !f
  %0 = "ptensor.slice"(%v, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 64>}> : (!f, index, index) -> !q
  %w = "ptensor.assemble"(%t, %s, %c0, %c0) : (!f, !q, index, index) -> !f
  %1 = "ptensor.slice"(%w, %c4, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 64>}> : (!f, index, index) -> !q
  %2 = "ptensor.slice"(%w, %c2, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 64>}> : (!f, index, index) -> !q
  %3 = "ptensor.slice"(%w, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 64>}> : (!f, index, index) -> !q
  "test.use"(%0, %1, %2, %3) : (!q, !q, !q, !q) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "writes"
// CHECK-NEXT: ^bb0([[T:%.*]]: tensor<16x64xf32>, [[X:%.*]]: tensor<16x64xf32>, [[S:%.*]]: tensor<4x64xf32>, [[H:%.*]]: tensor<8x64xf32>, [[I:%.*]]: index):
// CHECK: [[W:%.*]] = "ptensor.assemble"([[T]], [[H]],
// An argument is not replaced by what is written over it; nor is a sum.
// CHECK-NEXT: [[V:%.*]] = "ptensor.assemble"([[T]], [[X]],
// CHECK-NEXT: [[A:%.*]] = "ptensor.assemble"([[T]], [[S]],
// CHECK-NEXT: [[B:%.*]] = "ptensor.assemble"([[A]], [[S]], {{.*}} <{atomic = #tile.atomic<add>}>
// CHECK-NEXT: "test.use"([[T]], [[W]], [[X]], [[V]], [[B]])
"func.func"() <{sym_name = "writes", function_type = (!f, !f, !q, !h, index) -> ()}> ({
^bb0(%t: !f, %x: !f, %s: !q, %h: !h, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c2 = "arith.constant"() <{value = 2 : index}> : () -> index
  %r = "ptensor.slice"(%t, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 64>}> : (!f, index, index) -> !q
  %0 = "ptensor.assemble"(%t, %r, %i, %c0) : (!f, !q, index, index) -> !f
  %u = "ptensor.assemble"(%t, %s, %c2, %c0) : (!f, !q, index, index) -> !f
  %1 = "ptensor.assemble"(%u, %h, %c0, %c0) : (!f, !h, index, index) -> !f
  %n = "ptensor.create"() : () -> !f
  %2 = "ptensor.assemble"(%n, %x, %c0, %c0) : (!f, !f, index, index) -> !f
  %3 = "ptensor.assemble"(%t, %x, %c0, %c0) : (!f, !f, index, index) -> !f
  %a = "ptensor.assemble"(%t, %s, %c0, %c0) : (!f, !q, index, index) -> !f
  %4 = "ptensor.assemble"(%a, %s, %c0, %c0) <{atomic = #tile.atomic<add>}> : (!f, !q, index, index) -> !f
  "test.use"(%0, %1, %2, %3, %4) : (!f, !f, !f, !f, !f) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "beside"
// CHECK: [[A:%.*]] = "ptensor.slice"([[X:%.*]], [[I:%.*]], [[C:%.*]]) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 24>}>
// Columns that do not follow each other stay apart.
// CHECK: "ptensor.concat"
"func.func"() <{sym_name = "beside", function_type = (!f, index) -> ()}> ({
^bb0(%x: !f, %i: index):
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %a = "ptensor.slice"(%x, %i, %c8) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 8>}> : (!f, index, index) -> tensor<4x8xf32>
  %b = "ptensor.slice"(%x, %i, %c16) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 16>}> : (!f, index, index) -> tensor<4x16xf32>
  %0 = "ptensor.concat"(%a, %b) : (tensor<4x8xf32>, tensor<4x16xf32>) -> tensor<4x24xf32>
  %1 = "ptensor.concat"(%b, %a) : (tensor<4x16xf32>, tensor<4x8xf32>) -> tensor<4x24xf32>
  "test.use"(%0, %1) : (tensor<4x24xf32>, tensor<4x24xf32>) -> ()
  "func.return"() : () -> ()
}) : () -> ()
