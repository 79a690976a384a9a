"func.func"() ({
^bb0(%n : index):
  "scf.forall"(%n) ({
  ^bb0(%i : index):
    "scf.forall.in_parallel"() ({
    ^bb0:
    }) : () -> ()
  }) {staticStep = array<i64: 1>, staticUpperBound = array<i64: -9223372036854775808>, staticLowerBound = array<i64: 0>, operandSegmentSizes = array<i32: 0, 1, 0, 0>} : (index) -> ()
  "func.return"() : () -> ()
}) {sym_name = "f", function_type = (index) -> ()} : () -> ()
