"builtin.module"() ({
  "test.op"() {a = dense<"0x0D03"> : tensor<10xi1>, b = dense<"0x7F"> : tensor<8xi1>, c = dense<"0x09"> : vector<2x2xi1>} : () -> ()
}) : () -> ()

