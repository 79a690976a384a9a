// Kernels that only signal, called from everywhere a call can stand (comm.md section 5.1).
//
// Nothing of what the calls return is new: the result of @done is the storage of its argument. So
// every call here could look dead, and losing one is a deadlock on the other rank.
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<1xi32>) -> tensor<1xi32>, sym_name = "done"}> ({
  ^bb0(%cell: tensor<1xi32>):
    %one = "arith.constant"() <{value = 1 : i32}> : () -> i32
    "comm.notify"(%cell, %one) {op = "atomic_add"} : (tensor<1xi32>, i32) -> ()
    "func.return"(%cell) : (tensor<1xi32>) -> ()
  }) : () -> ()

  "func.func"() <{function_type = (tensor<1xi32>) -> (), sym_name = "await"}> ({
  ^bb0(%cell: tensor<1xi32>):
    %one = "arith.constant"() <{value = 1 : i32}> : () -> i32
    "comm.wait"(%cell, %one) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()

  // The result goes straight into the return.
  "func.func"() <{function_type = (tensor<1xi32>) -> tensor<1xi32>, sym_name = "direct"}> ({
  ^bb0(%cell: tensor<1xi32>):
    %0 = "func.call"(%cell) <{callee = @done}> : (tensor<1xi32>) -> tensor<1xi32>
    "func.return"(%0) : (tensor<1xi32>) -> ()
  }) : () -> ()

  // The result is the argument of the next call, as if it were a new value.
  "func.func"() <{function_type = (tensor<1xi32>) -> tensor<1xi32>, sym_name = "chained"}> ({
  ^bb0(%cell: tensor<1xi32>):
    %0 = "func.call"(%cell) <{callee = @done}> : (tensor<1xi32>) -> tensor<1xi32>
    %1 = "func.call"(%0) <{callee = @done}> : (tensor<1xi32>) -> tensor<1xi32>
    "func.call"(%1) <{callee = @await}> : (tensor<1xi32>) -> ()
    "func.return"(%1) : (tensor<1xi32>) -> ()
  }) : () -> ()

  // Nobody wants the result.
  "func.func"() <{function_type = (tensor<1xi32>) -> (), sym_name = "unused"}> ({
  ^bb0(%cell: tensor<1xi32>):
    %0 = "func.call"(%cell) <{callee = @done}> : (tensor<1xi32>) -> tensor<1xi32>
    "func.return"() : () -> ()
  }) : () -> ()

  // In the branches of an if that yields it, and in a loop that carries it.
  "func.func"() <{function_type = (tensor<1xi32>, tensor<1xi32>, i1, index) -> tensor<1xi32>,
                  sym_name = "nested"}> ({
  ^bb0(%left: tensor<1xi32>, %right: tensor<1xi32>, %which: i1, %rounds: index):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %chosen = "scf.if"(%which) ({
      %0 = "func.call"(%left) <{callee = @done}> : (tensor<1xi32>) -> tensor<1xi32>
      "scf.yield"(%0) : (tensor<1xi32>) -> ()
    }, {
      %0 = "func.call"(%right) <{callee = @done}> : (tensor<1xi32>) -> tensor<1xi32>
      "scf.yield"(%0) : (tensor<1xi32>) -> ()
    }) : (i1) -> tensor<1xi32>
    %last = "scf.for"(%c0, %rounds, %c1, %chosen) ({
    ^bb0(%round: index, %carried: tensor<1xi32>):
      %0 = "func.call"(%carried) <{callee = @done}> : (tensor<1xi32>) -> tensor<1xi32>
      "scf.yield"(%0) : (tensor<1xi32>) -> ()
    }) : (index, index, index, tensor<1xi32>) -> tensor<1xi32>
    "func.return"(%last) : (tensor<1xi32>) -> ()
  }) : () -> ()
}) : () -> ()
