// Rotary position embedding of 32 tokens with heads of 128: each pair (x[i], x[i + 64]) is turned by an
// angle whose cosine and sine come as tables.
!matrix = tensor<32x128xf32>
!half = tensor<32x64xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!matrix, !half, !half, !matrix) -> !matrix, sym_name = "rope"}> ({
  ^bb0(%x: !matrix, %cos: !half, %sin: !half, %out: !matrix):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
    %low = "ptensor.slice"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 64>}> : (!matrix, index, index) -> !half
    %high = "ptensor.slice"(%x, %c0, %c64) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 64>}> : (!matrix, index, index) -> !half
    %low_cos = "ptensor.mul"(%low, %cos) : (!half, !half) -> !half
    %high_sin = "ptensor.mul"(%high, %sin) : (!half, !half) -> !half
    %new_low = "ptensor.sub"(%low_cos, %high_sin) : (!half, !half) -> !half
    %low_sin = "ptensor.mul"(%low, %sin) : (!half, !half) -> !half
    %high_cos = "ptensor.mul"(%high, %cos) : (!half, !half) -> !half
    %new_high = "ptensor.add"(%low_sin, %high_cos) : (!half, !half) -> !half
    %out_low = "ptensor.assemble"(%out, %new_low, %c0, %c0) : (!matrix, !half, index, index) -> !matrix
    %out_both = "ptensor.assemble"(%out_low, %new_high, %c0, %c64) : (!matrix, !half, index, index) -> !matrix
    "func.return"(%out_both) : (!matrix) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
