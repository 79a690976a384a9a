"func.func"() ({
^bb0(%a: i32):
  %0 = "arith.cmpi"(%a, %a) {foo.hint, predicate = 2 : i64, aa.x = 1 : i8} : (i32, i32) -> i1
  %1 = "arith.constant"() {value = 5 : i32} : () -> i32
  %2 = "arith.constant"() {value = dense<[1.0, 2.0]> : tensor<2xf32>, foo.name = "w"} : () -> tensor<2xf32>
  %3 = "arith.addi"(%a, %a) <{overflowFlags = #arith.overflow<nsw>}> {foo.z, foo.a} : (i32, i32) -> i32
  "func.return"() : () -> ()
}) {function_type = (i32) -> (), sym_name = "f"} : () -> ()
