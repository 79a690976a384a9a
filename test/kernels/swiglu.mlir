// The gate of a SwiGLU feed-forward layer: silu(gate) * up with silu(x) = x / (1 + exp(-x)).
!matrix = tensor<32x2048xf32>
!block = tensor<32x256xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!matrix, !matrix, !matrix) -> !matrix, sym_name = "swiglu"}> ({
  ^bb0(%gate: !matrix, %up: !matrix, %out: !matrix):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c256 = "arith.constant"() <{value = 256 : index}> : () -> index
    %c2048 = "arith.constant"() <{value = 2048 : index}> : () -> index
    %one = "arith.constant"() <{value = 1.0 : f32}> : () -> f32
    %result = "scf.for"(%c0, %c2048, %c256, %out) ({
    ^bb0(%col: index, %out_so_far: !matrix):
      %g = "ptensor.slice"(%gate, %c0, %col) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 256>}> : (!matrix, index, index) -> !block
      %u = "ptensor.slice"(%up, %c0, %col) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 256>}> : (!matrix, index, index) -> !block
      %negated = "ptensor.neg"(%g) : (!block) -> !block
      %exp = "ptensor.exp"(%negated) : (!block) -> !block
      %denominator = "ptensor.adds"(%exp, %one) : (!block, f32) -> !block
      %silu = "ptensor.div"(%g, %denominator) : (!block, !block) -> !block
      %y = "ptensor.mul"(%silu, %u) : (!block, !block) -> !block
      %out_next = "ptensor.assemble"(%out_so_far, %y, %c0, %col) : (!matrix, !block, index, index) -> !matrix
      "scf.yield"(%out_next) : (!matrix) -> ()
    }) : (index, index, index, !matrix) -> !matrix
    "func.return"(%result) : (!matrix) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
