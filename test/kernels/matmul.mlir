// out = a @ b in blocks of K: the accumulator is carried by the loop and stays in its memory. The first block
// starts it, so it need not be cleared.
!a = tensor<64x1024xbf16>
!b = tensor<1024x128xbf16>
!out = tensor<64x128xf32>
!a_block = tensor<64x128xbf16>
!b_block = tensor<128x128xbf16>
"builtin.module"() ({
  "func.func"() <{function_type = (!a, !b, !out) -> !out, sym_name = "matmul"}> ({
  ^bb0(%a: !a, %b: !b, %out: !out):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c128 = "arith.constant"() <{value = 128 : index}> : () -> index
    %c1024 = "arith.constant"() <{value = 1024 : index}> : () -> index
    %a_first = "ptensor.slice"(%a, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 64, 128>}> : (!a, index, index) -> !a_block
    %b_first = "ptensor.slice"(%b, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 128, 128>}> : (!b, index, index) -> !b_block
    %first = "ptensor.matmul"(%a_first, %b_first) <{out_dtype = f32}> : (!a_block, !b_block) -> !out
    %sum = "scf.for"(%c128, %c1024, %c128, %first) ({
    ^bb0(%k: index, %acc: !out):
      %a_block = "ptensor.slice"(%a, %c0, %k) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 64, 128>}> : (!a, index, index) -> !a_block
      %b_block = "ptensor.slice"(%b, %k, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 128, 128>}> : (!b, index, index) -> !b_block
      %next = "ptensor.matmul_acc"(%acc, %a_block, %b_block) : (!out, !a_block, !b_block) -> !out
      "scf.yield"(%next) : (!out) -> ()
    }) : (index, index, index, !out) -> !out
    %result = "ptensor.assemble"(%out, %sum, %c0, %c0) : (!out, !out, index, index) -> !out
    "func.return"(%result) : (!out) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
