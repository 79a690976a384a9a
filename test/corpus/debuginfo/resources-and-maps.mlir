#loc2 = loc("attr")
#map = affine_map<(d0) -> (d0)>
"builtin.module"() ({
  "test.op"() {a = dense_resource<w> : tensor<1xi8>, l = #loc2, m = #map} : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("op")

{-#
  dialect_resources: {
    builtin: {
      w: "0x0100000001"
    }
  }
#-}

