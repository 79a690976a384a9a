"func.func"() ({
^bb0(%a: i32):
  "cf.switch"(%a, %a)[^d, ^one] {operandSegmentSizes = array<i32: 1, 1, 0>, case_operand_segments = array<i32: 0>, case_values = dense<[5]> : tensor<1xi32>} : (i32, i32) -> ()
^d(%0: i32):
  "cf.br"()[^one] : () -> ()
^one:
  "func.return"() : () -> ()
}) {sym_name = "f", function_type = (i32) -> ()} : () -> ()
