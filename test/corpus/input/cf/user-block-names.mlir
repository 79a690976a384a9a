"func.func"() ({
^entry(%c: i1, %x: i32):
  "cf.cond_br"(%c, %x)[^then, ^exit] {operandSegmentSizes = array<i32: 1, 1, 0>} : (i1, i32) -> ()
^exit:
  "func.return"() : () -> ()
^dead:
  "cf.br"()[^exit] : () -> ()
^then(%v: i32):
  "cf.br"()[^exit] : () -> ()
}) {sym_name = "f", function_type = (i1, i32) -> ()} : () -> ()
