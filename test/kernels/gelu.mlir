// GELU in its tanh form, with tanh by the exponential: x * (1 - 1 / (exp(2 u) + 1)) where
// u = sqrt(2 / pi) * (x + 0.044715 x^3).
!matrix = tensor<32x2048xf32>
!block = tensor<32x256xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!matrix, !matrix) -> !matrix, sym_name = "gelu"}> ({
  ^bb0(%x: !matrix, %out: !matrix):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c256 = "arith.constant"() <{value = 256 : index}> : () -> index
    %c2048 = "arith.constant"() <{value = 2048 : index}> : () -> index
    %cubic = "arith.constant"() <{value = 0.044715 : f32}> : () -> f32
    %two_root = "arith.constant"() <{value = 1.59576912 : f32}> : () -> f32
    %one = "arith.constant"() <{value = 1.0 : f32}> : () -> f32
    %result = "scf.for"(%c0, %c2048, %c256, %out) ({
    ^bb0(%col: index, %out_so_far: !matrix):
      %v = "ptensor.slice"(%x, %c0, %col) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 256>}> : (!matrix, index, index) -> !block
      %square = "ptensor.mul"(%v, %v) : (!block, !block) -> !block
      %scaled = "ptensor.muls"(%square, %cubic) : (!block, f32) -> !block
      %factor = "ptensor.adds"(%scaled, %one) : (!block, f32) -> !block
      %inner = "ptensor.mul"(%v, %factor) : (!block, !block) -> !block
      %two_u = "ptensor.muls"(%inner, %two_root) : (!block, f32) -> !block
      %exp = "ptensor.exp"(%two_u) : (!block) -> !block
      %denominator = "ptensor.adds"(%exp, %one) : (!block, f32) -> !block
      %tail = "ptensor.div"(%v, %denominator) : (!block, !block) -> !block
      %y = "ptensor.sub"(%v, %tail) : (!block, !block) -> !block
      %out_next = "ptensor.assemble"(%out_so_far, %y, %c0, %col) : (!matrix, !block, index, index) -> !matrix
      "scf.yield"(%out_next) : (!matrix) -> ()
    }) : (index, index, index, !matrix) -> !matrix
    "func.return"(%result) : (!matrix) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
