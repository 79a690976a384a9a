// The done barrier of four ranks (comm.md section 7).
//
// Every rank runs this kernel when its data is stored. In the window of each of the three other
// ranks there is a cell that belongs to this one: it adds 1 there. Then it waits until the others
// have done the same to the three cells in its own window. "ge", not "eq": a fast peer may have come
// round again already. Nobody signals itself.
//
//   tools/bin/jpto-opt --pass-pipeline='builtin.module(convert-comm-to-pto{arch=a2a3})' done_barrier.mlir
"builtin.module"() ({
  "func.func"() <{
    function_type = (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>,
                     tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> (),
    sym_name = "done_barrier"
  }> ({
  ^bb0(%peer_cell_a: tensor<1xi32>, %peer_cell_b: tensor<1xi32>, %peer_cell_c: tensor<1xi32>,
       %my_cell_a: tensor<1xi32>, %my_cell_b: tensor<1xi32>, %my_cell_c: tensor<1xi32>):
    %one = "arith.constant"() <{value = 1 : i32}> : () -> i32

    // I am done: tell everybody first, so that nobody waits for a peer that waits.
    "comm.notify"(%peer_cell_a, %one) {op = "atomic_add"} : (tensor<1xi32>, i32) -> ()
    "comm.notify"(%peer_cell_b, %one) {op = "atomic_add"} : (tensor<1xi32>, i32) -> ()
    "comm.notify"(%peer_cell_c, %one) {op = "atomic_add"} : (tensor<1xi32>, i32) -> ()

    // Are you?
    "comm.wait"(%my_cell_a, %one) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
    "comm.wait"(%my_cell_b, %one) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
    "comm.wait"(%my_cell_c, %one) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
