// The count exchange of three ranks (comm.md section 7), as an expert-parallel dispatch needs it: how
// many tokens will each rank send to each other one?
//
// Every rank owns one row of the table in every window, its own included, and adds its counts to the
// zeros there: the same as a store, but safe against every other notify. Only then it announces that
// the row is complete, and waits until all other rows of its own table are.
//
//   %row_on_self, %row_on_a, %row_on_b       my cell of the table in the three windows
//   %done_on_a, %done_on_b                   my done cell in the windows of the others
//   %done_from_a, %done_from_b               the others' done cells in mine
//   %to_self, %to_a, %to_b                   the counts
"builtin.module"() ({
  "func.func"() <{
    function_type = (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>,
                     tensor<1x1xi32>, tensor<1x1xi32>, tensor<1x1xi32>, tensor<1x1xi32>,
                     i32, i32, i32) -> (),
    sym_name = "count_exchange"
  }> ({
  ^bb0(%row_on_self: tensor<1xi32>, %row_on_a: tensor<1xi32>, %row_on_b: tensor<1xi32>,
       %done_on_a: tensor<1x1xi32>, %done_on_b: tensor<1x1xi32>,
       %done_from_a: tensor<1x1xi32>, %done_from_b: tensor<1x1xi32>,
       %to_self: i32, %to_a: i32, %to_b: i32):
    // The counts.
    "comm.notify"(%row_on_self, %to_self) {op = "atomic_add"} : (tensor<1xi32>, i32) -> ()
    "comm.notify"(%row_on_a, %to_a) {op = "atomic_add"} : (tensor<1xi32>, i32) -> ()
    "comm.notify"(%row_on_b, %to_b) {op = "atomic_add"} : (tensor<1xi32>, i32) -> ()

    // "Counts done": the order of these two groups is the whole protocol.
    %one = "arith.constant"() <{value = 1 : index}> : () -> index
    "comm.notify"(%done_on_a, %one) {op = "atomic_add"} : (tensor<1x1xi32>, index) -> ()
    "comm.notify"(%done_on_b, %one) {op = "atomic_add"} : (tensor<1x1xi32>, index) -> ()
    "comm.wait"(%done_from_a, %one) {cmp = "ge"} : (tensor<1x1xi32>, index) -> ()
    "comm.wait"(%done_from_b, %one) {cmp = "ge"} : (tensor<1x1xi32>, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
