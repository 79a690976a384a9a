"builtin.module"() ({
  "test.op"() {a = dense<[1, 2, 3, 4]> : vector<4xi32>, b = dense<0.000000e+00> : vector<[4]xf32>, c = dense<1> : vector<2x[4]xi8>} : () -> ()
}) : () -> ()

