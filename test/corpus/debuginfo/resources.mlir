"builtin.module"() ({
  "test.op"() {a = dense_resource<blob> : tensor<4xi8>} : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("a.py":1:1)

{-#
  dialect_resources: {
    builtin: {
      blob: "0x0100000001020304"
    }
  }
#-}

