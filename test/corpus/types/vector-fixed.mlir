"builtin.module"() ({
  "test.op"() {types = [vector<4xf32>, vector<1xi1>, vector<2x3xi8>, vector<4x8x16xbf16>, vector<1x1x1x1xindex>, vector<8xsi8>, vector<8xui16>, vector<16xf8E4M3FN>]} : () -> ()
  %0 = "test.make"() : () -> vector<4xf32>
}) : () -> ()

