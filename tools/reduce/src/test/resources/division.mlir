"func.func"() <{sym_name = "other", function_type = () -> ()}> ({
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{sym_name = "f", function_type = (i32, index, tensor<64x128xf32>) -> i32}> ({
^bb0(%x: i32, %n: index, %t: tensor<64x128xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c7 = "arith.constant"() <{value = 7 : index}> : () -> index
  %r = "scf.for"(%c0, %n, %c7, %x) ({
  ^bb0(%i: index, %sum: i32):
    %q = "arith.divsi"(%sum, %x) : (i32, i32) -> i32
    %s = "arith.addi"(%q, %x) : (i32, i32) -> i32
    "scf.yield"(%s) : (i32) -> ()
  }) {jpto.loop_kind = "sequential"} : (index, index, index, i32) -> i32
  "func.return"(%r) : (i32) -> ()
}) : () -> ()
