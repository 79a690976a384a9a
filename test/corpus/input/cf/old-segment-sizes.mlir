"func.func"() ({
^bb0(%c: i1):
  "cf.cond_br"(%c)[^one, ^two] {operand_segment_sizes = array<i32: 1, 0, 0>} : (i1) -> ()
^one:
  "func.return"() : () -> ()
^two:
  "func.return"() : () -> ()
}) {sym_name = "f", function_type = (i1) -> ()} : () -> ()
