// A handshake of two ranks that goes on for some steps: the consumer says "ready", the producer
// answers "data is there". Both values are the number of the step, counted from 1, so no cell is ever
// reset and a slow rank cannot mistake one step for another.
//
// The numbers are loop variables of type index; the target wants i32.
"builtin.module"() ({
  // Runs on the rank that has the data. %ready is in its own window, %full in the consumer's.
  "func.func"() <{
    function_type = (tensor<1xi32>, tensor<1xi32>, index) -> (),
    sym_name = "producer"
  }> ({
  ^bb0(%ready: tensor<1xi32>, %full: tensor<1xi32>, %steps: index):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
    "scf.for"(%c0, %steps, %c1) ({
    ^bb0(%step: index):
      %number = "arith.addi"(%step, %c1) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
      "comm.wait"(%ready, %number) {cmp = "ge"} : (tensor<1xi32>, index) -> ()
      // The data is stored here.
      "comm.notify"(%full, %number) {op = "set"} : (tensor<1xi32>, index) -> ()
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()

  // Runs on the rank that wants it. %ready is in the producer's window, %full in its own.
  "func.func"() <{
    function_type = (tensor<1xi32>, tensor<1xi32>, index) -> (),
    sym_name = "consumer"
  }> ({
  ^bb0(%ready: tensor<1xi32>, %full: tensor<1xi32>, %steps: index):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
    "scf.for"(%c0, %steps, %c1) ({
    ^bb0(%step: index):
      %number = "arith.addi"(%step, %c1) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
      "comm.notify"(%ready, %number) {op = "set"} : (tensor<1xi32>, index) -> ()
      "comm.wait"(%full, %number) {cmp = "ge"} : (tensor<1xi32>, index) -> ()
      // The data is used here.
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
