"builtin.module"() ({
  "test.op"() {types = [vector<2xf16>, vector<2xbf16>, vector<2xtf32>, vector<2xf32>, vector<2xf64>, vector<2xf80>, vector<2xf128>, vector<2xf8E5M2>, vector<2xf8E4M3>, vector<2xf8E4M3FN>, vector<2xf8E5M2FNUZ>, vector<2xf8E4M3FNUZ>, vector<2xf8E4M3B11FNUZ>]} : () -> ()
}) : () -> ()

