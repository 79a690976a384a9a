// A poll loop: looks at a cell until the peer's generation is reached, and counts the looks.
//
// A wait would block the core; a test gives it back between two looks, so that other work fits into
// the second region. The number of looks is left in a cell of its own for whoever tunes this.
"builtin.module"() ({
  "func.func"() <{
    function_type = (tensor<?xi32>, tensor<1xi32>, index) -> (),
    sym_name = "poll_loop"
  }> ({
  ^bb0(%cell: tensor<?xi32>, %looks_cell: tensor<1xi32>, %generation: index):
    %none = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %one = "arith.constant"() <{value = 1 : i32}> : () -> i32
    %true = "arith.constant"() <{value = true}> : () -> i1
    %looks = "scf.while"(%none) ({
    ^bb0(%so_far: i32):
      %reached = "comm.test"(%cell, %generation) {cmp = "ge"} : (tensor<?xi32>, index) -> i1
      %again = "arith.xori"(%reached, %true) : (i1, i1) -> i1
      "scf.condition"(%again, %so_far) : (i1, i32) -> ()
    }, {
    ^bb0(%so_far: i32):
      %more = "arith.addi"(%so_far, %one) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      "scf.yield"(%more) : (i32) -> ()
    }) : (i32) -> i32
    "comm.notify"(%looks_cell, %looks) {op = "set"} : (tensor<1xi32>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
