"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %1 = "arith.constant"() <{value = -1 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = 42 : index}> : () -> index
    %3 = "arith.constant"() <{value = true}> : () -> i1
    %4 = "arith.constant"() <{value = false}> : () -> i1
    %5 = "arith.constant"() <{value = 127 : i8}> : () -> i8
    %6 = "arith.constant"() <{value = -170141183460469231731687303715884105728 : i128}> : () -> i128
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

