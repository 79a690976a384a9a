"func.func"() <{function_type = (i1) -> i32, sym_name = "f"}> ({
^bb0(%c: i1):
  "cf.br"()[^def] : () -> ()
^use:
  "func.return"(%v) : (i32) -> ()
^def:
  %v = "test.make"() : () -> i32
  "cf.cond_br"(%c)[^use, ^def] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
}) : () -> ()
